extension ReceiptContent {
    /// The receipt for a person: one page without anything from elsewhere.
    package var html: [UInt8] {
        let page = Page(head)
        return page.render(title: .receipt, mood: "good") { html in
            let texts: [Phrase] = head.duplicateOf == nil ? [.acceptedText] : [.acceptedText, .repeatedText]
            page.top(kind: .receipt, title: .acceptedTitle, texts: texts, into: &html)
            page.invoice(into: &html)
            for leg in head.legs { page.leg(leg, into: &html) }
            page.problems(warnings, under: .warnings, into: &html)
            page.files(files, into: &html)
        }
    }
}
