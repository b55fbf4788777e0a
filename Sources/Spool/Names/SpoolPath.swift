/// Where a file lies below its inbox: the subfolders, then the name.
package struct SpoolPath: Sendable, Hashable {
    package let folders: [SpoolName]
    package let name: SpoolName

    package init(folders: [SpoolName] = [], _ name: SpoolName) {
        self.folders = folders
        self.name = name
    }

    /// Reads what `bytes` gives: the components joined by `/`.
    package init?(_ bytes: [UInt8]) {
        let parts = bytes.split(separator: SpoolName.slash, omittingEmptySubsequences: false)
        let names = parts.compactMap { SpoolName(Array($0)) }
        guard names.count == parts.count, let last = names.last else { return nil }
        self.init(folders: Array(names.dropLast()), last)
    }

    /// What the journal keeps.
    package var bytes: [UInt8] {
        var joined: [UInt8] = []
        for folder in folders {
            joined += folder.bytes
            joined.append(SpoolName.slash)
        }
        return joined + name.bytes
    }
}
