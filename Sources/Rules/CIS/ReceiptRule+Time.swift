internal import Faults

/// Numbers and times.
///
/// Not here is what depends on our own sending (v101, v104), what is never written (v141), and what another rule says
/// under the number that CIS refuses with (v105 is 178, v164 and v165 are 164, v168 is 185).
extension ReceiptRule {
    static let time = [
        ReceiptRule(
            "178", terms: "BT-1", "The number of a receipt is not zero.",
            action: "Number receipts from 1 on, anew every year."
        ) { receipt in
            receipt.number.sequenceNumber == "0" ? [Breach(found: "\(receipt.number)")] : []
        },
        ReceiptRule(
            "v106", .warning, terms: "BT-1", "The number of a receipt has at most six digits.",
            action: "Number receipts from 1 on, anew every year."
        ) { receipt in
            receipt.number.sequenceNumber.utf8.count > 6 ? [Breach(found: "\(receipt.number)")] : []
        },
        ReceiptRule(
            "177", .fatal, "A receipt was not issued in the future; CIS bears with six hours.",
            action: "Set the clock of the device, and the time of issue."
        ) { age in age < .zero - timeTolerance },
        ReceiptRule(
            "176", .fatal, "A receipt was issued no more than thirty days ago.",
            action: "CIS takes it no more; report it to the Tax Administration in another way."
        ) { age in age > .days(30) },
        ReceiptRule(
            "v152", .warning, "A receipt is delivered within two days.",
            action: "Deliver it at once; it is late, but it is taken."
        ) { age in age > .days(2) && age <= .days(5) },
        ReceiptRule(
            "v153", .warning, "A receipt is delivered within five days, however the device failed.",
            action: "Deliver it at once; it is late, but it is taken."
        ) { age in age > .days(5) },
        ReceiptRule(
            "EKS-CIS-BOOK", terms: "", "The number in the bound book has 1 to 100 characters.",
            action: "Give the number that is printed in the bound book, in cis.bookNumber."
        ) { receipt in
            guard let book = receipt.bookNumber, !(1...100).contains(book.count) else { return [] }
            return [Breach(found: book)]
        },
    ]

    private static let timeTolerance = Duration.seconds(6 * 3_600)
}

extension Duration {
    fileprivate static func days(_ count: Int) -> Duration { .seconds(count * 86_400) }
}
