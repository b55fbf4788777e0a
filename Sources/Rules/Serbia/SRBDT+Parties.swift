internal import Documents

extension SRBDT {
    private static let sellerPath = "cac:AccountingSupplierParty/cac:Party"
    private static let buyerPath = "cac:AccountingCustomerParty/cac:Party"

    static let seller = [
        taxNumberForm("RSR-11", "BT-31", sellerPath, "The seller's PIB is RS and 9 or 13 digits."),
        status,
        addressScheme("RSR-14", "BT-34", sellerPath, "The seller's electronic address has scheme 9948."),
    ]

    static let buyer = [
        noScheme,
        registrationForm(
            "RSR-19", "BT-47", buyerNumber, "The buyer's registration number has 8 or 13 digits."),
        taxNumberForm("RSR-21", "BT-48", buyerPath, "The buyer's PIB is RS and 9 or 13 digits."),
        addressScheme("RSR-23", "BT-49", buyerPath, "The buyer's electronic address has scheme 9948."),
    ]

    static let others = [
        onePayeeNumber,
        registrationForm(
            "RSR-28", "BT-61", Context("cac:PayeeParty/cac:PartyLegalEntity/cbc:CompanyID"),
            "The payee's registration number has 8 or 13 digits."),
        representativeNumber,
        taxNumberForm(
            "RSR-30", "BT-63", "cac:TaxRepresentativeParty",
            "The tax representative's PIB is RS and 9 or 13 digits."),
    ]

    private static func isVAT(_ registration: Node?, _ sheet: Sheet) -> Bool {
        guard let registration else { return false }
        return sheet.has(registration, CAC.taxScheme, CBC.id) { sheet.saysAnyCase($0, "VAT") }
    }

    private static func taxNumberForm(_ id: String, _ terms: String, _ party: String, _ text: String) -> Rule
    {
        let context = Context("\(party)/cac:PartyTaxScheme/cbc:CompanyID") { place, sheet in
            isVAT(sheet.parent(of: place), sheet)
        }
        return Rule(id, on: context, terms: terms, text) { place, sheet in
            let isRight = sheet.withBytes(sheet.trimmed(place)) { text in
                let digits = text.extracting(droppingFirst: min(2, text.count))
                return text.begins(with: "RS") && (digits.areDigits(9) || digits.areDigits(13))
            }
            return isRight
                ? nil : Breach(found: sheet.string(place), expected: "RS and 9 digits, such as RS100000008")
        }
    }

    static let status = Rule(
        "RSR-12",
        on: Context(sellerPath + "/cac:PartyTaxScheme/cac:TaxScheme") { place, sheet in
            !sheet.has(place, CBC.id) { sheet.saysAnyCase($0, "VAT") }
        }, terms: "BT-32", "A seller's tax scheme other than VAT is RS-VAT-STATUS."
    ) { place, sheet in
        let id = sheet.child(place, CBC.id)
        if let id, sheet.says(id, "RS-VAT-STATUS") { return nil }
        return Breach(at: id, found: id.map { sheet.string($0) }, expected: "RS-VAT-STATUS")
    }

    private static func addressScheme(_ id: String, _ terms: String, _ party: String, _ text: String) -> Rule
    {
        Rule(id, on: Context("\(party)/cbc:EndpointID"), terms: terms, text) { place, sheet in
            let scheme = sheet.attribute(place, XMLAttribute.schemeID)
            if let scheme, sheet.equals(sheet.trimming(scheme), "9948") { return nil }
            return Breach(found: scheme.map { sheet.string($0) }, expected: "9948")
        }
    }

    private static let buyerNumber = Context(buyerPath + "/cac:PartyLegalEntity/cbc:CompanyID")

    static let noScheme = Rule(
        "RSR-18", on: buyerNumber, terms: "BT-47", "The buyer's registration number has no scheme.",
        action: "Leave the attribute schemeID out."
    ) { place, sheet in !sheet.hasAttribute(place, XMLAttribute.schemeID) }

    private static func registrationForm(
        _ id: String, _ terms: String, _ context: Context, _ text: String
    ) -> Rule {
        Rule(id, on: context, terms: terms, text) { place, sheet in
            sheet.withBytes(sheet.trimmed(place)) { RegisterNumber.mb.expectation(for: $0) }
                .map { Breach(found: sheet.string(place), expected: $0) }
        }
    }

    static let onePayeeNumber = Rule(
        "RSR-27", on: Context("/(Invoice,CreditNote)/cac:PayeeParty"), terms: "BG-10 BT-61",
        "A payee has one registration number."
    ) { place, sheet in
        let count = sheet.count(place, CAC.partyLegalEntity, CBC.companyID)
        return count == 1 ? nil : Breach(found: "\(count)", expected: "1")
    }

    static let representativeNumber = Rule(
        "RSR-29", on: Context("/(Invoice,CreditNote)/cac:TaxRepresentativeParty"), terms: "BG-11 BT-63",
        "A tax representative has a PIB."
    ) { place, sheet in
        sheet.has(place, CAC.partyTaxScheme) { isVAT($0, sheet) && sheet.has($0, CBC.companyID) }
    }
}
