internal import Calendars
internal import Faults

extension SQLValue {
    static func text(_ value: String?) -> SQLValue { value.map { .text($0) } ?? .null }

    static func moment(_ value: Instant?) -> SQLValue { value.map { .integer($0.milliseconds) } ?? .null }

    static func flag(_ value: Bool) -> SQLValue { .integer(value ? 1 : 0) }

    static func number(_ value: Int?) -> SQLValue { value.map { .integer(Int64($0)) } ?? .null }
}

extension Connection {
    /// What becomes of a document that is known already; only the indexes of what changes are touched.
    private static let newState = """
        ON CONFLICT (id) DO UPDATE SET state = excluded.state, outcome = excluded.outcome,
        syntax = excluded.syntax, head = excluded.head, duplicate_of = excluded.duplicate_of,
        report = excluded.report, finished = excluded.finished, place = excluded.place,
        folder = excluded.folder, edition = excluded.edition, published = excluded.published,
        quarantined = excluded.quarantined
        """

    mutating func write(_ record: DocumentRecord, isNew: Bool = false) throws(SQLError) {
        try run(
            "INSERT INTO document VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) \(isNew ? "" : Self.newState)",
            .text(record.id), .text(record.company), .number(record.channel), .blob(record.path),
            .text(record.parent), record.entry.map { .blob($0) } ?? .null, .text(record.sha256),
            .number(record.size), .moment(record.receivedAt), .text(record.state.rawValue),
            .text(record.outcome?.rawValue), .text(record.syntax),
            .text(record.head.map { JSONText.encode($0) }),
            .text(record.duplicateOf), .text(record.report), .moment(record.finishedAt),
            .text(record.place?.rawValue), .text(record.folder), .number(record.edition),
            .number(record.publishedEdition), .flag(record.isQuarantined))
    }

    mutating func write(_ record: LegRecord) throws(SQLError) {
        try run(
            """
            INSERT INTO leg VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
            ON CONFLICT (id) DO UPDATE SET state = excluded.state, revision = excluded.revision,
            key = excluded.key, attempts = excluded.attempts, polls = excluded.polls,
            reference = excluded.reference, platform_id = excluded.platform_id, facts = excluded.facts,
            fault = excluded.fault, reason = excluded.reason, words = excluded.words,
            report = excluded.report, run_at = excluded.run_at, deadline = excluded.deadline,
            priority = excluded.priority, first_attempt = excluded.first_attempt,
            submitted = excluded.submitted, accepted = excluded.accepted, late = excluded.late
            """,
            .text(record.id), .text(record.document), .text(record.company), .text(record.platform),
            .text(record.environment), .text(record.lane), .text(record.state.rawValue),
            .number(record.revision), .text(record.key), .number(record.attempts), .number(record.polls),
            .text(record.reference), .text(record.platformId), .text(JSONText.encode(record.facts)),
            .text(record.fault?.code.rawValue), .text(record.fault?.reason), .text(record.fault?.words),
            .text(record.report), .moment(record.runAt), .moment(record.deadline), .number(record.priority),
            .moment(record.firstAttemptAt), .moment(record.submittedAt), .moment(record.acceptedAt),
            .flag(record.isLate))
    }

    /// The request stands there before its answer, and is not written again with it.
    mutating func write(_ record: ExchangeRecord) throws(SQLError) {
        if record.answeredAt != nil {
            try run(
                "UPDATE exchange SET answered = ?, status = ?, answer = ?, failure = ? WHERE id = ?",
                .moment(record.answeredAt), .number(record.status),
                record.answerBody.map { .blob($0) } ?? .null, .text(record.failure), .text(record.id))
            guard changes == 0 else { return }
        }
        try run(
            "REPLACE INTO exchange VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
            .text(record.id), .text(record.leg), .number(record.attempt), .text(record.operation),
            .flag(record.isBinding), .moment(record.sentAt), .text(record.requestHead),
            .blob(record.requestBody),
            .moment(record.answeredAt), .number(record.status), record.answerBody.map { .blob($0) } ?? .null,
            .text(record.failure))
    }

