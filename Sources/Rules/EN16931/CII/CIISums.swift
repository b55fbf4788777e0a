internal import Documents
internal import Invoicing

/// Document totals and the VAT breakdown in CII.
enum CIISums {
    static let rules = presence + decimals + sums + breakdown

    private static let presence: [Rule] = [
        ("BR-12", "BT-106", "sum of line net amounts", RAM.lineTotalAmount),
        ("BR-13", "BT-109", "total without VAT", RAM.taxBasisTotalAmount),
        ("BR-14", "BT-112", "total with VAT", RAM.grandTotalAmount),
        ("BR-15", "BT-115", "amount due for payment", RAM.duePayableAmount),
    ].map { (id: String, term: String, name: String, element: XMLName) in
        Rule(id, on: CIIContext.totals, terms: term, "An invoice has the \(name) (\(term)).") {
            $1.has($0, element)
        }
    }

    private static let decimals: [Rule] =
        [
            ("BR-DEC-09", "BT-106", "sum of line net amounts", RAM.lineTotalAmount),
            ("BR-DEC-10", "BT-107", "sum of allowances", RAM.allowanceTotalAmount),
            ("BR-DEC-11", "BT-108", "sum of charges", RAM.chargeTotalAmount),
            ("BR-DEC-12", "BT-109", "total without VAT", RAM.taxBasisTotalAmount),
            ("BR-DEC-14", "BT-112", "total with VAT", RAM.grandTotalAmount),
            ("BR-DEC-16", "BT-113", "paid amount", RAM.totalPrepaidAmount),
            ("BR-DEC-17", "BT-114", "rounding amount", RAM.roundingAmount),
            ("BR-DEC-18", "BT-115", "amount due for payment", RAM.duePayableAmount),
        ].map { (id: String, term: String, name: String, element: XMLName) in
            Rule(id, on: CIIContext.totals, terms: term, "The \(name) (\(term)) has at most two decimals.") {
                $1.hasTwoDecimals($0, element)
            }
        }
        + [
            ("BR-DEC-19", "BT-116", "taxable amount of a VAT breakdown entry", RAM.basisAmount),
            ("BR-DEC-20", "BT-117", "VAT amount of a VAT breakdown entry", RAM.calculatedAmount),
        ].map { (id: String, term: String, name: String, element: XMLName) in
            Rule(id, on: CIIContext.breakdown, terms: term, "The \(name) (\(term)) has at most two decimals.")
            {
                $1.hasTwoDecimals($0, element)
            }
        }
        + [
            ("BR-DEC-13", "BT-110", "total VAT", RAM.invoiceCurrencyCode),
            ("BR-DEC-15", "BT-111", "total VAT in accounting currency", RAM.taxCurrencyCode),
        ].map { (id: String, term: String, name: String, currency: XMLName) in
            Rule(id, on: CIIContext.totals, terms: term, "The \(name) (\(term)) has at most two decimals.") {
                totals, sheet in
                guard let settlement = sheet.parent(of: totals) else { return true }
                // Where an accounting currency is named, an amount in it has to be there.
                if currency == RAM.taxCurrencyCode, sheet.has(settlement, currency),
                    !sheet.has(
                        totals, RAM.taxTotalAmount,
                        where: { sheet.isInCurrency($0, of: settlement, currency) })
                {
                    return false
                }
                return !sheet.has(totals, RAM.taxTotalAmount) { amount in
                    sheet.isInCurrency(amount, of: settlement, currency) && sheet.decimals(amount) > 2
                }
            }
        }

