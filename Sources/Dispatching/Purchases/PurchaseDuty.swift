package import Calendars
package import Faults
internal import Invoicing
internal import Journal
internal import Platforms
internal import Reports

/// Fetches what suppliers have sent: lists days, and fetches each document that is listed once.
///
/// The journal knows what was listed and what was fetched, and the days up to which everything was listed; a duty
/// that begins anew lists a few days again and fetches what is missing.
package final class PurchaseDuty: OrderedDuty {
    let company: String
    let platform: String
    let policy: FetchPolicy
    private let source: any PurchaseSource
    private let retry: RetryPolicy

    /// Days that are still to be listed, in order.
    private(set) var windows: [ClosedRange<CalendarDate>] = []
    private var listAgainAt: Instant?
    private var listTries = 0

    /// When the days since the last listing are listed by themselves; nil before the first time.
    private var nextListing: Instant?

    /// When the next purchase may be fetched, as the journal says; read again when it may have changed.
    private var nextFetch: Instant?
    private var isFetchKnown = false

    /// What was done since the last order to do it.
    private(set) var account = PurchaseAccount()

    /// Days that are listed again although they were listed: some appear late.
    static let overlap = 2

    /// Listing is given up for this time after so many tries in a row.
    static let listTriesAtMost = 6

    init(_ setup: LaneSetup, company: String, _ source: any PurchaseSource) {
        self.company = company
        platform = setup.platform.traits.name
        policy = setup.fetching
        retry = setup.retry
        self.source = source
    }

    var lane: String { "\(company)/\(platform)" }
    var cursorName: String { "purchases/\(lane)" }
    private var prefix: String { "purchases/\(lane)/" }
    private var listName: String { prefix + "list" }

    package func talk(at now: Instant, besides busy: Set<String>, in engine: Engine) throws(Fault) -> Talk? {
        try listBySchedule(at: now, in: engine)
        if let record = try dueRecord(at: now, besides: busy, in: engine) {
            isFetchKnown = false
            return fetching(of: record, at: now, in: engine)
        }
        guard let window = windows.first, (listAgainAt ?? now) <= now, !busy.contains(listName) else {
            return nil
        }
        return listing(of: window, at: now, in: engine)
    }

    package func forgetMoments() {
        listAgainAt = nil
        nextListing = nil
        isFetchKnown = false
    }

    package func nextTalk(after now: Instant, besides busy: Set<String>, in engine: Engine) throws(Fault)
        -> Instant?
    {
        if !isFetchKnown {
            nextFetch = try engine.journal.unfetched(
                company: company, platform: platform, besides: ids(in: busy), limit: 1
            ).first?.runAt
            isFetchKnown = true
        }
        var next = nextFetch
        if !windows.isEmpty, !busy.contains(listName) { next = earliest(next, listAgainAt ?? now) }
        if engine.isWatching, policy.purchases, windows.isEmpty { next = earliest(next, nextListing ?? now) }
        return next
    }

    /// The journal is asked only when something may have changed.
    private func dueRecord(
        at now: Instant, besides busy: Set<String>, in engine: Engine
    ) throws(Fault) -> LedgerRecord? {
        if isFetchKnown, nextFetch.map({ $0 > now }) ?? true { return nil }
        let waiting = try engine.journal.unfetched(
            company: company, platform: platform, besides: ids(in: busy), limit: 1
        ).first
        guard let waiting, let due = waiting.runAt, due <= now else {
            nextFetch = waiting?.runAt
            isFetchKnown = true
            return nil
        }
        return waiting
    }

    /// The purchases that are being fetched.
    private func ids(in busy: Set<String>) -> Set<String> {
        Set(busy.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) })
    }

    package func isBusy(at now: Instant, in engine: Engine) throws(Fault) -> Bool {
        guard account.isOrdered else { return false }
        if !windows.isEmpty { return true }
        let waiting = try engine.journal.unfetched(
            company: company, platform: platform, besides: [], limit: 1)
        // What fails again and again is not waited for; it goes on with the next listing.
        guard let first = waiting.first else { return false }
        if first.tries >= Self.listTriesAtMost { account.isUnfinished = true }
        return first.tries < Self.listTriesAtMost
    }

    var isOrdered: Bool {
        get { account.isOrdered }
        set { account.isOrdered = newValue }
    }

    func account(of lane: String) -> DutyAnswer.Line {
        var words = ["\(account.listed) listed", "\(account.new) new", "\(account.fetched) fetched"]
        if account.denied > 0 { words.append("\(account.denied) denied") }
        let isShort = account.denied > 0 || account.isUnfinished
        if isShort, let fault = account.fault { words.append(fault.reason) }
        return DutyAnswer.Line(
            lane, words.joined(separator: ", "), fault: isShort ? account.fault?.code : nil)
    }

    /// Lists days because somebody wants it; what was given up is tried again.
    func order(_ days: ClosedRange<CalendarDate>?, at now: Instant, in engine: Engine) throws(Fault) {
        account = PurchaseAccount(isOrdered: true)
        listAgainAt = nil
        listTries = 0
        let days = if let days { days } else { try daysSinceCursor(at: now, in: engine) }
        windows = source.windows(from: days.lowerBound, to: days.upperBound)
        isFetchKnown = false
    }

    /// Something has come that no list has shown yet.
    func listSoon() { nextListing = nil }

    // MARK: - When

    private func listBySchedule(at now: Instant, in engine: Engine) throws(Fault) {
        guard engine.isWatching, policy.purchases, windows.isEmpty, (nextListing ?? now) <= now else {
            return
        }
        let days = try daysSinceCursor(at: now, in: engine)
        windows = source.windows(from: days.lowerBound, to: days.upperBound)
        nextListing = now.adding(policy.every)
        listTries = 0
        listAgainAt = nil
    }

    private func daysSinceCursor(at now: Instant, in engine: Engine) throws(Fault)
        -> ClosedRange<CalendarDate>
    {
        let today = CivilTime(now, in: source.traits.zone).date
        let cursor = try engine.journal.note(cursorName).flatMap { CalendarDate($0) }
        // What a platform shows for a while only is swept whole before it is gone.
        let oldest = source.shownFor.flatMap { today.adding(days: -$0) }
        if let cursor, let oldest, cursor < oldest {
            engine.board.remark(
                "purchases",
                "\(lane): purchases were listed up to \(cursor), and the platform shows nothing from before \(oldest); "
                    + "what was received between them has to be asked for there")
        }
        let first =
            cursor?.adding(days: -Self.overlap) ?? policy.since ?? oldest ?? today.startOfMonthBefore
        return min(first, today)...today
    }

    // MARK: - Talks

    private func attempt(at now: Instant, in engine: Engine) -> Attempt {
        Attempt(number: 1, now: now, uuid: engine.surroundings.uuid())
    }

    private func listing(
        of window: ClosedRange<CalendarDate>, at now: Instant, in engine: Engine
    ) -> Talk {
        let lane = lane
        let step = source.list(window, attempt: attempt(at: now, in: engine)).map { harvest in
            harvest.settlement(
                gathered: { entries, engine, now throws(Fault) in
                    try engine.purchases(of: lane)?.take(entries, of: window, at: now, in: engine) ?? []
                },
                otherwise: { shortfall, engine, now throws(Fault) in
                    engine.purchases(of: lane)?.listLater(shortfall, at: now, in: engine) ?? []
                })
        }
        return Talk(listName, step)
    }

    private func fetching(of record: LedgerRecord, at now: Instant, in engine: Engine) -> Talk? {
        guard let entry = PurchaseText.decode(record.entry) else { return nil }
        let lane = lane
        let key = record.key
        let step = source.fetch(entry, attempt: attempt(at: now, in: engine)).map { harvest in
            harvest.settlement(
                gathered: { document, engine, now throws(Fault) in
                    try engine.purchases(of: lane)?.file(document, key, at: now, in: engine) ?? []
                },
                otherwise: { shortfall, engine, now throws(Fault) in
                    try engine.purchases(of: lane)?.fetchLater(key, shortfall, at: now, in: engine) ?? []
                })
        }
        return Talk(prefix + record.key.id, step)
    }

    // MARK: - What they bring

    /// The cursor moves in the same commit as the rows of its days.
    private func take(
        _ entries: [PurchaseEntry], of window: ClosedRange<CalendarDate>, at now: Instant, in engine: Engine
    ) throws(Fault) -> [Change] {
        windows.removeAll { $0 == window }
        listTries = 0
        listAgainAt = nil
        isFetchKnown = false
        var changes: [Change] = []
        for entry in entries {
            let key = LedgerRecord.Key(company: company, platform: platform, .purchase, id: entry.id)
            let month = (entry.sentDate ?? window.lowerBound).monthText
            account.listed += 1
            guard var known = try engine.journal.ledgerRecord(key) else {
                var record = LedgerRecord(
                    key, month: month, number: entry.number, partner: entry.supplierName,
                    status: entry.status)
                record.statusAt = now
                record.entry = PurchaseText.encode(entry)
                record.runAt = now
                changes.append(.ledger(record))
                account.new += 1
                continue
            }
            let before = known
            known.entry = PurchaseText.encode(entry)
            // Without a day, the window that showed it says nothing new.
            if entry.sentDate != nil { known.month = month }
            if !entry.status.isEmpty, known.status != entry.status {
                known.status = entry.status
                known.statusAt = now
            }
            // What was given up is tried again when somebody has asked for these days.
            if known.fetchedAt == nil, account.isOrdered {
                known.runAt = now
                known.tries = 0
            }
            changes += move(&known, from: before.month, entry, at: now, in: engine)
            if known != before { changes.append(.ledger(known)) }
        }
        engine.mayHaveStaleLedgers = true
        let cursor = try engine.journal.note(cursorName).flatMap { CalendarDate($0) }
        let isNext = cursor.flatMap { $0.adding(days: 1) }.map { window.lowerBound <= $0 } ?? true
        if isNext, cursor.map({ $0 < window.upperBound }) ?? true {
            changes.append(.note(name: cursorName, value: window.upperBound.description))
        }
        return changes
    }

    /// The platform says now that it was sent in another month: what was laid out there has to move.
    private func move(
        _ record: inout LedgerRecord, from month: String, _ entry: PurchaseEntry, at now: Instant,
        in engine: Engine
    ) -> [Change] {
        guard record.month != month, record.fetchedAt != nil else { return [] }
        if var row = record.row.flatMap({ LedgerRow(text: $0) }) {
            row.sentDate = entry.sentDate
            record.row = row.text
        }
        record.isLaidOut = false
        engine.mayHaveUnlaidPurchases = true
        return [
            .note(name: Move(record.key, from: month).name, value: ""),
            .event(
                EventRecord(
                    now, document: "", leg: lane, from: month, to: record.month,
                    detail: "purchase \(record.key.id) moved: the platform changed the day of sending")),
        ]
    }

    private func listLater(_ shortfall: Shortfall, at now: Instant, in engine: Engine) -> [Change] {
        listTries += 1
        account.fault = shortfall.fault
        if shortfall.isFinal || listTries >= Self.listTriesAtMost {
            // The next listing begins where the cursor stands, so nothing is skipped.
            windows = []
            account.isUnfinished = true
            nextListing = now.adding(policy.every)
        } else {
            let wait = retry.wait(afterTry: listTries, chance: engine.surroundings.chance())
            listAgainAt = now.adding(shortfall.after ?? wait)
        }
        return [
            .event(
                EventRecord(
                    now, document: "", leg: lane, to: "not-listed", code: shortfall.fault.code.rawValue,
                    detail: shortfall.fault.reason))
        ]
    }

    private func file(
        _ fetched: PurchaseDocument, _ key: LedgerRecord.Key, at now: Instant, in engine: Engine
    ) throws(Fault) -> [Change] {
        isFetchKnown = false
        guard var record = try engine.journal.ledgerRecord(key), record.fetchedAt == nil,
            let entry = PurchaseText.decode(record.entry)
        else { return [] }
        let filing = PurchaseFiling(entry, platform: platform, fetched)
        record.row = filing.row.text
        // Some lists show neither, and the document does.
        if record.number.isEmpty { record.number = filing.row.number }
        if record.partner.isEmpty { record.partner = filing.row.partnerName }
        record.file = filing.name
        record.sha256 = engine.surroundings.digest(fetched.document)
        record.fetchedAt = engine.archivists[company]?.earliestEnd(now) ?? now
        record.runAt = nil
        record.fault = nil
        record.isLaidOut = false
        account.fetched += 1
        engine.mayHaveUnlaidPurchases = true
        engine.mayHaveStaleLedgers = true
        let hasRendering = fetched.companions.contains { $0.fileExtension == "pdf" }
        var more: [Change] = []
        if policy.renderings, !hasRendering, let files = engine.files(of: lane) {
            more.append(files.want(FileDuty.Wish(.pdf, of: key.id, .purchase), at: now))
        }
        return more + [
            .filed(key, filing.files), .ledger(record),
            .event(
                EventRecord(now, document: "", leg: lane, to: "purchase", detail: "\(key.id) \(filing.name)")),
        ]
    }

    private func fetchLater(
        _ key: LedgerRecord.Key, _ shortfall: Shortfall, at now: Instant, in engine: Engine
    ) throws(Fault) -> [Change] {
        isFetchKnown = false
        guard var record = try engine.journal.ledgerRecord(key), record.fetchedAt == nil else { return [] }
        record.tries += 1
        record.fault = shortfall.fault
        let wait = retry.wait(afterTry: record.tries, chance: engine.surroundings.chance())
        record.runAt = shortfall.isFinal ? nil : now.adding(shortfall.after ?? wait)
        account.fault = shortfall.fault
        if shortfall.isFinal { account.denied += 1 }
        engine.mayHaveStaleLedgers = true
        return [.ledger(record)]
    }
}

/// What a listing and fetching of purchases has done.
package struct PurchaseAccount: Sendable, Hashable {
    /// Whether somebody waits for it.
    package var isOrdered = false
    package var listed = 0
    package var new = 0
    package var fetched = 0

    /// What the platform will not give.
    package var denied = 0

    /// Whether listing was given up.
    package var isUnfinished = false

    /// Why the last question brought nothing.
    package var fault: Fault?

    init(isOrdered: Bool = false) { self.isOrdered = isOrdered }
}

func earliest(_ one: Instant?, _ other: Instant?) -> Instant? {
    guard let one, let other else { return one ?? other }
    return min(one, other)
}

extension CalendarDate {
    /// Such as `2026-11`.
    var monthText: String { String(description.prefix(7)) }

    var startOfMonthBefore: CalendarDate {
        let (year, month) = month == 1 ? (year - 1, 12) : (year, month - 1)
        return CalendarDate(year, month, 1) ?? self
    }
}

extension Engine {
    /// The duty that fetches the purchases of a lane.
    func purchases(of lane: String) -> PurchaseDuty? {
        duties[lane]?.lazy.compactMap { $0 as? PurchaseDuty }.first
    }
}
