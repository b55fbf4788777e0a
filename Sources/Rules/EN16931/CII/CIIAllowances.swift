internal import Documents

/// Allowances and charges of the document and of its lines in CII.
enum CIIAllowances {
    static let rules = groups.flatMap(\.rules)

    private static let groups = [
        CIIAllowanceGroup(
            context: CIIContext.documentAllowance, name: "document level allowance", group: "BG-20",
            amount: ("BR-31", "BT-92", "BR-DEC-01"), base: ("BT-93", "BR-DEC-02"),
            category: ("BR-32", "BT-95"), reason: ("BR-33", "BR-CO-21", "BT-97 BT-98"), agreement: "BR-CO-05"),
        CIIAllowanceGroup(
            context: CIIContext.documentCharge, name: "document level charge", group: "BG-21",
            amount: ("BR-36", "BT-99", "BR-DEC-05"), base: ("BT-100", "BR-DEC-06"),
            category: ("BR-37", "BT-102"), reason: ("BR-38", "BR-CO-22", "BT-104 BT-105"),
            agreement: "BR-CO-06"),
        CIIAllowanceGroup(
            context: CIIContext.lineAllowance, name: "line allowance", group: "BG-27",
            amount: ("BR-41", "BT-136", "BR-DEC-24"), base: ("BT-137", "BR-DEC-25"), category: nil,
            reason: ("BR-42", "BR-CO-23", "BT-139 BT-140"), agreement: "BR-CO-07"),
        CIIAllowanceGroup(
            context: CIIContext.lineCharge, name: "line charge", group: "BG-28",
            amount: ("BR-43", "BT-141", "BR-DEC-27"), base: ("BT-142", "BR-DEC-28"), category: nil,
            reason: ("BR-44", "BR-CO-24", "BT-144 BT-145"), agreement: "BR-CO-08"),
    ]
}

/// One kind of allowance or charge, with the numbers of its rules and terms.
private struct CIIAllowanceGroup {
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
            rule(
                amount.rule, "\(group) \(amount.term)", "A \(name) (\(group)) has an amount (\(amount.term))."
            ) {
                $1.has($0, RAM.actualAmount)
            },
            rule(
                reason.rule, "\(group) \(reason.terms)", "A \(name) (\(group)) has a reason or a reason code."
            ) {
                $1.has($0, RAM.reason) || $1.has($0, RAM.reasonCode)
            },
            rule(
                reason.other, "\(group) \(reason.terms)",
                "A \(name) (\(group)) says why: in words, by code, or both."
            ) { $1.has($0, RAM.reason) || $1.has($0, RAM.reasonCode) },
            // Words and code can't be compared by a program; the official rule holds always, and so does ours.
            rule(agreement, reason.terms, "Reason and reason code of a \(name) mean the same.") { _, _ in true
            },
            rule(
                amount.decimals, amount.term,
                "The amount of a \(name) (\(amount.term)) has at most two decimals."
            ) { $1.hasTwoDecimals($0, RAM.actualAmount) },
            rule(
                base.decimals, base.term,
                "The base amount of a \(name) (\(base.term)) has at most two decimals."
            ) { $1.hasTwoDecimals($0, RAM.basisAmount) },
        ]
        if let category {
            rules.append(
                rule(
                    category.rule, "\(group) \(category.term)",
                    "A \(name) (\(group)) has a VAT category (\(category.term))."
                ) { entry, sheet in
                    sheet.has(entry, RAM.categoryTradeTax) {
                        sheet.isVATTax($0) && sheet.has($0, RAM.categoryCode)
                    }
                })
        }
        return rules
    }

    /// A rule about the allowance or charge that the indicator belongs to.
    private func rule(
        _ id: String, _ terms: String, _ text: String, holds: @escaping Rule.Condition
    ) -> Rule {
        Rule(id, on: context, terms: terms, text) { indicator, sheet in
            sheet.parent(of: indicator).map { holds($0, sheet) } ?? true
        }
    }
}
