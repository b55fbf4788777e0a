import Documents
import Faults
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Rules

/// Our grammar against the schemas, on the collection and on changed copies of it.
struct StructureTests {
    @Test(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
    func `finds the same documents valid as the schemas do`() throws {
        let lines = try Manifest.all.get()
        var seen = Set<String>()
        let files = lines.filter { seen.insert($0.file).inserted }
        #expect(files.count > 2_000)
        let differences = try Manifest.each(files) { line, bytes -> String? in
            let mistakes = Self.mistakes(in: bytes)
            guard mistakes.isEmpty != line.isSchemaValid else { return nil }
            return
                "\(line.file): schema \(line.isSchemaValid ? "valid" : "invalid"), ours \(mistakes.prefix(3))"
        }
        #expect(
            differences.isEmpty, "\(differences.count): \(differences.prefix(10).joined(separator: "\n"))")
    }

    static func mistakes(in bytes: [UInt8]) -> [String] {
        guard let tree = try? XMLTree(parsing: bytes), let syntax = Syntax(root: tree.name(0)),
            let grammar = Grammar.of(syntax)
        else { return ["unreadable"] }
        let sheet = Sheet(tree)
        return StructureCheck.mistakes(in: sheet, grammar).map {
            let finding = $0.finding(on: sheet)
            return "\(finding.id) \(finding.at) \(finding.message)"
        }
    }
}
