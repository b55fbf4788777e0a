internal import Documents
internal import Invoicing

extension HRCIUS {
    static let totals = [
        extensionGiven, taxableTotal, untaxedHasNoTax, totalsGiven, untaxedTotal, taxSum, dueDate,
    ]

    private static func money(_ node: Node?, _ sheet: Sheet, _ name: XMLName) -> Amount? {
        node.flatMap { sheet.number($0, name) }
    }

    private static func difference(
        _ place: Node?, _ found: Amount, _ expected: Amount
    ) -> Breach? {
        found.roundedUp == expected.roundedUp
            ? nil : Breach(at: place, found: "\(found)", expected: "\(expected.rounded(to: 2))")
    }

    static let extensionGiven = Rule(
        "HR-BR-26", on: root, terms: "HR-BG-2 BT-151 BT-95 BT-102",
        "An invoice with VAT category E has the Croatian VAT breakdown in the extension."
    ) { place, sheet in
        let isExempt =
            hasLine(place, sheet, "E") || hasAllowance(place, sheet, "E", isCharge: false)
            || hasAllowance(place, sheet, "E", isCharge: true)
        return !isExempt || extensionPart(sheet, HRExtension.taxTotal) != nil
    }

    static let taxableTotal = Rule(
        "HR-BR-27", on: root, terms: "HR-BT-23 HR-BT-24 BT-106 BT-107 BT-108",
        "The Croatian total without VAT is lines + charges − allowances − what lies outside the VAT base."
    ) { place, sheet in
        guard let part = extensionPart(sheet, HRExtension.legalMonetaryTotal),
            let total = money(part, sheet, CBC.taxExclusiveAmount)
        else { return nil }
        let own = sheet.child(place, CAC.legalMonetaryTotal)
        func amount(_ name: XMLName) -> Amount { money(own, sheet, name) ?? .zero }
        let outside = money(part, sheet, HRExtension.outOfScopeOfVATAmount) ?? .zero
        let expected =
            amount(CBC.lineExtensionAmount) + amount(CBC.chargeTotalAmount)
            - amount(CBC.allowanceTotalAmount) - outside
        return difference(sheet.child(part, CBC.taxExclusiveAmount), total, expected)
    }

    /// The parts of the Croatian breakdown that lie outside the VAT base.
    private static func untaxedParts(_ sheet: Sheet) -> [Node] {
        guard let total = extensionPart(sheet, HRExtension.taxTotal) else { return [] }
        return sheet.children(total, HRExtension.taxSubtotal).filter { part in
            sheet.has(part, HRExtension.taxCategory, CBC.id) { sheet.says($0, "O") }
        }
    }

    static let untaxedHasNoTax = Rule(
        "HR-BR-29", on: root, terms: "HR-BT-17 HR-BT-18",
        "What lies outside the VAT base has category O in the extension and no tax."
    ) { _, sheet in
        for part in untaxedParts(sheet) {
            guard let tax = money(part, sheet, CBC.taxAmount), !tax.isZero else { continue }
            return Breach(at: sheet.child(part, CBC.taxAmount), found: "\(tax)", expected: "0.00")
        }
        return nil
    }

    private static let passThrough: [StaticString] = ["HR:POVNAK", "HR:PP", "HR:PPMV", "HR:N"]

    // The artefact does not look at the lines of credit notes.
    static let totalsGiven = Rule(
        "HR-BR-30", on: root, terms: "HR-BG-3 HR-BT-6 HR-BT-12",
        "An invoice with the label POVNAK, PP, PPMV or N has the Croatian totals in the extension."
    ) { place, sheet in
        func isPassThrough(_ label: Node) -> Bool { passThrough.contains { sheet.says(label, $0) } }
        let lines = sheet.isMirror ? [CAC.invoiceLine] : [CAC.invoiceLine, CAC.creditNoteLine]
        let isUsed =
            lines.contains { line in
                sheet.has(place, line, CAC.item, CAC.classifiedTaxCategory, CBC.name, where: isPassThrough)
            }
            || sheet.has(place, CAC.allowanceCharge) { allowance in
                isCharge(allowance, sheet) == true
                    && sheet.has(allowance, CAC.taxCategory, CBC.name, where: isPassThrough)
            }
        return !isUsed || extensionPart(sheet, HRExtension.legalMonetaryTotal) != nil
    }

    static let untaxedTotal = Rule(
        "HR-BR-32", on: root, terms: "HR-BT-24 HR-BT-16",
        "The amount outside the VAT base is the sum of the extension's parts of category O."
    ) { _, sheet in
        guard let part = extensionPart(sheet, HRExtension.legalMonetaryTotal),
            let total = money(part, sheet, HRExtension.outOfScopeOfVATAmount)
        else { return nil }
        let sum = untaxedParts(sheet).map { money($0, sheet, CBC.taxableAmount) ?? .zero }.sum()
        return difference(sheet.child(part, HRExtension.outOfScopeOfVATAmount), total, sum)
    }

