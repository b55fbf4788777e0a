internal import Documents
internal import Invoicing

extension CIUSRO {
    static let document =
        [specification, notes] + documentLengths + [
            numberHasDigit, currency, sellerTaxNumber,
            given("BR-RO-081", "BT-35", supplier, CBC.streetName, "The seller's street is given."),
            given("BR-RO-082", "BT-50", customer, CBC.streetName, "The buyer's street is given."),
            given("BR-RO-091", "BT-37", supplier, CBC.cityName, "The seller's city is given."),
            given("BR-RO-092", "BT-52", customer, CBC.cityName, "The buyer's city is given."),
            sector("BR-RO-100", "BT-37 BT-39", supplier), county("BR-RO-110", "BT-39", supplier),
            sector("BR-RO-101", "BT-52 BT-54", customer), county("BR-RO-111", "BT-54", customer),
            buyerNumber, taxTotalDecimals, accountingTotalDecimals,
        ]

    static let specification = Rule(
        "BR-RO-001", on: root, terms: "BT-24", "The specification identifier is that of CIUS-RO 1.0.1."
    ) { place, sheet in
        let given = sheet.child(place, CBC.customizationID)
        let expected: StaticString =
            "urn:cen.eu:en16931:2017#compliant#urn:efactura.mfinante.ro:CIUS-RO:1.0.1"
        if let given, sheet.says(given, expected) { return nil }
        return Breach(at: given, found: given.map { sheet.string($0) }, expected: "\(expected)")
    }

    static let notes = Rule(
        "BR-RO-A020", on: root, terms: "BG-1", "There are at most 20 notes.", action: "Join notes into one."
    ) { place, sheet in
        let count = sheet.count(place, CBC.note)
        return count <= 20 ? nil : Breach(found: "\(count)", expected: "at most 20")
    }

    static let numberHasDigit = Rule(
        "BR-RO-010", on: root, terms: "BT-1", "The invoice number has at least one digit."
    ) { place, sheet in
        sheet.has(place, CBC.id) { id in
            sheet.withBytes(sheet.text(id)) { text in
                for index in 0..<text.count where text[index].isDigit { return true }
                return false
            }
        }
    }

    static let currency = Rule(
        "BR-RO-030", on: root, terms: "BT-5 BT-6",
        "Where the document is not in RON, RON is the currency for VAT accounting.",
        action: "Add cbc:TaxCurrencyCode RON and the VAT total in RON."
    ) { place, sheet in
        sheet.has(place, CBC.documentCurrencyCode) { sheet.says($0, "RON") }
            || sheet.has(place, CBC.taxCurrencyCode) { sheet.says($0, "RON") }
    }

    private static let taxedCategories: [StaticString] = ["S", "Z", "E", "AE", "K", "G", "L", "M"]

    /// Whether VAT plays a part in the document; the artefact forgets the lines of credit notes.
    private static func isAboutVAT(_ place: Node, _ sheet: Sheet) -> Bool {
        func isTaxed(_ code: Node) -> Bool { taxedCategories.contains { sheet.says(code, $0) } }
        return sheet.has(place, CAC.allowanceCharge, CAC.taxCategory, CBC.id, where: isTaxed)
            || sheet.has(place, CAC.invoiceLine, CAC.item, CAC.classifiedTaxCategory, CBC.id, where: isTaxed)
            || !sheet.isMirror
                && sheet.has(
                    place, CAC.creditNoteLine, CAC.item, CAC.classifiedTaxCategory, CBC.id, where: isTaxed)
    }

    static let sellerTaxNumber = Rule(
        "BR-RO-065", on: root, terms: "BT-31 BT-32 BT-63",
        "Where VAT is stated, the seller or its tax representative has a tax number."
    ) { place, sheet in
        !isAboutVAT(place, sheet)
            || sheet.has(place, CAC.accountingSupplierParty, CAC.party, CAC.partyTaxScheme, CBC.companyID)
            || sheet.has(place, CAC.taxRepresentativeParty, CAC.partyTaxScheme, CBC.companyID)
    }

    static let buyerNumber = Rule(
        "BR-RO-120", on: root, terms: "BT-47 BT-48",
        "Where VAT is stated, the buyer has a registration number or a VAT identifier.",
        action: "Give the buyer's CUI, a person's CNP, or thirteen zeros for a consumer."
    ) { place, sheet in
        !isAboutVAT(place, sheet)
            || sheet.has(place, CAC.accountingCustomerParty, CAC.party, CAC.partyLegalEntity, CBC.companyID)
            || sheet.has(place, CAC.accountingCustomerParty, CAC.party, CAC.partyTaxScheme, CBC.companyID)
    }
}
