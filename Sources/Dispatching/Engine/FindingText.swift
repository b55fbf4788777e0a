package import Documents
package import Faults

/// Findings as JSON text, for the journal.
enum FindingText {
    static func encode(_ findings: [Finding]) -> String? {
        guard !findings.isEmpty else { return nil }
        var writer = JSONWriter(layout: .compact)
        writer.write(.array(findings.map(\.record)))
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// Empty for no text; what this program did not write can't be read and is a bug.
    static func decode(_ text: String?) -> [Finding] {
        guard let text, let document = try? JSONDocument(parsing: Array(text.utf8)) else { return [] }
        return document.root.children.compactMap(finding)
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

extension Finding {
    /// For the journal and for programs.
    package var record: JSONValue {
        var members: [JSONValue.Member] = [
            .init("source", .string(source.rawValue)), .init("id", .string(id)),
            .init("severity", .string(severity.rawValue)), .init("at", .string(at)),
            .init("terms", .array(terms.map(JSONValue.string))), .init("found", JSONValue(found)),
            .init("expected", JSONValue(expected)), .init("message", .string(message)),
            .init("action", .string(action)),
        ]
        if let position {
            members.append(.init("line", .integer(position.line)))
            members.append(.init("column", .integer(position.column)))
        }
        return .object(members)
    }
}
