internal import Calendars
internal import Dispatching
internal import Documents
internal import Faults
internal import Journal

/// One document with every step and every request, in the order of time.
struct History {
    let document: DocumentRecord
    let legs: [LegRecord]
    let moments: [Moment]

    enum Moment {
        case event(EventRecord)
        case exchange(ExchangeRecord, platform: String)

        var time: Instant {
            switch self {
            case .event(let event): event.time
            case .exchange(let exchange, _): exchange.sentAt
            }
        }
    }

    /// Nil unless exactly one document has that id, or an id that begins so.
    init?(of wanted: String, in journal: any Journal) throws(Fault) {
        guard !wanted.isEmpty, let document = try Self.find(wanted, in: journal) else { return nil }
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

    private static func find(_ wanted: String, in journal: any Journal) throws(Fault) -> DocumentRecord? {
        if let found = try journal.document(wanted) { return found }
        // Ids sort by arrival: all that begin so lie together, behind the beginning itself.
        let near = try journal.documents(DocumentFilter(after: wanted), limit: 2)
        let fitting = near.filter { $0.id.hasPrefix(wanted) }
        return fitting.count == 1 ? fitting.first : nil
    }
}

extension History {
    func write(on out: Stream, withBodies: Bool) {
        let head = document.head
        out.line(out.shown("\(document.company)  \(document.shownName.printable)", .bold))
        out.line("  id        \(document.id)")
        if let head {
            out.line(
                "  invoice   \(head.number.printable)  \(head.issueDate ?? "")  \(head.payable ?? "") \(head.currency ?? "")"
            )
        }
        out.line("  state     \(document.outcome?.rawValue ?? document.state.rawValue)")
        if let place = document.place, let folder = document.folder {
            out.line("  result    \(document.company)/\(place.rawValue)/\(folder)")
        }
        if let first = document.duplicateOf { out.line("  same as   \(first)") }
        for leg in legs {
            let number = leg.facts["jir"] ?? leg.platformId ?? leg.reference ?? ""
            out.line(
                "  \(leg.platform.padded(8))  \(leg.state.rawValue)  \(number)  \(Count.of(leg.attempts, "attempt", "attempts"))"
            )
        }
        out.line()
        for moment in moments { write(moment, on: out, withBodies: withBodies) }
    }

    private func write(_ moment: Moment, on out: Stream, withBodies: Bool) {
        let time = out.shown(moment.time.description, .faint)
        switch moment {
        case .event(let event):
            let change = [event.from, event.to].compactMap(\.self).joined(separator: " → ")
            let actor = event.actor == "engine" ? "" : " by \(event.actor.printable)"
            let code = event.code.map { " [\($0)]" } ?? ""
            out.line("\(time)  \(change)\(actor)\(out.shown(code, .yellow))")
            if let detail = event.detail, !detail.isEmpty {
                out.line(Paragraph.wrap(detail.printable, width: out.columns, indent: 28))
            }
        case .exchange(let exchange, let platform):
            let answer = exchange.status.map { "HTTP \($0)" } ?? exchange.failure ?? "no answer yet"
            let binding = exchange.isBinding ? " (binding)" : ""
            let span = exchange.answeredAt.map { " in \($0.since(exchange.sentAt).milliseconds) ms" } ?? ""
            out.line(
                "\(time)  \(out.shown("\(platform) \(exchange.operation)\(binding)", .cyan)): \(answer.printable)\(span)"
            )
            guard withBodies else { return }
            body(
                exchange.requestHead + "\n\n" + String(decoding: exchange.requestBody, as: UTF8.self), on: out
            )
            if let answer = exchange.answerBody { body(String(decoding: answer, as: UTF8.self), on: out) }
        }
    }

    private func body(_ text: String, on out: Stream) {
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).prefix(400) {
            out.line(out.shown("    │ " + String(line).printable, .faint))
        }
    }
}

extension History {
    func records(withBodies: Bool) -> [JSONValue] {
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

extension String {
    /// With blanks behind it, up to a width.
    func padded(_ width: Int) -> String {
        count >= width ? self : self + String(repeating: " ", count: width - count)
    }
}
