internal import Documents
internal import Invoicing

extension PeppolCII {
    private static func isDutchSeller(_ sheet: Sheet) -> Bool {
        sheet.peppolCII.sellerAddress.normalisedCapitals == "NL"
    }
    private static func isBetweenDutch(_ sheet: Sheet) -> Bool {
        isDutchSeller(sheet) && sheet.peppolCII.buyerAddress.normalisedCapitals == "NL"
    }

    private static func address(
        _ id: String, _ party: String, _ terms: String, _ text: String,
        where condition: @escaping Rule.Condition
    ) -> Rule {
        Rule(id, on: Context("\(party)/ram:PostalTradeAddress", where: condition), terms: terms, text) {
            place, sheet in
            sheet.has(place, RAM.lineOne) && sheet.has(place, RAM.cityName)
                && sheet.has(place, RAM.postcodeCode)
        }
    }

    private static func number(
        _ id: String, _ party: String, _ terms: String, _ text: String,
        where condition: @escaping Rule.Condition
    ) -> Rule {
        Rule(
            id, on: Context("\(party)/ram:SpecifiedLegalOrganization/ram:ID", where: condition), terms: terms,
            text
        ) {
            place, sheet in
            guard let scheme = sheet.attribute(place, XMLAttribute.schemeID) else { return false }
            let isKnown = sheet.string(scheme).split(separator: " ").contains { $0 == "0106" || $0 == "0190" }
            return isKnown && !sheet.isBlank(place)
        }
    }

    static let netherlands = [
        Rule(
            "NL-R-001",
            on: Context("/rsm:CrossIndustryInvoice/rsm:ExchangedDocument") { _, sheet in
                isDutchSeller(sheet) && sheet.peppolCII.isCreditNote
            }, terms: "BT-3 BT-25", "A Dutch credit note names the invoice."
        ) { _, sheet in
            sheet.peppolCII.settlement.map {
                sheet.has($0, RAM.invoiceReferencedDocument, RAM.issuerAssignedID)
            } ?? false
        },
        address(
            "NL-R-002", "ram:SellerTradeParty", "BT-35 BT-37 BT-38",
            "A Dutch seller gives street, city and post code."
        ) {
            _, sheet in isDutchSeller(sheet)
        },
        number(
            "NL-R-003", "ram:SellerTradeParty", "BT-30",
            "The registration number of a Dutch seller has scheme 0106 (KVK) or 0190 (OIN)."
        ) {
            _, sheet in isDutchSeller(sheet)
        },
        address(
            "NL-R-004", "ram:BuyerTradeParty", "BT-50 BT-52 BT-53",
            "A Dutch buyer of a Dutch seller has street, city and post code."
        ) {
            _, sheet in isBetweenDutch(sheet)
        },
        number(
            "NL-R-005", "ram:BuyerTradeParty", "BT-47",
            "The registration number of a Dutch buyer has scheme 0106 (KVK) or 0190 (OIN)."
        ) {
            _, sheet in isBetweenDutch(sheet)
        },
        address(
            "NL-R-006", "ram:SellerTaxRepresentativeTradeParty", "BT-64 BT-66 BT-67",
            "A Dutch tax representative of a Dutch seller has street, city and post code."
        ) {
            place, sheet in
            isDutchSeller(sheet) && sheet.has(place, RAM.countryID) { sheet.saysAnyCase($0, "NL") }
        },
        Rule(
            "NL-R-007",
            on: Context(settlement + "/ram:SpecifiedTradeSettlementHeaderMonetarySummation") { _, sheet in
                isDutchSeller(sheet)
            }, terms: "BT-81 BT-115", "A Dutch seller says how to pay what is due."
        ) { place, sheet in
            guard let payable = sheet.number(place, RAM.duePayableAmount) else { return true }
            let isDue = sheet.peppolCII.isCreditNote ? payable.isNegative : payable > .zero
            return !isDue
                || sheet.peppolCII.settlement.map { sheet.has($0, RAM.specifiedTradeSettlementPaymentMeans) }
                    ?? false
        },
        Rule(
            "NL-R-008",
            on: Context(settlement + "/ram:SpecifiedTradeSettlementPaymentMeans") { _, sheet in
                isBetweenDutch(sheet)
            }, terms: "BT-81", "The payment means between Dutch parties is 30, 48, 49, 57, 58 or 59."
        ) { place, sheet in
            let codes: [StaticString] = ["30", "48", "49", "57", "58", "59"]
            return sheet.has(place, RAM.typeCode) { code in codes.contains { sheet.says(code, $0) } }
        },
        Rule(
            "NL-R-009",
            on: Context("ram:SpecifiedLineTradeAgreement/ram:BuyerOrderReferencedDocument/ram:LineID") {
                _, sheet in
                isDutchSeller(sheet)
            }, terms: "BT-13 BT-132",
            "Order lines are referred to only beside an order number of the document."
        ) { _, sheet in
            sheet.peppolCII.agreement.map {
                sheet.has($0, RAM.buyerOrderReferencedDocument, RAM.issuerAssignedID)
            } ?? false
        },
    ]
}
