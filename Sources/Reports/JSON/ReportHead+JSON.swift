internal import Calendars
internal import Documents

extension ReportHead {
    typealias Members = [JSONValue.Member]

    /// The members before the outcome.
    func opening(schema: String) -> Members {
        [
            .init("schema", .string(schema)), .init("company", .string(company)),
            .init("file", .string(file)),
            .init("fileBytes", .string(fileBytes)), .init("sha256", .string(sha256)),
            .init("invoice", invoice?.json ?? .null),
        ]
    }

    /// The members after it.
    var closing: Members {
        [
            .init("legs", .array(legs.map(\.json))), .init("duplicateOf", JSONValue(duplicateOf)),
            .init("receivedAt", .string(receivedAt.description)),
            .init("finishedAt", JSONValue(finishedAt?.description)),
        ]
    }
}

extension InvoiceHead {
    fileprivate var json: JSONValue {
        [
            "number": JSONValue(number), "type": JSONValue(type), "issueDate": JSONValue(issueDate),
            "seller": JSONValue(seller), "buyer": JSONValue(buyer), "currency": JSONValue(currency),
            "payable": JSONValue(payable),
        ]
    }
}

extension LegReport {
    /// Facts that have a member of their own.
    private static let named: Set<String> = ["zki", "jir", "qr"]

    fileprivate var json: JSONValue {
        let others = facts.filter { !Self.named.contains($0.key) }.sorted { $0.key < $1.key }
        return [
            "platform": .string(platform), "state": .string(state.rawValue),
            "environment": .string(environment), "zki": JSONValue(facts["zki"]),
            "jir": JSONValue(facts["jir"]), "qr": JSONValue(facts["qr"]),
            "platformId": JSONValue(platformId), "requestId": JSONValue(requestId),
            "submittedAt": JSONValue(submittedAt?.description),
            "acceptedAt": JSONValue(acceptedAt?.description), "attempts": .integer(attempts),
            "lateDelivery": .bool(lateDelivery),
            "facts": .object(others.map { .init($0.key, .string($0.value)) }),
        ]
    }
}
