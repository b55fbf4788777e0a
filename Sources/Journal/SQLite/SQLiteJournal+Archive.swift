package import Calendars
package import Faults

extension SQLiteJournal {
    package func finished(
        _ company: String, from start: Instant, before end: Instant
    ) throws(Fault) -> [String] {
        try read(
            """
            SELECT id FROM document INDEXED BY document_finished
            WHERE company = ? AND finished >= ? AND finished < ? AND state = 'finished'
            """, [.text(company), .moment(start), .moment(end)]
        ) { $0.text(0) }.sorted()
    }

    package func firstFinished(_ company: String, since start: Instant) throws(Fault) -> Instant? {
        try read(
            """
            SELECT min(finished) FROM document INDEXED BY document_finished
            WHERE company = ? AND finished >= ? AND state = 'finished'
            """, [.text(company), .moment(start)]
        ) { $0.optionalMoment(0) }.first ?? nil
    }

    package func fetched(
        _ company: String, from start: Instant, before end: Instant
    ) throws(Fault) -> [LedgerRecord] {
        try read(
            """
            SELECT * FROM ledger INDEXED BY ledger_fetched
            WHERE company = ? AND fetched >= ? AND fetched < ? AND direction = 'purchase'
            ORDER BY platform, id
            """, [.text(company), .moment(start), .moment(end)]
        ) { $0.ledgerRecord }
    }

    package func firstFetched(_ company: String, since start: Instant) throws(Fault) -> Instant? {
        try read(
            """
            SELECT min(fetched) FROM ledger INDEXED BY ledger_fetched
            WHERE company = ? AND fetched >= ? AND direction = 'purchase'
            """, [.text(company), .moment(start)]
        ) { $0.optionalMoment(0) }.first ?? nil
    }

    package func chainEnd() throws(Fault) -> ChainLink? {
        try read("SELECT number, hash FROM event ORDER BY number DESC LIMIT 1") {
            ChainLink(number: $0.integer(0), hash: $0.text(1))
        }.first
    }

    package func chainHash(at number: Int64) throws(Fault) -> String? {
        try read("SELECT hash FROM event WHERE number = ?", [.integer(number)]) { $0.text(0) }.first
    }
}
