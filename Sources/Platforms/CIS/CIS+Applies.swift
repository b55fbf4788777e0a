package import Calendars
package import Invoicing
internal import Rules
internal import Seals

extension CIS {
    package func applies(to invoice: Invoice, at now: Instant) -> Applicability {
        let day = invoice.issueDate ?? CivilTime(now, in: .zagreb).date
        let decision = Self.applies(to: invoice, on: day, allPaymentsFrom: settings.allPaymentsFrom)
        guard case .applies(let reason) = decision else { return decision }
        // The law asks for it whatever the certificate says; it goes out once there is one that is valid.
        switch credential.certificate.expiry(at: now) {
        case .valid, .ends: return decision
        case .expired: return .applies("\(reason); it waits, because the certificate has expired")
        case .notYetValid: return .applies("\(reason); it waits, because the certificate is not valid yet")
        }
    }

    /// Whether the law of a day wants a receipt reported to CIS.
    ///
    /// Since 2026 every receipt for final consumption, however it was paid; before, only what was paid in cash, by card
    /// or in other ways than a transfer. A business that pays on the spot may get a receipt instead of an e-invoice.
    ///
    /// - Parameters:
    ///   - invoice: What was issued.
    ///   - day: When.
    ///   - firstDay: The day from which on the way of payment does not matter.
    /// - Returns: The decision and its reason.
    package static func applies(
        to invoice: Invoice, on day: CalendarDate,
        allPaymentsFrom firstDay: CalendarDate? = firstDayOfAllPayments
    ) -> Applicability {
        if invoice.extensions.text("cis.jir") != nil {
            return .doesNotApply("it was fiscalized already: it carries a JIR")
        }
        guard FiscalReceipt.oib(of: invoice.seller) != nil || invoice.seller.address?.country == "HR" else {
            return .doesNotApply("the seller is not Croatian")
        }
        let payment = FiscalReceipt.payment(of: invoice)
        if FiscalReceipt.isConsumer(invoice) {
            if let firstDay, day >= firstDay {
                return .applies(
                    "a receipt for final consumption, which the law wants reported however it was paid")
            }
            return payment == .transfer
                ? .doesNotApply("by the law of its day a receipt that was paid by transfer is not reported")
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
    package static let firstDayOfAllPayments = CalendarDate(2026, 1, 1)
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
