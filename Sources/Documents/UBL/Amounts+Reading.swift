internal import Invoicing

extension UBLReader {
    /// BG-20 and BG-21.
    mutating func readAllowanceCharge(_ node: XMLNode) {
        guard let isCharge = isCharge(node) else { return }
        var entry = Invoice.AllowanceCharge(amount: nil)
        for child in node.children {
            switch child.name {
            case CBC.chargeIndicator: terms.leftovers(of: child)
            case CBC.amount: terms.money(child, isCharge ? "BT-99" : "BT-92", into: &entry.amount)
            case CBC.baseAmount: terms.money(child, isCharge ? "BT-100" : "BT-93", into: &entry.baseAmount)
            case CBC.multiplierFactorNumeric:
                terms.number(child, isCharge ? "BT-101" : "BT-94", into: &entry.percentage)
            case CBC.allowanceChargeReason: terms.text(child, into: &entry.reason)
            case CBC.allowanceChargeReasonCode: terms.code(child, into: &entry.reasonCode)
            case CAC.taxCategory:
                readCategory(child, isCharge ? "BT-103" : "BT-96", &entry.vatCategory, &entry.vatRate) {
                    switch $0 {
                    case CBC.name: "hr.BT-6"
                    case CBC.taxExemptionReason: "hr.BT-7"
                    case CBC.taxExemptionReasonCode: "hr.BT-8"
                    default: nil
                    }
                } extensions: {
                    entry.extensions[$0] = $1
                }
            default: terms.keep(child)
            }
        }
        if isCharge { invoice.charges.append(entry) } else { invoice.allowances.append(entry) }
    }

    /// Whether it is a charge; nil, with a finding, when it doesn't say.
    mutating func isCharge(_ node: XMLNode) -> Bool? {
        switch node.child(CBC.chargeIndicator)?.trimmed {
        case "true", "1": return true
        case "false", "0": return false
        default:
            terms.unreadable(
                node, "BG-20", "an allowance or a charge", "Write the charge indicator as true or false.")
            return nil
        }
    }

    /// A VAT category and its rate, with what Croatia adds to it.
    mutating func readCategory(
        _ node: XMLNode, _ rateTerm: String, _ category: inout VATCategory?, _ rate: inout Amount?,
        extra: (XMLName) -> String?, extensions: (String, Extensions.Value) -> Void
    ) {
        guard category == nil, rate == nil else { return terms.keep(node) }
        for child in node.children {
            switch child.name {
            case CBC.id: terms.code(child, into: &category)
            case CBC.percent: terms.number(child, rateTerm, into: &rate)
            case CAC.taxScheme: readVATScheme(child)
            default:
                guard let name = extra(child.name) else {
                    terms.keep(child)
                    continue
                }
                if let text = terms.text(child) { extensions(name, .text(text)) }
            }
        }
    }

    /// The scheme of a category, which is always VAT.
    mutating func readVATScheme(_ node: XMLNode) {
        for child in node.children {
            if child.name == CBC.id, child.trimmed == "VAT" {
                terms.leftovers(of: child)
            } else {
                terms.keep(child)
            }
        }
    }

    /// BT-110, BT-111 and BG-23.
    mutating func readTaxTotal(_ node: XMLNode) {
        let currency = node.child(CBC.taxAmount)?.attribute(XMLAttribute.currencyID) ?? ""
        let isInTaxCurrency =
            invoice.taxCurrency.map { $0.rawValue == currency && $0 != invoice.currency } ?? false
        for child in node.children {
            switch child.name {
            case CBC.taxAmount where isInTaxCurrency:
                terms.money(
                    child, "BT-111", currency: invoice.taxCurrency,
                    into: &invoice.totals.vatTotalInTaxCurrency)
            case CBC.taxAmount: terms.money(child, "BT-110", into: &invoice.totals.vatTotal)
            case CAC.taxSubtotal where isInTaxCurrency:
                // Serbia repeats the breakdown in dinars; EN 16931 has none there.
                let list = invoice.extensions["ubl.taxCurrencySubtotals"]?.list ?? []
                invoice.extensions["ubl.taxCurrencySubtotals"] = .list(list + [readTaxGroup(child)])
            case CAC.taxSubtotal: invoice.vatBreakdown.append(readSubtotal(child))
            default: terms.keep(child)
            }
        }
    }

    private mutating func readSubtotal(_ node: XMLNode) -> Invoice.VATBreakdown {
        var entry = Invoice.VATBreakdown(category: nil, rate: nil)
        for child in node.children {
            switch child.name {
            case CBC.taxableAmount: terms.money(child, "BT-116", into: &entry.taxableAmount)
            case CBC.taxAmount: terms.money(child, "BT-117", into: &entry.taxAmount)
            case CAC.taxCategory:
                guard entry.category == nil, entry.rate == nil else {
                    terms.keep(child)
                    continue
                }
                for field in child.children {
                    switch field.name {
                    case CBC.id: terms.code(field, into: &entry.category)
                    case CBC.percent: terms.number(field, "BT-119", into: &entry.rate)
                    case CBC.taxExemptionReason: terms.text(field, into: &entry.exemptionReason)
                    case CBC.taxExemptionReasonCode: terms.code(field, into: &entry.exemptionCode)
                    case CBC.name: terms.extra(field, "hr.taxCategoryName", into: &entry.extensions)
                    case CAC.taxScheme: readVATScheme(field)
                    default: terms.keep(field)
                    }
                }
            default: terms.keep(child)
            }
        }
        return entry
    }

    /// BG-22.
    mutating func readTotals(_ node: XMLNode) {
        for child in node.children {
            switch child.name {
            case CBC.lineExtensionAmount: terms.money(child, "BT-106", into: &invoice.totals.lineTotal)
            case CBC.allowanceTotalAmount: terms.money(child, "BT-107", into: &invoice.totals.allowanceTotal)
            case CBC.chargeTotalAmount: terms.money(child, "BT-108", into: &invoice.totals.chargeTotal)
            case CBC.taxExclusiveAmount: terms.money(child, "BT-109", into: &invoice.totals.taxExclusive)
            case CBC.taxInclusiveAmount: terms.money(child, "BT-112", into: &invoice.totals.taxInclusive)
            case CBC.prepaidAmount: terms.money(child, "BT-113", into: &invoice.totals.prepaid)
            case CBC.payableRoundingAmount: terms.money(child, "BT-114", into: &invoice.totals.rounding)
            case CBC.payableAmount: terms.money(child, "BT-115", into: &invoice.totals.payable)
            default: terms.keep(child)
            }
        }
    }
}
