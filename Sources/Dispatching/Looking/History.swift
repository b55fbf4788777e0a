package import Calendars
package import Documents
package import Faults
package import Journal

/// One document with every step and every request, in the order of time.
package struct History: Sendable {
    package let document: DocumentRecord
    package let legs: [LegRecord]
    package let moments: [Moment]

    package enum Moment: Sendable {
        case event(EventRecord)
        case exchange(ExchangeRecord, platform: String)

        package var time: Instant {
            switch self {
            case .event(let event): event.time
            case .exchange(let exchange, _): exchange.sentAt
            }
        }
    }

    /// Nil unless exactly one document has that id, or an id that begins so.
    package init?(of wanted: String, in journal: any Journal) throws(Fault) {
        guard let document = try DocumentSearch.document(wanted, in: journal) else { return nil }
        self.document = document
        legs = try journal.legs(of: document.id)
        var moments = try journal.events(of: document.id).map(Moment.event)
        for leg in legs {
            moments += try journal.exchanges(of: leg.id).map { .exchange($0, platform: leg.platform) }
        }
        // Stable: what happened in one millisecond stays in the order in which it was written.
        self.moments = moments.enumerated().sorted {
            ($0.element.time, $0.offset) < ($1.element.time, $1.offset)
        }.map(\.element)
    }
}

extension History {
    /// For programs; bodies only when asked for, because they hold what the invoice says.
    package func records(withBodies: Bool) -> [JSONValue] {
        moments.map { moment in
            switch moment {
            case .event(let event):
                [
                    "record": "event", "time": .string(event.time.description), "actor": .string(event.actor),
                    "leg": JSONValue(event.leg), "from": JSONValue(event.from), "to": .string(event.to),
                    "code": JSONValue(event.code), "detail": JSONValue(event.detail),
                ]
            case .exchange(let exchange, let platform):
                .object(
                    [
                        .init("record", "exchange"), .init("time", .string(exchange.sentAt.description)),
                        .init("platform", .string(platform)), .init("operation", .string(exchange.operation)),
                        .init("attempt", .integer(exchange.attempt)),
                        .init("binding", .bool(exchange.isBinding)),
                        .init("status", exchange.status.map(JSONValue.integer) ?? .null),
                        .init("failure", JSONValue(exchange.failure)),
                        .init("answeredAt", JSONValue(exchange.answeredAt?.description)),
                    ]
                        + (withBodies
                            ? [
                                .init(
                                    "request", .string(String(decoding: exchange.requestBody, as: UTF8.self))),
                                .init(
                                    "answer",
                                    JSONValue(exchange.answerBody.map { String(decoding: $0, as: UTF8.self) })
                                ),
                            ] : []))
            }
        }
    }
}
