import Foundation
import TestSupport
import Testing

@testable import Rules

struct CodeListTests {
    @Test(arguments: ["EUR", " EUR ", "\tRSD\n"]) func `forgives white space around a code`(_ value: String) {
        #expect(CodeList.currencies.contains(value))
    }

    @Test(arguments: ["eur", "EU", "EURO", "E UR", "EUR RSD", "", " ", "\u{0}", "ÉUR"])
    func `takes nothing else for a code`(_ value: String) {
        #expect(!CodeList.currencies.contains(value))
    }

    @Test func `forgives the case of exemption reasons alone`() {
        #expect(CodeList.exemptionReasons.contains("vatex-eu-ae"))
        #expect(!CodeList.units.contains("h87"))
    }

    @Test func `compares media types byte by byte`() {
        let exact = Array("text/csv".utf8)
        let padded = Array("text/csv ".utf8)
        let results = [exact, padded].map { CodeList.mediaTypes.contains(exactly: $0.span) }
        #expect(results == [true, false])
    }

    @Test func `derives a list from another`() {
        #expect(CodeList.vatPrefixes.contains("EL") && !CodeList.countries.contains("EL"))
        #expect(CodeList.currencies.contains("STD") && !CodeList.currenciesInPeppol.contains("STD"))
    }

    static let published: [(String, CodeList)] = [
        ("untdid-1001-invoice", .invoiceTypes), ("untdid-1001-creditnote", .creditNoteTypes),
        ("untdid-1001-cii", .documentTypesInCII), ("iso-4217-currency", .currencies),
        ("untdid-2005-taxpoint-ubl", .taxPoints), ("untdid-2475-taxpoint-cii", .taxPointsInCII),
        ("untdid-1153-reference", .referenceQualifiers), ("untdid-4451-subject-ubl", .noteSubjects),
        ("untdid-4451-subject-cii", .noteSubjectsInCII), ("iso-6523-icd", .identifierSchemes),
        ("untdid-7143-item-class", .itemClasses), ("iso-3166-country-ubl", .countries),
        ("iso-3166-country-cii", .countriesInCII), ("vat-prefix", .vatPrefixes),
        ("untdid-4461-payment-means", .paymentMeans), ("untdid-5305-vat-category", .vatCategories),
        ("untdid-5189-allowance-reason", .allowanceReasons),
        ("untdid-7161-charge-reason", .chargeReasons), ("vatex", .exemptionReasons),
        ("unece-rec20-rec21-unit", .units), ("mime", .mediaTypes), ("eas", .addressSchemes),
        ("peppol-country", .countries), ("peppol-currency", .currenciesInPeppol),
        ("peppol-mime", .mediaTypes), ("peppol-2005", .taxPoints), ("peppol-5189", .allowanceReasons),
        ("peppol-7161", .chargeReasons), ("peppol-5305", .vatCategories),
        ("peppol-eas", .addressSchemesInPeppol), ("peppol-1001-invoice", .invoiceTypesInPeppol),
        ("peppol-1001-creditnote", .creditNoteTypesInPeppol), ("ro-county", .countiesOfRomania),
        ("ro-sector", .sectorsOfBucharest), ("hr-vat-label", .vatLabelsOfCroatia), ("hr-kpd", .kpd),
        ("rs-vat-category", .vatCategoriesOfSerbia),
    ]

    @Test(
        .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)),
        arguments: published.map(\.0))
    func `holds exactly what is published`(_ name: String) throws {
        let list = try #require(Self.published.first { $0.0 == name }?.1)
        let file = try #require(SharedData.folder).appending(path: "codelists/\(name).tsv")
        let codes = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            .filter { !$0.hasPrefix("#") }.dropFirst().map(String.init)
        #expect(Set(list.codes) == Set(codes))
        #expect(list.count == codes.count)
        #expect(codes.allSatisfy { list.contains($0) })
    }

    @Test(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
    func `covers every published list`() throws {
        let folder = try #require(SharedData.folder).appending(path: "codelists")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
            .filter { $0.hasSuffix(".tsv") }.map { String($0.dropLast(4)) }
        #expect(Set(names) == Set(Self.published.map(\.0)))
    }
}
