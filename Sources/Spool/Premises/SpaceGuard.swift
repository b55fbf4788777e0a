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
    package func isLow(_ space: Space) -> Bool {
        let wanted = max(bytes, space.bytes / 100 * percent)
        if space.freeBytes < wanted { return true }
        // Some file systems make inodes as they go and count none.
        return space.nodes > 0 && space.freeNodes < space.nodes / 100 * percent
    }
}
