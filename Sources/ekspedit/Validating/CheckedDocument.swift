internal import Archives
internal import Dispatching
internal import Documents
internal import Faults
internal import Rules

/// A document with what the checks made of it.
struct CheckedDocument: Sendable {
    let name: String
    let verdict: Verdict

    /// The documents of a file: itself, or those in an archive or a list.
    static func all(
        in subject: Subject, with checker: Checker, surroundings: Surroundings
    ) -> [CheckedDocument] {
        switch subject.read(in: surroundings) {
        case .success(let bytes): check(bytes, named: subject.name, with: checker, isInside: false)
        case .failure(let trouble): [CheckedDocument(trouble, named: subject.name)]
        }
    }

    init(_ trouble: FileTrouble, named name: String? = nil) {
        self.name = name ?? trouble.path
        verdict = Verdict(
            unreadable: [
                Finding(
                    .file, "EKS-OPEN", message: trouble.reason, action: "Check the name and the permissions.")
            ])
    }

    private init(_ name: String, _ verdict: Verdict) {
        self.name = name
        self.verdict = verdict
    }

    private static func check(
        _ bytes: [UInt8], named name: String, with checker: Checker, isInside: Bool
    ) -> [CheckedDocument] {
        switch Intake().take(bytes) {
        case .invoice(let invoice): return [CheckedDocument(name, checker.check(invoice))]
        case .container(let archive) where !isInside: return check(archive, named: name, with: checker)
        case .list(let documents) where !isInside:
            return documents.flatMap {
                check($0.bytes, named: "\(name)!\($0.name)", with: checker, isInside: true)
            }
        case .container, .list:
            return [refused(name, "EKS-NESTED", "A container within a container is not opened.")]
        case .action:
            return [refused(name, "EKS-ACTION", "This is an order about an invoice, not an invoice.")]
        case .incomplete(let finding): return [CheckedDocument(name, Verdict(unreadable: [finding]))]
        case .unreadable(let findings, _): return [CheckedDocument(name, Verdict(unreadable: findings))]
        }
    }

    private static func check(
        _ archive: Archive, named name: String, with checker: Checker
    ) -> [CheckedDocument] {
        var documents: [CheckedDocument] = []
        do throws(ArchiveError) {
            try archive.forEachFile { file in
                let inner = "\(name)!\(FileName(file.name.bytes).shown)"
                documents += check(file.bytes ?? [], named: inner, with: checker, isInside: true)
                return true
            }
        } catch {
            documents.append(refused(name, "EKS-ARCHIVE", "The archive can't be read to its end: \(error)"))
        }
        return documents
    }

    private static func refused(_ name: String, _ id: String, _ message: String) -> CheckedDocument {
        CheckedDocument(name, Verdict(unreadable: [Finding(.file, id, message: message)]))
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
    fileprivate init(unreadable findings: [Finding]) {
        self.init(syntax: nil, layers: [Layer("format", .invalid)], findings: findings)
    }
}
