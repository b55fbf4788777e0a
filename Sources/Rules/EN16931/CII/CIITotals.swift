internal import Documents
internal import Invoicing

/// The sums and memberships of a CII document that many rules ask for, collected in one walk.
final class CIITotals {
    /// Where a VAT category is used, and what the breakdown's taxable amount has to be.
    struct Use {
        var lines = 0
        var allowances = 0
        var charges = 0
        /// Allowances and charges, with or without a proper indicator.
        var allowanceCharges = 0
        var breakdowns = 0
        var net = Net()
        var byRate = RateTable<Net>()
    }

    /// Lines less allowances plus charges.
    struct Net {
        var sum = Amount.zero
        var isUsed = false
    }

    private(set) var uses = [Use](repeating: Use(), count: VATCategory.allCases.count + 1)
    private(set) var sellers: [Node] = []
    private(set) var buyers: [Node] = []
    private(set) var representatives: [Node] = []
    private(set) var lines: [Node] = []
    private(set) var countries: [Node] = []
    private(set) var categories: [Node] = []
    private(set) var paymentReferences = 0
    private(set) var paymentMeans: [Node] = []

    /// BT-131 of all lines, and BT-117 of the breakdown.
    private(set) var lineSum = Amount.zero
    private(set) var taxSum = Amount.zero
    private(set) var hasBreakdown = false
    private(set) var hasBilledQuantity = false

    /// Whether the breakdown has a VAT entry without a category, which the artefact takes for any.
    private(set) var hasEntryOfNoCategory = false

    subscript(category: VATCategory) -> Use { uses[category.rawValue] }

    /// Whether a count is above zero for any category but one.
    func hasOther(than category: VATCategory, _ count: (Use) -> Int) -> Bool {
        uses.enumerated().contains { $0.offset != category.rawValue && count($0.element) > 0 }
    }

    init(of sheet: Sheet) {
        for index in 0..<Int32(sheet.tree.count) {
            let node = Node(index: index)
            switch sheet.tree.name(index) {
            case RAM.sellerTradeParty: sellers.append(node)
            case RAM.buyerTradeParty: buyers.append(node)
            case RAM.sellerTaxRepresentativeTradeParty: representatives.append(node)
            case RAM.includedSupplyChainTradeLineItem: addLine(node, sheet)
            case RAM.specifiedTradeAllowanceCharge: addAllowanceCharge(node, sheet)
            case RAM.billedQuantity: hasBilledQuantity = true
            case RAM.countryID: countries.append(node)
            case RAM.categoryCode: categories.append(node)
            case RAM.specifiedTradeSettlementPaymentMeans: paymentMeans.append(node)
            case RAM.applicableTradeTax: addBreakdown(node, sheet)
            case RAM.paymentReference:
                if isUnder(node, RAM.applicableHeaderTradeSettlement, sheet) { paymentReferences += 1 }
            default: break
            }
        }
    }

    private func isUnder(_ node: Node, _ name: XMLName, _ sheet: Sheet) -> Bool {
        sheet.parent(of: node).map { sheet.name(of: $0) == name } ?? false
    }

    private func addBreakdown(_ tax: Node, _ sheet: Sheet) {
        guard isUnder(tax, RAM.applicableHeaderTradeSettlement, sheet) else { return }
        hasBreakdown = true
        sheet.forEach(tax, RAM.calculatedAmount) { amount in
            if let value = sheet.number(amount) { taxSum += value }
        }
        if !sheet.has(tax, RAM.categoryCode), sheet.isVATTax(tax) { hasEntryOfNoCategory = true }
        sheet.forEach(tax, RAM.categoryCode) { uses[Self.number(of: $0, sheet)].breakdowns += 1 }
    }

    private func addLine(_ line: Node, _ sheet: Sheet) {
        lines.append(line)
        sheet.forEach(line, RAM.specifiedLineTradeSettlement) { settlement in
            var amount = Amount.zero
            sheet.forEach(
                settlement, RAM.specifiedTradeSettlementLineMonetarySummation, RAM.lineTotalAmount
            ) { total in
                if let value = sheet.number(total) { amount += value }
            }
            lineSum += amount
            sheet.forEach(settlement, RAM.applicableTradeTax, RAM.categoryCode) {
                uses[Self.number(of: $0, sheet)].lines += 1
            }
            add(settlement, RAM.applicableTradeTax, amount, sheet)
        }
    }

    private func addAllowanceCharge(_ entry: Node, _ sheet: Sheet) {
        let isCharge = sheet.isCharge(entry)
        sheet.forEach(entry, RAM.categoryTradeTax, RAM.categoryCode) { code in
            let number = Self.number(of: code, sheet)
            uses[number].allowanceCharges += 1
            if isCharge == true { uses[number].charges += 1 }
            if isCharge == false { uses[number].allowances += 1 }
        }
        guard isUnder(entry, RAM.applicableHeaderTradeSettlement, sheet), let isCharge,
            let amount = sheet.number(entry, RAM.actualAmount)
        else { return }
        add(entry, RAM.categoryTradeTax, isCharge ? amount : -amount, sheet)
    }

    /// Adds an amount to each category, and each category with rate, that the element names.
    private func add(_ node: Node, _ kind: XMLName, _ amount: Amount, _ sheet: Sheet) {
        var seen: [Int] = []
        sheet.forEach(node, kind, RAM.categoryCode) { code in
            let number = Self.number(of: code, sheet)
            guard !seen.contains(number) else { return }
            seen.append(number)
            uses[number].net.sum += amount
            uses[number].net.isUsed = true
            var rates: [Amount] = []
            sheet.forEach(node, kind, RAM.rateApplicablePercent) { percent in
                guard let rate = sheet.number(percent), !rates.contains(rate) else { return }
                rates.append(rate)
                uses[number].add(amount, at: rate)
            }
        }
    }

    private static func number(of code: Node, _ sheet: Sheet) -> Int {
        VATCategory(sheet.text(code), on: sheet)?.rawValue ?? VATCategory.allCases.count
    }
}

extension CIITotals.Use {
    fileprivate mutating func add(_ amount: Amount, at rate: Amount) {
        byRate.change(rate, from: CIITotals.Net(isUsed: true)) { $0.sum += amount }
    }

    /// Lines, allowances and charges at that rate.
    func net(at rate: Amount) -> CIITotals.Net { byRate[rate] ?? CIITotals.Net() }
}

extension Sheet {
    /// Sums and memberships of a CII document, made when first asked for.
    var ciiTotals: CIITotals { remembered { CIITotals(of: $0) } }
}
