package import Calendars
package import Faults

extension SQLiteJournal {
    package func document(_ id: String) throws(Fault) -> DocumentRecord? {
        try read("SELECT * FROM document WHERE id = ?", [.text(id)]) { $0.document }.first
    }

    package func documents(_ filter: DocumentFilter, limit: Int) throws(Fault) -> [DocumentRecord] {
        guard let states = filter.states, !states.contains(.finished), states.count > 1 else {
            return try selected(filter, limit: limit)
        }
        // A search for each state: in one, all that is open would be sorted before the first was given back.
        var found: [DocumentRecord] = []
        for state in states {
            var one = filter
            one.states = [state]
            found += try selected(one, limit: limit)
        }
        found.sort { filter.isNewestFirst ? $0.id > $1.id : $0.id < $1.id }
        return Array(found.prefix(limit))
    }

    private func selected(_ filter: DocumentFilter, limit: Int) throws(Fault) -> [DocumentRecord] {
        let (sql, values) = search(filter, limit: limit)
        return try read(sql, values) { $0.document }
    }

    /// What SQLite is asked for a filter.
    func search(_ filter: DocumentFilter, limit: Int) -> (sql: String, values: [SQLValue]) {
        var conditions: [String] = []
        var values: [SQLValue] = []
        func require(_ condition: String, _ value: SQLValue...) {
            conditions.append(condition)
            values += value
        }
        if let states = filter.states {
            conditions.append("state IN (\(list(states.map(\.rawValue))))")
            // Said in the words of the index: otherwise all that ever was is searched for what is open.
            if !states.contains(.finished) { conditions.append("state <> 'finished'") }
        }
        if let outcomes = filter.outcomes {
            conditions.append("outcome IN (\(list(outcomes.map(\.rawValue))))")
        }
        if let company = filter.company { require("company = ?", .text(company)) }
        var index = ""
        if let number = filter.number {
            // Whatever else is asked for, few documents have the number.
            index = "INDEXED BY document_number"
            require("head IS NOT NULL AND json_extract(head, '$.number') = ?", .text(number))
        }
        if let parent = filter.parent { require("parent = ?", .text(parent)) }
        if let first = filter.duplicateOf { require("duplicate_of = ?", .text(first)) }
        if let isPublished = filter.isPublished {
            conditions.append(isPublished ? "edition <= published" : "edition > published")
        }
        if !filter.besides.isEmpty {
            let marks = filter.besides.map { _ in "?" }.joined(separator: ", ")
            conditions.append(
                "company || '/' || channel || '/' || coalesce(place, 'error') NOT IN (\(marks))")
            values += filter.besides.sorted().map(SQLValue.text)
        }
        if let moment = filter.receivedBefore { require("received < ?", .moment(moment)) }
        if let moment = filter.notFinishedBefore {
            require("(finished IS NULL OR finished >= ?)", .moment(moment))
        }
        if let after = filter.after { require(filter.isNewestFirst ? "id < ?" : "id > ?", .text(after)) }
        let condition = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
        let order = filter.isNewestFirst ? "DESC" : "ASC"
        return (
            "SELECT * FROM document \(index) \(condition) ORDER BY id \(order) LIMIT \(limit)", values
        )
    }

    package func body(of document: String) throws(Fault) -> [UInt8]? {
        let own = try read("SELECT bytes FROM body WHERE document = ?", [.text(document)]) { $0.bytes(0) }
        if let bytes = own.first { return bytes }
        return try shelvedBody(of: document)
    }

    package func holder(ofBytes sha256: String, company: String) throws(Fault) -> String? {
        try read(
            "SELECT document FROM digest WHERE company = ? AND sha256 = ?", [.text(company), .text(sha256)]
        ) { $0.text(0) }.first
    }

    package func legs(of document: String) throws(Fault) -> [LegRecord] {
        try read("SELECT * FROM leg WHERE document = ? ORDER BY id", [.text(document)]) { $0.leg }
    }

    package func leg(_ id: String) throws(Fault) -> LegRecord? {
        try read("SELECT * FROM leg WHERE id = ?", [.text(id)]) { $0.leg }.first
    }

    package func payload(of leg: String) throws(Fault) -> Payload? {
        try read("SELECT extension, bytes FROM payload WHERE leg = ?", [.text(leg)]) {
            Payload(fileExtension: $0.text(0), bytes: $0.bytes(1))
        }.first
    }

    package func artefacts(of leg: String) throws(Fault) -> [Payload] {
        try read("SELECT extension, bytes FROM artefact WHERE leg = ? ORDER BY number", [.text(leg)]) {
            Payload(fileExtension: $0.text(0), bytes: $0.bytes(1))
        }
    }

    package func dueLegs(lane: String, at now: Instant, limit: Int) throws(Fault) -> [LegRecord] {
        try read(
            """
            SELECT * FROM leg INDEXED BY leg_turn WHERE lane = ? AND run_at <= ?
            AND state IN ('prepared', 'pending', 'deferred', 'uncertain')
            ORDER BY priority, coalesce(deadline, 9223372036854775807), run_at, id LIMIT \(limit)
            """, [.text(lane), .moment(now)]
        ) { $0.leg }
    }

