internal import Calendars
package import Invoicing

/// What of an invoice CIS wants to be told, as far as the invoice says it.
///
/// Terms beyond EN 16931 stand in the namespaces `cis.` and `hr.`:
/// `cis.issueTime` (or `hr.BT-2`), `cis.paymentMethod` (G, K, T, O), `cis.sequence` (P, N), `cis.vatPayer`,
/// `cis.operatorOib` (or `hr.BT-5`), `cis.bookNumber`, `cis.late`, `cis.margin`, and the lists
/// `cis.consumptionTax` (rate, base, amount), `cis.otherTaxes` (name, rate, base, amount), `cis.fees` (name, amount).
/// Consumption tax, other taxes and fees are charges of category O in the terms of EN 16931, because they are in the
/// total and bear no VAT; so they are taken out of what is reported as not taxable.
package struct ReceiptDraft: Sendable {
    package let invoice: Invoice
    package let issuer: OIB?

    /// The receipt; nil when a term is missing that no receipt can be without.
    package let receipt: FiscalReceipt?

    let number: FiscalReceipt.Number?
    let issuedAt: CivilTime?
    let total: Amount?
    let payment: FiscalReceipt.Payment?
    let operatorText: String?
    let operatorOIB: OIB?
    let defaults: Defaults

    /// What a receipt is that doesn't say so itself.
    package struct Defaults: Sendable {
        package var sequence: FiscalReceipt.Sequence
        package var operatorOIB: OIB?

        /// Whether they are somebody's configuration, or a guess because there is none.
        let isConfigured: Bool

        package init(sequence: FiscalReceipt.Sequence, operatorOIB: OIB?) {
            self.sequence = sequence
            self.operatorOIB = operatorOIB
            isConfigured = true
        }

        private init() {
            sequence = .premises
            operatorOIB = nil
            isConfigured = false
        }

        /// For checks where no configuration is at hand.
        package static let unknown = Defaults()
    }

    package init(_ invoice: Invoice, _ defaults: Defaults) {
        self.invoice = invoice
        self.defaults = defaults
        issuer = FiscalReceipt.oib(of: invoice.seller)
        number = FiscalReceipt.Number(invoice.number)
        issuedAt = FiscalReceipt.issueTime(of: invoice)
        total = (invoice.totals.taxInclusive ?? invoice.totals.payable)?.rounded(to: 2)
        payment = FiscalReceipt.payment(of: invoice)
        operatorText = invoice.extensions.text("cis.operatorOib") ?? invoice.extensions.text("hr.BT-5")
        operatorOIB = operatorText.map { OIB(vatNumber: $0) } ?? defaults.operatorOIB
        // No check asks who the operator is; where only the configuration can tell, the issuer stands in.
        let someOperator =
            operatorOIB ?? (operatorText == nil && !defaults.isConfigured ? issuer : nil)
        guard let issuer, let number, let issuedAt, let total, let payment, let someOperator else {
            receipt = nil
            return
        }
        var receipt = FiscalReceipt(
            issuer: issuer,
            isInVATSystem: invoice.extensions.text("cis.vatPayer").map { $0 == "true" }
                ?? (invoice.seller.vatIdentifier != nil),
            issuedAt: issuedAt,
            sequence: invoice.extensions.text("cis.sequence").flatMap(FiscalReceipt.Sequence.init)
                ?? defaults.sequence,
            number: number, total: total, payment: payment, operatorOIB: someOperator)
        receipt.bookNumber = invoice.extensions.text("cis.bookNumber")
        receipt.buyer =
            payment == .transfer || FiscalReceipt.isConsumer(invoice)
            ? nil : FiscalReceipt.oib(of: invoice.buyer)
        receipt.isLate = invoice.extensions.text("cis.late") == "true" || receipt.bookNumber != nil
        receipt.takeTaxes(of: invoice)
        if invoice.kind == .creditNote { receipt.negate() }
        self.receipt = receipt
    }
}

// MARK: - Taxes

extension FiscalReceipt {
    fileprivate mutating func takeTaxes(of invoice: Invoice) {
        let breakdown = invoice.vatBreakdown.isEmpty ? invoice.computedVATBreakdown : invoice.vatBreakdown
        for entry in breakdown {
            let base = (entry.taxableAmount ?? .zero).rounded(to: 2)
            switch entry.category {
            case Invoicing.VATCategory.standard?, Invoicing.VATCategory.zeroRated?:
                vat.append(
                    Tax(
                        rate: (entry.rate ?? .zero).rounded(to: 2), base: base,
                        amount: (entry.taxAmount ?? .zero).rounded(to: 2)))
            case Invoicing.VATCategory.exempt?: exempt = (exempt ?? .zero) + base
            default: notTaxable = (notTaxable ?? .zero) + base
            }
        }
        consumptionTax = Self.taxes("cis.consumptionTax", of: invoice)
        otherTaxes = Self.taxes("cis.otherTaxes", of: invoice)
        fees = (invoice.extensions["cis.fees"]?.list ?? []).compactMap { fee in
            guard let amount = fee["amount"]?.amount else { return nil }
            return Fee(name: fee["name"]?.text ?? "", amount: amount.rounded(to: 2))
        }
        margin = invoice.extensions.amount("cis.margin")?.rounded(to: 2)
        let apart = (consumptionTax + otherTaxes).map(\.amount).sum() + fees.map(\.amount).sum()
        if let whole = notTaxable, !apart.isZero {
            let rest = (whole - apart).rounded(to: 2)
            notTaxable = rest.isZero ? nil : rest
        }
    }

    private static func taxes(_ name: String, of invoice: Invoice) -> [Tax] {
        (invoice.extensions[name]?.list ?? []).compactMap { tax in
            guard let rate = tax["rate"]?.amount, let base = tax["base"]?.amount,
                let amount = tax["amount"]?.amount
            else { return nil }
            return Tax(
                name: tax["name"]?.text, rate: rate.rounded(to: 2), base: base.rounded(to: 2),
                amount: amount.rounded(to: 2))
        }
    }
}
