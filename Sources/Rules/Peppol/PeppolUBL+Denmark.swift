internal import Documents
internal import Invoicing

extension PeppolUBL {
    static let denmark = [
        danishSellerNumber, danishSellerScheme, danishCreditNote, danishPartyScheme, danishMeans,
        danishTransfer, danishDebit, danishGiro, danishGiroReference, danishCard, danishCardReference,
        danishBuyerScheme, danishClassification, danishTax,
    ]

    private static func isDanish(_ sheet: Sheet) -> Bool { sheet.peppol.isPlainlyDomestic("DK") }

    private static let danishInvoice = Context("/(Invoice,CreditNote)") { _, sheet in
        sheet.peppol.supplierAddress == "DK"
    }

    static let danishSellerNumber = Rule(
        "DK-R-002", on: danishInvoice, terms: "BT-30", "A Danish seller has a legal registration number."
    ) { _, sheet in
        guard let seller = sheet.peppol.supplier else { return false }
        return sheet.hasText(seller, CAC.partyLegalEntity, CBC.companyID)
    }

    static let danishSellerScheme = Rule(
        "DK-R-014", on: danishInvoice, terms: "BT-30",
        "The legal registration number of a Danish seller is a CVR number, scheme 0184."
    ) { _, sheet in
        guard let seller = sheet.peppol.supplier else { return true }
        return sheet.hasScheme0184(seller)
    }

    static let danishCreditNote = Rule(
        "DK-R-016", on: danishInvoice, terms: "BT-115", "The total of a Danish credit note is not negative."
    ) { place, sheet in
        guard sheet.name(of: place) == UBLCreditNote.root, sheet.peppol.customerAddress == "DK",
            let payable = sheet.first(place, CAC.legalMonetaryTotal, CBC.payableAmount)
        else { return nil }
        let amount = sheet.withBytes(sheet.trimmed(payable)) { Amount(lexical: $0) }
        guard let amount, amount.isNegative else { return nil }
        return Breach(at: payable, found: "\(amount)", expected: "0 or more")
    }

    static let danishPartyScheme = Rule(
        "DK-R-013",
        on: Context(
            """
            cac:AccountingSupplierParty/cac:Party/cac:PartyIdentification
            | cac:AccountingCustomerParty/cac:Party/cac:PartyIdentification
            """
        ) { _, sheet in isDanish(sheet) }, terms: "BT-29 BT-46",
        "A party identification between Danish parties names its scheme."
    ) { place, sheet in
        guard let id = sheet.child(place, CBC.id) else { return true }
        return sheet.attribute(id, XMLAttribute.schemeID).map { !sheet.trimming($0).isEmpty } ?? false
    }

    static let danishBuyerScheme = Rule(
        "DK-R-017",
        on: Context("cac:AccountingCustomerParty/cac:Party") { _, sheet in
            sheet.peppol.customerAddress == "DK" && sheet.peppol.supplierAddress == "DK"
        }, terms: "BT-47", "The legal registration number of a Danish buyer is a CVR number, scheme 0184."
    ) { place, sheet in sheet.hasScheme0184(place) }

    static let danishClassification = Rule(
        "DK-R-003",
        on: Context("/Invoice/cac:InvoiceLine | /CreditNote/cac:CreditNoteLine") { _, sheet in
            isDanish(sheet)
        }, terms: "BT-158", "UNSPSC (list TST) has version 19.05.01 or 26.08.01."
    ) { place, sheet in
        var isUNSPSC = false
        var isKnownVersion = false
        sheet.forEach(place, CAC.item, CAC.commodityClassification, CBC.itemClassificationCode) { code in
            if let list = sheet.attribute(code, XMLAttribute.listID), sheet.equals(list, "TST") {
                isUNSPSC = true
            }
            if let version = sheet.attribute(code, XMLAttribute.listVersionID),
                unspscVersions.contains(where: { sheet.equals(version, $0) })
            {
                isKnownVersion = true
            }
        }
        return !isUNSPSC || isKnownVersion
    }

    static let unspscVersions: [StaticString] = ["19.05.01", "19.0501", "26.08.01", "26.0801"]

    static let danishTax = Rule(
        "DK-R-004", on: Context("cac:AllowanceCharge") { _, sheet in isDanish(sheet) },
        terms: "BT-104 BT-105",
        "A Danish tax other than VAT has reason code ZZZ and a reason of 4 digits, with # and more behind them."
    ) { place, sheet in
        guard sheet.has(place, CBC.allowanceChargeReasonCode, where: { sheet.reads($0, "ZZZ") }) else {
            return true
        }
        guard let reason = sheet.child(place, CBC.allowanceChargeReason) else { return false }
        // Behind the four digits and a # may stand more.
        return sheet.withBytes(sheet.trimmed(reason)) { text in
            text.extracting(first: min(4, text.count)).areDigits(4)
                && (text.count == 4 || text[4] == UInt8(ascii: "#"))
        }
    }
}

