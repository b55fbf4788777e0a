internal import Faults
internal import Rules

extension Bilingual {
    func problems(_ findings: [Finding], under title: Phrase, into html: inout HTMLWriter) {
        guard !findings.isEmpty else { return }
        html.newLine()
        html.element("section", ["class": "list"]) { html in
            heading(title, into: &html)
            html.element("ol", ["class": "problems"]) { html in
                for finding in findings {
                    html.newLine()
                    html.element("li", ["class": finding.severity.rawValue]) { problem(finding, into: &$0) }
                }
            }
        }
    }

    private func problem(_ finding: Finding, into html: inout HTMLWriter) {
        html.element("p", ["class": "subject"]) { html in
            html.write(subject(of: finding))
            let isFatal = finding.severity == .fatal
            html.element("span", ["class": isFatal ? "badge bad" : "badge warn"]) {
                $0.write((isFatal ? Phrase.mustFix : .remark).text(in: language))
            }
        }
        let words = finding.isQuoted ? nil : language.ofRules?.words(for: finding.id)
        if finding.isQuoted {
            let words = PlatformAdvice.sentence(finding.message, in: language)
            html.element("blockquote", ["class": "message"], words ?? finding.message)
        } else if let words {
            html.element("p", ["class": "message"]) { html in
                html.write(words.message)
                // Our own sentence names what the translation leaves out: the element, the size, the other document.
                if finding.source != .rules {
                    html.element("span", ["class": "en block", "lang": "en"], finding.message)
                }
            }
        } else {
            html.element("p", ["class": "message", "lang": "en"], finding.message)
        }
        values(of: finding, into: &html)
        let action =
            words?.action ?? PlatformAdvice.action(for: finding.id, finding.action, in: language) ?? ""
        if !action.isEmpty || !finding.action.isEmpty {
            html.element("p", ["class": "action"]) { html in
                html.element("b", Phrase.whatToDo.text(in: language) + ": ")
                html.element(
                    "span", action.isEmpty ? ["lang": "en"] : [:], action.isEmpty ? finding.action : action)
            }
        }
        html.element("p", ["class": "where"], place(of: finding))
    }

    private func values(of finding: Finding, into html: inout HTMLWriter) {
        guard finding.found != nil || finding.expected != nil else { return }
        html.element("dl", ["class": "values"]) { html in
            if let found = finding.found {
                html.element("div", ["class": "found"]) {
                    row(.found, found.isEmpty ? "–" : found, into: &$0)
                }
            }
            if let expected = finding.expected {
                html.element("div", ["class": "expected"]) { row(.expected, expected, into: &$0) }
            }
        }
    }

    /// The term that the finding is about, in the reader's words.
    private func subject(of finding: Finding) -> String {
        if finding.isQuoted { return Phrase.platformSays.text(in: language) }
        let names = finding.terms.compactMap { TermNames.name(of: $0, in: language) }
        guard let first = names.first else { return finding.id }
        return names.count > 1 && finding.terms.count <= 2 ? names.joined(separator: ", ") : first
    }

    /// Where it is in the file, for whoever mends the program that wrote it.
    private func place(of finding: Finding) -> String {
        var parts = ["\(Phrase.rule.text(in: language)) \(finding.id)"]
        parts += finding.terms
        if let position = finding.position {
            let line = Phrase.line.text(in: language)
            parts.append("\(line) \(position.line), \(Phrase.column.text(in: language)) \(position.column)")
        }
        if !finding.at.isEmpty { parts.append(finding.at) }
        return parts.joined(separator: " · ")
    }
}
