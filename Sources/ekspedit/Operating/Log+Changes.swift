internal import Calendars
internal import Dispatching
internal import Journal

extension Log {
    /// Tells what has become durable: files taken, steps of documents, and, at the level of debugging, requests.
    func tell(_ changes: [Change]) {
        for change in changes {
            switch change {
            case .accept(let record, _):
                write(
                    .info, "taken",
                    [
                        "document": record.id, "company": record.company, "file": record.shownName,
                        "bytes": "\(record.size)",
                    ])
            case .event(let event) where event.to != "received": tell(event)
            case .exchange(let exchange): tell(exchange)
            default: break
            }
        }
    }

    private func tell(_ event: EventRecord) {
        var values: [(key: String, value: String)] = []
        func add(_ key: String, _ value: String?) {
            if let value, !value.isEmpty { values.append((key, value)) }
        }
        add("document", event.document)
        add(event.document.isEmpty ? "lane" : "leg", event.leg)
        add("from", event.from)
        add("code", event.code)
        add("reason", event.detail)
        if event.actor != "engine" { add("by", event.actor) }
        let level: Level =
            switch event.to {
            case "held", "unpublished": .error
            case "uncertain", "dead", "deferred": .warning
            default: .info
            }
        write(level, event.to, values)
    }

    private func tell(_ exchange: ExchangeRecord) {
        // Everything before the first point is the document.
        let document = String(exchange.leg.prefix { $0 != "." })
        var values: [(key: String, value: String)] = [
            ("document", document), ("leg", exchange.leg), ("operation", exchange.operation),
        ]
        guard let answered = exchange.answeredAt else { return write(.debug, "asked", values) }
        if let status = exchange.status { values.append(("status", "\(status)")) }
        if let failure = exchange.failure { values.append(("failure", failure)) }
        values.append(("milliseconds", "\(answered.since(exchange.sentAt).milliseconds)"))
        write(.debug, "answered", values)
    }
}
