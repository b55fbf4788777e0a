import Documents
import Testing

@testable import Rules

/// Which rules a document asks for by itself.
struct PackChoiceTests {
    private func packs(specification: String, seller: String = "RS", buyer: String = "RS") -> [String] {
        func party(_ country: String) -> String {
            "<cac:Party><cac:PostalAddress><cac:Country><cbc:IdentificationCode>\(country)</cbc:IdentificationCode>"
                + "</cac:Country></cac:PostalAddress></cac:Party>"
        }
        let text = """
            <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
              xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
              xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
            <cbc:CustomizationID>\(specification)</cbc:CustomizationID>
            <cac:AccountingSupplierParty>\(party(seller))</cac:AccountingSupplierParty>
            <cac:AccountingCustomerParty>\(party(buyer))</cac:AccountingCustomerParty></Invoice>
            """
        return Checker().check(Array(text.utf8)).packs.map { String($0.prefix { $0 != "@" }) }
    }

    private static let european = "urn:cen.eu:en16931:2017"

    @Test(arguments: [
        (european, ["en16931"]), ("\(european)#compliant#urn:mfin.gov.rs:srbdt:2022", ["en16931", "rs"]),
        ("\(european)#compliant#urn:mfin.gov.rs:srbdt:2021#conformant#x", ["en16931", "rs"]),
        (
            "\(european)#compliant#urn:mfin.gov.hr:cius-2025:1.0#conformant#urn:mfin.gov.hr:ext-2025:1.0",
            ["en16931", "hr"]
        ), ("\(european)#compliant#urn:efactura.mfinante.ro:CIUS-RO:1.0.1", ["en16931", "ro"]),
        ("\(european)#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0", ["en16931", "peppol"]),
        (
            "\(european)#compliant#urn:fdc:peppol.eu:2017:poacc:selfbilling:3.0",
            ["en16931", "peppol-selfbilling"]
        ), ("something else", ["en16931"]),
    ])
    func `the specification identifier decides`(specification: String, packs: [String]) {
        #expect(self.packs(specification: specification) == packs)
    }

    @Test(arguments: [
        ("RS", "RS", ["en16931", "rs"]), ("HR", "HR", ["en16931", "hr"]), ("RO", "RO", ["en16931", "ro"]),
        ("RS", "HR", ["en16931"]), ("DE", "DE", ["en16931"]),
    ])
    func `without one the country of both parties does`(seller: String, buyer: String, packs: [String]) {
        #expect(self.packs(specification: " ", seller: seller, buyer: buyer) == packs)
    }
}
