internal import Calendars
internal import Documents
internal import Faults
internal import Invoicing
internal import Journal
internal import Reports
internal import Wire

extension FrontDesk {
    var purchaseRoutes: [Route] {
        [
            Route(.get, "/api/v1/purchases", .token, as: .listPurchases) { question async throws(Problem) in
                .json(try await purchases(question))
            }
        ]
    }

    /// The purchases of a month, as the ledger shows them; of this month when none is named.
    private func purchases(_ question: Question) async throws(Problem) -> JSONValue {
        try question.checkQuery(knows: "company", "month", "limit")
        let month = question.query("month") ?? String(setup.clock().description.prefix(7))
        guard CalendarDate(month + "-01") != nil else {
            throw .malformed("month has to be a year and a month, such as 2026-11.")
        }
        let filter = LedgerFilter(
            company: question.query("company"), direction: .purchase, month: month)
        let limit = try question.count("limit", in: 1...500, otherwise: 100)
        let records = try await read { journal throws(Fault) in
            try journal.ledgerRecords(filter, limit: limit)
        }
        return ["month": .string(month), "purchases": .array(records.map(\.record))]
    }
}

extension LedgerRecord {
    fileprivate var record: JSONValue {
        let listed = row.flatMap { LedgerRow(text: $0) }
        return [
            "company": .string(key.company), "platform": .string(key.platform), "id": .string(key.id),
            "number": .string(number), "supplier": .string(partner), "status": .string(status),
            "statusAt": JSONValue(statusAt?.description), "date": JSONValue(listed?.issueDate?.description),
            "payable": JSONValue(listed?.payable ?? listed?.gross),
            "currency": JSONValue(listed?.currency.rawValue),
            "file": JSONValue(file), "trouble": JSONValue(fault?.reason),
        ]
    }
}
