package import Calendars
package import Faults
internal import Synchronization

extension MemoryJournal {
    package func finished(
        _ company: String, from start: Instant, before end: Instant
    ) throws(Fault) -> [String] {
        state.withLock { state in
            state.documents.values.filter { record in
                record.company == company && record.state == .finished
                    && record.finishedAt.map { $0 >= start && $0 < end } ?? false
            }.map(\.id).sorted()
        }
    }

    package func firstFinished(_ company: String, since start: Instant) throws(Fault) -> Instant? {
        state.withLock { state in
            state.documents.values.filter { $0.company == company && $0.state == .finished }
                .compactMap(\.finishedAt).filter { $0 >= start }.min()
        }
    }

    package func fetched(
        _ company: String, from start: Instant, before end: Instant
    ) throws(Fault) -> [LedgerRecord] {
        purchases(of: company).filter { $0.fetchedAt.map { $0 >= start && $0 < end } ?? false }
            .sorted { ($0.key.platform, $0.key.id) < ($1.key.platform, $1.key.id) }
    }

    package func firstFetched(_ company: String, since start: Instant) throws(Fault) -> Instant? {
        purchases(of: company).compactMap(\.fetchedAt).filter { $0 >= start }.min()
    }

    private func purchases(of company: String) -> [LedgerRecord] {
        state.withLock { state in
            state.ledger.values.filter { $0.key.company == company && $0.key.direction == .purchase }
        }
    }

    /// Memory has events and no hashes: there is nobody to alter it.
    package func chainEnd() throws(Fault) -> ChainLink? {
        state.withLock { state in
            state.events.isEmpty ? nil : ChainLink(number: Int64(state.events.count), hash: "")
        }
    }

    package func chainHash(at number: Int64) throws(Fault) -> String? {
        state.withLock { (1...max(1, Int64($0.events.count))).contains(number) ? "" : nil }
    }
}
