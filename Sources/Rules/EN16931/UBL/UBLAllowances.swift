internal import Documents

/// Allowances and charges of the document and of its lines: the same sentences about four groups.
enum UBLAllowances {
    static let rules = groups.flatMap(\.rules)

    private static let groups = [
        AllowanceGroup(
            context: UBLContext.documentAllowance, name: "document level allowance", group: "BG-20",
            amount: ("BR-31", "BT-92", "BR-DEC-01"), base: ("BT-93", "BR-DEC-02"),
            category: ("BR-32", "BT-95"), reason: ("BR-33", "BR-CO-21", "BT-97 BT-98"), agreement: "BR-CO-05"),
        AllowanceGroup(
            context: UBLContext.documentCharge, name: "document level charge", group: "BG-21",
            amount: ("BR-36", "BT-99", "BR-DEC-05"), base: ("BT-100", "BR-DEC-06"),
            category: ("BR-37", "BT-102"), reason: ("BR-38", "BR-CO-22", "BT-104 BT-105"),
            agreement: "BR-CO-06"),
        AllowanceGroup(
            context: UBLContext.lineAllowance, name: "line allowance", group: "BG-27",
            amount: ("BR-41", "BT-136", "BR-DEC-24"), base: ("BT-137", "BR-DEC-25"), category: nil,
            reason: ("BR-42", "BR-CO-23", "BT-139 BT-140"), agreement: "BR-CO-07"),
        AllowanceGroup(
            context: UBLContext.lineCharge, name: "line charge", group: "BG-28",
            amount: ("BR-43", "BT-141", "BR-DEC-27"), base: ("BT-142", "BR-DEC-28"), category: nil,
            reason: ("BR-44", "BR-CO-24", "BT-144 BT-145"), agreement: "BR-CO-08"),
    ]
}

/// One kind of allowance or charge, with the numbers of its rules and terms.
private struct AllowanceGroup {
    let context: Context
    let name: String
    let group: String
    let amount: (rule: String, term: String, decimals: String)
    let base: (term: String, decimals: String)
    let category: (rule: String, term: String)?
    let reason: (rule: String, other: String, terms: String)
    let agreement: String

    var rules: [Rule] {
        var rules = [
            Rule(
                amount.rule, on: context, terms: "\(group) \(amount.term)",
                "A \(name) (\(group)) has an amount (\(amount.term)).", action: "Fill in cbc:Amount."
            ) { entry, sheet in
                sheet.has(entry, CBC.amount)
            },
            Rule(
                reason.rule, on: context, terms: "\(group) \(reason.terms)",
                "A \(name) (\(group)) has a reason or a reason code.",
                action: "Fill in cbc:AllowanceChargeReason or cbc:AllowanceChargeReasonCode.",
                holds: Self.hasReason),
            Rule(
                reason.other, on: context, terms: "\(group) \(reason.terms)",
                "A \(name) (\(group)) says why: in words, by code, or both.",
                action: "Fill in cbc:AllowanceChargeReason or cbc:AllowanceChargeReasonCode.",
                holds: Self.hasReason),
            // Words and code can't be compared by a program; the official rule holds always, and so does ours.
            Rule(
                agreement, on: context, terms: reason.terms,
                "Reason and reason code of a \(name) mean the same."
            ) { _, _ in true },
            Rule(
                amount.decimals, on: context, terms: amount.term,
                "The amount of a \(name) (\(amount.term)) has at most two decimals."
            ) { entry, sheet in
                sheet.hasTwoDecimals(entry, CBC.amount)
            },
            Rule(
                base.decimals, on: context, terms: base.term,
                "The base amount of a \(name) (\(base.term)) has at most two decimals."
            ) { entry, sheet in
                sheet.hasTwoDecimals(entry, CBC.baseAmount)
            },
        ]
        if let category {
            rules.append(
                Rule(
                    category.rule, on: context, terms: "\(group) \(category.term)",
                    "A \(name) (\(group)) has a VAT category (\(category.term)).",
                    action: "Fill in cac:TaxCategory with scheme VAT."
                ) { entry, sheet in
                    sheet.has(entry, CAC.taxCategory) { sheet.isVAT($0) && sheet.has($0, CBC.id) }
                })
        }
        return rules
    }

    private static let hasReason: Rule.Condition = { entry, sheet in
        sheet.has(entry, CBC.allowanceChargeReason) || sheet.has(entry, CBC.allowanceChargeReasonCode)
    }
}
