internal import Documents
internal import Faults

extension PeppolUBL {
    static let identifiers = [
        number(
            "PEPPOL-COMMON-R040", scheme: "0088", .gs1, "A GLN has digits only, the last a right check digit."
        ),
        number(
            "PEPPOL-COMMON-R041", scheme: "0192", .norwegian,
            "A Norwegian number has 9 digits, the last right."),
        number(
            "PEPPOL-COMMON-R042", scheme: "0184", .danish, "A CVR number has 8 digits, with or without DK."),
        number("PEPPOL-COMMON-R052", scheme: "0096", .danishUnit, "A Danish P number has 10 digits."),
        number("PEPPOL-COMMON-R053", scheme: "0198", .danishTax, "A Danish SE number is DK and 8 digits."),
        number(
            "PEPPOL-COMMON-R043", scheme: "0208", .belgian,
            "A Belgian number has 10 digits, the last two right."),
        number(
            "PEPPOL-COMMON-R044", .warning, scheme: "0201", .italianOffice,
            "An IPA code has 6 letters or digits."),
        number(
            "PEPPOL-COMMON-R045", .warning, scheme: "0210", .italianTax,
            "A codice fiscale has 16 characters or 11 digits."),
        number(
            "PEPPOL-COMMON-R047", .warning, scheme: "0211", .italianVATWithCountry,
            "An Italian VAT number is IT and 11 digits, the last right."),
        number(
            "PEPPOL-COMMON-R049", scheme: "0007", .swedish, "A Swedish number has 10 digits, the last right."),
        number("PEPPOL-COMMON-R050", scheme: "0151", .australian, "An ABN has 11 digits and a right check."),
        number("PEPPOL-COMMON-R054", .warning, scheme: "0106", .dutchChamber, "A KVK number has 8 digits."),
        number("PEPPOL-COMMON-R055", .warning, scheme: "0190", .dutchPublic, "An OIN has 20 digits."),
        number(
            "PEPPOL-COMMON-R056-1", .warning, scheme: "9944", .dutchVAT,
            "A Dutch VAT number is NL, 9 digits, B and 2 digits."),
        number(
            "PEPPOL-COMMON-R057", .warning, scheme: "0217", .dutchEstablishment,
            "A Dutch establishment has 12 digits."),
        number(
            "PEPPOL-COMMON-R046", .warning, scheme: "9907", in: endpoint, .italianTax,
            "A codice fiscale has 16 characters or 11 digits."),
    ]

    static let dutchVATForm = [
        Rule(
            "PEPPOL-COMMON-R056-2", .warning,
            on: Context("cac:PartyTaxScheme/cbc:CompanyID") { place, sheet in
                sheet.begins(sheet.trimmed(place), "NL")
            }, terms: "BT-31 BT-48", "A Dutch VAT number is NL, 9 digits, B and 2 digits."
        ) { place, sheet in breach(of: .dutchVAT, at: place, sheet) }
    ]

    private static let anyIdentifier = "cbc:EndpointID | cac:PartyIdentification/cbc:ID | cbc:CompanyID"
    private static let endpoint = "cbc:EndpointID"

    /// A rule about identifiers of one scheme.
    private static func number(
        _ id: String, _ severity: Finding.Severity = .fatal, scheme: StaticString,
        in places: String = anyIdentifier, _ register: RegisterNumber, _ text: String
    ) -> Rule {
        let context = Context(places) { place, sheet in
            sheet.attribute(place, XMLAttribute.schemeID).map { sheet.equals($0, scheme) } ?? false
        }
        return Rule(id, severity, on: context, terms: "BT-29 BT-30 BT-34 BT-46 BT-47 BT-49", text) {
            place, sheet in breach(of: register, at: place, sheet)
        }
    }

    static func breach(of register: RegisterNumber, at place: Node, _ sheet: Sheet) -> Breach? {
        sheet.withBytes(sheet.trimmed(place)) { register.expectation(for: $0) }
            .map { Breach(found: sheet.string(place), expected: $0) }
    }
}
