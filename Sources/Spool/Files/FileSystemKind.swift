/// What kind of file system holds a folder, by the magic number that the kernel gives.
package enum FileSystemKind: Sendable, Hashable {
    /// On a disk of this machine: its changes raise events here, and its syncs mean something.
    case local(String)
    /// In memory: gone with the power.
    case memory(String)
    /// Changed by other machines without events here.
    case network(String)
    case unknown(UInt64)

    package init(magic: UInt64) {
        self =
            switch magic {
            case 0xef53: .local("ext4")
            case 0x9123_683e: .local("btrfs")
            case 0x5846_5342: .local("xfs")
            case 0x794c_7630: .local("overlay")
            case 0x2fc1_2fc1: .local("zfs")
            case 0xf2f5_2010: .local("f2fs")
            case 0xca45_1a4e: .local("bcachefs")
            case 0x3153_464a: .local("jfs")
            case 0x5265_4973: .local("reiserfs")
            case 0x0102_1994, 0x8584_58f6: .memory("tmpfs")
            case 0x6969: .network("nfs")
            case 0x517b, 0xff53_4d42, 0xfe53_4d42: .network("smb")
            case 0x6573_5546: .network("fuse")
            case 0x0102_1997: .network("9p")
            case 0x00c3_6400: .network("ceph")
            case 0x5346_414f, 0x6b41_4653: .network("afs")
            default: .unknown(magic)
            }
    }

    /// Whether changes raise events on this machine; anything unknown is polled.
    package var raisesEvents: Bool {
        switch self {
        case .local, .memory: true
        case .network, .unknown: false
        }
    }

    /// Whether the private folder may lie there.
    package var isLocalDisk: Bool {
        switch self {
        case .local: true
        case .memory, .network, .unknown: false
        }
    }
}

extension FileSystemKind: CustomStringConvertible {
    package var description: String {
        switch self {
        case .local(let name), .memory(let name), .network(let name): name
        case .unknown(let magic): "0x" + String(magic, radix: 16)
        }
    }
}
