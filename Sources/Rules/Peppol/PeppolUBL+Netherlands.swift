internal import Documents
internal import Invoicing

extension PeppolUBL {
    static let netherlands = [
        dutchCreditNote, dutchSellerAddress, dutchSellerNumber, dutchBuyerAddress, dutchBuyerNumber,
        dutchRepresentative, dutchPaymentGiven, dutchMeans, dutchOrder,
    ]

    private static func isDutchSeller(_ sheet: Sheet) -> Bool {
        sheet.peppol.supplierAddress.normalisedCapitals == "NL"
    }
    private static func isBetweenDutch(_ sheet: Sheet) -> Bool { sheet.peppol.isDomestic("NL") }

    static let dutchCreditNote = Rule(
        "NL-R-001", on: Context("cbc:CreditNoteTypeCode") { _, sheet in isDutchSeller(sheet) },
        terms: "BT-3 BT-25", "A Dutch credit note names the invoice."
    ) { _, sheet in
        sheet.has(sheet.root, CAC.billingReference, CAC.invoiceDocumentReference, CBC.id)
    }

    static let dutchSellerAddress = Rule(
        "NL-R-002",
        on: Context("cac:AccountingSupplierParty/cac:Party/cac:PostalAddress") { _, sheet in
            isDutchSeller(sheet)
        }, terms: "BT-35 BT-37 BT-38", "A Dutch seller gives street, city and post code."
    ) { place, sheet in hasStreetCityPostCode(place, sheet) }

    private static func hasStreetCityPostCode(_ address: Node, _ sheet: Sheet) -> Bool {
        sheet.has(address, CBC.streetName) && sheet.has(address, CBC.cityName)
            && sheet.has(address, CBC.postalZone)
    }

    static let dutchSellerNumber = Rule(
        "NL-R-003",
        on: Context("cac:AccountingSupplierParty/cac:Party/cac:PartyLegalEntity/cbc:CompanyID") { _, sheet in
            isDutchSeller(sheet)
        }, terms: "BT-30", "The registration number of a Dutch seller has scheme 0106 (KVK) or 0190 (OIN)."
    ) { place, sheet in isDutchNumber(place, sheet) }

    private static func isDutchNumber(_ place: Node, _ sheet: Sheet) -> Bool {
        guard let scheme = sheet.attribute(place, XMLAttribute.schemeID) else { return false }
        let isKnown = sheet.string(scheme).split(separator: " ").contains { $0 == "0106" || $0 == "0190" }
        return isKnown && !sheet.isBlank(place)
    }

    static let dutchBuyerAddress = Rule(
        "NL-R-004",
        on: Context("cac:AccountingCustomerParty/cac:Party/cac:PostalAddress") { _, sheet in
            isBetweenDutch(sheet)
        }, terms: "BT-50 BT-52 BT-53", "A Dutch buyer of a Dutch seller has street, city and post code."
    ) { place, sheet in hasStreetCityPostCode(place, sheet) }

    static let dutchBuyerNumber = Rule(
        "NL-R-005",
        on: Context("cac:AccountingCustomerParty/cac:Party/cac:PartyLegalEntity/cbc:CompanyID") { _, sheet in
            isBetweenDutch(sheet)
        }, terms: "BT-47", "The registration number of a Dutch buyer has scheme 0106 (KVK) or 0190 (OIN)."
    ) { place, sheet in isDutchNumber(place, sheet) }

    static let dutchRepresentative = Rule(
        "NL-R-006",
        on: Context("cac:TaxRepresentativeParty/cac:PostalAddress") { place, sheet in
            isDutchSeller(sheet)
                && sheet.has(place, CAC.country, CBC.identificationCode) { sheet.saysAnyCase($0, "NL") }
        }, terms: "BT-64 BT-66 BT-67",
        "A Dutch tax representative of a Dutch seller has street, city and post code."
    ) { place, sheet in hasStreetCityPostCode(place, sheet) }

    static let dutchPaymentGiven = Rule(
        "NL-R-007", on: Context("cac:LegalMonetaryTotal") { _, sheet in isDutchSeller(sheet) },
        terms: "BT-81 BT-115", "A Dutch seller says how to pay what is due."
    ) { place, sheet in
        guard let payable = sheet.number(place, CBC.payableAmount) else { return true }
        let isDue = sheet.name(of: sheet.root) == UBLInvoice.root ? payable > .zero : payable.isNegative
        return !isDue || sheet.has(sheet.root, CAC.paymentMeans)
    }

    static let dutchMeans = Rule(
        "NL-R-008", on: Context("cac:PaymentMeans") { _, sheet in isBetweenDutch(sheet) }, terms: "BT-81",
        "The payment means between Dutch parties is 30, 48, 49, 57, 58 or 59."
    ) { place, sheet in
        let codes: [StaticString] = ["30", "48", "49", "57", "58", "59"]
        return sheet.has(place, CBC.paymentMeansCode) { code in codes.contains { sheet.says(code, $0) } }
    }

    static let dutchOrder = Rule(
        "NL-R-009", on: Context("cac:OrderLineReference/cbc:LineID") { _, sheet in isDutchSeller(sheet) },
        terms: "BT-13 BT-132", "Order lines are referred to only beside an order number of the document."
    ) { _, sheet in sheet.has(sheet.root, CAC.orderReference, CBC.id) }
}
