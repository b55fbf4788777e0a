internal import Documents
internal import Invoicing

/// BR-CO-10 to BR-CO-16: what has to be the sum of what.
extension UBLTotals {
    static let sums = [
        Rule(
            "BR-CO-10", on: UBLContext.totals, terms: "BT-106 BT-131",
            "The sum of line net amounts (BT-106) is the sum of the lines (BT-131)."
        ) { totals, sheet in
            sheet.compare(totals, CBC.lineExtensionAmount, with: sheet.totals.lines.roundedUp)
        },
        Rule(
            "BR-CO-11", on: UBLContext.totals, terms: "BT-107 BT-92",
            "The sum of allowances (BT-107) is the sum of the document level allowances (BT-92)."
        ) { totals, sheet in
            let sum = sheet.sum(ofCharges: false, beside: totals)
            if sum == nil, !sheet.has(totals, CBC.allowanceTotalAmount) { return nil }
            return sheet.compare(totals, CBC.allowanceTotalAmount, with: (sum ?? .zero).roundedUp)
        },
        Rule(
            "BR-CO-12", on: UBLContext.totals, terms: "BT-108 BT-99",
            "The sum of charges (BT-108) is the sum of the document level charges (BT-99)."
        ) { totals, sheet in
            let sum = sheet.sum(ofCharges: true, beside: totals)
            if sum == nil, !sheet.has(totals, CBC.chargeTotalAmount) { return nil }
            return sheet.compare(totals, CBC.chargeTotalAmount, with: (sum ?? .zero).roundedUp)
        },
        Rule(
            "BR-CO-13", on: UBLContext.totals, terms: "BT-109 BT-106 BT-107 BT-108",
            """
            The total without VAT (BT-109) is the sum of line net amounts (BT-106) less allowances (BT-107) plus \
            charges (BT-108).
            """
        ) { totals, sheet in
            guard let lines = sheet.number(totals, CBC.lineExtensionAmount) else {
                return Breach(found: "no sum of line net amounts")
            }
            let allowances = sheet.number(totals, CBC.allowanceTotalAmount) ?? .zero
            let charges = sheet.number(totals, CBC.chargeTotalAmount) ?? .zero
            return sheet.compare(
                totals, CBC.taxExclusiveAmount, with: (lines + charges - allowances).roundedUp)
        },
        Rule(
            "BR-CO-14", on: UBLContext.taxTotal, terms: "BT-110 BT-117",
            "The total VAT (BT-110) is the sum of the VAT amounts of the breakdown (BT-117)."
        ) { total, sheet in
            guard sheet.has(total, CAC.taxSubtotal) else { return nil }
            var sum = Amount.zero
            sheet.forEach(total, CAC.taxSubtotal, CBC.taxAmount) { amount in
                if let tax = sheet.number(amount) { sum += tax }
            }
            return sheet.compare(total, CBC.taxAmount, with: sum.roundedUp)
        },
        Rule(
            "BR-CO-15", on: UBLContext.document, terms: "BT-112 BT-109 BT-110",
            "The total with VAT (BT-112) is the total without VAT (BT-109) plus the total VAT (BT-110).",
            compare: totalWithTax),
        Rule(
            "BR-CO-16", on: UBLContext.totals, terms: "BT-115 BT-112 BT-113 BT-114",
            """
            The amount due (BT-115) is the total with VAT (BT-112) less what was paid (BT-113) plus the rounding \
            (BT-114).
            """, compare: amountDue),
    ]

    private static let totalWithTax: Rule.Comparison = { invoice, sheet in
        guard let currency = sheet.child(invoice, CBC.documentCurrencyCode) else { return nil }
        var taxes: [Node] = []
        sheet.forEach(invoice, CAC.taxTotal, CBC.taxAmount) { amount in
            if sheet.isInCurrency(amount, of: invoice, CBC.documentCurrencyCode) { taxes.append(amount) }
        }
        guard taxes.count == 1 else {
            return Breach(
                found: "\(taxes.count) VAT totals in \(sheet.string(currency))",
                expected: "one VAT total in it")
        }
        guard let totals = sheet.child(invoice, CAC.legalMonetaryTotal),
            let tax = sheet.number(taxes[0]), let net = sheet.number(totals, CBC.taxExclusiveAmount)
        else { return Breach(found: "no totals to compare") }
        return sheet.compare(totals, CBC.taxInclusiveAmount, with: (net + tax).roundedUp)
    }

    private static let amountDue: Rule.Comparison = { totals, sheet in
        guard let gross = sheet.number(totals, CBC.taxInclusiveAmount) else {
            return Breach(found: "no total with VAT")
        }
        guard let due = sheet.number(totals, CBC.payableAmount) else { return Breach(found: "no amount due") }
        let paid = sheet.number(totals, CBC.prepaidAmount)
        let rounding = sheet.number(totals, CBC.payableRoundingAmount)
        let left = rounding.map { (due - $0).roundedUp } ?? due
        let right = paid.map { (gross - $0).roundedUp } ?? gross
        if left == right { return nil }
        return Breach(
            at: sheet.child(totals, CBC.payableAmount), found: due.description,
            expected: (right + (rounding ?? .zero)).description)
    }
}

extension Sheet {
    /// The sum of the allowances or charges that stand beside the totals; nil when there are none.
    ///
    /// An extension may hold totals of its own, which have none.
    fileprivate func sum(ofCharges isCharge: Bool, beside totals: Node) -> Amount? {
        guard let parent = parent(of: totals) else { return nil }
        var sum: Amount?
        forEach(parent, CAC.allowanceCharge) { entry in
            guard self.indicator(entry, CBC.chargeIndicator) == isCharge else { return }
            sum = (sum ?? .zero) + (self.number(entry, CBC.amount) ?? .zero)
        }
        return sum
    }

    /// Compares an amount with what it should be; one that is missing is wrong.
    func compare(_ node: Node, _ name: XMLName, with expected: Amount) -> Breach? {
        guard let child = child(node, name) else {
            return Breach(found: "no \(name.usual)", expected: expected.description)
        }
        guard let amount = number(node, name), amount != expected else { return nil }
        return Breach(at: child, found: amount.description, expected: expected.description)
    }
}