// MARK: - Payment

extension PeppolUBL {
    private static let danishPayment = Context("/Invoice/cac:PaymentMeans") { _, sheet in isDanish(sheet) }

    /// A payment means whose code is one of these.
    private static func pays(_ place: Node, _ sheet: Sheet, by codes: StaticString...) -> Bool {
        sheet.has(place, CBC.paymentMeansCode) { code in codes.contains { sheet.reads(code, $0) } }
    }

    /// The payment identifier begins with one of these card types.
    private static func cardType(_ place: Node, _ sheet: Sheet, isOneOf types: StaticString...) -> Bool {
        guard let id = sheet.child(place, CBC.paymentID) else { return false }
        return types.contains { sheet.begins(sheet.text(id), $0) }
    }

    private static func length(_ node: Node?, _ sheet: Sheet) -> Int {
        node.map { sheet.characters(sheet.text($0)) } ?? 0
    }

    static let danishMeans = Rule(
        "DK-R-005", on: danishPayment, terms: "BT-81",
        "The payment means between Danish parties is 1, 10, 31, 42, 48, 49, 50, 58, 59, 93 or 97."
    ) { place, sheet in
        pays(
            place, sheet, by: "1", "10", "31", "42", "48", "49", "50", "58", "59", "93", "97")
    }

    static let danishTransfer = Rule(
        "DK-R-006", on: danishPayment, terms: "BT-84 BT-86",
        "Payment means 31 and 42 have an account and the registration number of its bank."
    ) { place, sheet in
        guard pays(place, sheet, by: "31", "42") else { return true }
        guard let account = sheet.child(place, CAC.payeeFinancialAccount) else { return false }
        return sheet.hasText(account, CBC.id)
            && sheet.hasText(account, CAC.financialInstitutionBranch, CBC.id)
    }

    static let danishDebit = Rule(
        "DK-R-007", on: danishPayment, terms: "BT-89 BT-91",
        "Payment means 49 has a mandate and the payer's account."
    ) { place, sheet in
        guard pays(place, sheet, by: "49") else { return true }
        guard let mandate = sheet.child(place, CAC.paymentMandate) else { return false }
        return sheet.hasText(mandate, CBC.id) && sheet.hasText(mandate, CAC.payerFinancialAccount, CBC.id)
    }

    static let danishGiro = Rule(
        "DK-R-008", on: danishPayment, terms: "BT-83 BT-84",
        "Payment means 50 has a card type 01#, 04# or 15# and a giro account of 7 or 8 characters."
    ) { place, sheet in
        guard pays(place, sheet, by: "50") else { return true }
        let account = length(sheet.first(place, CAC.payeeFinancialAccount, CBC.id), sheet)
        return cardType(place, sheet, isOneOf: "01#", "04#", "15#") && (account == 7 || account == 8)
    }

    static let danishGiroReference = Rule(
        "DK-R-009", on: danishPayment, terms: "BT-83",
        "With card type 04# or 15# the payment identifier of means 50 has 19 characters."
    ) { place, sheet in
        !pays(place, sheet, by: "50") || !cardType(place, sheet, isOneOf: "04#", "15#")
            || length(sheet.child(place, CBC.paymentID), sheet) == 19
    }

    static let danishCard = Rule(
        "DK-R-010", on: danishPayment, terms: "BT-83 BT-84",
        "Payment means 93 has a card type 71#, 73# or 75# and a creditor account of 8 characters."
    ) { place, sheet in
        guard pays(place, sheet, by: "93") else { return true }
        let account = length(sheet.first(place, CAC.payeeFinancialAccount, CBC.id), sheet)
        return cardType(place, sheet, isOneOf: "71#", "73#", "75#") && account == 8
    }

    static let danishCardReference = Rule(
        "DK-R-011", on: danishPayment, terms: "BT-83",
        "With card type 71# or 75# the payment identifier of means 93 has 18 or 19 characters."
    ) { place, sheet in
        let length = length(sheet.child(place, CBC.paymentID), sheet)
        return !pays(place, sheet, by: "93") || !cardType(place, sheet, isOneOf: "71#", "75#")
            || length == 18 || length == 19
    }
}

extension Sheet {
    /// A party without a legal registration number, or with one of the Danish scheme.
    fileprivate func hasScheme0184(_ party: Node) -> Bool {
        guard let id = first(party, CAC.partyLegalEntity, CBC.companyID) else { return true }
        return attribute(id, XMLAttribute.schemeID).map { equals(trimming($0), "0184") } ?? false
    }
}
