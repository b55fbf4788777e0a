internal import Documents
internal import Faults

/// Findings as JSON text, for the journal.
enum FindingText {
    static func encode(_ findings: [Finding]) -> String? {
        guard !findings.isEmpty else { return nil }
        var writer = JSONWriter(layout: .compact)
        writer.write(.array(findings.map(value)))
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// Empty for no text; what this program did not write can't be read and is a bug.
    static func decode(_ text: String?) -> [Finding] {
        guard let text, let document = try? JSONDocument(parsing: Array(text.utf8)) else { return [] }
        return document.root.children.compactMap(finding)
    }

    private static func value(_ finding: Finding) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("source", .string(finding.source.rawValue)), .init("id", .string(finding.id)),
            .init("severity", .string(finding.severity.rawValue)), .init("at", .string(finding.at)),
            .init("terms", .array(finding.terms.map(JSONValue.string))),
            .init("found", JSONValue(finding.found)),
            .init("expected", JSONValue(finding.expected)), .init("message", .string(finding.message)),
            .init("action", .string(finding.action)),
        ]
        if let position = finding.position {
            members.append(.init("line", .integer(position.line)))
            members.append(.init("column", .integer(position.column)))
        }
        return .object(members)
    }

    private static func finding(_ element: JSONElement) -> Finding? {
        guard let source = element["source"]?.string.flatMap(Finding.Source.init(rawValue:)),
            let severity = element["severity"]?.string.flatMap(Finding.Severity.init(rawValue:)),
            let id = element["id"]?.string
        else { return nil }
        var position: Position?
        if let line = element["line"]?.integer, let column = element["column"]?.integer {
            position = Position(line: line, column: column)
        }
        return Finding(
            source, id, severity, at: element["at"]?.string ?? "", position: position,
            terms: element["terms"]?.children.compactMap(\.string) ?? [], found: element["found"]?.string,
            expected: element["expected"]?.string, message: element["message"]?.string ?? "",
            action: element["action"]?.string ?? "")
    }
}
