internal import Documents
internal import Invoicing

extension SRBDT {
    static let codes = [
        category(
            "RSR-34", "BT-95 BT-102",
            Context("/(Invoice,CreditNote)/cac:AllowanceCharge/cac:TaxCategory/cbc:ID")),
        category(
            "RSR-35", "BT-118",
            Context("/(Invoice,CreditNote)/cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:ID")),
        category("RSR-36", "BT-151", Context("cac:Item/cac:ClassifiedTaxCategory/cbc:ID")),
    ]

    static func category(_ id: String, _ terms: String, _ context: Context) -> Rule {
        Rule(id, on: context, terms: terms, "The VAT category is S, AE, Z, E, O, R, OE, SS or N.") {
            place, sheet in
            sheet.isCode(place, in: .vatCategoriesOfSerbia)
                ? nil
                : Breach(
                    found: sheet.string(place),
                    expected: CodeList.vatCategoriesOfSerbia.codes.joined(separator: ", "))
        }
    }

    /// The categories that EN 16931 doesn't have; the artefact gives the rules of all four the same ids.
    private static let own: [StaticString] = ["R", "OE", "SS", "N"]

    private static func own(_ place: Node, _ sheet: Sheet) -> StaticString? {
        guard let id = sheet.child(place, CBC.id) else { return nil }
        return own.first { sheet.says(id, $0) }
    }

    private static func says(_ category: StaticString, _ sheet: Sheet) -> (Node) -> Bool {
        { sheet.says($0, category) }
    }

    static let categories = [
        oneBreakdown,
        zero(
            "RSK-X-05", "BG-25 BT-151 BT-152", lineCategory,
            "A line of category R, OE, SS or N has the rate 0."),
        zero(
            "RSK-X-06", "BG-20 BT-95 BT-96", allowanceCategory(isCharge: false),
            "An allowance of category R, OE, SS or N has the rate 0."),
        zero(
            "RSK-X-07", "BG-21 BT-102 BT-103", allowanceCategory(isCharge: true),
            "A charge of category R, OE, SS or N has the rate 0."),
        base, noTax, reason,
    ]

    static let oneBreakdown = Rule(
        "RSK-X-01", on: root, terms: "BG-23 BT-118",
        "A category R, OE, SS or N that is used has one part of the breakdown, and only then."
    ) { place, sheet in
        for category in own {
            let isCategory = says(category, sheet)
            let isUsed =
                sheet.has(
                    place, CAC.invoiceLine, CAC.item, CAC.classifiedTaxCategory, CBC.id, where: isCategory)
                || sheet.has(
                    place, CAC.creditNoteLine, CAC.item, CAC.classifiedTaxCategory, CBC.id, where: isCategory)
                || sheet.has(place, CAC.allowanceCharge, CAC.taxCategory, CBC.id, where: isCategory)
            var count = 0
            sheet.forEach(place, CAC.taxTotal, CAC.taxSubtotal) { part in
                if sheet.has(part, CAC.taxCategory, CBC.id, where: isCategory) { count += 1 }
            }
            if isUsed, count != 1 {
                return Breach(found: "\(category): \(count) parts", expected: "\(category): 1 part")
            }
        }
        return nil
    }

    private static let lineCategory = Context("cac:Item/cac:ClassifiedTaxCategory") { place, sheet in
        own(place, sheet) != nil
    }

    private static func allowanceCategory(isCharge: Bool) -> Context {
        Context("/(Invoice,CreditNote)/cac:AllowanceCharge/cac:TaxCategory") { place, sheet in
            guard own(place, sheet) != nil, let allowance = sheet.parent(of: place) else { return false }
            return sheet.has(allowance, CBC.chargeIndicator) { indicator in
                isCharge
                    ? sheet.says(indicator, "true") || sheet.says(indicator, "1")
                    : sheet.says(indicator, "false") || sheet.says(indicator, "0")
            }
        }
    }

    private static func zero(_ id: String, _ terms: String, _ context: Context, _ text: String) -> Rule {
        Rule(id, on: context, terms: terms, text) { place, sheet in
            guard let percent = sheet.child(place, CBC.percent) else { return Breach(expected: "0") }
            guard let rate = sheet.number(percent), !rate.isZero else { return nil }
            return Breach(at: percent, found: "\(rate)", expected: "0")
        }
    }

    private static let part = Context("/(Invoice,CreditNote)/cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory") {
        place, sheet in own(place, sheet) != nil
    }

    static let base = Rule(
        "RSK-X-08", on: part, terms: "BG-23 BT-116 BT-131 BT-92 BT-99",
        "The base of category R, OE, SS or N is its lines − allowances + charges."
    ) { place, sheet in
        guard let category = own(place, sheet), let subtotal = sheet.parent(of: place),
            let base = sheet.number(subtotal, CBC.taxableAmount)
        else { return nil }
        let expected = sheet.sum(ofCategory: category)
        return base == expected
            ? nil
            : Breach(at: sheet.child(subtotal, CBC.taxableAmount), found: "\(base)", expected: "\(expected)")
    }

    static let noTax = Rule(
        "RSK-X-09", on: part, terms: "BG-23 BT-117", "There is no tax in category R, OE, SS or N."
    ) { place, sheet in
        guard let subtotal = sheet.parent(of: place), let tax = sheet.number(subtotal, CBC.taxAmount),
            !tax.isZero
        else { return nil }
        return Breach(at: sheet.child(subtotal, CBC.taxAmount), found: "\(tax)", expected: "0")
    }

    static let reason = Rule(
        "RSK-X-10", on: part, terms: "BG-23 BT-120 BT-121",
        "The breakdown says why there is no tax in category R, OE, SS or N.",
        action: "Add cbc:TaxExemptionReasonCode, such as PDV-RS-33 for a small taxpayer."
    ) { place, sheet in
        sheet.has(place, CBC.taxExemptionReason) || sheet.has(place, CBC.taxExemptionReasonCode)
    }
}

extension Sheet {
    /// The lines of a category less its allowances plus its charges.
    ///
    /// The artefact does not count the lines of credit notes.
    fileprivate func sum(ofCategory category: StaticString) -> Amount {
        var sum = Amount.zero
        for name in isMirror ? [CAC.invoiceLine] : [CAC.invoiceLine, CAC.creditNoteLine] {
            forEach(root, name) { line in
                guard has(line, CAC.item, CAC.classifiedTaxCategory, CBC.id, where: { says($0, category) })
                else { return }
                sum += number(line, CBC.lineExtensionAmount) ?? .zero
            }
        }
        forEach(root, CAC.allowanceCharge) { allowance in
            guard has(allowance, CAC.taxCategory, CBC.id, where: { says($0, category) }),
                let amount = number(allowance, CBC.amount)
            else { return }
            sum += indicator(allowance, CBC.chargeIndicator) == true ? amount : -amount
        }
        return sum
    }
}
