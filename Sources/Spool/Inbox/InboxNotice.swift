/// How many entries of the last pass were left alone, and why.
package struct SkippedCounts: Sendable, Hashable {
    package var links = 0
    package var special = 0
    package var temporary = 0
    package var folders = 0
}

/// Something in an inbox that an operator or a partner should know.
package enum InboxNotice: Sendable, Hashable {
    /// A temporary name has been there for a day: an upload that was never finished.
    case stalePartial(SpoolPath)
    /// A marker has been without its data for ten minutes.
    case orphanMarker(SpoolPath)
    /// A subfolder that can't be read, or lies on another mount, or too deep.
    case folderSkipped(SpoolPath, FileError?)
}
