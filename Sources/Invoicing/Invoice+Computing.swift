extension Invoice.Line {
    /// BT-131 as its parts give it: quantity × price ÷ base quantity, less allowances, plus charges, in cents.
    ///
    /// Nil without a quantity or a price, or when the base quantity is zero.
    package var computedNetAmount: Amount? {
        guard let quantity, let price = price.net ?? self.price.computedNet else { return nil }
        let base = self.price.baseQuantity ?? Amount(1)
        // Twelve decimals more than a cent cannot change the cent but for a quotient that has no end.
        guard let gross = (quantity * price).divided(by: base, decimals: Amount.maximumWrittenScale) else {
            return nil
        }
        return (gross - allowances.compactMap(\.amount).sum() + charges.compactMap(\.amount).sum())
            .rounded(to: Amount.moneyDecimals)
    }
}

extension Invoice.Price {
    /// BT-146 as BT-148 less BT-147; nil without a gross price.
    package var computedNet: Amount? { gross.map { $0 - (discount ?? .zero) } }
}

extension Invoice.AllowanceCharge {
    /// The amount as its percentage of the base, in cents; nil unless both are given.
    package var computedAmount: Amount? {
        guard let baseAmount, let percentage else { return nil }
        return percentage.percent(of: baseAmount).rounded(to: Amount.moneyDecimals)
    }
}

extension Amount {
    /// Money is written with so many decimals; EN 16931 allows no more.
    package static let moneyDecimals = 2
}

// MARK: - The whole document

extension Invoice {
    /// BG-23 as lines, allowances and charges give it: one entry per category *and* rate.
    ///
    /// Exemption reasons are taken from the document's own entry of the same category and rate. Groups stand in
    /// the order in which they first occur.
    package var computedVATBreakdown: [VATBreakdown] {
        var order: [VATGroup] = []
        var taxable: [VATGroup: Amount] = [:]
        func add(_ amount: Amount?, _ category: VATCategory?, _ rate: Amount?) {
            guard let amount else { return }
            let group = VATGroup(category: category, rate: rate)
            if taxable[group] == nil { order.append(group) }
            taxable[group, default: .zero] += amount
        }
        for line in lines { add(line.netAmount ?? line.computedNetAmount, line.vatCategory, line.vatRate) }
        for charge in charges { add(charge.amount, charge.vatCategory, charge.vatRate) }
        for allowance in allowances {
            add(allowance.amount.map { -$0 }, allowance.vatCategory, allowance.vatRate)
        }
        return order.map { group in
            var entry = VATBreakdown(category: group.category, rate: group.rate)
            let base = (taxable[group] ?? .zero).rounded(to: Amount.moneyDecimals)
            entry.taxableAmount = base
            entry.taxAmount = (group.rate ?? .zero).percent(of: base).rounded(to: Amount.moneyDecimals)
            let given = vatBreakdown.first { VATGroup(category: $0.category, rate: $0.rate) == group }
            entry.exemptionReason = given?.exemptionReason
            entry.exemptionCode = given?.exemptionCode
            return entry
        }
    }

    /// BG-22 as the parts give it.
    ///
    /// What no part can give is taken from the document: the VAT in accounting currency, what was paid, and the
    /// rounding. Allowance and charge totals are nil where there are none.
    package var computedTotals: Totals {
        var totals = Totals()
        let lineTotal = lines.compactMap { $0.netAmount ?? $0.computedNetAmount }.sum()
        let vatTotal = computedVATBreakdown.compactMap(\.taxAmount).sum()
        totals.lineTotal = lineTotal.rounded(to: Amount.moneyDecimals)
        if !allowances.isEmpty { totals.allowanceTotal = Self.total(of: allowances) }
        if !charges.isEmpty { totals.chargeTotal = Self.total(of: charges) }
        let exclusive = lineTotal - Self.total(of: allowances) + Self.total(of: charges)
        totals.taxExclusive = exclusive.rounded(to: Amount.moneyDecimals)
        totals.vatTotal = vatTotal.rounded(to: Amount.moneyDecimals)
        totals.vatTotalInTaxCurrency = self.totals.vatTotalInTaxCurrency
        totals.taxInclusive = (exclusive + vatTotal).rounded(to: Amount.moneyDecimals)
        totals.prepaid = self.totals.prepaid
        totals.rounding = self.totals.rounding
        let due = exclusive + vatTotal - (self.totals.prepaid ?? .zero) + (self.totals.rounding ?? .zero)
        totals.payable = due.rounded(to: Amount.moneyDecimals)
        return totals
    }

    private static func total(of amounts: [AllowanceCharge]) -> Amount {
        amounts.compactMap(\.amount).sum().rounded(to: Amount.moneyDecimals)
    }

    /// What VAT is grouped by; by the rate alone, two categories at 0 % would be one.
    private struct VATGroup: Hashable {
        var category: VATCategory?
        var rate: Amount?
    }
}
