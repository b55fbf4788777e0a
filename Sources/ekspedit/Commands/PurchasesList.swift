internal import Calendars
internal import Dispatching
internal import Documents
internal import Faults
internal import Journal

/// Lists purchases.
enum PurchasesList: Command {
    static let month = Option<String>(
        "month", "MONTH", expects: "a month, such as 2026-11", "only this month"
    ) { $0.utf8.count == 7 ? $0 : nil }
    static let status = Option<String>("status", "WORD", "only those of which the platform says this")
    static let limit = Option<Int>(
        "limit", "COUNT", expects: "a whole number", "at most so many; 1000 when not given"
    ) { Int($0).flatMap { $0 > 0 ? $0 : nil } }

    static let declaration = Declaration(
        "purchases", "list", summary: "lists purchase invoices: those that were fetched, and those to come",
        options: [
            month.spec, status.spec, DutyOrdering.company.spec, limit.spec, Standard.config.spec,
            Standard.format.spec,
        ],
        examples: [
            Example("ekspedit purchases list --month 2026-11", "all that suppliers sent in November"),
            Example("ekspedit purchases list --status New", "what nobody has decided on"),
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        let (journal, _) = try JournalReading.open(call, in: surroundings)
        let filter = LedgerFilter(
            company: call[DutyOrdering.company], direction: .purchase, month: call[month],
            status: call[status])
        let records = try faulting { () throws(Fault) in
            try journal.ledgerRecords(filter, limit: call[limit] ?? 1_000)
        }
        if call[Standard.format] == .jsonl {
            for record in records { surroundings.out.line(Self.record(record).text()) }
        } else if records.isEmpty {
            surroundings.out.line("There are no such purchases.")
        } else {
            let cells = records.map { record in
                [
                    record.key.company, record.month, record.key.id, record.number.printable,
                    record.partner.printable, record.status.printable,
                    record.file ?? record.fault?.reason.printable ?? "not fetched yet",
                ]
            }
            TextTable(["COMPANY", "MONTH", "ID", "NUMBER", "SUPPLIER", "STATUS", "FILE"], cells, colours: [])
                .write(on: surroundings.out) { _, _ in .green }
        }
        return .fine
    }

    private static func record(_ record: LedgerRecord) -> JSONValue {
        [
            "company": .string(record.key.company), "platform": .string(record.key.platform),
            "id": .string(record.key.id), "month": .string(record.month), "number": .string(record.number),
            "supplier": .string(record.partner), "status": .string(record.status),
            "file": JSONValue(record.file), "sha256": JSONValue(record.sha256),
            "fetchedAt": JSONValue(record.fetchedAt?.description),
            "fault": JSONValue(record.fault?.code.rawValue),
        ]
    }
}
