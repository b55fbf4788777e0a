package import Calendars
package import Faults
internal import Glibc
internal import Synchronization

/// A journal that tells somebody of every commit, once it is durable: what metrics are counted from.
package final class WatchedJournal: Journal {
    private let inner: any Journal
    private let tell: @Sendable ([Change]) -> Void

    /// What the group that is open has changed so far; nobody is told before it is durable.
    private let untold = Mutex<Untold?>(nil)

    private struct Untold {
        let thread = pthread_self()
        var changes: [Change] = []
    }

    /// `tell` is called by whoever commits, after the commit, and has to be quick.
    package init(_ inner: any Journal, tell: @escaping @Sendable ([Change]) -> Void) {
        self.inner = inner
        self.tell = tell
    }

    package func commit(_ changes: [Change]) throws(Fault) -> [Ruling] {
        let rulings = try inner.commit(changes)
        let isInGroup = untold.withLock { untold in
            guard untold?.thread == pthread_self() else { return false }
            untold?.changes += changes
            return true
        }
        if !isInGroup { tell(changes) }
        return rulings
    }

    package func group<Value: Sendable>(_ work: () throws(Fault) -> Value) throws(Fault) -> Value {
        let (value, changes) = try inner.group { () throws(Fault) in
            untold.withLock { $0 = Untold() }
            defer { untold.withLock { $0 = nil } }
            let value = try work()
            return (value, untold.withLock { $0?.changes ?? [] })
        }
        if !changes.isEmpty { tell(changes) }
        return value
    }
}

extension WatchedJournal {
    package func document(_ id: String) throws(Fault) -> DocumentRecord? { try inner.document(id) }
    package func documents(_ filter: DocumentFilter, limit: Int) throws(Fault) -> [DocumentRecord] {
        try inner.documents(filter, limit: limit)
    }
    package func body(of document: String) throws(Fault) -> [UInt8]? { try inner.body(of: document) }
    package func holder(ofBytes sha256: String, company: String) throws(Fault) -> String? {
        try inner.holder(ofBytes: sha256, company: company)
    }
    package func legs(of document: String) throws(Fault) -> [LegRecord] { try inner.legs(of: document) }
    package func leg(_ id: String) throws(Fault) -> LegRecord? { try inner.leg(id) }
    package func payload(of leg: String) throws(Fault) -> Payload? { try inner.payload(of: leg) }
    package func artefacts(of leg: String) throws(Fault) -> [Payload] { try inner.artefacts(of: leg) }
    package func dueLegs(lane: String, at now: Instant, limit: Int) throws(Fault) -> [LegRecord] {
        try inner.dueLegs(lane: lane, at: now, limit: limit)
    }
    package func nextDue(lane: String, besides busy: Set<String>) throws(Fault) -> Instant? {
        try inner.nextDue(lane: lane, besides: busy)
    }

    package func waitingLegs(
        lane: String, beyond moment: Instant, limit: Int
    ) throws(Fault) -> [LegRecord] {
        try inner.waitingLegs(lane: lane, beyond: moment, limit: limit)
    }
    package func legs(in states: Set<LegState>, limit: Int) throws(Fault) -> [LegRecord] {
        try inner.legs(in: states, limit: limit)
    }
    package func legs(dueBefore moment: Instant, limit: Int) throws(Fault) -> [LegRecord] {
        try inner.legs(dueBefore: moment, limit: limit)
    }
    package func lanes() throws(Fault) -> [LaneRecord] { try inner.lanes() }
    package func events(of document: String) throws(Fault) -> [EventRecord] { try inner.events(of: document) }
    package func exchanges(of leg: String) throws(Fault) -> [ExchangeRecord] { try inner.exchanges(of: leg) }
    package func tally() throws(Fault) -> [Tally] { try inner.tally() }
    package func arrivals(after id: String) throws(Fault) -> [Arrivals] { try inner.arrivals(after: id) }
    package func note(_ name: String) throws(Fault) -> String? { try inner.note(name) }
    package func notes(beginning prefix: String) throws(Fault) -> [String: String] {
        try inner.notes(beginning: prefix)
    }
    package func firstBrokenLink() throws(Fault) -> Int64? { try inner.firstBrokenLink() }
}

extension WatchedJournal {
    package func ledgerRecord(_ key: LedgerRecord.Key) throws(Fault) -> LedgerRecord? {
        try inner.ledgerRecord(key)
    }
    package func ledgerRecords(_ filter: LedgerFilter, limit: Int) throws(Fault) -> [LedgerRecord] {
        try inner.ledgerRecords(filter, limit: limit)
    }
    package func unfetched(
        company: String, platform: String, besides busy: Set<String>, limit: Int
    ) throws(Fault) -> [LedgerRecord] {
        try inner.unfetched(company: company, platform: platform, besides: busy, limit: limit)
    }
    package func filed(_ key: LedgerRecord.Key) throws(Fault) -> [FiledBytes] { try inner.filed(key) }
    package func ledgerMonths(company: String?) throws(Fault) -> [LedgerMonth] {
        try inner.ledgerMonths(company: company)
    }
    package func leg(lane: String, platformId: String) throws(Fault) -> LegRecord? {
        try inner.leg(lane: lane, platformId: platformId)
    }
}

extension WatchedJournal {
    package func finished(
        _ company: String, from start: Instant, before end: Instant
    ) throws(Fault) -> [String] {
        try inner.finished(company, from: start, before: end)
    }
    package func firstFinished(_ company: String, since start: Instant) throws(Fault) -> Instant? {
        try inner.firstFinished(company, since: start)
    }
    package func fetched(
        _ company: String, from start: Instant, before end: Instant
    ) throws(Fault) -> [LedgerRecord] {
        try inner.fetched(company, from: start, before: end)
    }

    package func firstFetched(_ company: String, since start: Instant) throws(Fault) -> Instant? {
        try inner.firstFetched(company, since: start)
    }

    package func chainEnd() throws(Fault) -> ChainLink? { try inner.chainEnd() }
    package func chainHash(at number: Int64) throws(Fault) -> String? { try inner.chainHash(at: number) }
}
