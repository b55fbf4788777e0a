internal import Documents
internal import Invoicing

/// The families BR-S, BR-Z, BR-E, BR-AE, BR-IC, BR-G, BR-O, BR-AF and BR-AG, whose rules are the same sentence
/// about another VAT category.
enum UBLCategories {
    static let rules = families.flatMap(\.rules) + splitPayment

    private static let families = VATCategory.allCases.filter { $0 != .splitPayment }
        .map(UBLCategoryFamily.init)
}

/// The rules of one VAT category.
struct UBLCategoryFamily {
    let category: VATCategory

    /// Where breakdown, allowances, charges and items of this category stand.
    let breakdown: Context
    let allowance: Context
    let charge: Context
    let item: Context

    init(_ category: VATCategory) {
        self.category = category
        let code = category.code
        let fits: Rule.Condition = { node, sheet in
            sheet.has(node, CBC.id) { sheet.says($0, code) } && sheet.isVAT(node)
        }
        breakdown = Context("/(Invoice,CreditNote)/cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory", where: fits)
        allowance = Context("/(Invoice,CreditNote)/cac:AllowanceCharge/cac:TaxCategory") { node, sheet in
            sheet.isAllowance(node, beingCharge: false) && fits(node, sheet)
        }
        charge = Context("/(Invoice,CreditNote)/cac:AllowanceCharge/cac:TaxCategory") { node, sheet in
            sheet.isAllowance(node, beingCharge: true) && fits(node, sheet)
        }
        item = Context(
            "(cac:InvoiceLine,cac:CreditNoteLine)/cac:Item/cac:ClassifiedTaxCategory", where: fits)
    }

    var rules: [Rule] { membership + identifiers + rates + amounts + reasons + company }

    private func id(_ number: String) -> String { "BR-\(category.family)-\(number)" }

    private var name: String { "category \(category.code) (\(category.title))" }
}

extension Sheet {
    fileprivate func isAllowance(_ taxCategory: Node, beingCharge: Bool) -> Bool {
        parent(of: taxCategory).flatMap { indicator($0, CBC.chargeIndicator) } == beingCharge
    }
}

// MARK: - 01: the breakdown has what is used

extension UBLCategoryFamily {
    /// One rate in the breakdown for each category, save those that have rates.
    private var mayRepeat: Bool { [.standard, .igic, .ipsi].contains(category) }

    private var membership: [Rule] {
        let category = category
        let mayRepeat = mayRepeat
        let howMany = mayRepeat ? "at least one" : "exactly one"
        return [
            Rule(
                id("01"), on: UBLContext.document,
                terms: "BG-25 BG-20 BG-21 BT-151 BT-95 BT-102 BG-23 BT-118",
                "When \(name) is used, the VAT breakdown (BG-23) has \(howMany) entry for it, else none.",
                action: "Make the entries of the VAT breakdown agree with lines, allowances and charges."
            ) { _, sheet in
                let use = sheet.totals[category]
                if mayRepeat { return (use.allowanceCharges + use.lines > 0) == (use.breakdowns > 0) }
                let isUsed = use.vatCategories + use.vatLines > 0
                return isUsed ? use.vatBreakdowns == 1 : true
            }
        ]
    }
}

// MARK: - 02 to 04: who has to be identified

extension UBLCategoryFamily {
    private var identifiers: [Rule] {
        let category = category
        let need = category.need
        let places: [(String, String, String, @Sendable (Totals.Use) -> Int)] = [
            // The artefact asks for the VAT scheme, save at a standard rated line.
            ("02", "a line", "BG-25 BT-151", { category == .standard ? $0.lines : $0.vatLines }),
            ("03", "a document level allowance", "BG-20 BT-95", { $0.vatAllowances }),
            ("04", "a document level charge", "BG-21 BT-102", { $0.vatCharges }),
        ]
        return places.map { number, place, terms, count in
            Rule(
                id(number), on: UBLContext.document, terms: "\(terms) \(need.terms)",
                "When \(place) has \(name), \(need.text).", action: need.action
            ) { invoice, sheet in
                count(sheet.totals[category]) == 0 || need.holds(invoice, sheet)
            }
        }
    }
}

// MARK: - 05 to 07: rates

extension UBLCategoryFamily {
    private var rates: [Rule] {
        let category = category
        let want =
            switch category {
            case .standard: "above 0"
            case .igic, .ipsi: "0 or above"
            case .notSubject: "not given at all"
            default: "0"
            }
        let compare: Rule.Comparison = { node, sheet in
            if category == .notSubject {
                guard let percent = sheet.child(node, CBC.percent) else { return nil }
                return Breach(at: percent, found: sheet.string(percent), expected: "no rate")
            }
            guard let percent = sheet.child(node, CBC.percent) else {
                return Breach(found: "no rate", expected: want)
            }
            guard let rate = sheet.number(percent) else { return nil }
            let isRight =
                switch category {
                case .standard: rate > .zero
                case .igic, .ipsi: rate >= .zero
                default: rate.isZero
                }
            return isRight ? nil : Breach(at: percent, found: rate.description, expected: want)
        }
        return [
            Rule(
                id("05"), on: item, terms: "BG-25 BT-151 BT-152",
                "The VAT rate of a line of \(name) is \(want).", compare: compare),
            Rule(
                id("06"), on: allowance, terms: "BG-20 BT-95 BT-96",
                "The VAT rate of a document level allowance of \(name) is \(want).", compare: compare),
            Rule(
                id("07"), on: charge, terms: "BG-21 BT-102 BT-103",
                "The VAT rate of a document level charge of \(name) is \(want).", compare: compare),
        ]
    }
}

