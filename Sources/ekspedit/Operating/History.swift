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
            let amount = "\(head.payable ?? "") \(head.currency ?? "")"
            out.line("  invoice   \(head.number.printable)  \(head.issueDate ?? "")  \(amount)".printable)
        }
        out.line("  state     \(document.outcome?.rawValue ?? document.state.rawValue)")
        if let place = document.place, let folder = document.folder {
            out.line("  result    \(document.company)/\(place.rawValue)/\(folder)")
        }
        if let first = document.duplicateOf { out.line("  same as   \(first)") }
        for leg in legs {
            let number = leg.facts["jir"] ?? leg.platformId ?? leg.reference ?? ""
            let attempts = Count.of(leg.attempts, "attempt", "attempts")
            out.line("  \(leg.platform.padded(8))  \(leg.state.rawValue)  \(number.printable)  \(attempts)")
            out.line("            as \(leg.id)")
        }
        var day = ""
        for moment in moments {
            let (date, clock) = moment.written
            if date != day { out.line("\n" + out.shown("\(date) UTC", .bold)) }
            day = date
            write(moment, at: out.shown(clock, .faint), on: out, withBodies: withBodies)
        }
    }

    private func write(_ moment: Moment, at clock: String, on out: Stream, withBodies: Bool) {
        switch moment {
        case .event(let event):
            let platform = legs.first { $0.id == event.leg }.map { $0.platform + "  " } ?? ""
            let change = [event.from, event.to].compactMap(\.self).joined(separator: " → ")
            let actor = event.actor == "engine" ? "" : " by \(event.actor.printable)"
            let code = event.code.map { " [\($0)]" } ?? ""
            out.line("  \(clock)  \(platform)\(change)\(actor)\(out.shown(code, .yellow))")
            if let detail = event.detail, !detail.isEmpty { note(detail, on: out) }
        case .exchange(let exchange, let platform):
            let binding = exchange.isBinding ? ", binding" : ""
            let span = exchange.answeredAt.map { ", \($0.since(exchange.sentAt).milliseconds) ms" } ?? ""
            let answer = exchange.status.map { "HTTP \($0)" } ?? "no answer"
            let call = out.shown("\(platform)  \(exchange.operation): \(answer)", .cyan)
            out.line("  \(clock)  \(call)\(span)\(binding)")
            if let failure = exchange.failure { note(failure, on: out) }
            guard withBodies else { return }
            body(
                exchange.requestHead + "\n\n" + String(decoding: exchange.requestBody, as: UTF8.self), on: out
            )
            if let answer = exchange.answerBody { body(String(decoding: answer, as: UTF8.self), on: out) }
        }
    }

    private func note(_ text: String, on out: Stream) {
        out.line(Paragraph.wrap(text.printable, width: out.columns, indent: 16))
    }

    private func body(_ text: String, on out: Stream) {
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).prefix(400) {
            out.line(out.shown("    │ " + String(line).printable, .faint))
        }
    }
}

extension History.Moment {
    /// The day and the time of day: `2026-11-21`, `15:36:06.120`.
    fileprivate var written: (date: String, clock: String) {
        let parts = time.description.split(separator: "T")
        return (String(parts.first ?? ""), String(parts.last?.dropLast() ?? ""))
    }
}

extension String {
    /// With blanks behind it, up to a width.
    func padded(_ width: Int) -> String {
        count >= width ? self : self + String(repeating: " ", count: width - count)
    }
}
