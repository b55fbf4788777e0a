import Documents
import Faults
import Foundation
import Synchronization
import TestSupport

@testable import Rules

/// The index of the collection beside the checkout: which rules fire on which document.
enum Manifest {
    struct Line: Sendable, Decodable {
        var file: String
        private var syntaxName: String
        var ruleset: String
        var group: String
        var status: String
        var isSchemaValid: Bool
        var fatal: [String: Int]?
        var warning: [String: Int]?
        var quirk: String?

        var syntax: Syntax? { Syntax(rawValue: syntaxName) }

        enum CodingKeys: String, CodingKey {
            case file, group, ruleset, status, fatal, warning, quirk
            case syntaxName = "syntax"
            case isSchemaValid = "xsd_valid"
        }
    }

    /// One document on which we and the artefact disagree.
    struct Difference: Sendable, CustomStringConvertible {
        var file: String
        var missing: Set<String>
        var surplus: Set<String>

        var description: String {
            "\(file): missing \(missing.sorted()), surplus \(surplus.sorted())"
        }
    }

    static func folder() throws -> URL {
        guard let folder = SharedData.folder else { throw CocoaError(.fileNoSuchFile) }
        return folder.appending(path: "corpus")
    }

    static let all: Result<[Line], any Error> = Result {
        let decoder = JSONDecoder()
        return try Data(contentsOf: folder().appending(path: "manifest.jsonl")).split(
            separator: UInt8(ascii: "\n")
        )
        .map { try decoder.decode(Line.self, from: $0) }
    }

    static func lines(of ruleSet: String) throws -> [Line] {
        try all.get().filter { $0.ruleset == ruleSet }
    }

    /// The files that `docs/conformance.md` gives a reason for.
    static func listedDifferences() throws -> Set<String> {
        let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: checkout.appending(path: "docs/conformance.md"), encoding: .utf8)
        return Set(
            text.split(separator: "\n").filter { $0.hasPrefix("| `") }
                .compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) })
    }

    /// Works on all lines, on all cores.
    static func each<Answer: Sendable>(
        _ lines: [Line], _ body: @Sendable (Line, [UInt8]) -> Answer?
    ) throws -> [Answer] {
        let folder = try folder()
        let answers = Mutex<[(Int, Answer)]>([])
        let failure = Mutex<(any Error)?>(nil)
        DispatchQueue.concurrentPerform(iterations: lines.count) { index in
            do {
                let bytes = [UInt8](try Data(contentsOf: folder.appending(path: lines[index].file)))
                if let answer = body(lines[index], bytes) { answers.withLock { $0.append((index, answer)) } }
            } catch {
                failure.withLock { $0 = error }
            }
        }
        if let error = failure.withLock({ $0 }) { throw error }
        return answers.withLock { $0 }.sorted { $0.0 < $1.0 }.map(\.1)
    }

    static func compare(_ lines: [Line], _ checker: Checker) throws -> [Difference] {
        try each(lines) { line, bytes in
            let verdict = checker.check(bytes)
            guard line.status == "ok" else {
                return verdict.outcome == .valid
                    ? Difference(file: line.file, missing: ["any finding"], surplus: []) : nil
            }
            if line.quirk != nil { return nil }
            let ours = Set(
                verdict.findings.filter { $0.source == .rules && $0.id != "EKS-VALUE" }
                    .map { "\($0.severity.rawValue) \($0.id)" })
            let theirs = Set(
                (line.fatal ?? [:]).keys.map { "fatal \($0)" }
                    + (line.warning ?? [:]).keys.map { "warning \($0)" })
            guard ours != theirs else { return nil }
            return Difference(
                file: line.file, missing: theirs.subtracting(ours), surplus: ours.subtracting(theirs))
        }
    }

    /// The differences by rule, the most frequent first, with some files each.
    static func table(of differences: [Difference]) -> String {
        var rows: [String: [String]] = [:]
        for difference in differences {
            for id in difference.missing { rows["missing \(id)", default: []].append(difference.file) }
            for id in difference.surplus { rows["surplus \(id)", default: []].append(difference.file) }
        }
        return rows.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
            .map { "\($0.value.count)\t\($0.key)\t\($0.value.prefix(4).joined(separator: " "))" }
            .joined(separator: "\n")
    }
}
