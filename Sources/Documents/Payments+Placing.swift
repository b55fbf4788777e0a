internal import Invoicing

extension Invoice {
    /// Adds a payment, or its account to the one before when they differ in nothing else.
    mutating func add(_ payment: PaymentInstructions) {
        guard payment != PaymentInstructions("") else { return }
        if let last = payments.last, !last.creditTransfers.isEmpty, !payment.creditTransfers.isEmpty {
            var same = payment
            same.creditTransfers = last.creditTransfers
            if same == last {
                payments[payments.count - 1].creditTransfers += payment.creditTransfers
                return
            }
        }
        payments.append(payment)
    }

    /// Changes the direct debit (BG-19) of the payment that has one, or else of the first.
    mutating func setDirectDebit(_ change: (inout DirectDebit) -> Void) {
        if payments.isEmpty { payments = [PaymentInstructions("")] }
        let index = payments.firstIndex { $0.directDebit != nil } ?? 0
        var debit = payments[index].directDebit ?? DirectDebit()
        change(&debit)
        payments[index].directDebit = debit
    }

    /// Places BT-90, which UBL has among the identifiers of the seller or the payee.
    mutating func takeCreditorFromIdentifiers() {
        let isCreditor = { (identifier: Identifier) in identifier.scheme?.uppercased() == "SEPA" }
        if let identifier = payee?.identifier, isCreditor(identifier) {
            payee?.identifier = nil
            if payee == Payee(name: "") { payee = nil }
            setDirectDebit { $0.creditor = identifier.value }
        } else if let index = seller.identifiers.firstIndex(where: isCreditor) {
            let identifier = seller.identifiers.remove(at: index)
            setDirectDebit { $0.creditor = identifier.value }
        }
    }
}
