internal import Faults
internal import Invoicing

/// The largest amounts that CIS takes.
extension ReceiptRule {
    static let limits = [
        ReceiptRule(
            "164", terms: "BT-99", "A fee is not beyond 135 euro.",
            action: "Correct the fee; what is larger is no fee but a line of the receipt."
        ) { receipt in
            receipt.fees.filter { $0.amount.magnitude > largestFee }.map { Breach(found: "\($0.amount)") }
        },
        ReceiptRule(
            "185", terms: "BT-112", "What is paid in cash or by card is not beyond 10,000 euro.",
            action: "Have the rest paid by transfer, and report how it was really paid."
        ) { receipt in
            receipt.isPaidOnTheSpot && receipt.total.magnitude > largestOnTheSpot
                ? [Breach(found: "\(receipt.total)", expected: "\(largestOnTheSpot) at most")] : []
        },
        ReceiptRule(
            "167", terms: "BT-112",
            "What is paid by transfer or in another way is not beyond 150,000 euro.",
            action: "Check the total; an invoice of this size goes out as an e-invoice."
        ) { receipt in
            !receipt.isPaidOnTheSpot && receipt.total.magnitude > largest
                ? [Breach(found: "\(receipt.total)", expected: "\(largest) at most")] : []
        },
        ReceiptRule(
            "EKS-CIS-DIGITS", terms: "BT-112 BT-116 BT-117",
            "Amounts have at most 15 digits before the point.",
            action: "Check the amounts; the message of CIS has no place for larger ones."
        ) { receipt in
            (receipt.vat.flatMap { [$0.base, $0.amount] } + [receipt.total])
                .filter { $0.magnitude.coefficient >= 100_000_000_000_000_000 }
                .map { Breach(found: "\($0)") }
        },
    ]

    private static let largestFee = Amount(cents: 135_00)
    private static let largestOnTheSpot = Amount(cents: 10_000_00)
    private static let largest = Amount(cents: 150_000_00)
}

extension FiscalReceipt {
    fileprivate var isPaidOnTheSpot: Bool { payment == .cash || payment == .card }
}
