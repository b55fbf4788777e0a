internal import Documents
internal import Faults

extension PeppolUBL {
    static let germanPayment = [
        germanIBAN, germanTransferAccount, germanTransferAlone, germanCard, germanCardAlone, germanDebitIBAN,
        germanDebitMandate, germanDebitAlone,
    ]

    private static let germanMeansGiven = Context("/(Invoice,CreditNote)/cac:PaymentMeans") { _, sheet in
        isGerman(sheet)
    }

    private static func pays(_ place: Node, _ sheet: Sheet, by codes: StaticString...) -> Bool {
        sheet.has(place, CBC.paymentMeansCode) { code in codes.contains { sheet.says(code, $0) } }
    }

    static let germanIBAN = Rule(
        "DE-R-019", .warning, on: germanMeansGiven, terms: "BT-84 BT-81",
        "A SEPA transfer, means 58, has a right IBAN."
    ) { place, sheet in
        guard pays(place, sheet, by: "58") else { return nil }
        return ibanBreach(sheet.first(place, CAC.payeeFinancialAccount, CBC.id), sheet)
    }

    static let germanDebitIBAN = Rule(
        "DE-R-020", .warning, on: germanMeansGiven, terms: "BT-91 BT-81",
        "A SEPA direct debit, means 59, has the right IBAN of the payer."
    ) { place, sheet in
        guard pays(place, sheet, by: "59") else { return nil }
        return ibanBreach(
            sheet.first(place, CAC.paymentMandate, CAC.payerFinancialAccount, CBC.id), sheet)
    }

    /// What is wrong with an IBAN as the German rules count: any country and length, small letters too.
    private static func ibanBreach(_ account: Node?, _ sheet: Sheet) -> Breach? {
        guard let account else { return Breach(expected: "IBAN") }
        let text = sheet.string(account).utf8.filter { !$0.isXMLSpace }
        let isFormed =
            (4...34).contains(text.count) && text[..<2].allSatisfy { (0x41...0x5a).contains($0) }
            && text[2..<4].allSatisfy(\.isDigit) && text[4...].allSatisfy { $0.isDigit || $0.isLetter }
        guard isFormed else { return Breach(at: account, found: sheet.string(account), expected: "IBAN") }
        let turned = Array(text[4...] + text[..<4])
        return Checksum.mod97(turned.span) == 1
            ? nil
            : Breach(at: account, found: sheet.string(account), expected: "IBAN with right check digits")
    }

    static let germanTransferAccount = Rule(
        "DE-R-023-1", on: germanMeansGiven, terms: "BT-81 BG-17",
        "A transfer, means 30 or 58, has an account."
    ) { place, sheet in !pays(place, sheet, by: "30", "58") || sheet.has(place, CAC.payeeFinancialAccount) }

    static let germanTransferAlone = Rule(
        "DE-R-023-2", on: germanMeansGiven, terms: "BT-81 BG-18 BG-19",
        "A transfer, means 30 or 58, has neither card nor mandate."
    ) { place, sheet in
        !pays(place, sheet, by: "30", "58")
            || !sheet.has(place, CAC.cardAccount) && !sheet.has(place, CAC.paymentMandate)
    }

    static let germanCard = Rule(
        "DE-R-024-1", on: germanMeansGiven, terms: "BT-81 BG-18",
        "A card payment, means 48, 54 or 55, has a card."
    ) { place, sheet in !pays(place, sheet, by: "48", "54", "55") || sheet.has(place, CAC.cardAccount) }

    static let germanCardAlone = Rule(
        "DE-R-024-2", on: germanMeansGiven, terms: "BT-81 BG-17 BG-19",
        "A card payment, means 48, 54 or 55, has neither account nor mandate."
    ) { place, sheet in
        !pays(place, sheet, by: "48", "54", "55")
            || !sheet.has(place, CAC.payeeFinancialAccount) && !sheet.has(place, CAC.paymentMandate)
    }

    static let germanDebitMandate = Rule(
        "DE-R-025-1", on: germanMeansGiven, terms: "BT-81 BG-19", "A direct debit, means 59, has a mandate."
    ) { place, sheet in !pays(place, sheet, by: "59") || sheet.has(place, CAC.paymentMandate) }

    static let germanDebitAlone = Rule(
        "DE-R-025-2", on: germanMeansGiven, terms: "BT-81 BG-17 BG-18",
        "A direct debit, means 59, has neither account nor card."
    ) { place, sheet in
        !pays(place, sheet, by: "59")
            || !sheet.has(place, CAC.payeeFinancialAccount) && !sheet.has(place, CAC.cardAccount)
    }
}
