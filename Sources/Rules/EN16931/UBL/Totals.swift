internal import Documents
internal import Invoicing

/// The sums and memberships of a UBL document that many rules ask for, collected in one walk.
struct Totals {
    /// Where a VAT category is used, and how often.
    struct Use {
        /// Items of this category; `vat` counts those that name the VAT scheme.
        var lines = 0
        var vatLines = 0
        var vatAllowances = 0
        var vatCharges = 0
        /// Document and line level allowances and charges together.
        var allowanceCharges = 0
        /// Tax categories of any kind.
        var vatCategories = 0
        /// Entries of the VAT breakdown.
        var breakdowns = 0
        var vatBreakdowns = 0
        /// What the breakdown's taxable amount has to be.
        var net = Net()
        /// The same by rate.
        var byRate = RateTable<Net>()
    }

    /// Lines less allowances plus charges.
    struct Net {
        var lines = Amount.zero
        var allowances = Amount.zero
        var charges = Amount.zero
        /// Whether any line, allowance or charge is of this kind.
        var isUsed = false

        var sum: Amount { lines - allowances + charges }
    }

    /// By category; the last entry is for codes that are none.
    private(set) var uses = [Use](repeating: Use(), count: VATCategory.allCases.count + 1)

    /// BT-131 of all lines.
    private(set) var lines = Amount.zero

    private(set) var hasLines = false

    /// Every country code of the document, wherever it stands.
    private(set) var countries: [Node] = []

    private(set) var usesSplitPayment = false
    private(set) var usesStandardRate = false

    /// References to supporting documents, and to the invoiced object.
    private(set) var additionalDocuments: [Node] = []

    /// Payment instructions, wherever they stand.
    private(set) var paymentMeans: [Node] = []

    /// Party identifiers that are a SEPA creditor's.
    private(set) var creditorIdentifiers = 0

    /// Whether an attribute `name` stands anywhere but at a payment means code.
    private(set) var hasStrayName = false

    /// All VAT totals of the document, wherever they stand.
    private var taxAmounts: [Node] = []

    subscript(category: VATCategory) -> Use { uses[category.rawValue] }

    init(of sheet: Sheet) {
        for index in 0..<Int32(sheet.tree.count) {
            let node = Node(index: index)
            switch sheet.tree.name(index) {
            case CAC.invoiceLine, CAC.creditNoteLine: addLine(node, sheet)
            case CAC.allowanceCharge: addAllowanceCharge(node, sheet)
            case CAC.classifiedTaxCategory:
                change(node, sheet) { use, isVAT in
                    use.lines += 1
                    if isVAT { use.vatLines += 1 }
                }
            case CAC.taxCategory:
                change(node, sheet) { use, isVAT in if isVAT { use.vatCategories += 1 } }
            case CAC.taxTotal: addTaxTotal(node, sheet)
            case CBC.identificationCode: countries.append(node)
            case CAC.additionalDocumentReference: additionalDocuments.append(node)
            case CAC.partyIdentification:
                sheet.forEach(node, CBC.id) { id in
                    guard let scheme = sheet.attribute(id, XMLAttribute.schemeID) else { return }
                    if sheet.equalsAnyCase(scheme, "SEPA") { creditorIdentifiers += 1 }
                }
            case CAC.paymentMeans: paymentMeans.append(node)
            case CBC.paymentMeansCode: continue
            default: break
            }
            for number in sheet.tree.attributeRange(index)
            where sheet.tree.attributeName(number) == XMLAttribute.name {
                hasStrayName = true
            }
        }
    }

    /// Whether a count is above zero for any category but one.
    func hasOther(than category: VATCategory, _ count: (Use) -> Int) -> Bool {
        uses.enumerated().contains { $0.offset != category.rawValue && count($0.element) > 0 }
    }

