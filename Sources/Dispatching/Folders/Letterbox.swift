internal import Calendars
internal import Faults
internal import Spool

/// What is dropped into one inbox, on its way to the journal.
///
/// Lives as long as the inbox is reachable. Everything it remembers can be found again on the disk, so that it may
/// be dropped when a share goes away, and made anew when it is back.
final class Letterbox {
    let inbox: Inbox
    let claims: ClaimPlace
    let identities: EntryIDSource
    let habits: Habits

    /// Claimed files whose bytes were handed out and which the journal does not hold yet.
    var handedOut: [String: (claim: Claim, snapshot: Fingerprint)] = [:]

    /// Claimed files that have no whole bytes yet, with the moment from which they are looked at again.
    var unread: [UnreadClaim] = []

    /// What the journal holds and could not be removed yet.
    var unreleased: [(claim: Claim, snapshot: Fingerprint)] = []

    /// Whether a claim may have been left half done: the file moved, and its look refused.
    var mayHaveOrphans = false

    private var nextScan: Duration = .zero

    /// Tells at once of what is dropped; nil where the file system does not say.
    var watcher: Watcher?

    /// Says whether the inbox is still the one that it was; asked before each reading from end to end.
    private let recognise: () throws(Fault) -> Void

    /// Whether the claim place lies in the inbox itself, on a mount of its own.
    let ownsClaims: Bool

    /// Where troubles are told.
    let board: NoticeBoard

    init(
        inbox: Inbox, claims: ClaimPlace, ownsClaims: Bool, identities: EntryIDSource, habits: Habits,
        board: NoticeBoard, recognise: @escaping () throws(Fault) -> Void
    ) {
        self.inbox = inbox
        self.claims = claims
        self.ownsClaims = ownsClaims
        self.board = board
        self.identities = identities
        self.habits = habits
        self.recognise = recognise
    }

    /// An event said that something has changed: the next look reads the inbox again.
    func wake() { nextScan = .zero }

    var isEmpty: Bool {
        !inbox.isScanning && inbox.settlingCount == 0 && unread.isEmpty && handedOut.isEmpty
            && nextScan > habits.uptime()
    }

    /// How many files are on their way, and since when the first of them.
    var waiting: Int { inbox.settlingCount + unread.count }
    var oldestSighting: Duration? {
        [inbox.oldestSighting, unread.map(\.unchangedSince).min()].compactMap(\.self).min()
    }

    /// Claims and reads what is complete.
    func collect(limit: Int, at uptime: Duration) throws(LetterboxTrouble) -> [Taken] {
        let ready: [ReadyFile]
        do throws(Fault) {
            try begin(at: uptime)
            ready = try spooling { () throws(FileError) in
                try heed(at: uptime)
                if inbox.isScanning { _ = try inbox.continueScan(budget: 20_000, at: uptime) }
                return try inbox.ready(at: uptime, limit: limit)
            }
        } catch {
            throw .away(error)
        }
        for notice in inbox.takeNotices() { board.remark("inbox", notice.text) }
        if ready.isEmpty, inbox.settlingCount == 0 { claimsAreWell() }
        do throws(Fault) {
            try claim(ready, at: uptime)
        } catch {
            // A claim place on the partner's share is lost with the share; our own is the disk of the house.
            throw ownsClaims ? .away(error) : .fatal(error)
        }
        return read(at: uptime, limit: limit)
    }

    /// When the next look is worth its while.
    func nextLook(at uptime: Duration) -> Duration? {
        if inbox.canScanOn { return uptime }
        return [
            inbox.nextDue, unread.map(\.due).min(), unreleased.isEmpty ? nil : uptime + .seconds(1), nextScan,
        ].compactMap(\.self).min()
    }

    private func begin(at uptime: Duration) throws(Fault) {
        guard uptime >= nextScan, !inbox.isScanning else { return }
        nextScan = uptime + pause
        do throws(FileError) {
            try inbox.beginScan()
        } catch {
            guard error.code == .notFound else { throw error.fault }
            throw Fault(.folderMissing, "\(inbox.path) is not there: is its file system mounted?")
        }
        try recognise()
    }
}

/// Why a letterbox has to end.
enum LetterboxTrouble: Error {
    /// The inbox is not there, or not the one that it was: its channel waits.
    case away(Fault)

    /// The disk of the house failed: nothing is known any more of what it holds, and the process has to end.
    case fatal(Fault)
}

/// What the spool can't do, in the words of the house.
func spooling<Value>(_ body: () throws(FileError) -> Value) throws(Fault) -> Value {
    do throws(FileError) { return try body() } catch { throw error.fault }
}

extension InboxNotice {
    /// For whoever runs the house.
    fileprivate var text: String {
        switch self {
        case .stalePartial(let path):
            "\(path) has had a temporary name for a day: an upload that was never finished?"
        case .orphanMarker(let path): "\(path) has been without its data for ten minutes"
        case .folderSkipped(let path, let error):
            "the subfolder \(path) is left out: \(error.map(\.description) ?? "it lies too deep")"
        }
    }
}
