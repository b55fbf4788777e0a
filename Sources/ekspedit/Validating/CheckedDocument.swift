internal import Documents
internal import Faults
internal import Rules

/// A document with what the checks made of it.
struct CheckedDocument: Sendable {
    let name: String
    let verdict: Verdict

    init(_ subject: Subject, with checker: Checker, in surroundings: Surroundings) {
        name = subject.name
        switch subject.read(in: surroundings) {
        case .success(let bytes): verdict = checker.check(bytes)
        case .failure(let trouble): verdict = .unopened(trouble)
        }
    }

    init(_ trouble: FileTrouble) {
        name = trouble.path
        verdict = .unopened(trouble)
    }

    /// The record that programs read; its form is part of the contract.
    var record: JSONValue {
        [
            "file": .string(name), "syntax": JSONValue(verdict.syntax?.rawValue),
            "packs": .array(verdict.packs.map(JSONValue.string)),
            "verdict": .string(verdict.outcome.rawValue),
            "findings": .array(verdict.findings.map(\.record)),
        ]
    }
}

extension Finding {
    fileprivate var record: JSONValue {
        [
            "id": .string(id), "severity": .string(severity.rawValue), "at": .string(at),
            "line": position.map { .integer($0.line) } ?? .null,
            "column": position.map { .integer($0.column) } ?? .null,
            "terms": .array(terms.map(JSONValue.string)), "found": JSONValue(found),
            "expected": JSONValue(expected), "message": .string(message), "action": .string(action),
        ]
    }
}

extension Verdict {
    fileprivate static func unopened(_ trouble: FileTrouble) -> Verdict {
        Verdict(
            syntax: nil, layers: [Layer("format", .invalid)],
            findings: [
                Finding(
                    .file, "EKS-OPEN", message: trouble.reason, action: "Check the name and the permissions.")
            ])
    }
}
