/// What a name or a descriptor stands for.
package enum FileKind: Sendable, Hashable {
    case regular, folder, link, other

    /// The file system did not say while listing; ask for the status.
    case unknown
}

/// By what a file is recognised as unchanged.
///
/// File times are only ever compared with earlier ones of the same file, never with a clock.
package struct Fingerprint: Sendable, Hashable {
    package let device: UInt64
    package let inode: UInt64
    package let size: Int64
    package let modified: Int64
    package let changed: Int64

    package init(device: UInt64, inode: UInt64, size: Int64, modified: Int64, changed: Int64) {
        self.device = device
        self.inode = inode
        self.size = size
        self.modified = modified
        self.changed = changed
    }

    /// Equal but for the change time, which a rename touches.
    package func hasSameContent(as other: Fingerprint) -> Bool {
        device == other.device && inode == other.inode && size == other.size && modified == other.modified
    }
}

/// What the file system says about a file.
package struct FileStatus: Sendable, Hashable {
    package var kind: FileKind
    package var fingerprint: Fingerprint
    package var mode: UInt32
    package var owner: UInt32
    package var links: UInt64

    package init(kind: FileKind, fingerprint: Fingerprint, mode: UInt32, owner: UInt32, links: UInt64) {
        self.kind = kind
        self.fingerprint = fingerprint
        self.mode = mode
        self.owner = owner
        self.links = links
    }
}

/// One name while a folder is listed.
package struct FolderEntry: Sendable, Hashable {
    package let name: SpoolName
    package let kind: FileKind

    package init(_ name: SpoolName, _ kind: FileKind) {
        self.name = name
        self.kind = kind
    }
}

/// What a file system is and how much room it has left.
package struct Space: Sendable, Hashable {
    package var kind: FileSystemKind
    package var bytes: UInt64
    package var freeBytes: UInt64
    package var nodes: UInt64
    package var freeNodes: UInt64

    package init(
        kind: FileSystemKind, bytes: UInt64, freeBytes: UInt64, nodes: UInt64 = 0, freeNodes: UInt64 = 0
    ) {
        self.kind = kind
        self.bytes = bytes
        self.freeBytes = freeBytes
        self.nodes = nodes
        self.freeNodes = freeNodes
    }
}
