internal import Calendars
package import Faults

extension SQLiteJournal {
    package func ledgerRecord(_ key: LedgerRecord.Key) throws(Fault) -> LedgerRecord? {
        try read(
            "SELECT * FROM ledger WHERE company = ? AND platform = ? AND direction = ? AND id = ?", key.values
        ) { $0.ledgerRecord }.first
    }

    package func ledgerRecords(_ filter: LedgerFilter, limit: Int) throws(Fault) -> [LedgerRecord] {
        var conditions: [String] = []
        var values: [SQLValue] = []
        func require(_ column: String, _ value: String?) {
            guard let value else { return }
            conditions.append("\(column) = ?")
            values.append(.text(value))
        }
        require("company", filter.company)
        require("platform", filter.platform)
        require("direction", filter.direction?.rawValue)
        require("month", filter.month)
        require("status", filter.status)
        require("number", filter.number)
        if let isLaidOut = filter.isLaidOut {
            conditions.append("file IS NOT NULL AND laid_out = \(isLaidOut ? 1 : 0)")
        }
        let condition = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
        return try read(
            """
            SELECT * FROM ledger \(condition) ORDER BY month, company, platform, direction, id LIMIT \(limit)
            """, values
        ) { $0.ledgerRecord }
    }

    package func unfetched(
        company: String, platform: String, besides busy: Set<String>, limit: Int
    ) throws(Fault) -> [LedgerRecord] {
        let waiting = try read(
            """
            SELECT * FROM ledger INDEXED BY ledger_unfetched WHERE company = ? AND platform = ?
            AND fetched IS NULL AND run_at IS NOT NULL AND direction = 'purchase'
            ORDER BY run_at, id LIMIT \(limit + busy.count)
            """, [.text(company), .text(platform)]
        ) { $0.ledgerRecord }
        return Array(waiting.filter { !busy.contains($0.key.id) }.prefix(limit))
    }

    package func filed(_ key: LedgerRecord.Key) throws(Fault) -> [FiledBytes] {
        try read(
            """
            SELECT role, name, bytes FROM filed WHERE company = ? AND platform = ? AND direction = ? AND id = ?
            ORDER BY number
            """, key.values
        ) {
            FiledBytes(
                FiledBytes.Role(rawValue: $0.text(0)) ?? .companion, name: $0.text(1), bytes: $0.bytes(2))
        }
    }

    package func ledgerMonths(company: String?) throws(Fault) -> [LedgerMonth] {
        try read(
            "SELECT * FROM ledger_month WHERE ?1 IS NULL OR company = ?1 ORDER BY month, company",
            [.text(company)]
        ) {
            LedgerMonth(
                company: $0.text(0), month: $0.text(1), edition: Int($0.integer(2)),
                publishedEdition: Int($0.integer(3)))
        }
    }

    package func leg(lane: String, platformId: String) throws(Fault) -> LegRecord? {
        try read(
            "SELECT * FROM leg WHERE lane = ? AND platform_id = ? ORDER BY id LIMIT 1",
            [.text(lane), .text(platformId)]
        ) { $0.leg }.first
    }
}
