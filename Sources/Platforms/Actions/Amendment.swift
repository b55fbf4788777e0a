package import Invoicing
package import Rules

/// What is told of a document that a platform has accepted, or asked about it, with the document itself in the request.
///
/// A ``PlatformAction`` decides about a document by the platform's id; an amendment adds to what was sent.
package enum Amendment: Sendable, Hashable {
    /// It was paid in another way; the older message, which takes the buyer away, too.
    case payment(FiscalReceipt.Payment)

    /// How it was paid and who bought after all; no buyer takes the one that was told away.
    case data(FiscalReceipt.Payment, buyer: OIB?)
    case tip(Amount, paidBy: FiscalReceipt.Payment)

    /// Nothing is told: what does the platform find wrong with it?
    case check

    package enum Kind: Sendable, Hashable { case payment, data, tip, check }

    package var kind: Kind {
        switch self {
        case .payment: .payment
        case .data: .data
        case .tip: .tip
        case .check: .check
        }
    }
}

// MARK: - As facts

extension Amendment {
    /// The facts of a leg in which it stands: in those of an order, and, once confirmed, in those of its receipt.
    package enum FactName {
        package static let payment = "paymentMethod"
        package static let buyer = "buyerOib"
        package static let tip = "tip"
        package static let tipPayment = "tipPaymentMethod"
        package static let all: Set<String> = [payment, buyer, tip, tipPayment]
    }

    package var facts: [String: String] {
        switch self {
        case .payment(let payment): [FactName.payment: payment.rawValue, FactName.buyer: ""]
        case .data(let payment, let buyer):
            [FactName.payment: payment.rawValue, FactName.buyer: buyer?.description ?? ""]
        case .tip(let amount, let payment):
            [FactName.tip: amount.description, FactName.tipPayment: payment.rawValue]
        case .check: [:]
        }
    }

    /// What an order wants for a document about which something is known.
    ///
    /// What the order leaves out stays what it is.
    ///
    /// - Parameters:
    ///   - kind: What kind of amendment is wanted.
    ///   - wanted: What the order says.
    ///   - known: The facts of the document's leg. Nil is the result when both together do not say enough.
    package init?(_ kind: Kind, _ wanted: [String: String], onto known: [String: String]) {
        let facts = known.merging(wanted) { _, wanted in wanted }
        func payment(_ name: String) -> FiscalReceipt.Payment? {
            facts[name].flatMap(FiscalReceipt.Payment.init(rawValue:))
        }
        switch kind {
        case .payment:
            guard let payment = payment(FactName.payment) else { return nil }
            self = .payment(payment)
        case .data:
            let text = facts[FactName.buyer] ?? ""
            let buyer = OIB(text)
            guard let payment = payment(FactName.payment), text.isEmpty || buyer != nil else { return nil }
            self = .data(payment, buyer: buyer)
        case .tip:
            guard let amount = facts[FactName.tip].flatMap({ Amount($0) }),
                let payment = payment(FactName.tipPayment)
            else { return nil }
            self = .tip(amount, paidBy: payment)
        case .check: self = .check
        }
    }
}

// MARK: - Who takes them

/// A platform that can be told more of what it has accepted.
///
/// The contract that every taker keeps, as for submissions: ``amend(_:with:attempt:)`` may be called again after
/// `deferred`, and after `uncertain` only when ``lookUp(_:of:attempt:)`` said `absent`.
package protocol AmendmentTaker: Sendable {
    /// Tells it; accepted with the facts of the amendment.
    ///
    /// - Parameters:
    ///   - submission: What the platform has accepted, with all that is known of it.
    ///   - amendment: What is told of it.
    ///   - attempt: The attempt; its number says whether an earlier one may have been heard.
    /// - Returns: The conversation.
    func amend(_ submission: Submission, with amendment: Amendment, attempt: Attempt) -> Step<Outcome>

    /// After a lost answer: has it been told?
    func lookUp(_ amendment: Amendment, of submission: Submission, attempt: Attempt) -> Step<Outcome>
}
