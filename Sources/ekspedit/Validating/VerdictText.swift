internal import Faults
internal import Rules

/// A verdict for people.
struct VerdictText {
    let out: Stream

    func write(_ document: CheckedDocument) {
        let verdict = document.verdict
        let packs =
            verdict.packs.isEmpty ? "" : out.shown("  " + verdict.packs.joined(separator: ", "), .faint)
        out.line(out.shown(document.name, .bold) + ": " + word(for: verdict.outcome) + packs)
        for finding in verdict.findings { write(finding) }
    }

    private func write(_ finding: Finding) {
        let isFatal = finding.severity == .fatal
        let place = finding.position.map { " line \($0.line), column \($0.column)" } ?? ""
        let terms = finding.terms.isEmpty ? "" : " " + finding.terms.joined(separator: " ")
        out.line(
            "  " + out.shown(isFatal ? "✘ \(finding.id)" : "! \(finding.id)", isFatal ? .red : .yellow)
                + out.shown(terms + place, .faint))
        paragraph(finding.message)
        if finding.found != nil || finding.expected != nil {
            let values = [finding.found.map { "found \($0)" }, finding.expected.map { "expected \($0)" }]
            paragraph(values.compactMap(\.self).joined(separator: ", "))
        }
        if !finding.action.isEmpty { paragraph("→ " + finding.action) }
        if !finding.at.isEmpty { out.line(out.shown("      " + finding.at.printable, .faint)) }
    }

    private func paragraph(_ text: String) {
        out.line(Paragraph.wrap(text.printable, width: out.columns, indent: 6))
    }

    private func word(for outcome: Verdict.Outcome) -> String {
        switch outcome {
        case .valid: out.shown("valid", .green)
        case .invalid: out.shown("invalid", .red)
        case .unreadable: out.shown("unreadable", .red)
        }
    }

    func summary(_ counts: [Verdict.Outcome: Int]) -> String {
        let total = counts.values.reduce(0, +)
        let parts = [Verdict.Outcome.valid, .invalid, .unreadable].compactMap { outcome in
            counts[outcome].map { "\($0) \(outcome.rawValue)" }
        }
        return "\(Count.of(total, "document", "documents")): \(parts.joined(separator: ", "))"
    }
}
