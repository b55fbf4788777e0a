import Documents
import Faults
import Foundation
import TestSupport
import Testing

@testable import Rules

/// Documents with one thing changed.
struct MutationTests {
    /// So many documents are changed, each in one way.
    private static let count = 1_000

    private static func mutations() throws -> [(name: String, syntax: Syntax, bytes: [UInt8])] {
        var seen = Set<String>()
        let files = try Manifest.all.get().filter {
            $0.isSchemaValid && ["generated", "cen-examples", "gobl-ubl", "gobl-cii"].contains($0.group)
                && seen.insert($0.file).inserted
        }
        var random = SeededGenerator(seed: 16_931)
        var made: [(String, Syntax, [UInt8])] = []
        let folder = try Manifest.folder()
        while made.count < count {
            guard let line = files.randomElement(using: &random), let syntax = line.syntax,
                let kind = Mutation.Kind.allCases.randomElement(using: &random)
            else { break }
            let bytes = [UInt8](try Data(contentsOf: folder.appending(path: line.file)))
            guard let changed = Mutation.make(kind, of: bytes, &random) else { continue }
            made.append(("\(made.count)-\(kind)-\(line.file.replacing("/", with: "-"))", syntax, changed))
        }
        return made
    }

    @Test(
        .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)),
        arguments: [Mutation.Kind.amount, .drop, .code])
    func `one change in a thousand documents is explained by every pack`(kind: Mutation.Kind) throws {
        var seen = Set<String>()
        let lines = try Manifest.all.get().filter {
            $0.isSchemaValid && $0.group != "cen-unit" && seen.insert($0.file).inserted
        }
        let checked = try Manifest.each(Array(lines.prefix(1_100))) { line, bytes -> [String]? in
            var random = SeededGenerator(
                seed: UInt64(line.file.utf8.reduce(7) { $0 &* 31 &+ Int($1) } & 0xFFFF))
            guard let syntax = line.syntax, let changed = Mutation.make(kind, of: bytes, &random) else {
                return nil
            }
            let packs = RulePack.all.filter {
                $0.syntaxes.contains(syntax) && $0.name != "peppol-selfbilling"
            }
            let checker = Checker(.named(packs.map { PackChoice.Wish(name: $0.name) }))
            return checker.check(changed).findings
                .filter { $0.message.isEmpty || $0.action.isEmpty || $0.id.isEmpty }
                .map { "\(line.file) \(kind): \($0.id)" }
        }
        print("documents with a changed \(kind): \(checked.count)")
        #expect(checked.count >= 1_000)
        #expect(checked.flatMap(\.self) == [])
    }

    @Test(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
    func `a change never crashes the engine and never goes without words`() throws {
        for (name, _, bytes) in try Self.mutations() {
            for checker in [Checker(), Checker(isMirror: true)] {
                let verdict = checker.check(bytes)
                #expect(
                    verdict.findings.allSatisfy {
                        !$0.message.isEmpty && !$0.action.isEmpty && !$0.id.isEmpty
                    }, "\(name)")
                #expect(verdict.outcome == .valid || !verdict.findings.isEmpty, "\(name)")
            }
        }
    }

    @Test(
        .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)),
        .enabled(if: Tool.isInstalled("xmllint"), "needs xmllint"))
    func `finds changed documents valid when xmllint does`() async throws {
        let folder = try TemporaryFolder()
        let schemas = try #require(SharedData.folder).appending(path: "xsd")
        var files: [Syntax: [String]] = [:]
        var ours: [String: [String]] = [:]
        for (name, syntax, bytes) in try Self.mutations() {
            let path = folder.url.appending(path: name).path(percentEncoded: false)
            try Data(bytes).write(to: URL(filePath: path))
            files[syntax, default: []].append(path)
            ours[path] = StructureTests.mistakes(in: bytes)
        }
        let roots: [Syntax: String] = [
            .ublInvoice: "ubl-2.1/maindoc/UBL-Invoice-2.1.xsd",
            .ublCreditNote: "ubl-2.1/maindoc/UBL-CreditNote-2.1.xsd",
            .cii: "cii-d16b/CrossIndustryInvoice_100pD16B.xsd",
        ]
        var differences: [String] = []
        var agreed = 0
        for (syntax, paths) in files {
            let schema = schemas.appending(path: try #require(roots[syntax])).path(percentEncoded: false)
            let output = try Tool.run("xmllint", ["--noout", "--schema", schema] + paths).errors
            let valid = Set(
                output.split(separator: "\n").filter { $0.hasSuffix(" validates") }.map {
                    String($0.dropLast(10))
                })
            agreed += valid.count
            for path in paths where valid.contains(path) != (ours[path] ?? []).isEmpty {
                let theirs = output.split(separator: "\n").first { $0.hasPrefix(path) } ?? ""
                differences.append("\(theirs) — ours: \(ours[path]?.first ?? "valid")")
            }
        }
        // Some changes leave a document valid; were there none, the schemas would not have been asked.
        #expect(agreed > 50 && agreed < Self.count / 2)
        #expect(
            differences.isEmpty, "\(differences.count)\n\(differences.prefix(12).joined(separator: "\n"))")
    }
}
