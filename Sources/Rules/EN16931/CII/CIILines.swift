internal import Documents
internal import Invoicing

/// Invoice lines in CII.
enum CIILines {
    static let rules = [
        rule("BR-21", "BG-25 BT-126", "A line has an identifier (BT-126).") {
            $1.says($0, RAM.associatedDocumentLineDocument, RAM.lineID)
        },
        rule("BR-22", "BG-25 BT-129", "A line has a quantity (BT-129).") {
            $1.has($0, RAM.specifiedLineTradeDelivery, RAM.billedQuantity)
        },
        rule("BR-23", "BG-25 BT-130", "The quantity of a line has a unit code (BT-130).") { line, sheet in
            sheet.has(line, RAM.specifiedLineTradeDelivery, RAM.billedQuantity) {
                sheet.hasAttribute($0, XMLAttribute.unitCode)
            }
        },
        rule("BR-24", "BG-25 BT-131", "A line has a net amount (BT-131).") { line, sheet in
            sheet.has(
                line, RAM.specifiedLineTradeSettlement, RAM.specifiedTradeSettlementLineMonetarySummation,
                RAM.lineTotalAmount)
        },
        rule("BR-25", "BG-25 BT-153", "A line has the name of its item (BT-153).") {
            $1.says($0, RAM.specifiedTradeProduct, RAM.name)
        },
        rule("BR-26", "BG-25 BT-146", "A line has a net price (BT-146).") { line, sheet in
            sheet.has(
                line, RAM.specifiedLineTradeAgreement, RAM.netPriceProductTradePrice, RAM.chargeAmount)
        },
        rule("BR-27", "BT-146", "The net price of an item (BT-146) is not below 0.") { line, sheet in
            sheet.has(
                line, RAM.specifiedLineTradeAgreement, RAM.netPriceProductTradePrice, RAM.chargeAmount
            ) { !(sheet.number($0)?.isNegative ?? false) }
        },
        rule("BR-28", "BT-148", "The gross price of an item (BT-148) is not below 0.") { line, sheet in
            !sheet.has(
                line, RAM.specifiedLineTradeAgreement, RAM.grossPriceProductTradePrice, RAM.chargeAmount)
                || sheet.has(
                    line, RAM.specifiedLineTradeAgreement, RAM.grossPriceProductTradePrice, RAM.chargeAmount
                ) { !(sheet.number($0)?.isNegative ?? true) }
        },
        rule("BR-64", "BT-157", "An item's standard identifier (BT-157) names its scheme.") { line, sheet in
            !sheet.has(line, RAM.specifiedTradeProduct, RAM.globalID)
                || sheet.has(line, RAM.specifiedTradeProduct, RAM.globalID) {
                    sheet.hasAttribute($0, XMLAttribute.schemeID)
                }
        },
        rule("BR-CO-04", "BG-25 BT-151", "A line has a VAT category (BT-151).") { line, sheet in
            sheet.has(line, RAM.specifiedLineTradeSettlement, RAM.applicableTradeTax) {
                sheet.isVATTax($0) && sheet.has($0, RAM.categoryCode)
            }
        },
        rule("BR-CO-18", "BG-23", "An invoice has at least one VAT breakdown entry (BG-23).") { _, sheet in
            sheet.ciiTotals.hasBreakdown
        },
        rule("BR-DEC-23", "BT-131", "The net amount of a line (BT-131) has at most two decimals.") {
            line, sheet in
            !sheet.has(
                line, RAM.specifiedLineTradeSettlement, RAM.specifiedTradeSettlementLineMonetarySummation,
                RAM.lineTotalAmount
            ) { sheet.decimals($0) > 2 }
        },
    ]

    private static func rule(
        _ id: String, _ terms: String, _ text: String, holds: @escaping Rule.Condition
    ) -> Rule {
        Rule(id, on: CIIContext.line, terms: terms, text, holds: holds)
    }
}

extension Sheet {
    /// Whether a tax of CII is VAT.
    func isVATTax(_ tax: Node) -> Bool { has(tax, RAM.typeCode, reading: "VAT") }
}
