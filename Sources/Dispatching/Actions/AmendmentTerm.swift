internal import Documents
internal import Invoicing
internal import Platforms
internal import Rules

/// A member of an order that says what is told of a receipt.
struct AmendmentTerm: Sendable {
    /// Its name in the order, and in the facts of the leg.
    let key: String
    let fact: String
    let kinds: Set<Amendment.Kind?>
    let expected: String

    /// Its value as a fact; nil for what is none.
    let value: @Sendable (JSONElement) -> String?

    static let all = [
        AmendmentTerm(
            key: "payment", fact: Amendment.FactName.payment, kinds: [.data, .payment], expected: payments,
            value: payment),
        AmendmentTerm(
            key: "payment", fact: Amendment.FactName.tipPayment, kinds: [.tip], expected: payments,
            value: payment),
        AmendmentTerm(
            key: "buyerOib", fact: Amendment.FactName.buyer, kinds: [.data],
            expected: "an OIB with a valid check digit, or nothing between the quotes to take the buyer away"
        ) { element in
            guard let text = element.text, !text.isEmpty else { return element.string }
            return OIB(vatNumber: text)?.description
        },
        AmendmentTerm(
            key: "amount", fact: Amendment.FactName.tip, kinds: [.tip], expected: "an amount such as 5.00"
        ) { element in element.text.flatMap { Amount($0) }?.description },
    ]

    private static let payments = "cash, card, transfer or other; or G, K, T, O"

    @Sendable private static func payment(_ element: JSONElement) -> String? {
        switch element.string {
        case "cash": "G"
        case "card": "K"
        case "transfer": "T"
        case "other": "O"
        default: element.string.flatMap(FiscalReceipt.Payment.init(rawValue:))?.rawValue
        }
    }
}

extension ActionOrder.Verb {
    /// The members without which an amendment tells nothing.
    func missing(in terms: [String: String], _ own: [AmendmentTerm]) -> [String] {
        let absent = own.filter { terms[$0.fact] == nil }.map(\.key)
        // A change of data may be of either; what it leaves out stays what it is.
        return amendment == .data && absent.count < own.count ? [] : absent
    }
}