    mutating func write(_ record: LaneRecord) throws(SQLError) {
        try run(
            "REPLACE INTO lane VALUES (?,?,?,?,?,?,?,?)",
            .text(record.name), .moment(record.arrival), .moment(record.blockedUntil),
            .number(record.failures),
            .flag(record.isOpen), .text(record.hold?.code.rawValue), .text(record.hold?.reason),
            .text(record.hold?.words))
    }

    mutating func write(_ record: EventRecord, hash: String) throws(SQLError) {
        try run(
            "INSERT INTO event VALUES (NULL,?,?,?,?,?,?,?,?,?)",
            .moment(record.time), .text(record.actor), .text(record.document), .text(record.leg),
            .text(record.from), .text(record.to), .text(record.code), .text(record.detail), .text(hash))
    }
}

// MARK: - Rows back into records

extension Row {
    func moment(_ column: Int32) -> Instant { Instant(milliseconds: integer(column)) }

    func optionalMoment(_ column: Int32) -> Instant? {
        optionalInteger(column).map { Instant(milliseconds: $0) }
    }

    func fault(_ column: Int32) -> Fault? {
        guard let code = optionalText(column) else { return nil }
        // A code that this program has never heard of was written by a newer one; its words are kept.
        return Fault(
            Fault.Code(rawValue: code) ?? .journalFailed, text(column + 1), words: optionalText(column + 2))
    }

    var document: DocumentRecord {
        var record = DocumentRecord(
            id: text(0), company: text(1), channel: Int(integer(2)), path: bytes(3), sha256: text(6),
            size: Int(integer(7)), receivedAt: moment(8), parent: optionalText(4), entry: optionalBytes(5))
        record.state = DocumentState(rawValue: text(9)) ?? .received
        record.outcome = optionalText(10).flatMap(DocumentOutcome.init)
        record.syntax = optionalText(11)
        record.head = optionalText(12).flatMap(JSONText.summary)
        record.duplicateOf = optionalText(13)
        record.report = optionalText(14)
        record.finishedAt = optionalMoment(15)
        record.place = optionalText(16).flatMap(ResultPlace.init)
        record.folder = optionalText(17)
        record.edition = Int(integer(18))
        record.publishedEdition = Int(integer(19))
        record.isQuarantined = integer(20) != 0
        return record
    }

    var leg: LegRecord {
        var record = LegRecord(
            id: text(0), document: text(1), company: text(2), platform: text(3), environment: text(4),
            lane: text(5), state: LegState(rawValue: text(6)) ?? .held, key: text(8), runAt: moment(18))
        record.revision = Int(integer(7))
        record.attempts = Int(integer(9))
        record.polls = Int(integer(10))
        record.reference = optionalText(11)
        record.platformId = optionalText(12)
        record.facts = JSONText.decode(text(13)) ?? [:]
        record.fault = fault(14)
        record.report = optionalText(17)
        record.deadline = optionalMoment(19)
        record.priority = Int(integer(20))
        record.firstAttemptAt = optionalMoment(21)
        record.submittedAt = optionalMoment(22)
        record.acceptedAt = optionalMoment(23)
        record.isLate = integer(24) != 0
        return record
    }

    var exchange: ExchangeRecord {
        var record = ExchangeRecord(
            id: text(0), leg: text(1), attempt: Int(integer(2)), operation: text(3),
            isBinding: integer(4) != 0,
            sentAt: moment(5), requestHead: text(6), requestBody: bytes(7))
        record.answeredAt = optionalMoment(8)
        record.status = optionalInteger(9).map(Int.init)
        record.answerBody = optionalBytes(10)
        record.failure = optionalText(11)
        return record
    }

    var lane: LaneRecord {
        var record = LaneRecord(name: text(0), arrival: moment(1), blockedUntil: moment(2))
        record.failures = Int(integer(3))
        record.isOpen = integer(4) != 0
        record.hold = fault(5)
        return record
    }

    /// From the second column on: the first is the number.
    var event: EventRecord {
        EventRecord(
            moment(1), document: text(3), leg: optionalText(4), from: optionalText(5), to: text(6),
            code: optionalText(7), detail: optionalText(8), actor: text(2))
    }
}
