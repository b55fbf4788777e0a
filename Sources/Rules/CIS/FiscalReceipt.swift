package import Calendars
package import Invoicing

/// What the Croatian service CIS is told of a receipt, in its own terms.
package struct FiscalReceipt: Sendable, Hashable {
    package var issuer: OIB
    package var isInVATSystem: Bool
    package var issuedAt: CivilTime
    package var sequence: Sequence
    package var number: Number
    package var vat: [Tax] = []
    package var consumptionTax: [Tax] = []
    package var otherTaxes: [Tax] = []
    package var exempt: Amount?
    package var margin: Amount?
    package var notTaxable: Amount?
    package var fees: [Fee] = []
    package var total: Amount
    package var payment: Payment
    package var operatorOIB: OIB

    /// Its number in the bound receipt book that was used while the device was broken.
    package var bookNumber: String?

    /// The buyer, when it is a business that paid on the spot.
    package var buyer: OIB?

    /// Whether it was handed out long before it came to us.
    package var isLate = false

    package init(
        issuer: OIB, isInVATSystem: Bool, issuedAt: CivilTime, sequence: Sequence, number: Number,
        total: Amount, payment: Payment, operatorOIB: OIB
    ) {
        self.issuer = issuer
        self.isInVATSystem = isInVATSystem
        self.issuedAt = issuedAt
        self.sequence = sequence
        self.number = number
        self.total = total
        self.payment = payment
        self.operatorOIB = operatorOIB
    }

    /// Two working days to deliver what could not be delivered at once, five where the device itself had failed and
    /// the bound book was used.
    package var deadline: Instant? {
        WorkingDays.croatia.deadline(days: bookNumber == nil ? 2 : 5, after: issuedAt.moment(in: .zagreb))
    }
}

extension FiscalReceipt {
    /// A tax at one rate; only other taxes have a name.
    package struct Tax: Sendable, Hashable {
        package var name: String?
        package var rate: Amount
        package var base: Amount
        package var amount: Amount

        package init(name: String? = nil, rate: Amount, base: Amount, amount: Amount) {
            self.name = name
            self.rate = rate
            self.base = base
            self.amount = amount
        }
    }

    package struct Fee: Sendable, Hashable {
        package var name: String
        package var amount: Amount

        package init(name: String, amount: Amount) {
            self.name = name
            self.amount = amount
        }
    }

    /// Whether numbers run through the premises or through each device.
    package enum Sequence: String, Sendable, Hashable {
        case premises = "P"
        case device = "N"
    }

    package enum Payment: String, Sendable, Hashable, CaseIterable {
        case cash = "G"
        case card = "K"
        case transfer = "T"
        case other = "O"
    }
}

extension FiscalReceipt {
    /// A credit note gives back what its positive amounts say; CIS knows negative receipts only.
    mutating func negate() {
        func negated(_ taxes: [Tax]) -> [Tax] {
            taxes.map { Tax(name: $0.name, rate: $0.rate, base: -$0.base, amount: -$0.amount) }
        }
        vat = negated(vat)
        consumptionTax = negated(consumptionTax)
        otherTaxes = negated(otherTaxes)
        fees = fees.map { Fee(name: $0.name, amount: -$0.amount) }
        exempt = exempt.map { -$0 }
        margin = margin.map { -$0 }
        notTaxable = notTaxable.map { -$0 }
        total = -total
    }
}
