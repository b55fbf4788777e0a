internal import Faults
package import Rules

/// The verdicts of a run on one page: how many documents of each kind, then each document with its problems.
///
/// A document is told in the language of its national rules, otherwise in English.
package struct VerdictPage: Sendable {
    private var sections = HTMLWriter()
    private var counts: [Verdict.Outcome: Int] = [:]

    package init() {}

    package mutating func add(_ verdict: Verdict, on document: String) {
        counts[verdict.outcome, default: 0] += 1
        VerdictSection(verdict).write(document, into: &sections)
    }

    package var html: [UInt8] {
        let isGood = counts.keys.allSatisfy { $0 == .valid }
        let total = counts.values.reduce(0, +)
        return HTMLWriter.page(.english, title: "Validation", mood: isGood ? "good" : "bad") { html in
            html.newLine()
            html.element("header") { html in
                html.element("p", ["class": "kind"], "Validation")
                html.element(
                    "h1", total == 1 ? "One document was checked" : "\(total) documents were checked")
                for outcome in [Verdict.Outcome.valid, .invalid, .unreadable] {
                    if let count = counts[outcome] {
                        html.element("p", "\(count) \(outcome.rawValue)")
                    }
                }
            }
            html.own(sections.text)
        }
    }
}

/// One document of a run.
private struct VerdictSection: Bilingual {
    let verdict: Verdict
    let language: Language

    init(_ verdict: Verdict) {
        self.verdict = verdict
        let names = verdict.packs.map { $0.prefix { $0 != "@" } }
        language =
            names.contains("hr") || names.contains("cis")
            ? .croatian : names.contains("rs") ? .serbian : names.contains("ro") ? .romanian : .english
    }

    func write(_ document: String, into html: inout HTMLWriter) {
        html.newLine()
        html.element("section") { html in
            html.element("h2") { html in
                html.write(document)
                html.element(
                    "span", ["class": verdict.outcome == .valid ? "badge good" : "badge bad"],
                    verdict.outcome.rawValue)
            }
            let layers = verdict.layers.map { layer in
                if case .skipped(let reason) = layer.state { return "\(layer.name): not checked, \(reason)" }
                return "\(layer.name): \(layer.state == .valid ? "passed" : "failed")"
            }
            html.element("p", ["class": "where", "lang": "en"], layers.joined(separator: " · "))
        }
        problems(verdict.findings.filter { $0.severity == .fatal }, under: .problems, into: &html)
        problems(verdict.findings.filter { $0.severity == .warning }, under: .warnings, into: &html)
    }
}
