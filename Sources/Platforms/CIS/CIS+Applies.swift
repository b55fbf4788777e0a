package import Calendars
package import Invoicing
internal import Rules

extension CIS {
    package func applies(to invoice: Invoice, at now: Instant) -> Applicability {
        Self.applies(to: invoice, on: invoice.issueDate ?? CivilTime(now, in: .zagreb).date)
    }

    /// Whether the law of a day wants a receipt reported to CIS.
    ///
    /// Since 2026 every receipt for final consumption, however it was paid; before, only what was paid in cash, by card
    /// or in other ways than a transfer. A business that pays on the spot may get a receipt instead of an e-invoice.
    package static func applies(to invoice: Invoice, on day: CalendarDate) -> Applicability {
        if invoice.extensions.text("cis.jir") != nil {
            return .doesNotApply("it was fiscalized already: it carries a JIR")
        }
        guard FiscalReceipt.oib(of: invoice.seller) != nil || invoice.seller.address?.country == "HR" else {
            return .doesNotApply("the seller is not Croatian")
        }
        let payment = FiscalReceipt.payment(of: invoice)
        if FiscalReceipt.isConsumer(invoice) {
            if day.year >= firstYearOfAllPayments {
                return .applies(
                    "a receipt for final consumption, which the law wants reported however it was paid")
            }
            return payment == .transfer
                ? .doesNotApply("before 2026 a receipt that was paid by transfer was not reported")
                : .applies("a receipt that was paid on the spot")
        }
        switch payment {
        case .cash?, .card?, .other?:
            return .applies("a business paid on the spot, by \(payment?.words ?? "")")
        case .transfer?, nil:
            return .doesNotApply("the buyer is a business that does not pay on the spot: an e-invoice")
        }
    }

    /// Since the first day of 2026 the Fiscalization Act (NN 89/2025) covers all ways of payment.
    private static let firstYearOfAllPayments = 2026
}

extension CIS.Payment {
    fileprivate var words: String {
        switch self {
        case .cash: "cash"
        case .card: "card"
        case .transfer: "transfer"
        case .other: "other means"
        }
    }
}
