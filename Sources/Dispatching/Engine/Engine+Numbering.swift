package import Faults
package import Journal
internal import Platforms

/// Series of numbers that the law wants without gaps: which were seen, and what is missing.
extension Engine {
    /// What the numbers of documents that are about to be bound say.
    struct Numbering {
        var changes: [Change] = []

        /// By document.
        var remarks: [String: [Finding]] = [:]
    }

    /// Enters the numbers of a batch before it looks for gaps, so that the order within the batch does not matter.
    func enterNumbers(of legs: [(document: String, leg: PreparedLeg)]) throws(Fault) -> Numbering {
        var numbering = Numbering()
        let numbered = legs.compactMap { document, leg in
            leg.submission.serial.map { (document, Self.note(of: $0.series, lane: leg.lane), $0) }
        }
        guard !numbered.isEmpty else { return numbering }
        var lines: [String: NumberLine] = [:]
        for (_, name, serial) in numbered {
            var line = try numberLine(name, unlessIn: lines)
            line.insert(serial.number)
            lines[name] = line
        }
        for (document, name, serial) in numbered {
            guard let gap = lines[name]?.gap(below: serial.number) else { continue }
            numbering.remarks[document, default: []].append(Self.remark(gap, serial))
        }
        numbering.changes = lines.sorted { $0.key < $1.key }.map { .note(name: $0, value: $1.description) }
        return numbering
    }

    /// A document that no platform took leaves its number open.
    func leaveNumbers(of legs: [LegRecord]) throws(Fault) -> [Change] {
        var lines: [String: NumberLine] = [:]
        for leg in legs {
            guard let serial = leg.facts[LegRecord.serialFact].flatMap(Serial.init(text:)) else { continue }
            let name = Self.note(of: serial.series, lane: leg.lane)
            var line = try numberLine(name, unlessIn: lines)
            line.remove(serial.number)
            lines[name] = line
        }
        return lines.map { .note(name: $0, value: $1.description) }
    }

    private func numberLine(
        _ note: String, unlessIn lines: [String: NumberLine]
    ) throws(Fault) -> NumberLine {
        if let line = lines[note] { return line }
        guard let text = try journal.note(note) else { return NumberLine() }
        guard let line = NumberLine(text) else {
            throw Fault(.journalFailed, "the note \(note) is not one that this program wrote")
        }
        return line
    }

    private static func note(of series: String, lane: String) -> String {
        "\(Gap.notes)\(lane)/\(series)"
    }

    private static func remark(_ gap: ClosedRange<UInt64>, _ serial: Serial) -> Finding {
        Finding(
            .file, "EKS-NUMBER-GAP", .warning, terms: ["BT-1"], found: "\(serial.number)",
            message: "Numbers must run without gaps, and \(NumberLine.text(gap)) of \(serial.series) "
                + "\(gap.count == 1 ? "has" : "have") not been seen before \(serial.number).",
            action: "If they were issued, drop them; `ekspedit status` shows what is still missing.")
    }
}

/// Numbers that are missing in a series, for `status`.
package struct Gap: Sendable, Hashable {
    /// `<company>/<platform>`.
    package let lane: String

    /// Such as `2026/P1`.
    package let series: String

    /// Such as `4-6`.
    package let missing: [String]

    static let notes = "series/"

    /// All gaps that the journal knows of.
    package static func all(in journal: any Journal) throws(Fault) -> [Gap] {
        try journal.notes(beginning: notes).sorted { $0.key < $1.key }.compactMap { name, text in
            let parts = name.dropFirst(notes.count).split(separator: "/", maxSplits: 2)
            guard parts.count == 3, let line = NumberLine(text), !line.gaps.isEmpty else { return nil }
            return Gap(
                lane: "\(parts[0])/\(parts[1])", series: String(parts[2]),
                missing: line.gaps.map(NumberLine.text))
        }
    }
}