    /// Whether any VAT total is in that currency.
    func hasTaxAmount(in currency: Sheet.Text, _ sheet: Sheet) -> Bool {
        taxAmounts.contains { amount in
            sheet.attribute(amount, XMLAttribute.currencyID).map { sheet.equals($0, currency) } ?? false
        }
    }
}

// MARK: - Collecting

extension Totals {
    private mutating func change(_ category: Node, _ sheet: Sheet, _ body: (inout Use, Bool) -> Void) {
        let isVAT = sheet.isVAT(category)
        sheet.forEach(category, CBC.id) { id in
            if sheet.reads(id, "B") { usesSplitPayment = true }
            if sheet.reads(id, "S") { usesStandardRate = true }
            body(&uses[Self.number(of: id, sheet)], isVAT)
        }
    }

    private static func number(of id: Node, _ sheet: Sheet) -> Int {
        VATCategory(sheet.trimmed(id), on: sheet)?.rawValue ?? VATCategory.allCases.count
    }

    private mutating func addLine(_ line: Node, _ sheet: Sheet) {
        hasLines = true
        let amount = sheet.number(line, CBC.lineExtensionAmount)
        if let amount { lines += amount }
        let isTopLevel = sheet.parent(of: line) == sheet.root
        guard let item = sheet.child(line, CAC.item) else { return }
        add(to: item, CAC.classifiedTaxCategory, sheet) { net in
            net.isUsed = true
            if isTopLevel, let amount { net.lines += amount }
        }
    }

    private mutating func addAllowanceCharge(_ entry: Node, _ sheet: Sheet) {
        let isCharge = sheet.indicator(entry, CBC.chargeIndicator)
        let isTopLevel = sheet.parent(of: entry) == sheet.root
        let amount = isTopLevel ? sheet.number(entry, CBC.amount) : nil
        sheet.forEach(entry, CAC.taxCategory) { category in
            change(category, sheet) { use, isVAT in
                use.allowanceCharges += 1
                guard isVAT, let isCharge else { return }
                if isCharge { use.vatCharges += 1 } else { use.vatAllowances += 1 }
            }
        }
        add(to: entry, CAC.taxCategory, sheet) { net in
            net.isUsed = true
            guard let amount, let isCharge else { return }
            if isCharge { net.charges += amount } else { net.allowances += amount }
        }
    }

    /// Adds to each category, and each category with rate, that the element names.
    ///
    /// An element names one category with one rate; if it has more (which is an error of its own), each code goes
    /// with each rate, as the official rules see it.
    private mutating func add(
        to node: Node, _ kind: XMLName, _ sheet: Sheet, _ body: (inout Net) -> Void
    ) {
        var seen: [Int] = []
        sheet.forEach(node, kind, CBC.id) { id in
            let number = Self.number(of: id, sheet)
            guard !seen.contains(number) else { return }
            seen.append(number)
            body(&uses[number].net)
            var rates: [Amount] = []
            sheet.forEach(node, kind, CBC.percent) { percent in
                guard let rate = sheet.number(percent), !rates.contains(rate) else { return }
                rates.append(rate)
                uses[number].change(rate, body)
            }
        }
    }

    private mutating func addTaxTotal(_ total: Node, _ sheet: Sheet) {
        sheet.forEach(total, CBC.taxAmount) { taxAmounts.append($0) }
        guard sheet.parent(of: total) == sheet.root else { return }
        sheet.forEach(total, CAC.taxSubtotal, CAC.taxCategory) { category in
            change(category, sheet) { use, isVAT in
                use.breakdowns += 1
                if isVAT { use.vatBreakdowns += 1 }
            }
        }
    }
}

extension Totals.Use {
    fileprivate mutating func change(_ rate: Amount, _ body: (inout Totals.Net) -> Void) {
        byRate.change(rate, from: Totals.Net(), body)
    }

    /// Lines, allowances and charges at that rate.
    func net(at rate: Amount) -> Totals.Net { byRate[rate] ?? Totals.Net() }
}
