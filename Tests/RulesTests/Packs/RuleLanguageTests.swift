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
    func `translates rules that there are, in a sentence`(language: RuleLanguage) throws {
        let known = Set(RulePack.all.flatMap(\.rules).map(\.id))
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

    @Test func `tells a family in one sentence`() {
        #expect(RuleLanguage.romanian.words(for: "BR-RO-L0201")?.message.contains("CIUS-RO") == true)
        #expect(RuleLanguage.croatian.words(for: "BR-DEC-12")?.action.isEmpty == false)
        #expect(RuleLanguage.croatian.words(for: "XX-1") == nil)
        #expect(RuleLanguage.croatian.words(for: "") == nil)
    }
}
