/// What the doctor found, for people: by area, with the remedy below each finding.
struct DiagnosisText {
    let out: Stream

    func write(_ findings: [Diagnosis]) {
        for area in Diagnosis.Area.allCases {
            let here = findings.filter { $0.area == area }
            guard !here.isEmpty else { continue }
            out.line(out.shown(area.rawValue, .bold))
            for finding in here { write(finding) }
        }
        out.line()
        out.line(Self.summary(findings))
    }

    private func write(_ finding: Diagnosis) {
        let (mark, colour): (String, Colour) =
            switch finding.verdict {
            case .fine: ("  ok  ", .green)
            case .warning: ("  look", .yellow)
            case .trouble: ("  MEND", .red)
            }
        let text = Paragraph.wrap(
            "\(finding.subject): \(finding.message)".printable, width: out.columns, indent: 8)
        out.line(out.shown(mark, colour) + text.dropFirst(mark.count))
        if let remedy = finding.remedy {
            let lines = Paragraph.wrap(remedy.printable, width: out.columns, indent: 10)
            out.line("        → " + lines.dropFirst(10))
        }
    }

    static func summary(_ findings: [Diagnosis]) -> String {
        let troubles = findings.count { $0.verdict == .trouble }
        let warnings = findings.count { $0.verdict == .warning }
        let parts = [
            troubles > 0 ? "\(Count.of(troubles, "thing", "things")) to mend" : nil,
            warnings > 0 ? "\(warnings) to keep an eye on" : nil,
        ].compactMap(\.self)
        return parts.isEmpty ? "Everything is fine." : parts.joined(separator: ", ") + "."
    }
}
