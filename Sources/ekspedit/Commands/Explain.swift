internal import Documents
internal import Faults
internal import Rules

/// Tells what a rule or a fault means.
enum Explain: Command {
    static let id = Operand("RULE", "the id of a rule, such as BR-CO-15, or of a fault")
    static let declaration = Declaration(
        "explain", summary: "tells what a rule or a fault means and what to do about it",
        options: [Standard.format.spec], operands: [id],
        examples: [
            Example("ekspedit explain BR-CO-15", "tells what the rule demands, and in which packs it stands"),
            Example("ekspedit explain platform.unanswered", "tells what happens after that fault"),
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        let wanted = call[id].first ?? ""
        let isText = call[Standard.format] != .jsonl
        if let code = Fault.Code(rawValue: wanted) {
            let record: JSONValue = [
                "fault": .string(code.rawValue), "remedy": .string(code.remedy.rawValue),
                "meaning": .string(code.meaning),
            ]
            surroundings.out.line(
                isText ? "\(code.rawValue): \(code.meaning)\nremedy: \(code.remedy.rawValue)" : record.text())
            return .fine
        }
        let rules = RulePack.all.flatMap { pack in pack.rules.map { (pack: pack, rule: $0) } }
        let found = rules.filter { $0.rule.id.lowercased() == wanted.lowercased() }
        guard let first = found.first else {
            let near = nearest(to: wanted, among: Set(rules.map(\.rule.id)).sorted())
            throw Failure(
                .usage, "there is no rule or fault “\(wanted.printable)”",
                hint: near.map { "did you mean \($0)?" } ?? "ids look like BR-CO-15 or platform.unanswered")
        }
        let packs = Set(found.map(\.pack.label)).sorted()
        guard isText else {
            surroundings.out.line(record(first.rule, packs).text())
            return .fine
        }
        let out = surroundings.out
        out.line(out.shown(first.rule.id, .bold) + " (\(first.rule.severity.rawValue))")
        out.line(Paragraph.wrap(first.rule.text, width: out.columns, indent: 2))
        if !first.rule.action.isEmpty {
            out.line(Paragraph.wrap("→ " + first.rule.action, width: out.columns, indent: 2))
        }
        out.line(Paragraph.wrap("for example: " + first.rule.example, width: out.columns, indent: 2))
        if !first.rule.terms.isEmpty { out.line("  terms: " + first.rule.terms.joined(separator: ", ")) }
        out.line(Paragraph.wrap("packs: " + packs.joined(separator: ", "), width: out.columns, indent: 2))
        return .fine
    }

    private static func record(_ rule: Rule, _ packs: [String]) -> JSONValue {
        [
            "id": .string(rule.id), "severity": .string(rule.severity.rawValue),
            "terms": .array(rule.terms.map(JSONValue.string)), "text": .string(rule.text),
            "action": .string(rule.action), "example": .string(rule.example),
            "packs": .array(packs.map(JSONValue.string)),
        ]
    }
}
