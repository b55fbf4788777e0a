internal import Faults

extension RejectionContent {
    /// The rejection for a person: what is wrong, where, and what to do.
    package var html: [UInt8] {
        let page = Page(head)
        return page.render(title: .rejection, mood: "bad") { html in
            let texts = [outcome.text] + (isQuarantined ? [.quarantineText] : [])
            page.top(kind: .rejection, title: outcome.title, texts: texts, into: &html)
            page.invoice(into: &html)
            page.problems(problems.filter { $0.severity == .fatal }, under: .problems, into: &html)
            page.problems(problems.filter { $0.severity == .warning }, under: .warnings, into: &html)
            html.newLine()
            html.element("section", ["class": "next"]) { html in
                page.heading(.whatNext, into: &html)
                html.element("p") { page.both(outcome.next, block: true, into: &$0) }
            }
            for leg in head.legs { page.leg(leg, into: &html) }
            page.files(files, into: &html)
        }
    }
}

extension RejectionContent.Outcome {
    fileprivate var title: Phrase {
        switch self {
        case .invalid: .invalidTitle
        case .unreadable: .unreadableTitle
        case .refused: .refusedTitle
        case .dead: .deadTitle
        case .duplicateConflict: .conflictTitle
        }
    }

    fileprivate var text: Phrase {
        switch self {
        case .invalid: .invalidText
        case .unreadable: .unreadableText
        case .refused: .refusedText
        case .dead: .deadText
        case .duplicateConflict: .conflictText
        }
    }

    fileprivate var next: Phrase {
        switch self {
        case .invalid: .nextInvalid
        case .unreadable: .nextUnreadable
        case .refused: .nextRefused
        case .dead: .nextDead
        case .duplicateConflict: .nextConflict
        }
    }
}
