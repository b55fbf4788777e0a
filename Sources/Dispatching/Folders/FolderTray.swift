package import Calendars
package import Faults
internal import Journal
package import Spool

/// A tray made of folders on a disk: an inbox, its claim place, an outbox and an error folder.
package final class FolderTray {
    let inbox: Inbox
    let claims: ClaimPlace
    let publishers: [ResultPlace: Publisher]
    let identities: EntryIDSource
    let habits: Habits

    /// Claimed files whose bytes were handed out and which the journal does not hold yet.
    var handedOut: [String: (claim: Claim, snapshot: Fingerprint)] = [:]

    /// Claimed files that have no whole bytes yet, with the moment from which they are looked at again.
    var unread: [UnreadClaim] = []

    /// What the journal holds and could not be removed yet.
    var unreleased: [(claim: Claim, snapshot: Fingerprint)] = []

    private var nextScan: Duration = .zero

    /// Tells at once of what is dropped; nil where the file system does not say.
    var watcher: Watcher?

    /// Why the inbox can't be read, while it can't.
    package private(set) var trouble: Fault?

    /// What a tray does not decide itself.
    package struct Habits: Sendable {
        /// Monotonic time, against which files settle; the wall clock may jump.
        package var uptime: @Sendable () -> Duration

        /// Whether bytes end before their document does, so that more may come.
        package var endsEarly: @Sendable ([UInt8]) -> Bool

        /// How long such a file is waited for.
        package var patience: Duration

        /// Larger files are not read.
        package var largest: Int64

        /// How often the inbox is read from end to end, whatever the events say.
        package var rescan: Duration

        package init(
            uptime: @escaping @Sendable () -> Duration, endsEarly: @escaping @Sendable ([UInt8]) -> Bool,
            patience: Duration = .seconds(600), largest: Int64 = 200 << 20, rescan: Duration = .seconds(60)
        ) {
            self.uptime = uptime
            self.endsEarly = endsEarly
            self.patience = patience
            self.largest = largest
            self.rescan = rescan
        }
    }

    package init(
        inbox: Inbox, claims: ClaimPlace, outbox: Publisher, error: Publisher, identities: EntryIDSource,
        habits: Habits
    ) {
        self.inbox = inbox
        self.claims = claims
        publishers = [.outbox: outbox, .error: error]
        self.identities = identities
        self.habits = habits
    }

    /// An event said that something has changed: the next look reads the inbox again.
    package func wake() { nextScan = .zero }
}

extension FolderTray: Tray {
    package var isEmpty: Bool {
        !inbox.isScanning && inbox.settlingCount == 0 && unread.isEmpty && handedOut.isEmpty
            && nextScan > habits.uptime()
    }

    package var condition: TrayCondition {
        let uptime = habits.uptime()
        let sightings = [inbox.oldestSighting, unread.map(\.unchangedSince).min()].compactMap(\.self)
        return TrayCondition(
            waiting: inbox.settlingCount + unread.count,
            oldest: sightings.min().map { max(.zero, uptime - $0) }, trouble: trouble)
    }

    package func collect(limit: Int, at now: Instant) throws(Fault) -> [Taken] {
        let uptime = habits.uptime()
        letGo()
        let ready: [ReadyFile]
        do throws(FileError) {
            try look(at: uptime)
            ready = try inbox.ready(at: uptime, limit: limit)
            trouble = nil
        } catch {
            // An inbox that can't be read is one partner's trouble, not the end of everybody's work.
            trouble = error.fault
            nextScan = uptime + .seconds(10)
            return []
        }
        try claim(ready, at: uptime)
        return read(at: uptime, limit: limit)
    }

    package func nextLook(after now: Instant) -> Instant? {
        let uptime = habits.uptime()
        if inbox.canScanOn { return now }
        let moments = [
            inbox.nextDue, unread.map(\.due).min(), unreleased.isEmpty ? nil : uptime + .seconds(1), nextScan,
        ]
        guard let next = moments.compactMap(\.self).min() else { return nil }
        return now.adding(max(.zero, next - uptime))
    }

    private func look(at uptime: Duration) throws(FileError) {
        if uptime >= nextScan, !inbox.isScanning {
            try inbox.beginScan()
            nextScan = uptime + pause
        }
        try heed(at: uptime)
        if inbox.isScanning { _ = try inbox.continueScan(budget: 20_000, at: uptime) }
    }
}
