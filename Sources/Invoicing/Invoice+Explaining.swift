extension Invoice {
    /// The totals that are sums of other terms.
    package enum Total: String, Sendable, CaseIterable {
        case lineTotal = "BT-106"
        case allowanceTotal = "BT-107"
        case chargeTotal = "BT-108"
        case taxExclusive = "BT-109"
        case vatTotal = "BT-110"
        case taxInclusive = "BT-112"
        case payable = "BT-115"
    }

    /// A total and the parts that it is the sum of.
    package struct Explanation: Sendable, Hashable {
        /// One part, with its sign.
        package struct Part: Sendable, Hashable {
            /// The business term that it is.
            package var term: String

            /// Which one of several, such as a line's identifier; empty where there is only one.
            package var label: String

            package var amount: Amount
        }

        package var total: Total

        /// What the document says; nil when it says nothing.
        package var stated: Amount?

        package var parts: [Part]

        /// What the parts add up to.
        package var computed: Amount { parts.map(\.amount).sum().rounded(to: Amount.moneyDecimals) }

        /// Whether the document says what the parts add up to.
        package var isRight: Bool { stated == computed }
    }

    /// Takes a total apart.
    ///
    /// The parts are the document's own terms where it has them, else what they compute to, so that a wrong sum is
    /// seen at the level where it is wrong.
    package func explain(_ total: Total) -> Explanation {
        let computed = computedTotals
        func part(_ term: String, _ amount: Amount?, _ fallback: Amount?) -> [Explanation.Part] {
            (amount ?? fallback).map { [Explanation.Part(term: term, label: "", amount: $0)] } ?? []
        }
        switch total {
        case .lineTotal:
            let parts = lines.compactMap { line in
                (line.netAmount ?? line.computedNetAmount).map {
                    Explanation.Part(term: "BT-131", label: line.id, amount: $0)
                }
            }
            return Explanation(total: total, stated: totals.lineTotal, parts: parts)
        case .allowanceTotal:
            return Explanation(
                total: total, stated: totals.allowanceTotal, parts: Self.parts(allowances, "BT-92"))
        case .chargeTotal:
            return Explanation(total: total, stated: totals.chargeTotal, parts: Self.parts(charges, "BT-99"))
        case .taxExclusive:
            let parts =
                part("BT-106", totals.lineTotal, computed.lineTotal)
                + part("BT-107", totals.allowanceTotal, computed.allowanceTotal).map(\.negated)
                + part("BT-108", totals.chargeTotal, computed.chargeTotal)
            return Explanation(total: total, stated: totals.taxExclusive, parts: parts)
        case .vatTotal:
            let breakdown = vatBreakdown.isEmpty ? computedVATBreakdown : vatBreakdown
            let parts = breakdown.compactMap { entry in
                entry.taxAmount.map { Explanation.Part(term: "BT-117", label: entry.label, amount: $0) }
            }
            return Explanation(total: total, stated: totals.vatTotal, parts: parts)
        case .taxInclusive:
            let parts =
                part("BT-109", totals.taxExclusive, computed.taxExclusive)
                + part("BT-110", totals.vatTotal, computed.vatTotal)
            return Explanation(total: total, stated: totals.taxInclusive, parts: parts)
        case .payable:
            let parts =
                part("BT-112", totals.taxInclusive, computed.taxInclusive)
                + part("BT-113", totals.prepaid, nil).map(\.negated) + part("BT-114", totals.rounding, nil)
            return Explanation(total: total, stated: totals.payable, parts: parts)
        }
    }

    private static func parts(_ amounts: [AllowanceCharge], _ term: String) -> [Explanation.Part] {
        amounts.compactMap { entry in
            entry.amount.map { Explanation.Part(term: term, label: entry.reason ?? "", amount: $0) }
        }
    }
}

extension Invoice.Explanation.Part {
    fileprivate var negated: Self { Self(term: term, label: label, amount: -amount) }
}

extension Invoice.VATBreakdown {
    fileprivate var label: String {
        [category?.rawValue, rate.map { "\($0) %" }].compactMap(\.self).joined(separator: " ")
    }
}
