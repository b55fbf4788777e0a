/// What an operator may set about one result folder.
package struct PublisherOptions: Sendable, Hashable {
    /// How bytes are made durable before a name is given.
    package enum Syncing: Sendable, Hashable {
        /// One sync of the file system per batch.
        case wholeFileSystem
        /// One sync per file and folder: better where others write much to the same file system.
        case eachFile
    }

    package var layout: Layout
    package var syncing: Syncing
    package var fileMode: UInt32
    package var folderMode: UInt32
    package var group: UInt32?

    /// Whether the results of a batch are built on all cores; one after the other unless said so.
    package var isParallel: Bool

    package init(
        layout: Layout = .folders, syncing: Syncing = .wholeFileSystem, fileMode: UInt32 = 0o640,
        folderMode: UInt32 = 0o750, group: UInt32? = nil, isParallel: Bool = false
    ) {
        self.layout = layout
        self.syncing = syncing
        self.fileMode = fileMode
        self.folderMode = folderMode
        self.group = group
        self.isParallel = isParallel
    }
}
