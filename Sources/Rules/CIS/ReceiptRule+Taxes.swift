internal import Faults
internal import Invoicing

/// Taxes.
extension ReceiptRule {
    static let taxes =
        rates + product("VAT", "v160", "v161", "BT-117") { $0.vat }
        + product("consumption tax", "v162", "v163", "") { $0.consumptionTax } + outside

    private static let rates: [ReceiptRule] = [
        ReceiptRule(
            "v110", .warning, terms: "BT-119", "VAT has a rate of the law: 25, 13, 5 or 0 %.",
            action: "Give the rate that was in force on the day of issue."
        ) { receipt in
            receipt.vat.filter { receipt.isInVATSystem && !legalRates.contains($0.rate) }
                .map { Breach(found: "\($0.rate)") }
        },
        ReceiptRule(
            "v117", .warning, terms: "", "The rate of the consumption tax is not negative.",
            action: "Give the rate of the municipality, from 0 to 3 %, in cis.consumptionTax."
        ) { receipt in
            receipt.consumptionTax.filter(\.rate.isNegative).map { Breach(found: "\($0.rate)") }
        },
        ReceiptRule(
            "v118", .warning, terms: "", "The rate of the consumption tax is 3 % at most.",
            action: "Give the rate of the municipality, from 0 to 3 %, in cis.consumptionTax."
        ) { receipt in
            receipt.consumptionTax.filter { $0.rate > Amount(3) }.map { Breach(found: "\($0.rate)") }
        },
        ReceiptRule(
            "v125", .warning, terms: "", "There are no other taxes; none is in use.",
            action: "Leave cis.otherTaxes out."
        ) { receipt in receipt.otherTaxes.map { Breach(found: $0.name) } },
        ReceiptRule(
            "EKS-CIS-NAME", terms: "", "Fees and other taxes have names of 1 to 100 characters.",
            action: "Name each entry of cis.fees and cis.otherTaxes."
        ) { receipt in
            (receipt.otherTaxes.map { $0.name ?? "" } + receipt.fees.map(\.name))
                .filter { !(1...100).contains($0.count) }.map { Breach(found: $0) }
        },
    ]

    /// The amount against base × rate, not rounded, with a strict comparison.
    private static func product(
        _ name: String, _ below: String, _ above: String, _ terms: String,
        taxes: @escaping @Sendable (FiscalReceipt) -> [FiscalReceipt.Tax]
    ) -> [ReceiptRule] {
        [(below, "below"), (above, "above")].map { id, direction in
            ReceiptRule(
                id, .warning, terms: terms,
                "The \(name) is not \(direction) base times rate by more than 0.10 euro.",
                action: "Compute the \(name) from its base and rate anew."
            ) { receipt in
                taxes(receipt).compactMap { tax in
                    let exact = tax.rate.percent(of: tax.base)
                    let isWrong =
                        direction == "below"
                        ? tax.amount < exact - taxTolerance : tax.amount > exact + taxTolerance
                    guard isWrong else { return nil }
                    return Breach(found: "\(tax.amount)", expected: "\(exact.rounded(to: 2))")
                }
            }
        }
    }

    /// What a taxpayer outside the VAT system does not state.
    private static let outside = [
        notStated("v142", "VAT") { $0.vat.map { $0.amount.magnitude + $0.base.magnitude }.sum() },
        notStated("v143", "an exempt amount") { $0.exempt ?? .zero },
        notStated("v144", "a margin") { $0.margin ?? .zero },
        notStated("v145", "an amount that is not taxable") { $0.notTaxable ?? .zero },
    ]

    private static func notStated(
        _ id: String, _ name: String, amount: @escaping @Sendable (FiscalReceipt) -> Amount
    ) -> ReceiptRule {
        ReceiptRule(
            id, .warning, terms: "", "A taxpayer outside the VAT system does not state \(name).",
            action: "Leave it out, or set cis.vatPayer to true if the seller is in the VAT system."
        ) { receipt in
            let stated = amount(receipt)
            return receipt.isInVATSystem || stated.isZero
                ? [] : [Breach(found: "\(stated)", expected: "0.00")]
        }
    }

    private static let legalRates: Set<Amount> = [Amount(25), Amount(13), Amount(5), .zero]
    private static let taxTolerance = Amount(cents: 10)
}