    static let taxSum = Rule(
        "HR-BR-54", on: root, terms: "HR-BT-25 HR-BT-17",
        "The Croatian VAT total is the sum of the tax amounts of its parts."
    ) { _, sheet in
        guard let part = extensionPart(sheet, HRExtension.taxTotal),
            let total = money(part, sheet, CBC.taxAmount)
        else { return nil }
        var sum = Amount.zero
        sheet.forEach(part, HRExtension.taxSubtotal, CBC.taxAmount) { sum += sheet.number($0) ?? .zero }
        return difference(sheet.child(part, CBC.taxAmount), total, sum)
    }

    static let dueDate = Rule(
        "HR-BR-4", on: root, terms: "BT-9 BT-115", "Where something is to be paid, the due date is given."
    ) { place, sheet in
        guard let payable = sheet.first(place, CAC.legalMonetaryTotal, CBC.payableAmount),
            let amount = sheet.number(payable)
        else { return false }
        if sheet.name(of: place) == UBLInvoice.root {
            return amount <= .zero || sheet.has(place, CBC.dueDate)
        }
        return !amount.isNegative || sheet.has(place, CAC.paymentMeans, CBC.paymentDueDate)
    }
}

// MARK: - Payment and breakdown

extension HRCIUS {
    static let payment = [
        day(
            "HR-BR-41", "BT-9", "The due date", CBC.paymentDueDate,
            on: Context("/(Invoice,CreditNote)/cac:PaymentMeans")),
        // The artefact looks for an invoice's due date where it never stands.
        Rule(
            "HR-BR-41", on: root, terms: "BT-9", "The due date lies in 1900 to 2099.", voice: .ordinaryOnly
        ) { place, sheet in sheet.child(place, CBC.dueDate).flatMap { sheet.breachOfCentury($0) } },
        Rule(
            "HR-BR-55", on: Context("/(Invoice,CreditNote)/cac:TaxTotal"), terms: "HR-BT-25 BT-110",
            "The Croatian VAT total is the document's VAT total."
        ) { place, sheet in
            guard let part = extensionPart(sheet, HRExtension.taxTotal),
                let total = money(part, sheet, CBC.taxAmount), isInDocumentCurrency(place, sheet),
                let own = sheet.number(place, CBC.taxAmount)
            else { return nil }
            return difference(sheet.child(part, CBC.taxAmount), total, own)
        },
    ]

    private static func isInDocumentCurrency(_ taxTotal: Node, _ sheet: Sheet) -> Bool {
        guard let amount = sheet.child(taxTotal, CBC.taxAmount),
            let given = sheet.attribute(amount, XMLAttribute.currencyID),
            let own = sheet.child(sheet.root, CBC.documentCurrencyCode)
        else { return true }
        return sheet.equals(sheet.trimming(given), sheet.trimmed(own))
            || sheet.count(sheet.root, CAC.taxTotal) == 1
    }

    private static let part = Context("hrextac:HRTaxTotal/hrextac:HRTaxSubtotal")

    static let breakdown = [
        Rule(
            "HR-BR-28", on: part, terms: "HR-BT-17 HR-BT-18", "A part of category E or O has no tax."
        ) { place, sheet in
            if isTaxed(place, sheet, HRExtension.taxCategory) { return nil }
            guard let tax = sheet.number(place, CBC.taxAmount), !tax.isZero else { return nil }
            return Breach(at: sheet.child(place, CBC.taxAmount), found: "\(tax)", expected: "0.00")
        },
        rate("HR-BR-S-10", "S", "A part of category S has a rate above 0.") { $0 > .zero },
        rate("HR-BR-Z-10", "Z", "A part of category Z has the rate 0.") { $0.isZero },
        rate("HR-BR-E-10", "E", "A part of category E has the rate 0.") { $0.isZero },
        rate("HR-BR-AE-10", "AE", "A part of category AE has the rate 0.") { $0.isZero },
    ]

    private static func rate(
        _ id: String, _ category: StaticString, _ text: String,
        _ isRight: @escaping @Sendable (Amount) -> Bool
    ) -> Rule {
        Rule(id, on: part, terms: "HR-BT-18 HR-BT-19", text) { place, sheet in
            // A part without a category breaks all four.
            if sheet.has(place, HRExtension.taxCategory, CBC.id, where: { !sheet.says($0, category) }) {
                return true
            }
            guard let percent = sheet.first(place, HRExtension.taxCategory, CBC.percent),
                let rate = sheet.number(percent)
            else { return false }
            return isRight(rate)
        }
    }
}
