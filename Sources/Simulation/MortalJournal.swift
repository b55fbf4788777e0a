package import Calendars
package import Faults
package import Journal
internal import Synchronization

/// A journal whose process may die around a commit: just before it, or just after it and before anybody knows.
package final class MortalJournal: Journal {
    private let inner: MemoryJournal
    private let fate: Mutex<Fate>

    private struct Fate {
        /// Commits until death; nil is a long life.
        var commitsLeft: Int?
        var diesAfter = false
    }

    package init(_ inner: MemoryJournal) {
        self.inner = inner
        fate = Mutex(Fate())
    }

    /// Lets the process die at the given commit from now on.
    func condemn(afterCommits count: Int, isDoneFirst: Bool) {
        fate.withLock { $0 = Fate(commitsLeft: count, diesAfter: isDoneFirst) }
    }

    package func commit(_ changes: [Change]) throws(Fault) -> [Ruling] {
        try survive { () throws(Fault) in try inner.commit(changes) }
    }

    /// Dies within it as at any commit, and once more at its end; what it had changed by then is gone with it.
    package func group<Value: Sendable>(_ work: () throws(Fault) -> Value) throws(Fault) -> Value {
        try survive { () throws(Fault) in try inner.group(work) }
    }

    /// Does what makes something durable, unless the process dies before it or after it.
    private func survive<Value>(_ work: () throws(Fault) -> Value) throws(Fault) -> Value {
        switch nextStep() {
        case .lives: return try work()
        case .diesBefore: throw Self.death
        case .diesAfter:
            _ = try work()
            throw Self.death
        }
    }

    private enum Step { case lives, diesBefore, diesAfter }

    private func nextStep() -> Step {
        fate.withLock { fate in
            guard let left = fate.commitsLeft else { return .lives }
            fate.commitsLeft = left > 0 ? left - 1 : nil
            return left > 0 ? .lives : fate.diesAfter ? .diesAfter : .diesBefore
        }
    }

    /// What the engine meets when its process dies; nothing of it is seen outside the simulation.
    static let death = Fault(.journalFailed, "the simulated process died")
}

extension MortalJournal {
    package func document(_ id: String) throws(Fault) -> DocumentRecord? { try inner.document(id) }
    package func documents(_ filter: DocumentFilter, limit: Int) throws(Fault) -> [DocumentRecord] {
        try inner.documents(filter, limit: limit)
    }
    package func body(of document: String) throws(Fault) -> [UInt8]? { try inner.body(of: document) }
    package func holder(ofBytes sha256: String, company: String) throws(Fault) -> String? {
        try inner.holder(ofBytes: sha256, company: company)
    }
    package func legs(dueBefore moment: Instant, limit: Int) throws(Fault) -> [LegRecord] {
        try inner.legs(dueBefore: moment, limit: limit)
    }
    package func arrivals(after id: String) throws(Fault) -> [Arrivals] { try inner.arrivals(after: id) }
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
    package func lanes() throws(Fault) -> [LaneRecord] { try inner.lanes() }
    package func events(of document: String) throws(Fault) -> [EventRecord] { try inner.events(of: document) }
    package func exchanges(of leg: String) throws(Fault) -> [ExchangeRecord] { try inner.exchanges(of: leg) }
    package func tally() throws(Fault) -> [Tally] { try inner.tally() }
    package func note(_ name: String) throws(Fault) -> String? { try inner.note(name) }
    package func notes(beginning prefix: String) throws(Fault) -> [String: String] {
        try inner.notes(beginning: prefix)
    }
    package func firstBrokenLink() throws(Fault) -> Int64? { try inner.firstBrokenLink() }
}

extension MortalJournal {
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

extension MortalJournal {
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
