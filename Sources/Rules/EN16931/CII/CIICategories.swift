internal import Documents
internal import Invoicing

/// The families BR-S to BR-AG in CII, whose rules are the same sentence about another VAT category.
enum CIICategories {
    static let families = VATCategory.allCases.filter { $0 != .splitPayment }.map(CIICategoryFamily.init)

    static let rules = families.flatMap(\.rules) + splitPayment

    /// The artefact asks entries of these categories as a whole, before all others.
    static let wholeBreakdowns = families.filter { $0.asksWholeEntry }.map(\.breakdown)

    private static let splitPayment = [
        Rule(
            "BR-B-01", on: CIIContext.document, terms: "BT-151 BT-95 BT-102",
            "Category B (split payment) is for invoices within Italy: every country in the invoice is IT."
        ) { _, sheet in
            !sheet.ciiTotals.uses("B", sheet)
                || sheet.ciiTotals.countries.allSatisfy { sheet.reads($0, "IT") }
        },
        Rule(
            "BR-B-02", on: CIIContext.document, terms: "BG-25 BG-20 BG-21 BT-151 BT-95 BT-102",
            "Category B (split payment) and category S (standard rated) do not go together."
        ) { _, sheet in
            !(sheet.ciiTotals.uses("B", sheet) && sheet.ciiTotals.uses("S", sheet))
        },
    ]
}

extension CIITotals {
    /// Whether the category stands anywhere.
    fileprivate func uses(_ code: StaticString, _ sheet: Sheet) -> Bool {
        categories.contains { sheet.reads($0, code) }
    }
}

/// The rules of one VAT category.
struct CIICategoryFamily {
    let category: VATCategory
    let breakdown: Context
    let allowance: Context
    let charge: Context
    let item: Context

    /// Whether the rules about the breakdown hang on the entry, not on its category code.
    let asksWholeEntry: Bool

    init(_ category: VATCategory) {
        self.category = category
        let code = category.code
        let isWhole = [.notSubject, .igic, .ipsi].contains(category)
        asksWholeEntry = isWhole
        let fits: Rule.Condition = { tax, sheet in sheet.has(tax, RAM.categoryCode, reading: code) }
        breakdown =
            isWhole
            ? Context("ram:ApplicableHeaderTradeSettlement/ram:ApplicableTradeTax", where: fits)
            : Context("ram:ApplicableHeaderTradeSettlement/ram:ApplicableTradeTax/ram:CategoryCode") {
                $1.reads($0, code)
            }
        allowance = Context("ram:SpecifiedTradeAllowanceCharge/ram:CategoryTradeTax") { tax, sheet in
            sheet.parent(of: tax).flatMap { sheet.isCharge($0) } == false && fits(tax, sheet)
        }
        charge = Context("ram:SpecifiedTradeAllowanceCharge/ram:CategoryTradeTax") { tax, sheet in
            sheet.parent(of: tax).flatMap { sheet.isCharge($0) } == true && fits(tax, sheet)
        }
        item = Context("ram:SpecifiedLineTradeSettlement/ram:ApplicableTradeTax", where: fits)
    }

    var rules: [Rule] {
        [membership] + identifiers + rates + [base, tax, reason] + special
    }

    private func id(_ number: String) -> String { "BR-\(category.family)-\(number)" }

    private var name: String { "category \(category.code) (\(category.title))" }

    private var hasRates: Bool { [.standard, .igic, .ipsi].contains(category) }

    /// The breakdown entry that a rule is asked about.
    private var entry: @Sendable (Node, Sheet) -> Node? {
        let isWhole = asksWholeEntry
        return { node, sheet in isWhole ? node : sheet.parent(of: node) }
    }

    private var membership: Rule {
        let category = category
        let mayRepeat = hasRates
        return Rule(
            id("01"), on: CIIContext.document, terms: "BG-25 BG-20 BG-21 BT-151 BT-95 BT-102 BG-23 BT-118",
            """
            When \(name) is used, the VAT breakdown (BG-23) has \(mayRepeat ? "at least one" : "exactly one") entry \
            for it, else none.
            """
        ) { _, sheet in
            let use = sheet.ciiTotals[category]
            let isUsed = use.lines + use.allowanceCharges > 0
            // The artefact looks from the breakdown to the lines for O, and the other way for those with rates.
            if category == .notSubject { return use.breakdowns == 0 || (use.breakdowns == 1 && isUsed) }
            if mayRepeat {
                return !isUsed || use.breakdowns > 0
                    || (sheet.isMirror && sheet.ciiTotals.hasEntryOfNoCategory)
            }
            return isUsed ? use.breakdowns == 1 : use.breakdowns == 0
        }
    }

