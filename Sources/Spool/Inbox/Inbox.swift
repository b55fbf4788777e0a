/// One folder that partners drop files into.
///
/// It finds files, waits until they are complete, and says which are ready. It changes nothing on disk; taking is
/// the matter of `ClaimPlace`. Used from one task at a time.
package final class Inbox {
    /// The channel, as it stands in claims: `[a-z0-9._-]+`.
    package let channel: String
    package let path: String
    package let options: InboxOptions
    package let kind: FileSystemKind
    package internal(set) var root: Folder
    package internal(set) var skipped = SkippedCounts()

    let temporary: TemporaryNames
    var settling: Settling
    var scan: Scan?
    var pass: UInt64 = 0
    var partials = Lingering(patience: .seconds(86_400))
    var orphans = Lingering(patience: .seconds(600))
    var closed = Lingering(patience: .zero)
    var notices: [InboxNotice] = []
    let isTaken: (SpoolPath, Fingerprint) -> Bool

    /// Called with each folder before it is scanned, so that it is watched first.
    package var willScan: ((Folder, [SpoolName]) -> Void)?

    /// Opens the folder; `isTaken` names the files of copy mode that were taken and are still there.
    package init(
        _ channel: String, at path: String, options: InboxOptions = InboxOptions(),
        in files: any FileSystem, isTaken: @escaping (SpoolPath, Fingerprint) -> Bool = { _, _ in false }
    ) throws(FileError) {
        self.channel = channel
        self.path = path
        self.options = options
        self.isTaken = isTaken
        root = try Folder(at: path, in: files)
        kind = try root.space().kind
        temporary = TemporaryNames(also: options.temporaryNames)
        settling = Settling(
            SettleTimes(
                completion: options.completion, settle: options.settle, isNetwork: !kind.raisesEvents),
            capacity: options.capacity)
    }

    /// When a file may be ready next; `nil` when none is settling.
    package var nextDue: Duration? { settling.nextDue }

    package var isScanning: Bool { scan != nil }

    /// Whether going on with the pass leads anywhere now: not while no more files can be watched settling.
    package var canScanOn: Bool { scan != nil && settling.hasRoom }

    /// When the first of the files that are settling was seen.
    package var oldestSighting: Duration? { settling.oldest }

    /// How many files are settling.
    package var settlingCount: Int { settling.count }

    /// What an operator should know, once each.
    package func takeNotices() -> [InboxNotice] {
        defer { notices = [] }
        return notices
    }
}
