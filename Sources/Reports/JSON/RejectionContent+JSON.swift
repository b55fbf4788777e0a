internal import Documents
internal import Faults

extension RejectionContent {
    package static let schema = "ekspedit.rejection/1"

    /// The bytes of the rejection for programs.
    package var json: [UInt8] {
        let members =
            head.opening(schema: Self.schema) + [.init("outcome", .string(outcome.rawValue))]
            + [.init("problems", .array(problems.map(\.json))), .init("quarantined", .bool(isQuarantined))]
            + head.closing
        return JSONValue.object(members).bytes()
    }
}

extension Finding {
    fileprivate var json: JSONValue {
        [
            "source": .string(source.rawValue), "id": .string(id), "severity": .string(severity.rawValue),
            "at": .string(at), "line": position.map { .integer($0.line) } ?? .null,
            "column": position.map { .integer($0.column) } ?? .null,
            "terms": .array(terms.map(JSONValue.string)), "found": JSONValue(found),
            "expected": JSONValue(expected), "message": .string(message), "action": .string(action),
        ]
    }
}