    private static let sums = [
        Rule(
            "BR-53", on: CIIContext.totals, terms: "BT-6 BT-111",
            "When a VAT accounting currency (BT-6) is given, the total VAT is given in it (BT-111)."
        ) { totals, sheet in
            guard let settlement = sheet.parent(of: totals) else { return true }
            return !sheet.has(settlement, RAM.taxCurrencyCode) { currency in
                sheet.has(settlement, RAM.invoiceCurrencyCode) {
                    sheet.equals(sheet.text($0), sheet.text(currency))
                }
                    || !sheet.has(totals, RAM.taxTotalAmount) { amount in
                        sheet.attribute(amount, XMLAttribute.currencyID).map {
                            sheet.equals($0, sheet.text(currency))
                        } ?? false
                    }
            }
        },
        Rule(
            "BR-CO-10", on: CIIContext.totals, terms: "BT-106 BT-131",
            "The sum of line net amounts (BT-106) is the sum of the lines (BT-131)."
        ) { totals, sheet in
            sheet.compare(totals, RAM.lineTotalAmount, with: sheet.ciiTotals.lineSum.roundedUp)
        },
        sumRule("BR-CO-11", "BT-107 BT-92", "allowances", RAM.allowanceTotalAmount, ofCharges: false),
        sumRule("BR-CO-12", "BT-108 BT-99", "charges", RAM.chargeTotalAmount, ofCharges: true),
        Rule(
            "BR-CO-13", on: CIIContext.totals, terms: "BT-109 BT-106 BT-107 BT-108",
            """
            The total without VAT (BT-109) is the sum of line net amounts (BT-106) less allowances (BT-107) plus \
            charges (BT-108).
            """
        ) { totals, sheet in
            guard let lines = sheet.number(totals, RAM.lineTotalAmount) else {
                return Breach(found: "no sum of line net amounts")
            }
            let allowances = sheet.number(totals, RAM.allowanceTotalAmount) ?? .zero
            let charges = sheet.number(totals, RAM.chargeTotalAmount) ?? .zero
            return sheet.compare(
                totals, RAM.taxBasisTotalAmount, with: (lines + charges - allowances).roundedUp)
        },
        Rule(
            "BR-CO-14", on: CIIContext.taxTotal, terms: "BT-110 BT-117",
            "The total VAT (BT-110) is the sum of the VAT amounts of the breakdown (BT-117)."
        ) { amount, sheet in
            guard let tax = sheet.number(amount) else { return nil }
            let sum = sheet.ciiTotals.taxSum.roundedUp
            return tax == sum ? nil : Breach(found: tax.description, expected: sum.description)
        },
        Rule(
            "BR-CO-15", on: CIIContext.document, terms: "BT-112 BT-109 BT-110",
            "The total with VAT (BT-112) is the total without VAT (BT-109) plus the total VAT (BT-110).",
            compare: totalWithTax),
        Rule(
            "BR-CO-16", on: CIIContext.totals, terms: "BT-115 BT-112 BT-113 BT-114",
            """
            The amount due (BT-115) is the total with VAT (BT-112) less what was paid (BT-113) plus the rounding \
            (BT-114).
            """
        ) { totals, sheet in
            guard let gross = sheet.number(totals, RAM.grandTotalAmount) else {
                return Breach(found: "no total with VAT")
            }
            let paid = sheet.number(totals, RAM.totalPrepaidAmount) ?? .zero
            let rounding = sheet.number(totals, RAM.roundingAmount) ?? .zero
            return sheet.compare(totals, RAM.duePayableAmount, with: (gross - paid + rounding).roundedUp)
        },
    ]

    private static let totalWithTax: Rule.Comparison = { _, sheet in
        guard let settlement = sheet.headerSettlement, sheet.has(settlement, RAM.invoiceCurrencyCode) else {
            return nil
        }
        guard
            let totals = sheet.child(settlement, RAM.specifiedTradeSettlementHeaderMonetarySummation),
            let net = sheet.number(totals, RAM.taxBasisTotalAmount)
        else { return Breach(found: "no totals to compare") }
        var taxes: [Node] = []
        sheet.forEach(totals, RAM.taxTotalAmount) { amount in
            if sheet.isInCurrency(amount, of: settlement, RAM.invoiceCurrencyCode) { taxes.append(amount) }
        }
        if taxes.count > 1 { return Breach(found: "\(taxes.count) VAT totals in one currency") }
        guard let amount = taxes.first, let tax = sheet.number(amount) else {
            return sheet.compare(totals, RAM.grandTotalAmount, with: net)
        }
        return sheet.compare(totals, RAM.grandTotalAmount, with: (net + tax).roundedUp)
    }

