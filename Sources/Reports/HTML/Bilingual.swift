/// What is written in one language with English beside it.
protocol Bilingual {
    var language: Language { get }
}

extension Bilingual {
    /// The phrase, and the same in English where that is another language.
    func both(_ phrase: Phrase, block: Bool = false, into html: inout HTMLWriter) {
        html.write(phrase.text(in: language))
        guard language != .english else { return }
        if !block { html.write(" ") }
        html.element("span", ["class": block ? "en block" : "en", "lang": "en"], phrase.english)
    }

    /// A term and its value; nothing when there is no value.
    func row(_ phrase: Phrase, _ value: String?, isCode: Bool = false, into html: inout HTMLWriter) {
        guard let value, !value.isEmpty else { return }
        html.element("dt") { both(phrase, into: &$0) }
        html.element("dd", isCode ? ["class": "code"] : [:], value)
    }

    func heading(_ phrase: Phrase, into html: inout HTMLWriter) {
        html.element("h2") { both(phrase, into: &$0) }
    }
}
