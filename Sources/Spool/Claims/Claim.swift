/// A file that was moved into its private folder: nobody else takes it now.
package struct Claim: Sendable, Hashable {
    package let id: EntryID
    /// The inbox it came from, and where it lay there.
    package let channel: String
    package let path: SpoolPath
    /// Size and times when it was ready; a rename changes the change time only.
    package let fingerprint: Fingerprint
    /// The owner of the file, as the journal keeps it.
    package let owner: UInt32

    package init(id: EntryID, channel: String, path: SpoolPath, fingerprint: Fingerprint, owner: UInt32) {
        self.id = id
        self.channel = channel
        self.path = path
        self.fingerprint = fingerprint
        self.owner = owner
    }
}

/// How the taking of one file ended.
package enum ClaimEnding: Sendable {
    case claimed(Claim)
    /// Somebody was faster, or the partner took it back.
    case gone(ReadyFile)
    /// Changed between being ready and being claimed, so it was put back to settle again.
    case unsettled(ReadyFile)
    /// Try again by itself after a while.
    case busy(ReadyFile, FileError)
    /// The inbox does not let us: an operator has to act.
    case failed(ReadyFile, FileError)
}

/// What a file's private folder says about where it came from.
///
/// A symbolic link that points nowhere: its text appears in one step with its name and is never followed. Without
/// it, a crash before the journal knows the file would forget the channel and the subfolder.
struct ClaimOrigin: Sendable, Hashable {
    static let name: SpoolName = ".ekspedit-origin"
    /// The done file of the data, which is claimed with it.
    static let marker: SpoolName = ".ekspedit-done"

    let channel: String
    let path: SpoolPath

    init(channel: String, path: SpoolPath) {
        self.channel = channel
        self.path = path
    }

    init?(_ bytes: [UInt8]) {
        guard let slash = bytes.firstIndex(of: SpoolName.slash),
            let path = SpoolPath(Array(bytes[(slash + 1)...]))
        else { return nil }
        self.init(channel: String(decoding: bytes[..<slash], as: UTF8.self), path: path)
    }

    var bytes: [UInt8] { Array(channel.utf8) + [SpoolName.slash] + path.bytes }
}
