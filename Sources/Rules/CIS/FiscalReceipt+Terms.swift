package import Calendars
package import Invoicing

extension FiscalReceipt {
    /// The OIB of a party: its VAT number, tax registration, legal registration or identifier, with or without `HR`.
    package static func oib(of party: Invoice.Party) -> OIB? {
        numbers(of: party).lazy.compactMap { OIB(vatNumber: $0) }.first
    }

    /// A number of a party that was meant to be an OIB, where it has no right one.
    static func wrongOIB(of party: Invoice.Party) -> String? {
        guard oib(of: party) == nil else { return nil }
        return numbers(of: party).first { number in
            number.hasPrefix("HR")
                || number.utf8.count == 11 && number.utf8.allSatisfy { (48...57).contains($0) }
        }
    }

    private static func numbers(of party: Invoice.Party) -> [String] {
        [party.vatIdentifier, party.taxRegistration?.value, party.legalRegistration?.value].compactMap(\.self)
            + party.identifiers.map(\.value)
    }

    /// When it was issued, by the clocks of Croatia.
    package static func issueTime(of invoice: Invoice) -> CivilTime? {
        guard let date = invoice.issueDate,
            let text = invoice.extensions.text("cis.issueTime") ?? invoice.extensions.text("hr.BT-2")
        else { return nil }
        // `09:05:07`, `09:05`, and with fractions or an offset as XML times may have them; the offset is Croatia's own.
        let clock = text.prefix { $0.isASCII && ($0.isNumber || $0 == ":") }
        let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), parts.allSatisfy({ $0.utf8.count == 2 }) else { return nil }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == parts.count else { return nil }
        return CivilTime(date, numbers[0], numbers[1], numbers.count == 3 ? numbers[2] : 0)
    }

    /// How it was paid: what the receipt says, or what the codes of its payment means amount to.
    ///
    /// Several ways on one receipt are "other".
    package static func payment(of invoice: Invoice) -> Payment? {
        if let text = invoice.extensions.text("cis.paymentMethod") { return Payment(rawValue: text) }
        let ways = Set(invoice.payments.map { payment(for: $0.meansCode) })
        return ways.count > 1 ? .other : ways.first
    }

    private static func payment(for means: PaymentMeansCode) -> Payment {
        switch means.rawValue {
        case "10": .cash
        case "48", "54", "55": .card
        case "30", "31", "42", "58", "49", "59": .transfer
        default: .other
        }
    }

    /// Whether the buyer is a final consumer: said so, or nobody with a tax number.
    package static func isConsumer(_ invoice: Invoice) -> Bool {
        switch invoice.extensions.text("cis.buyerKind") {
        case "consumer": true
        case "business": false
        default: invoice.buyer.vatIdentifier == nil && oib(of: invoice.buyer) == nil
        }
    }
}
