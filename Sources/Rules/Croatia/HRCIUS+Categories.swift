internal import Documents

extension HRCIUS {
    /// Whoever states VAT names the buyer's VAT identifier.
    static let buyerNumbers = ["S", "Z", "E", "AE"].flatMap { (category: StaticString) in
        [
            Rule(
                "HR-BR-\(category)-1", on: root, terms: "BT-48 BT-151",
                "An invoice with a line of VAT category \(category) names the buyer's VAT identifier.",
                action: buyerAction
            ) { place, sheet in !hasLine(place, sheet, category) || hasBuyerNumber(sheet) },
            Rule(
                "HR-BR-\(category)-2", on: root, terms: "BT-48 BT-95",
                "An invoice with an allowance of VAT category \(category) names the buyer's VAT identifier.",
                action: buyerAction
            ) { place, sheet in
                !hasAllowance(place, sheet, category, isCharge: false) || hasBuyerNumber(sheet)
            },
            Rule(
                "HR-BR-\(category)-3", on: root, terms: "BT-48 BT-102",
                "An invoice with a charge of VAT category \(category) names the buyer's VAT identifier.",
                action: buyerAction
            ) { place, sheet in
                !hasAllowance(place, sheet, category, isCharge: true) || hasBuyerNumber(sheet)
            },
        ]
    }

    private static let buyerAction = "Add the buyer's HR and OIB as PartyTaxScheme/CompanyID with scheme VAT."

    private static func hasBuyerNumber(_ sheet: Sheet) -> Bool {
        sheet.has(sheet.root, CAC.accountingCustomerParty, CAC.party, CAC.partyTaxScheme) { registration in
            sheet.has(registration, CAC.taxScheme, CBC.id) { sheet.says($0, "VAT") }
                && sheet.has(registration, CBC.companyID)
        }
    }

    static func hasLine(_ place: Node, _ sheet: Sheet, _ category: StaticString) -> Bool {
        [CAC.invoiceLine, CAC.creditNoteLine].contains { line in
            sheet.has(place, line, CAC.item, CAC.classifiedTaxCategory, CBC.id) { sheet.says($0, category) }
        }
    }

    static func hasAllowance(
        _ place: Node, _ sheet: Sheet, _ category: StaticString, isCharge: Bool
    ) -> Bool {
        sheet.has(place, CAC.allowanceCharge) { allowance in
            self.isCharge(allowance, sheet) == isCharge
                && sheet.has(allowance, CAC.taxCategory, CBC.id) { sheet.says($0, category) }
        }
    }

    /// Whether it is a charge; nil when the indicator says neither.
    static func isCharge(_ allowance: Node, _ sheet: Sheet) -> Bool? {
        guard let indicator = sheet.child(allowance, CBC.chargeIndicator) else { return nil }
        if sheet.says(indicator, "true") || sheet.says(indicator, "1") { return true }
        return sheet.says(indicator, "false") || sheet.says(indicator, "0") ? false : nil
    }

    /// Whether a tax category is given and is neither E nor O.
    static func isTaxed(_ holder: Node, _ sheet: Sheet, _ category: XMLName) -> Bool {
        sheet.has(holder, category, CBC.id) { !sheet.says($0, "E") && !sheet.says($0, "O") }
    }

    static func hasReason(_ holder: Node, _ sheet: Sheet, _ category: XMLName) -> Bool {
        sheet.has(holder, category, CBC.taxExemptionReason)
            || sheet.has(holder, category, CBC.taxExemptionReasonCode)
    }
}

// MARK: - Charges

extension HRCIUS {
    private static let charge = Context("/(Invoice,CreditNote)/cac:AllowanceCharge") { place, sheet in
        isCharge(place, sheet) == true
    }

    static let charges = [
        Rule(
            "HR-BR-11", on: charge, terms: "HR-BT-6",
            "A charge of VAT category E or O has a Croatian label.",
            action: "Add cbc:Name to its tax category, such as HR:POVNAK."
        ) { place, sheet in
            isTaxed(place, sheet, CAC.taxCategory) || sheet.has(place, CAC.taxCategory, CBC.name)
        },
        Rule(
            "HR-BR-13", on: charge, terms: "HR-BT-7 HR-BT-8",
            "A charge of VAT category E or O says why no VAT is charged."
        ) { place, sheet in
            isTaxed(place, sheet, CAC.taxCategory) || hasReason(place, sheet, CAC.taxCategory)
        },
    ]
}