    package func nextDue(lane: String, besides busy: Set<String>) throws(Fault) -> Instant? {
        let due = try read(
            """
            SELECT id, run_at FROM leg INDEXED BY leg_wakes WHERE lane = ?
            AND state IN ('prepared', 'pending', 'deferred', 'uncertain') ORDER BY run_at LIMIT \(busy.count + 1)
            """, [.text(lane)]
        ) { ($0.text(0), $0.moment(1)) }
        return due.first { !busy.contains($0.0) }?.1
    }

    package func waitingLegs(
        lane: String, beyond moment: Instant, limit: Int
    ) throws(Fault) -> [LegRecord] {
        try read(
            """
            SELECT * FROM leg INDEXED BY leg_wakes WHERE lane = ? AND run_at > ?
            AND state IN ('prepared', 'pending', 'deferred', 'uncertain') ORDER BY run_at, id LIMIT \(limit)
            """, [.text(lane), .moment(moment)]
        ) { $0.leg }
    }

    package func legs(in states: Set<LegState>, limit: Int) throws(Fault) -> [LegRecord] {
        // In the words of the index of what is open.
        let open =
            states.contains(where: \.isTerminal) ? "" : "AND state NOT IN ('accepted', 'refused', 'dead')"
        return try read(
            """
            SELECT * FROM leg WHERE state IN (\(list(states.map(\.rawValue)))) \(open) ORDER BY id LIMIT \(limit)
            """
        ) { $0.leg }
    }

    package func legs(dueBefore moment: Instant, limit: Int) throws(Fault) -> [LegRecord] {
        try read(
            """
            SELECT * FROM leg WHERE state NOT IN ('accepted', 'refused', 'dead') AND deadline < ?
            ORDER BY deadline, id LIMIT \(limit)
            """, [.moment(moment)]
        ) { $0.leg }
    }

    package func lanes() throws(Fault) -> [LaneRecord] {
        try read("SELECT * FROM lane ORDER BY name") { $0.lane }
    }

    package func events(of document: String) throws(Fault) -> [EventRecord] {
        try read("SELECT * FROM event WHERE document = ? ORDER BY number", [.text(document)]) { $0.event }
    }

    package func exchanges(of leg: String) throws(Fault) -> [ExchangeRecord] {
        try read("SELECT * FROM exchange WHERE leg = ? ORDER BY id", [.text(leg)]) { $0.exchange }
    }

    package func tally() throws(Fault) -> [Tally] {
        try read(
            """
            SELECT company, platform, state, count(*) FROM leg GROUP BY 1, 2, 3
            UNION ALL
            SELECT company, NULL, coalesce(outcome, state), count(*) FROM document
            WHERE NOT EXISTS (SELECT 1 FROM leg WHERE leg.document = document.id) GROUP BY 1, 3
            """
        ) {
            Tally(
                company: $0.text(0), platform: $0.optionalText(1), state: $0.text(2),
                count: Int($0.integer(3)))
        }
    }

    package func arrivals(after id: String) throws(Fault) -> [Arrivals] {
        try read(
            """
            SELECT received / \(Arrivals.hourLength), coalesce(outcome, state), count(*) FROM document
            WHERE id > ? GROUP BY 1, 2 ORDER BY 1, 2
            """, [.text(id)]
        ) {
            Arrivals(
                hour: Instant(milliseconds: $0.integer(0) * Arrivals.hourLength), word: $0.text(1),
                count: Int($0.integer(2)))
        }
    }

    package func note(_ name: String) throws(Fault) -> String? {
        try read("SELECT value FROM note WHERE name = ?", [.text(name)]) { $0.text(0) }.first
    }

    package func notes(beginning prefix: String) throws(Fault) -> [String: String] {
        let pairs = try read(
            "SELECT name, value FROM note WHERE name >= ?1 AND name < ?1 || char(1114111)", [.text(prefix)]
        ) { ($0.text(0), $0.text(1)) }
        return Dictionary(pairs) { first, _ in first }
    }

    package func firstBrokenLink() throws(Fault) -> Int64? {
        var end = ""
        var last: Int64 = 0
        while true {
            let links = try read(
                "SELECT * FROM event WHERE number > ? ORDER BY number LIMIT 1000", [.integer(last)]
            ) { (number: $0.integer(0), event: $0.event, hash: $0.text(9)) }
            guard !links.isEmpty else { return nil }
            for link in links {
                end = digest(Array((end + "\u{1F}" + link.event.linkText).utf8))
                guard end == link.hash else { return link.number }
                last = link.number
            }
        }
    }

    /// Raw values of closed enumerations only: never a word from outside.
    private func list(_ words: [String]) -> String {
        words.sorted().map { "'\($0)'" }.joined(separator: ", ")
    }
}
