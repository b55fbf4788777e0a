import Documents
import Faults
import Testing

@testable import Rules

struct NationalPackTests {
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
        (
            "EKS-RO-CO-25",
            "<cac:LegalMonetaryTotal><cbc:PayableAmount>1.00</cbc:PayableAmount></cac:LegalMonetaryTotal>"
        ),
        (
            "EKS-RO-CUI-1",
            """
            <cac:AccountingSupplierParty><cac:Party><cac:PartyTaxScheme><cbc:CompanyID>RO18547291</cbc:CompanyID>\
            </cac:PartyTaxScheme></cac:Party></cac:AccountingSupplierParty>
            """
        ),
        (
            "EKS-RO-CUI-2",
            """
            <cac:AccountingCustomerParty><cac:Party><cac:PartyTaxScheme><cbc:CompanyID>DE1</cbc:CompanyID>\
            </cac:PartyTaxScheme><cac:PartyLegalEntity><cbc:CompanyID>1800101221145</cbc:CompanyID>\
            </cac:PartyLegalEntity></cac:Party></cac:AccountingCustomerParty>
            """
        ),
        (
            "EKS-RO-RATE",
            """
            <cbc:IssueDate>2026-11-20</cbc:IssueDate><cac:TaxTotal><cac:TaxSubtotal><cac:TaxCategory><cbc:ID>S</cbc:ID>\
            <cbc:Percent>19.00</cbc:Percent></cac:TaxCategory></cac:TaxSubtotal></cac:TaxTotal>
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

/// Where the Serbian platform asks for something else than its published rules.
struct SerbianPlatformTests {
    private func findings(_ lines: String, isMirror: Bool = false) -> [String] {
        let text = """
            <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
              xmlns:ext="urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2"
              xmlns:sbt="http://mfin.gov.rs/srbdt/srbdtext" xmlns:xs="http://www.w3.org/2001/XMLSchema"
              xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
              xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">\(lines)</Invoice>
            """
        let verdict = Checker(.alone(.init(name: "rs")), isMirror: isMirror).check(Array(text.utf8))
        return verdict.findings.map { "\($0.severity.rawValue) \($0.id)" }
    }

    private let standardLine = """
        <cac:InvoiceLine><cac:Item><cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID></cac:ClassifiedTaxCategory></cac:Item>
        </cac:InvoiceLine>
        """

    @Test(arguments: [
        ("E", "PDV-RS-25-1-1a", nil as String?), ("SS", "PDV-RS-33", nil), ("Z", "PDV-RS-24-1-16g", nil),
        ("OE", "PDV-RS-17-4-2", nil), ("O", "PDV-RS-17-4-2", nil), ("N", "PDV-RS-6-1-1 (BN)", nil),
        ("E", "VATEX-EU-132", "warning EKS-RS-BT-121"), ("E", "PDV-RS-25-9-9", "warning EKS-RS-BT-121"),
        ("Z", "PDV-RS-33", "warning EKS-RS-BT-121-C"), ("E", "PDV-RS-24-1-1", "warning EKS-RS-BT-121-C"),
    ])
    func `knows the codebook of reasons`(category: String, key: String, told: String?) {
        let part = """
            <cac:TaxTotal><cac:TaxSubtotal><cac:TaxCategory><cbc:ID>\(category)</cbc:ID>
            <cbc:TaxExemptionReasonCode>\(key)</cbc:TaxExemptionReasonCode></cac:TaxCategory></cac:TaxSubtotal>
            </cac:TaxTotal>
            """
        #expect(findings(part).filter { $0.contains("BT-121") } == (told.map { [$0] } ?? []))
        #expect(findings(part, isMirror: true).allSatisfy { !$0.contains("EKS-RS") })
    }

    @Test func `wants the tax point code only where VAT is charged`() {
        #expect(!findings("").contains("fatal RSR-05"))
        #expect(findings(standardLine).contains("fatal RSR-05"))
        #expect(findings("", isMirror: true).contains("fatal RSR-05"))
    }

    @Test func `wants seller and buyer, whom the artefact never looks for`() {
        let ordinary = findings("")
        for id in ["RSR-09", "RSR-13", "RSR-16", "RSR-17", "RSR-20", "RSR-22", "RSR-25"] {
            #expect(ordinary.contains("fatal \(id)"))
        }
        #expect(
            !findings("", isMirror: true).contains {
                $0.hasPrefix("fatal RSR-1") || $0.hasPrefix("fatal RSR-2")
            })
    }

    @Test func `takes the specification identifier of the year before`() {
        let id =
            "<cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:mfin.gov.rs:srbdt:2021</cbc:CustomizationID>"
        #expect(!findings(id).contains("fatal RSR-01"))
        #expect(findings(id, isMirror: true).contains("fatal RSR-01"))
    }

    @Test func `takes an extension that says what it is, in either namespace`() {
        let reduced = """
            <cac:LegalMonetaryTotal><cbc:TaxInclusiveAmount>99.00</cbc:TaxInclusiveAmount></cac:LegalMonetaryTotal>
            """
        func document(_ open: String, _ close: String) -> String {
            """
            <ext:UBLExtensions><ext:UBLExtension><ext:ExtensionContent><sbt:SrbDtExt>\(open)\(reduced)\(close)\
            </sbt:SrbDtExt></ext:ExtensionContent></ext:UBLExtension></ext:UBLExtensions>\
            <cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:mfin.gov.rs:srbdt:2022#conformant#\
            urn:mfin.gov.rs:srbdtext:2022</cbc:CustomizationID><cac:LegalMonetaryTotal>\
            <cbc:TaxInclusiveAmount>120.00</cbc:TaxInclusiveAmount><cbc:PrepaidAmount>20.00</cbc:PrepaidAmount>\
            </cac:LegalMonetaryTotal>
            """
        }
        let own = document("<sbt:ReducedTotals>", "</sbt:ReducedTotals>")
        let schema = document("<xs:ReducedTotals>", "</xs:ReducedTotals>")
        #expect(!findings(own).contains("fatal RSR-02"))
        #expect(findings(own, isMirror: true).contains("fatal RSR-02"))
        #expect(findings(own).contains("fatal RSE-03"))
        #expect(findings(schema).contains("fatal RSE-03"))
        #expect(!findings(schema, isMirror: true).contains("fatal RSE-03"))
    }

    @Test func `lifts the rules of EN 16931 that Serbia doesn't ask`() throws {
        let pack = try #require(RulePack.all.first { $0.name == "rs" })
        let base = try #require(
            RulePack.all.first { $0.name == "en16931" && $0.syntaxes.contains(.ublInvoice) })
        let book = RuleBook([base, pack], isMirror: false)
        #expect(!book.entries.contains { pack.relaxes.contains($0.rule.id) })
        let mirrored = RuleBook([base, pack], isMirror: true)
        #expect(mirrored.entries.contains { $0.rule.id == "BR-Z-10" })
    }
}

/// Where the Croatian rules ask for what EN 16931 has no use for.
struct CroatianRelaxationTests {
    @Test func `does not warn of the time of issue that it asks for`() {
        let text = """
            <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
              xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
            <cbc:IssueTime>09:05:07</cbc:IssueTime></Invoice>
            """
        func isWarned(of pack: String, isMirror: Bool = false) -> Bool {
            Checker(.named([.init(name: pack)]), isMirror: isMirror).check(Array(text.utf8)).findings
                .contains { $0.id == "UBL-CR-006" }
        }
        #expect(isWarned(of: "en16931"))
        #expect(!isWarned(of: "hr"))
        #expect(isWarned(of: "hr", isMirror: true))
    }
}
