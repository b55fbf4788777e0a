internal import Invoicing

extension UBLWriter {
    func money(
        _ name: StaticString, _ amount: Amount?, currency: CurrencyCode? = nil, isRequired: Bool = false,
        to xml: inout XMLWriter
    ) {
        xml.element(
            name, amount?.description, isRequired: isRequired,
            XMLWriter.Attribute("currencyID", (currency ?? invoice.currency).rawValue))
    }

    /// BG-20, BG-21, BG-27 and BG-28.
    func write(
        _ entry: Invoice.AllowanceCharge, isCharge: Bool, isOnLine: Bool = false, to xml: inout XMLWriter
    ) {
        xml.group("cac:AllowanceCharge") {
            $0.element("cbc:ChargeIndicator", isCharge ? "true" : "false")
            $0.element("cbc:AllowanceChargeReasonCode", entry.reasonCode?.rawValue)
            $0.element("cbc:AllowanceChargeReason", entry.reason)
            $0.element("cbc:MultiplierFactorNumeric", entry.percentage?.description)
            money("cbc:Amount", entry.amount, to: &$0)
            money("cbc:BaseAmount", entry.baseAmount, to: &$0)
            guard !isOnLine, entry.vatCategory != nil || entry.vatRate != nil || !entry.extensions.isEmpty
            else { return }
            $0.group("cac:TaxCategory") {
                $0.element("cbc:ID", entry.vatCategory?.rawValue)
                $0.element("cbc:Name", entry.extensions.text("hr.BT-6"))
                $0.element("cbc:Percent", entry.vatRate?.description)
                $0.element("cbc:TaxExemptionReasonCode", entry.extensions.text("hr.BT-8"))
                $0.element("cbc:TaxExemptionReason", entry.extensions.text("hr.BT-7"))
                writeVATScheme(to: &$0)
            }
        }
    }

    func writeVATScheme(to xml: inout XMLWriter) {
        xml.group("cac:TaxScheme") { $0.element("cbc:ID", "VAT") }
    }

    /// BT-110 with BG-23, then BT-111.
    func writeTaxTotals(to xml: inout XMLWriter) {
        xml.group("cac:TaxTotal") {
            money("cbc:TaxAmount", invoice.totals.vatTotal, to: &$0)
            for entry in invoice.vatBreakdown { write(entry, to: &$0) }
        }
        xml.group("cac:TaxTotal") {
            let subtotals = invoice.extensions["ubl.taxCurrencySubtotals"]?.list ?? []
            // The currency of the amount is what tells the two groups apart.
            money(
                "cbc:TaxAmount", invoice.totals.vatTotalInTaxCurrency, currency: invoice.taxCurrency,
                isRequired: !subtotals.isEmpty, to: &$0)
            for group in subtotals {
                writeTaxGroup(group, currency: invoice.taxCurrency, to: &$0)
            }
        }
    }

    private func write(_ entry: Invoice.VATBreakdown, to xml: inout XMLWriter) {
        xml.group("cac:TaxSubtotal") {
            money("cbc:TaxableAmount", entry.taxableAmount, to: &$0)
            money("cbc:TaxAmount", entry.taxAmount, to: &$0)
            $0.group("cac:TaxCategory") {
                $0.element("cbc:ID", entry.category?.rawValue)
                $0.element("cbc:Name", entry.extensions.text("hr.taxCategoryName"))
                $0.element("cbc:Percent", entry.rate?.description)
                $0.element("cbc:TaxExemptionReasonCode", entry.exemptionCode?.rawValue)
                $0.element("cbc:TaxExemptionReason", entry.exemptionReason)
                writeVATScheme(to: &$0)
            }
        }
    }

    /// BG-22.
    func writeTotals(to xml: inout XMLWriter) {
        let totals = invoice.totals
        let none = profile.writesZeroTotals ? Amount(cents: 0) : nil
        xml.group("cac:LegalMonetaryTotal") {
            money("cbc:LineExtensionAmount", totals.lineTotal, to: &$0)
            money("cbc:TaxExclusiveAmount", totals.taxExclusive, to: &$0)
            money("cbc:TaxInclusiveAmount", totals.taxInclusive, to: &$0)
            money("cbc:AllowanceTotalAmount", totals.allowanceTotal ?? none, to: &$0)
            money("cbc:ChargeTotalAmount", totals.chargeTotal, to: &$0)
            money("cbc:PrepaidAmount", totals.prepaid ?? none, to: &$0)
            money("cbc:PayableRoundingAmount", totals.rounding, to: &$0)
            money("cbc:PayableAmount", totals.payable, to: &$0)
        }
    }
}
