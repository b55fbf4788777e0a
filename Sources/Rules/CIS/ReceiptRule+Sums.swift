internal import Faults
internal import Invoicing

/// Sums, and each part against the total where the sum is wrong.
extension ReceiptRule {
    static let sums =
        [total]
        + comparison("bases of VAT", ["v112", "v113", "v114"]) { $0.vat.map(\.base).sum() }
        + comparison("bases of the consumption tax", ["v120", "v121", "v122"]) {
            $0.consumptionTax.map(\.base).sum()
        }
        + comparison("exempt amount", ["v126", "v127", "v128"]) { $0.exempt ?? .zero }
        + comparison("margin", ["v129", "v130", "v131"]) { $0.margin ?? .zero }
        + comparison("amount that is not taxable", ["v132", "v133", "v134"]) { $0.notTaxable ?? .zero }

    private static let total =
        ReceiptRule(
            "166", terms: "BT-112",
            "The total of a receipt is the sum of VAT bases, VAT, consumption tax, exempt and not taxable amounts, "
                + "and fees.",
            action: "Correct the total, or the part that is missing; the margin is no part of the sum."
        ) { receipt in
            guard let parts = wrongSum(of: receipt) else { return [] }
            return [Breach(found: "\(receipt.total)", expected: "\(parts.rounded(to: 2))")]
        }

    /// The sum of the parts where the total differs from it; nil where it doesn't or need not agree.
    private static func wrongSum(of receipt: FiscalReceipt) -> Amount? {
        guard receipt.isInVATSystem else { return nil }
        let parts =
            receipt.vat.map { $0.base + $0.amount }.sum() + receipt.consumptionTax.map(\.amount).sum()
            + (receipt.exempt ?? .zero) + (receipt.notTaxable ?? .zero) + receipt.fees.map(\.amount).sum()
        return (receipt.total - parts).magnitude > sumTolerance ? parts : nil
    }

    /// A part above the total, below it (of negative receipts), or of the opposite sign; told with a wrong sum only.
    private static func comparison(
        _ name: String, _ ids: [String], part: @escaping @Sendable (FiscalReceipt) -> Amount
    ) -> [ReceiptRule] {
        let conditions: [(String, @Sendable (Amount, Amount) -> Bool)] = [
            ("is not above the total", { part, total in !total.isNegative && part > total }),
            ("is not below a negative total", { part, total in total.isNegative && part < total }),
            ("has the sign of the total", { part, total in part.isNegative != total.isNegative }),
        ]
        return zip(ids, conditions).map { id, condition in
            ReceiptRule(
                id, .warning, terms: "BT-112", "In a receipt the \(name) \(condition.0).",
                action: "Compare the \(name) with the total; one of the two is wrong."
            ) { receipt in
                let part = part(receipt)
                guard wrongSum(of: receipt) != nil, !part.isZero, condition.1(part, receipt.total) else {
                    return []
                }
                return [Breach(found: "\(part)", expected: "\(receipt.total)")]
            }
        }
    }

    private static let sumTolerance = Amount(cents: 1)
}
