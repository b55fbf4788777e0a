import Documents
import Faults
import Foundation
import TestSupport
import Testing

@testable import Rules

/// Every published rule is there, and no other.
struct RegistryTests {
    static let tables: [(pack: String, syntax: Syntax, table: String)] = [
        ("en16931", .ublInvoice, "en16931-ubl"), ("en16931", .cii, "en16931-cii"),
        ("peppol", .ublInvoice, "peppol-ubl"), ("peppol", .cii, "peppol-cii"),
        ("ro", .ublInvoice, "cius-ro"), ("hr", .ublInvoice, "hr-cius"), ("rs", .ublInvoice, "srbdt"),
    ]

    @Test(
        .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)),
        arguments: tables.filter { row in
            RulePack.all.contains { $0.name == row.pack && $0.syntaxes.contains(row.syntax) }
        })
    func `has exactly the published rules`(pack: String, syntax: Syntax, table: String) throws {
        let published = try Self.published(table)
        let packs = RulePack.all.filter { $0.name == pack && $0.syntaxes.contains(syntax) }
        let rules = try #require(packs.last).rules.filter { !$0.id.hasPrefix("EKS-") }
        #expect(Set(rules.map(\.id)) == Set(published.keys))
        // Only what the artefact never says may be taken more lightly than it is published.
        for rule in rules where rule.voice != .ordinaryOnly {
            #expect(rule.severity.rawValue == published[rule.id], "\(rule.id)")
        }
    }

    @Test(arguments: RulePack.all.map(\.label))
    func `every rule says what it wants`(label: String) {
        for rule in RulePack.all.filter({ $0.label == label }).flatMap(\.rules) {
            #expect(rule.text.hasSuffix("."), "\(rule.id)")
            #expect(!rule.text.contains("\n") && rule.text.count > 20, "\(rule.id)")
        }
    }

    @Test func `every rule of every pack has a case that a person can check`() {
        let packs = RulePack.all.map { (label: $0.label, rules: $0.rules) }
        #expect(packs.count == 9)
        for (label, rules) in packs {
            #expect(!rules.isEmpty)
            for rule in rules {
                #expect(rule.example.utf8.count >= 8, "\(label) \(rule.id)")
                #expect(
                    rule.example.hasSuffix(".") || rule.example.hasSuffix(">"),
                    "\(label) \(rule.id): \(rule.example)")
                #expect(!rule.advice(Breach()).isEmpty, "\(label) \(rule.id)")
            }
        }
    }

    /// Ids with their severities.
    private static func published(_ table: String) throws -> [String: String] {
        let folder = try #require(SharedData.folder)
        let text = try String(contentsOf: folder.appending(path: "rules/\(table).tsv"), encoding: .utf8)
        let rows = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst()
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
        return Dictionary(rows.map { (String($0[0]), String($0[1])) }) { first, _ in first }
    }
}
