internal import Calendars
package import Faults
internal import Synchronization

extension MemoryJournal {
    package func ledgerRecord(_ key: LedgerRecord.Key) throws(Fault) -> LedgerRecord? {
        state.withLock { $0.ledger[key] }
    }

    package func ledgerRecords(_ filter: LedgerFilter, limit: Int) throws(Fault) -> [LedgerRecord] {
        let matching = state.withLock { $0.ledger.values.filter(filter.matches) }
        return Array(matching.sorted { $0.order.lexicographicallyPrecedes($1.order) }.prefix(limit))
    }

    package func unfetched(
        company: String, platform: String, besides busy: Set<String>, limit: Int
    ) throws(Fault) -> [LedgerRecord] {
        let filter = LedgerFilter(company: company, platform: platform, direction: .purchase)
        let waiting = state.withLock { state in
            state.ledger.values.filter {
                filter.matches($0) && $0.fetchedAt == nil && $0.runAt != nil && !busy.contains($0.key.id)
            }
        }
        let first = Instant(milliseconds: 0)
        let ordered = waiting.sorted {
            ($0.runAt ?? first, $0.key.id) < ($1.runAt ?? first, $1.key.id)
        }
        return Array(ordered.prefix(limit))
    }

    package func filed(_ key: LedgerRecord.Key) throws(Fault) -> [FiledBytes] {
        state.withLock { $0.filed[key] ?? [] }
    }

    package func ledgerMonths(company: String?) throws(Fault) -> [LedgerMonth] {
        let months = state.withLock { state in
            state.months.map { name, editions in
                LedgerMonth(
                    company: name.company, month: name.month, edition: editions.edition,
                    publishedEdition: editions.published)
            }
        }
        return months.filter { company == nil || $0.company == company }.sorted {
            ($0.month, $0.company) < ($1.month, $1.company)
        }
    }

    package func leg(lane: String, platformId: String) throws(Fault) -> LegRecord? {
        let legs = state.withLock { state in
            state.legs.values.filter { $0.lane == lane && $0.platformId == platformId }
        }
        return legs.min { $0.id < $1.id }
    }
}

extension MemoryJournal.State {
    struct MonthName: Hashable {
        let company: String
        let month: String
    }

    mutating func write(_ record: LedgerRecord) {
        let before = ledger.updateValue(record, forKey: record.key)
        for month in Set([record.month, before?.month].compactMap(\.self)) {
            months[MonthName(company: record.key.company, month: month), default: (0, 0)].edition += 1
        }
    }
}

extension LedgerFilter {
    fileprivate func matches(_ record: LedgerRecord) -> Bool {
        if let company, record.key.company != company { return false }
        if let platform, record.key.platform != platform { return false }
        if let direction, record.key.direction != direction { return false }
        if let month, record.month != month { return false }
        if let status, record.status != status { return false }
        if let number, record.number != number { return false }
        if let isLaidOut, record.file == nil || record.isLaidOut != isLaidOut { return false }
        return true
    }
}

extension LedgerRecord {
    fileprivate var order: [String] {
        [month, key.company, key.platform, key.direction.rawValue, key.id]
    }
}