// MARK: - 08 and 09: amounts of the breakdown

extension UBLCategoryFamily {
    private static let tolerance = Amount(1)

    private var amounts: [Rule] {
        let category = category
        let hasRates = mayRepeat
        let base = Rule(
            id("08"), on: breakdown,
            terms: "BG-23 BT-116 BT-118 BT-119 BT-131 BT-92 BT-99",
            hasRates
                ? """
                The taxable amount (BT-116) of \(name) is the sum of lines less allowances plus charges of the \
                same category and rate, within 1.
                """
                : """
                The taxable amount (BT-116) of \(name) is the sum of lines less allowances plus charges of the \
                category.
                """
        ) { node, sheet in
            hasRates
                ? Self.checkBase(ofRate: node, category, sheet) : Self.checkBase(of: node, category, sheet)
        }
        let tax = Rule(
            id("09"), on: breakdown, terms: "BG-23 BT-117 BT-118",
            hasRates
                ? "The VAT amount (BT-117) of \(name) is the taxable amount times the rate, within 1."
                : "The VAT amount (BT-117) of \(name) is 0."
        ) { node, sheet in
            guard let subtotal = sheet.parent(of: node) else { return nil }
            guard hasRates else {
                guard let amount = sheet.child(subtotal, CBC.taxAmount) else {
                    return Breach(found: "no amount", expected: "0")
                }
                guard let tax = sheet.number(amount), !tax.isZero else { return nil }
                return Breach(at: amount, found: tax.description, expected: "0")
            }
            return Self.checkTax(of: node, in: subtotal, sheet)
        }
        return [base, tax]
    }

    private static func checkBase(of node: Node, _ category: VATCategory, _ sheet: Sheet) -> Breach? {
        guard let subtotal = sheet.parent(of: node), sheet.totals.hasLines else { return Breach() }
        guard let amount = sheet.child(subtotal, CBC.taxableAmount) else {
            return Breach(
                at: subtotal, found: "no amount", expected: sheet.totals[category].net.sum.description)
        }
        let sum = sheet.totals[category].net.sum
        guard let base = sheet.number(amount), base != sum else { return nil }
        return Breach(at: amount, found: base.description, expected: sum.description)
    }

    private static func checkBase(ofRate node: Node, _ category: VATCategory, _ sheet: Sheet) -> Breach? {
        guard let rate = sheet.number(node, CBC.percent), let subtotal = sheet.parent(of: node) else {
            return nil
        }
        let net = sheet.totals[category].net(at: rate)
        guard let amount = sheet.child(subtotal, CBC.taxableAmount) else {
            return Breach(at: subtotal, found: "no amount", expected: net.sum.description)
        }
        guard let base = sheet.number(amount) else { return nil }
        guard net.isUsed, (base - net.sum).magnitude < tolerance else {
            return Breach(
                at: amount, found: base.description,
                expected: net.isUsed ? net.sum.description : "no entry for \(rate) %: nothing has this rate")
        }
        return nil
    }

    private static func checkTax(of node: Node, in subtotal: Node, _ sheet: Sheet) -> Breach? {
        guard let amount = sheet.child(subtotal, CBC.taxAmount),
            let taxable = sheet.child(subtotal, CBC.taxableAmount),
            let percent = sheet.child(node, CBC.percent)
        else { return Breach() }
        guard let tax = sheet.number(amount), let base = sheet.number(taxable),
            let rate = sheet.number(percent)
        else { return nil }
        let expected = rate.percent(of: base.magnitude).roundedUp
        if (tax.magnitude - expected).magnitude < tolerance { return nil }
        return Breach(
            at: amount, found: tax.description,
            expected: (base.isNegative ? -expected : expected).description)
    }
}

// MARK: - 10: exemption reasons

extension UBLCategoryFamily {
    private var reasons: [Rule] {
        let wantsReason = ![.standard, .zero, .igic, .ipsi].contains(category)
        return [
            Rule(
                id("10"), on: breakdown, terms: "BG-23 BT-118 BT-120 BT-121",
                wantsReason
                    ? "The VAT breakdown of \(name) has an exemption reason (BT-120) or its code (BT-121)."
                    : "The VAT breakdown of \(name) has no exemption reason (BT-120, BT-121).",
                action: wantsReason
                    ? "Fill in cbc:TaxExemptionReason or cbc:TaxExemptionReasonCode."
                    : "Leave out cbc:TaxExemptionReason and cbc:TaxExemptionReasonCode."
            ) { node, sheet in
                let hasReason =
                    sheet.has(node, CBC.taxExemptionReason) || sheet.has(node, CBC.taxExemptionReasonCode)
                return hasReason == wantsReason
            }
        ]
    }
}
