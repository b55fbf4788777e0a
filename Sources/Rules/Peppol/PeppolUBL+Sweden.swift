internal import Documents
internal import Faults
internal import Invoicing

extension PeppolUBL {
    static let sweden = [
        swedishVATLength, swedishVATDigits, swedishNumberDigits, swedishNumberLength, swedishNumberCheck,
        swedishTaxApproval, swedishRates, plusgiroDigits, plusgiroLength, bankgiroDigits, bankgiroLength,
        swedishGiroMeans, swedishTransferMeans,
    ]

    private static let swedishSeller = Context("cac:AccountingSupplierParty/cac:Party") { place, sheet in
        sheet.country(of: place) == "SE" && sheet.hasVATPrefix(place, "SE")
    }

    static let swedishVATLength = Rule(
        "SE-R-001", on: swedishSeller, terms: "BT-31",
        "The VAT identifier of a Swedish seller has 14 characters."
    ) { place, sheet in
        guard let id = sheet.vatIdentifier(of: place) else { return true }
        return sheet.normalisedLength(id) == 14
    }

    static let swedishVATDigits = Rule(
        "SE-R-002", on: swedishSeller, terms: "BT-31",
        "The VAT identifier of a Swedish seller has digits after SE."
    ) { place, sheet in
        guard let id = sheet.vatIdentifier(of: place) else { return true }
        let text = sheet.string(sheet.text(id))
        return isNumber(text.dropFirst(2).prefix(12))
    }

    private static let swedishEntity = Context("cac:AccountingSupplierParty/cac:Party/cac:PartyLegalEntity") {
        place, sheet in
        sheet.country(of: sheet.parent(of: place)) == "SE" && sheet.has(place, CBC.companyID)
    }

    static let swedishNumberDigits = Rule(
        "SE-R-003", on: swedishEntity, terms: "BT-30", "A Swedish organisation number has digits only."
    ) { place, sheet in
        guard let id = sheet.child(place, CBC.companyID) else { return true }
        return isNumber(sheet.string(id)[...])
    }

    static let swedishNumberLength = Rule(
        "SE-R-004", on: swedishEntity, terms: "BT-30", "A Swedish organisation number has 10 characters."
    ) { place, sheet in
        guard let id = sheet.child(place, CBC.companyID) else { return true }
        return sheet.normalisedLength(id) == 10
    }

    static let swedishNumberCheck = Rule(
        "SE-R-013", on: swedishEntity, terms: "BT-30",
        "The last digit of a Swedish organisation number is the right check digit."
    ) { place, sheet in
        guard let id = sheet.child(place, CBC.companyID) else { return nil }
        return breach(of: .swedish, at: id, sheet).map {
            Breach(at: id, found: $0.found, expected: $0.expected)
        }
    }

    static let swedishTaxApproval = Rule(
        "SE-R-005",
        on: Context("cac:AccountingSupplierParty/cac:Party/cac:PartyTaxScheme/cbc:CompanyID") {
            place, sheet in
            guard let registration = sheet.parent(of: place), let party = sheet.parent(of: registration),
                sheet.country(of: party) == "SE", sheet.has(party, CAC.partyLegalEntity, CBC.companyID)
            else { return false }
            return !sheet.has(registration, CAC.taxScheme, CBC.id) { sheet.saysAnyCase($0, "VAT") }
        }, terms: "BT-32", "A Swedish tax registration other than VAT says Godkänd för F-skatt."
    ) { place, sheet in sheet.string(place).normalisedCapitals == "GODKÄND FÖR F-SKATT" }

    static let swedishRates = Rule(
        "SE-R-006",
        on: Context("cac:TaxCategory | cac:ClassifiedTaxCategory") { place, sheet in
            sheet.peppol.isSwedish && sheet.has(place, CBC.id) { sheet.reads($0, "S") }
        }, terms: "BT-96 BT-103 BT-119 BT-152",
        "The standard rates of a Swedish seller are 6, 12 and 25 percent."
    ) { place, sheet in
        let percent = sheet.child(place, CBC.percent)
        let rate = percent.flatMap { node in sheet.withBytes(sheet.trimmed(node)) { Amount(lexical: $0) } }
        if let rate, [Amount(6), Amount(12), Amount(25)].contains(rate) { return nil }
        return Breach(at: percent, found: percent.map { sheet.string($0) }, expected: "6, 12 or 25")
    }
}

// MARK: - Giro accounts

extension PeppolUBL {
    private static func giro(_ bank: StaticString) -> Context {
        Context("cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:ID") { place, sheet in
            guard sheet.peppol.isSwedish, let account = sheet.parent(of: place),
                let means = sheet.parent(of: account)
            else { return false }
            return sheet.has(means, CBC.paymentMeansCode) { sheet.says($0, "30") }
                && sheet.has(means, CAC.payeeFinancialAccount, CAC.financialInstitutionBranch, CBC.id) {
                    sheet.says($0, bank)
                }
        }
    }

    private static let plusgiro = giro("SE:PLUSGIRO")
    private static let bankgiro = giro("SE:BANKGIRO")

    static let plusgiroDigits = Rule(
        "SE-R-007", .warning, on: plusgiro, terms: "BT-84", "A plusgiro account has digits only."
    ) { place, sheet in isNumber(sheet.string(place)[...]) }

    static let plusgiroLength = Rule(
        "SE-R-010", .warning, on: plusgiro, terms: "BT-84", "A plusgiro account has 2 to 8 characters."
    ) { place, sheet in (2...8).contains(sheet.normalisedLength(place)) }

    static let bankgiroDigits = Rule(
        "SE-R-008", .warning, on: bankgiro, terms: "BT-84", "A bankgiro account has digits only."
    ) { place, sheet in isNumber(sheet.string(place)[...]) }

    static let bankgiroLength = Rule(
        "SE-R-009", .warning, on: bankgiro, terms: "BT-84", "A bankgiro account has 7 or 8 characters."
    ) { place, sheet in (7...8).contains(sheet.normalisedLength(place)) }

    private static func swedishMeans(_ codes: [StaticString], toSwede: Bool) -> Context {
        Context("cac:PaymentMeans") { place, sheet in
            sheet.peppol.isSwedish && (!toSwede || sheet.peppol.customerAddress == "SE")
                && sheet.has(place, CBC.paymentMeansCode) { code in codes.contains { sheet.reads(code, $0) } }
        }
    }

    static let swedishGiroMeans = Rule(
        "SE-R-011", .warning, on: swedishMeans(["50", "56"], toSwede: false), terms: "BT-81",
        "A Swedish giro payment has means 30 and SE:BANKGIRO or SE:PLUSGIRO as bank."
    ) { _, _ in false }

    static let swedishTransferMeans = Rule(
        "SE-R-012", .warning, on: swedishMeans(["31"], toSwede: true), terms: "BT-81",
        "A transfer between Swedish parties has means 30."
    ) { _, _ in false }

    /// Whether XPath would take the text for a number.
    static func isNumber(_ text: Substring) -> Bool {
        Amount(String(text)) != nil || !text.isEmpty && text.utf8.allSatisfy(\.isDigit)
    }
}
