import Documents
import Faults
import Foundation
import TestSupport
import Testing

@testable import Rules

struct NationalPackTests {
    /// The published table of each pack.
    static let tables = ["peppol": "peppol-ubl", "ro": "cius-ro"]

    @Test(
        .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)),
        arguments: tables.keys.sorted())
    func `has every published rule and no other`(name: String) throws {
        let table = try #require(Self.tables[name])
        let pack = try #require(RulePack.all.first { $0.name == name })
        let file = try #require(SharedData.folder).appending(path: "rules/\(table).tsv")
        let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            .filter { !$0.hasPrefix("#") }.dropFirst().map { $0.split(separator: "\t") }
        let published = Set(rows.map { "\($0[1]) \($0[0])" })
        let ours = Set(pack.rules.map { "\($0.severity.rawValue) \($0.id)" })
        #expect(ours.subtracting(published) == [])
        #expect(published.subtracting(ours) == [])
    }

    @Test func `takes every rule of self-billing from billing`() {
        let billing = Set(PeppolUBL.pack.rules.map(\.id))
        #expect(Set(PeppolUBL.selfBilling.rules.map(\.id)) == billing)
    }

    @Test(arguments: [
        ("", true), ("14 days", true), ("#SKONTO#TAGE=14#PROZENT=2.00#\n", true),
        ("#SKONTO#TAGE=14#PROZENT=2.00#BASISBETRAG=-100.00#\n", true),
        ("#SKONTO#TAGE=14#PROZENT=2.00#", false),
        ("#SKONTO#TAGE=14#PROZENT=2.0#\n", false), ("#SKONTO#TAGE=#PROZENT=2.00#\n", false),
        ("#VERZUG#TAGE=14#PROZENT=2.00#\n", false), ("Text\n#SKONTO#TAGE=7#PROZENT=3.00#\nmore", true),
    ]) func `reads German cash discounts`(_ note: String, _ isRight: Bool) {
        #expect(CashDiscount.isWellFormed(note) == isRight)
    }

    @Test(arguments: [
        ("a@b.de", true), ("a@b", false), ("a@@b.de", false), ("@b.de", false), ("a b@c.de", false),
        ("a@b..de", false), ("a@.de", false),
    ]) func `knows an e-mail address from other text`(_ text: String, _ isRight: Bool) {
        #expect(MailAddress.isPlausible(text) == isRight)
    }
}

/// Where the Romanian rules say more than their artefact does.
struct RomanianIntentionTests {
    private func ids(_ lines: String, isMirror: Bool) throws -> Set<String> {
        let text = """
            <CreditNote xmlns="urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2"
              xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
              xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">\(lines)</CreditNote>
            """
        let verdict = Checker(.alone(.init(name: "ro")), isMirror: isMirror).check(Array(text.utf8))
        return Set(verdict.findings.map(\.id))
    }

    static let cases: [(id: String, lines: String)] = [
        (
            "BR-RO-180",
            "<cac:Delivery><cac:DeliveryLocation><cac:Address/></cac:DeliveryLocation></cac:Delivery>"
        ),
        ("BR-RO-140", "<cac:TaxRepresentativeParty><cac:PostalAddress/></cac:TaxRepresentativeParty>"),
        (
            "BR-DEC-RO-01",
            """
            <cac:AllowanceCharge><cbc:ChargeIndicator>false</cbc:ChargeIndicator><cbc:Amount>1.001</cbc:Amount>
            </cac:AllowanceCharge>
            """
        ),
        (
            "BR-DEC-RO-23",
            "<cac:CreditNoteLine><cbc:LineExtensionAmount>1.001</cbc:LineExtensionAmount></cac:CreditNoteLine>"
        ),
        (
            "BR-RO-120",
            """
            <cac:CreditNoteLine><cac:Item><cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID></cac:ClassifiedTaxCategory>
            </cac:Item></cac:CreditNoteLine>
            """
        ),
        ("BR-RO-A051", String(repeating: "<cac:AdditionalDocumentReference/>", count: 51)),
    ]

    @Test(arguments: cases)
    func `enforces what the text says, and mirrors what the artefact does`(id: String, lines: String) throws {
        let ordinary = try ids(lines, isMirror: false)
        let mirrored = try ids(lines, isMirror: true)
        #expect(ordinary.contains(id))
        #expect(!mirrored.contains(id))
    }
}
