/// Says when a disk is too full to take more work.
package struct SpaceGuard: Sendable, Hashable {
    /// Never less than this many bytes.
    package var bytes: UInt64
    /// Never less than this share of the disk, of its bytes and of its inodes.
    package var percent: UInt64

    package init(bytes: UInt64 = 1 << 30, percent: UInt64 = 5) {
        self.bytes = bytes
        self.percent = min(percent, 100)
    }

    /// Whether there is too little left.
    ///
    /// Once there was, a tenth more is wanted, so that it does not stop and go on with every file.
    package func isLow(_ space: Space, wasLow: Bool = false) -> Bool {
        func wanted(_ least: UInt64) -> UInt64 { wasLow ? least + least / 10 : least }
        if space.freeBytes < wanted(max(bytes, space.bytes / 100 * percent)) { return true }
        // Some file systems make inodes as they go and count none.
        return space.nodes > 0 && space.freeNodes < wanted(space.nodes / 100 * percent)
    }
}