    private var identifiers: [Rule] {
        let need = category.needInCII
        return [
            ("02", item, "a line", "BG-25 BT-151"),
            ("03", allowance, "a document level allowance", "BG-20 BT-95"),
            ("04", charge, "a document level charge", "BG-21 BT-102"),
        ]
        .map { number, context, place, terms in
            Rule(
                id(number), on: context, terms: "\(terms) \(category.need.terms)",
                "When \(place) has \(name), \(category.need.text).", action: category.need.action, holds: need
            )
        }
    }

    private var rates: [Rule] {
        let category = category
        let want =
            switch category {
            case .standard, .igic: "above 0"
            case .ipsi: "0 or above"
            case .notSubject: "not given at all"
            default: "0"
            }
        let compare: Rule.Comparison = { tax, sheet in
            let percent = sheet.child(tax, RAM.rateApplicablePercent)
            if category == .notSubject { return percent.map { Breach(at: $0, expected: "no rate") } }
            guard let percent else { return Breach(found: "no rate", expected: want) }
            guard let rate = sheet.number(percent) else { return nil }
            let isRight =
                switch category {
                case .standard, .igic: rate > .zero
                case .ipsi: rate >= .zero
                default: rate.isZero
                }
            return isRight ? nil : Breach(at: percent, found: rate.description, expected: want)
        }
        return [
            Rule(
                id("05"), on: item, terms: "BG-25 BT-151 BT-152",
                "The VAT rate of a line of \(name) is \(want).",
                compare: compare),
            Rule(
                id("06"), on: allowance, terms: "BG-20 BT-95 BT-96",
                "The VAT rate of a document level allowance of \(name) is \(want).", compare: compare),
            Rule(
                id("07"), on: charge, terms: "BG-21 BT-102 BT-103",
                "The VAT rate of a document level charge of \(name) is \(want).", compare: compare),
        ]
    }

    /// Exact for S and O, within 1 for the others; for L and M the artefact never speaks.
    private var base: Rule {
        let category = category
        let entry = entry
        let hasRates = hasRates
        let isExact = category == .standard || category == .notSubject
        return Rule(
            id("08"), on: breakdown, terms: "BG-23 BT-116 BT-118 BT-119 BT-131 BT-92 BT-99",
            """
            The taxable amount (BT-116) of \(name) is the sum of lines less allowances plus charges of the \
            category\(hasRates ? " at the same rate" : "").
            """
        ) { node, sheet in
            if category == .igic || category == .ipsi, sheet.isMirror { return nil }
            guard let tax = entry(node, sheet) else { return nil }
            var net = sheet.ciiTotals[category].net
            if hasRates {
                guard let rate = sheet.number(tax, RAM.rateApplicablePercent) else { return nil }
                net = sheet.ciiTotals[category].net(at: rate)
            }
            guard let amount = sheet.child(tax, RAM.basisAmount) else {
                return Breach(at: tax, found: "no amount", expected: net.sum.description)
            }
            guard let value = sheet.number(amount) else { return nil }
            let isRight = isExact ? value == net.sum : (value - net.sum).magnitude < Amount(1)
            return isRight
                ? nil : Breach(at: amount, found: value.description, expected: net.sum.description)
        }
    }

    private var tax: Rule {
        let category = category
        let entry = entry
        let hasRates = hasRates
        return Rule(
            id("09"), on: breakdown, terms: "BG-23 BT-117 BT-118",
            hasRates
                ? "The VAT amount (BT-117) of \(name) is the taxable amount times the rate, within 1."
                : "The VAT amount (BT-117) of \(name) is 0."
        ) { node, sheet in
            guard let tax = entry(node, sheet) else { return nil }
            // For L and M the artefact's rule always holds.
            if category == .igic || category == .ipsi, sheet.isMirror { return nil }
            guard let amount = sheet.child(tax, RAM.calculatedAmount) else {
                return Breach(at: tax, found: "no amount")
            }
            guard let value = sheet.number(amount) else { return nil }
            guard hasRates else {
                return value.isZero ? nil : Breach(at: amount, found: value.description, expected: "0")
            }
            guard let base = sheet.number(tax, RAM.basisAmount),
                let rate = sheet.number(tax, RAM.rateApplicablePercent)
            else { return Breach(at: tax) }
            let expected = rate.percent(of: base.magnitude).roundedUp
            return (value.magnitude - expected).magnitude < Amount(1)
                ? nil : Breach(at: amount, found: value.description, expected: expected.description)
        }
    }

