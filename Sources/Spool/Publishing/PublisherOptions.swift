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

    package init(
        layout: Layout = .folders, syncing: Syncing = .wholeFileSystem, fileMode: UInt32 = 0o640,
        folderMode: UInt32 = 0o750, group: UInt32? = nil
    ) {
        self.layout = layout
        self.syncing = syncing
        self.fileMode = fileMode
        self.folderMode = folderMode
        self.group = group
    }
}
