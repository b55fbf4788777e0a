import Documents
import Faults
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Rules

/// The recorded verdicts of the official artefacts, document by document.
struct ConformanceTests {
    /// Which pack answers for which rule set of the collection.
    static let packs = [
        "en16931-ubl": "en16931", "en16931-cii": "en16931", "peppol-ubl": "peppol", "peppol-cii": "peppol",
        "peppol-ubl-sb": "peppol-selfbilling", "cius-ro": "ro", "hr-cius": "hr", "srbdt": "rs",
    ]

    @Test(
        .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)),
        arguments: packs.keys.sorted())
    func `agrees with the official artefact on every document`(ruleSet: String) throws {
        let lines = try Manifest.lines(of: ruleSet)
        #expect(!lines.isEmpty)
        guard let pack = Self.packs[ruleSet], let syntax = lines.first?.syntax,
            RulePack.all.contains(where: { $0.name == pack && $0.syntaxes.contains(syntax) })
        else {
            // The registry test says which packs there have to be.
            return
        }
        let checker = Checker(.alone(PackChoice.Wish(name: pack)), isMirror: true)
        let differences = try Manifest.compare(lines, checker)
        let listed = try Manifest.listedDifferences()
        let news = differences.filter { !listed.contains($0.file) }
        if !news.isEmpty { Attachment.record(Manifest.table(of: news), named: "\(ruleSet).txt") }
        if ProcessInfo.processInfo.environment["SHOW_DIFFERENCES"] != nil { print(Manifest.table(of: news)) }
        #expect(news.count == 0, "\(news.prefix(5).map(\.description).joined(separator: "\n"))")
    }
}