    private static func sumRule(
        _ id: String, _ terms: String, _ name: String, _ element: XMLName, ofCharges isCharge: Bool
    ) -> Rule {
        Rule(
            id, on: CIIContext.totals, terms: terms,
            "The sum of \(name) is the sum of the document level \(name)."
        ) { totals, sheet in
            guard let settlement = sheet.parent(of: totals) else { return nil }
            var sum: Amount?
            sheet.forEach(settlement, RAM.specifiedTradeAllowanceCharge) { entry in
                guard sheet.isCharge(entry) == isCharge else { return }
                sum = (sum ?? .zero) + (sheet.number(entry, RAM.actualAmount) ?? .zero)
            }
            if sum == nil, !sheet.has(totals, element) { return nil }
            return sheet.compare(totals, element, with: (sum ?? .zero).roundedUp)
        }
    }

    private static let breakdown = [
        Rule(
            "BR-45", on: CIIContext.breakdown, terms: "BG-23 BT-116",
            "A VAT breakdown entry (BG-23) has a taxable amount (BT-116)."
        ) { $1.has($0, RAM.basisAmount) },
        Rule(
            "BR-46", on: CIIContext.breakdown, terms: "BG-23 BT-117",
            "A VAT breakdown entry (BG-23) has a VAT amount (BT-117)."
        ) { $1.has($0, RAM.calculatedAmount) },
        Rule(
            "BR-47", on: CIIContext.breakdown, terms: "BG-23 BT-118",
            "A VAT breakdown entry (BG-23) has a category code (BT-118)."
        ) { $1.isVATTax($0) && $1.has($0, RAM.categoryCode) },
        Rule(
            "BR-48", on: CIIContext.breakdown, terms: "BG-23 BT-119",
            "A VAT breakdown entry (BG-23) has a rate (BT-119), unless it is not subject to VAT."
        ) { tax, sheet in
            sheet.isVATTax(tax) && sheet.has(tax, RAM.rateApplicablePercent)
                || sheet.has(tax, RAM.categoryCode, reading: "O")
        },
        Rule(
            "BR-CO-03", on: CIIContext.breakdown, terms: "BT-7 BT-8",
            "The VAT point date (BT-7) and the code for it (BT-8) exclude each other."
        ) { !($1.has($0, RAM.taxPointDate) && $1.has($0, RAM.dueDateTypeCode)) },
        Rule(
            "BR-CO-17", on: CIIContext.breakdown, terms: "BT-117 BT-116 BT-119",
            "The VAT amount of a breakdown entry (BT-117) is its base (BT-116) times its rate (BT-119), within 1."
        ) { tax, sheet in
            guard let amount = sheet.number(tax, RAM.calculatedAmount) else {
                return Breach(found: "no VAT amount")
            }
            let isNothing = amount.roundedUp(to: 0).isZero
            guard let percent = sheet.child(tax, RAM.rateApplicablePercent), sheet.isVATTax(tax) else {
                return isNothing ? nil : Breach(found: amount.description, expected: "0, for no rate")
            }
            guard let rate = sheet.number(percent) else { return nil }
            if rate.roundedUp(to: 0).isZero {
                return isNothing ? nil : Breach(found: amount.description, expected: "0")
            }
            guard let base = sheet.number(tax, RAM.basisAmount) else { return Breach(found: "no base") }
            let expected = rate.percent(of: base.magnitude).roundedUp
            if (amount.magnitude - expected).magnitude <= Amount(1) { return nil }
            return Breach(
                found: amount.description, expected: (base.isNegative ? -expected : expected).description)
        },
    ]
}
