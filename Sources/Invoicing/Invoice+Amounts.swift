extension Invoice {
    /// BG-20, BG-21, BG-27 and BG-28: an allowance or a charge, on the document or on a line.
    ///
    /// Which of the two it is follows from the list it stands in.
    package struct AllowanceCharge: Sendable, Hashable {
        /// BT-92, BT-99, BT-136 or BT-141: the amount without VAT.
        package var amount: Amount?

        /// BT-93, BT-100, BT-137 or BT-142: what the percentage is taken of.
        package var baseAmount: Amount?

        /// BT-94, BT-101, BT-138 or BT-143: the percentage.
        package var percentage: Amount?

        /// BT-95 or BT-102: how it is taxed; on a line it is taxed as the line is.
        package var vatCategory: VATCategory?

        /// BT-96 or BT-103: the rate of VAT in percent.
        package var vatRate: Amount?

        /// BT-97, BT-104, BT-139 or BT-144: why, in words.
        package var reason: String?

        /// BT-98, BT-105, BT-140 or BT-145: why, by code.
        package var reasonCode: AllowanceReasonCode?

        /// National terms, such as `hr.BT-6`.
        package var extensions = Extensions()

        package init(amount: Amount?) { self.amount = amount }
    }

    /// BG-22: the totals.
    ///
    /// What the document says; ``Invoice/computedTotals`` is what its parts add up to.
    package struct Totals: Sendable, Hashable {
        /// BT-106: the sum of the lines.
        package var lineTotal: Amount?

        /// BT-107: the sum of the allowances on the document.
        package var allowanceTotal: Amount?

        /// BT-108: the sum of the charges on the document.
        package var chargeTotal: Amount?

        /// BT-109: the total without VAT.
        package var taxExclusive: Amount?

        /// BT-110: the VAT.
        package var vatTotal: Amount?

        /// BT-111: the VAT in the currency of BT-6.
        package var vatTotalInTaxCurrency: Amount?

        /// BT-112: the total with VAT.
        package var taxInclusive: Amount?

        /// BT-113: what was paid already.
        package var prepaid: Amount?

        /// BT-114: what is added to round the amount due.
        package var rounding: Amount?

        /// BT-115: what is due.
        package var payable: Amount?

        package init() {}
    }

    /// BG-23: the VAT of one category and rate.
    package struct VATBreakdown: Sendable, Hashable {
        /// BT-116: what is taxed.
        package var taxableAmount: Amount?

        /// BT-117: the VAT on it.
        package var taxAmount: Amount?

        /// BT-118: how it is taxed.
        package var category: VATCategory?

        /// BT-119: the rate in percent.
        package var rate: Amount?

        /// BT-120: why it is exempt, in words.
        package var exemptionReason: String?

        /// BT-121: why it is exempt, by code.
        package var exemptionCode: VATExemptionCode?

        /// National terms.
        package var extensions = Extensions()

        package init(category: VATCategory?, rate: Amount?) {
            self.category = category
            self.rate = rate
        }
    }
}
