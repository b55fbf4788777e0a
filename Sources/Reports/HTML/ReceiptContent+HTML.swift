extension ReceiptContent {
    /// The receipt for a person: one page without anything from elsewhere.
    package var html: [UInt8] {
        let page = Page(head)
        return page.render(title: .receipt, mood: outcome.mood) { html in
            let texts = head.duplicateOf == nil ? [outcome.text] : [outcome.text, .repeatedText]
            page.top(kind: .receipt, title: outcome.title, texts: texts, into: &html)
            page.invoice(into: &html)
            for leg in head.legs { page.leg(leg, into: &html) }
            page.problems(warnings, under: .warnings, into: &html)
            page.files(files, into: &html)
        }
    }
}

extension ReceiptContent.Outcome {
    fileprivate var mood: String {
        switch self {
        case .accepted: "good"
        case .pending: "warn"
        case .refused: "bad"
        }
    }

    fileprivate var title: Phrase {
        switch self {
        case .accepted: .acceptedTitle
        case .pending: .pendingTitle
        case .refused: .overtakenTitle
        }
    }

    fileprivate var text: Phrase {
        switch self {
        case .accepted: .acceptedText
        case .pending: .pendingText
        case .refused: .overtakenText
        }
    }
}
