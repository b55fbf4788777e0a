internal import Calendars
internal import Dispatching
internal import Journal

/// A document's history as a person reads it.
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

extension String {
    /// With blanks behind it, up to a width.
    func padded(_ width: Int) -> String {
        count >= width ? self : self + String(repeating: " ", count: width - count)
    }
}
