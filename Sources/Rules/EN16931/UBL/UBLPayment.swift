internal import Documents
internal import Faults

/// How the invoice is to be paid: BR-49 to BR-61.
enum UBLPayment {
    static let rules = [
        Rule(
            "BR-49", on: UBLContext.paymentMeans, terms: "BG-16 BT-81",
            "A payment instruction (BG-16) has a payment means code (BT-81).",
            action: "Fill in cbc:PaymentMeansCode, such as 30 for a credit transfer."
        ) { means, sheet in
            sheet.has(means, CBC.paymentMeansCode)
        },
        Rule(
            "BR-50", on: UBLContext.creditTransferAccount, terms: "BG-17 BT-84",
            "The account of a credit transfer (BG-17) has an identifier (BT-84).",
            action: "Fill in cbc:ID with the IBAN."
        ) { account, sheet in
            sheet.hasText(account, CBC.id)
        },
        Rule(
            "BR-51", .warning, on: UBLContext.cardNumber, terms: "BT-87",
            "At most ten characters of a card number (BT-87) are shown.",
            action: "Give the first six and the last four digits only."
        ) { number, sheet in
            sheet.characters(sheet.trimmed(number)) <= 10
        },
        Rule(
            "BR-61", on: UBLContext.paymentMeans, terms: "BT-81 BT-84",
            "A credit transfer (payment means code 30 or 58) has an account identifier (BT-84).",
            action: "Fill in cac:PayeeFinancialAccount/cbc:ID."
        ) { means, sheet in
            guard let code = sheet.child(means, CBC.paymentMeansCode) else { return true }
            let isTransfer = sheet.says(code, "30") || sheet.says(code, "58")
            return !isTransfer || sheet.has(means, CAC.payeeFinancialAccount, CBC.id)
        },
    ]
}
