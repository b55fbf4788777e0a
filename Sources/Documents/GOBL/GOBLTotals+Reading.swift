internal import Faults
internal import Invoicing

extension GOBLInvoiceReading {
    /// Adds everything up anew and compares the amount due.
    mutating func readTotals() {
        let totals = root["totals"]
        invoice.totals.prepaid = terms.amount(totals, "advance", "BT-113") ?? advances()
        invoice.totals.rounding = terms.amount(totals, "rounding", "BT-114")
        let rate = root["exchange_rates"]?.list.first.flatMap { terms.amount($0, "amount", "BT-6") }
        let declared = terms.amount(totals, "due", "BT-115") ?? terms.amount(totals, "payable", "BT-115")
        let retained = terms.amount(totals, "retained_tax", "BT-115")
        terms.skip(totals)
        readExemptions()

        invoice.vatBreakdown = invoice.computedVATBreakdown
        for place in invoice.vatBreakdown.indices {
            let category = invoice.vatBreakdown[place].category ?? .outsideScope
            invoice.vatBreakdown[place].exemptionReason = exemptionReasons[category]
            invoice.vatBreakdown[place].exemptionCode = exemptionCodes[category]
        }
        invoice.totals = invoice.computedTotals
        if invoice.taxCurrency != nil, let rate, let vat = invoice.totals.vatTotal {
            invoice.totals.vatTotalInTaxCurrency = (vat * rate).rounded(to: Amount.moneyDecimals)
        }
        if let retained, !retained.isZero, let totals {
            terms.refuse(
                totals["retained_tax"] ?? totals, "EKS-GOBL-RETAINED", ["BT-115"],
                "The invoice withholds a tax, which EN 16931 has no place for.",
                action: "Send it without the withheld tax, or to a platform that takes GOBL.")
        } else if let declared, let totals {
            settle(declared, totals)
        }
    }

    private mutating func settle(_ declared: Amount, _ totals: JSONElement) {
        guard let computed = invoice.totals.payable, declared != computed else { return }
        let difference = declared - computed
        let place = totals["due"] ?? totals["payable"] ?? totals
        guard difference.magnitude <= GOBLReader.tolerance else {
            terms.refuse(
                place, "EKS-GOBL-TOTAL", ["BT-115"], expected: computed.description,
                "The amount due is not what lines, discounts, charges and taxes add up to.")
            return
        }
        invoice.totals.rounding = (invoice.totals.rounding ?? .zero) + difference
        invoice.totals.payable = declared
        terms.refuse(
            place, "EKS-GOBL-ROUNDING", ["BT-114", "BT-115"], expected: computed.description,
            severity: .warning,
            "The sums were rounded in another order than EN 16931 does; the difference went into the rounding.",
            action: "Set tax.rounding to \"currency\" to avoid it.")
    }

    private mutating func advances() -> Amount? {
        let amounts = (root["payment"]?["advances"]?.list ?? []).compactMap {
            terms.amount($0, "amount", "BT-113")
        }
        return amounts.isEmpty ? nil : amounts.sum()
    }

    /// Why no VAT is charged, in words.
    private mutating func readExemptions() {
        for note in root["tax"]?["notes"]?.list ?? [] {
            terms.skip(note, "cat")
            let key = terms.text(note, "key")
            let named: VATCategory? = terms.code(note["ext"], "untdid-tax-category")
            let category = named ?? key.flatMap(GOBLCodes.vatCategories.code).map { VATCategory($0) }
            guard let category, let text = terms.text(note, "text") else { continue }
            exemptionReasons[category] = text
            if let code = terms.text(note["ext"], "cef-vatex") {
                exemptionCodes[category] = VATExemptionCode(code)
            }
        }
    }
}
