import Foundation
import Testing

@testable import Rules

struct RuleLanguageTests {
    static let countries: [(pack: String, language: RuleLanguage)] = [
        ("hr", .croatian), ("cis", .croatian), ("rs", .serbian), ("ro", .romanian),
    ]

    @Test(arguments: countries)
    func `tells every national rule in the language of the country`(
        pack: String, language: RuleLanguage
    ) throws {
        let rules = try #require(RulePack.all.first { $0.name == pack }).rules
        let untold = rules.filter { language.words(for: $0.id) == nil }.map(\.id)
        #expect(untold == [])
    }

    @Test(arguments: RuleLanguage.allCases)
    func `tells every rule of EN 16931 in each language`(language: RuleLanguage) throws {
        let packs = RulePack.all.filter { $0.name == "en16931" }
        #expect(!packs.isEmpty)
        let untold = packs.flatMap(\.rules).map(\.id).filter { language.words(for: $0) == nil }
        #expect(untold == [])
    }

    @Test(arguments: RuleLanguage.allCases)
    func `translates rules that there are, in a sentence`(language: RuleLanguage) throws {
        let known = Set(RulePack.all.flatMap(\.rules).map(\.id)).union(try Self.ownIds())
        for id in language.ids {
            let words = try #require(
                language.words(for: id.hasSuffix("*") ? String(id.dropLast()) + "99" : id))
            #expect(words.message.hasSuffix("."), "\(id)")
            if id.hasPrefix("BR-x-") {
                let shared = id.replacing("x", with: "S")
                #expect(known.contains(shared) && language.words(for: shared) == words)
            } else if id.hasSuffix("*") {
                #expect(known.contains { $0.hasPrefix(id.dropLast()) }, "\(id)")
            } else {
                #expect(known.contains(id), "\(id)")
            }
        }
    }

    /// What only `validate` and `init` say, to whoever runs them.
    static let ofCommands: Set = ["EKS-ACTION", "EKS-ARCHIVE", "EKS-NESTED", "EKS-OPEN", "EKS-SKIP"]

    /// Whatever can stand in a rejection: a new id has to be told in the language of those who will read it.
    @Test(arguments: RuleLanguage.allCases)
    func `tells what is found besides the rules`(language: RuleLanguage) throws {
        let countries: [String: RuleLanguage] = [
            "EKS-CIS-": .croatian, "EKS-SEF-": .serbian, "EKS-RS-": .serbian, "EKS-ANAF-": .romanian,
            "EKS-RO-": .romanian,
        ]
        let expected = try Self.ownIds().subtracting(Self.ofCommands).filter { id in
            countries.first { id.hasPrefix($0.key) }.map { $0.value == language } ?? true
        }
        #expect(expected.count > 40)
        #expect(expected.filter { language.words(for: $0) == nil }.sorted() == [])
    }

    /// The ids of our own that stand in the sources.
    static func ownIds() throws -> Set<String> {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.appending(path: "Sources")
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        var ids: Set<String> = []
        for case let file as URL in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: /"(EKS-[A-Z0-9-]*[A-Z0-9])"/) { ids.insert(String(match.1)) }
        }
        return ids
    }

    @Test func `tells a family in one sentence`() {
        #expect(RuleLanguage.romanian.words(for: "BR-RO-L0201")?.message.contains("CIUS-RO") == true)
        #expect(RuleLanguage.croatian.words(for: "BR-DEC-12")?.action.isEmpty == false)
        #expect(RuleLanguage.croatian.words(for: "XX-1") == nil)
        #expect(RuleLanguage.croatian.words(for: "") == nil)
    }
}