    private var reason: Rule {
        let entry = entry
        let wantsReason = ![.standard, .zero, .igic, .ipsi].contains(category)
        return Rule(
            id("10"), on: breakdown, terms: "BG-23 BT-118 BT-120 BT-121",
            wantsReason
                ? "The VAT breakdown of \(name) has an exemption reason (BT-120) or its code (BT-121)."
                : "The VAT breakdown of \(name) has no exemption reason (BT-120, BT-121)."
        ) { node, sheet in
            guard let tax = entry(node, sheet) else { return true }
            return (sheet.has(tax, RAM.exemptionReason) || sheet.has(tax, RAM.exemptionReasonCode))
                == wantsReason
        }
    }

    /// BR-IC-11, BR-IC-12 and BR-O-11 to BR-O-14.
    private var special: [Rule] {
        switch category {
        case .intraCommunity: delivery
        case .notSubject: alone
        default: []
        }
    }

    private var delivery: [Rule] {
        [
            Rule(
                id("11"), on: breakdown, terms: "BG-23 BT-118 BT-72 BG-14",
                """
                When the VAT breakdown has category K (intra-community supply), the delivery date (BT-72) or the \
                invoicing period (BG-14) is given.
                """
            ) { _, sheet in
                let isDelivered = sheet.headerDelivery.map {
                    sheet.says(
                        $0, RAM.actualDeliverySupplyChainEvent, RAM.occurrenceDateTime, UDT.dateTimeString)
                }
                let hasPeriod = sheet.headerSettlement.map { settlement in
                    sheet.has(settlement, RAM.billingSpecifiedPeriod) { sheet.hasChildren($0) }
                }
                return isDelivered ?? false || hasPeriod ?? false
            },
            Rule(
                id("12"), on: breakdown, terms: "BG-23 BT-118 BT-80",
                "When the VAT breakdown has category K (intra-community supply), the deliver-to country is given."
            ) { _, sheet in
                sheet.headerDelivery.map {
                    sheet.has($0, RAM.shipToTradeParty, RAM.postalTradeAddress, RAM.countryID)
                } ?? false
            },
        ]
    }

    private var alone: [Rule] {
        let others: [(String, String, String, @Sendable (CIITotals.Use) -> Int)] = [
            ("11", "other entry in the VAT breakdown", "", { $0.breakdowns + $0.lines }),
            ("12", "line of another category", " BG-25 BT-151", { $0.lines }),
            ("13", "document level allowance of another category", " BG-20 BT-95", { $0.allowanceCharges }),
            ("14", "document level charge of another category", " BG-21 BT-102", { $0.charges }),
        ]
        return others.map { number, what, terms, count in
            Rule(
                id(number), on: breakdown, terms: "BG-23 BT-118\(terms)",
                "When the VAT breakdown has category O (not subject to VAT), there is no \(what)."
            ) { _, sheet in
                !sheet.ciiTotals.hasOther(than: .notSubject, count)
            }
        }
    }
}

extension VATCategory {
    /// BR-*-02 to 04: which identifiers are asked for, or forbidden.
    fileprivate var needInCII: Rule.Condition {
        switch self {
        case .reverseCharge:
            { _, sheet in
                sheet.sellerHasNumber
                    && sheet.ciiTotals.buyers.contains {
                        sheet.hasTaxNumber($0, "VA") || sheet.has($0, RAM.specifiedLegalOrganization, RAM.id)
                    }
            }
        case .intraCommunity:
            { _, sheet in
                sheet.sellerHasVATNumber && sheet.ciiTotals.buyers.contains { sheet.hasTaxNumber($0, "VA") }
            }
        case .export: { _, sheet in sheet.sellerHasVATNumber }
        case .notSubject:
            { _, sheet in
                !sheet.sellerHasVATNumber && !sheet.ciiTotals.buyers.contains { sheet.hasTaxNumber($0, "VA") }
            }
        default: { _, sheet in sheet.sellerHasNumber }
        }
    }
}

extension Sheet {
    /// BT-31 or BT-63.
    fileprivate var sellerHasVATNumber: Bool {
        ciiTotals.sellers.contains { self.hasTaxNumber($0, "VA") }
            || ciiTotals.representatives.contains { self.hasTaxNumber($0, "VA") }
    }

    /// BT-31, BT-32 or BT-63.
    fileprivate var sellerHasNumber: Bool {
        sellerHasVATNumber || ciiTotals.sellers.contains { self.hasTaxNumber($0, "FC") }
    }
}
