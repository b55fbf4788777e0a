internal import Faults
internal import Invoicing

/// What an invoice has to say so that it can be a receipt.
extension ReceiptRule {
    static let form = [
        ReceiptRule(
            "EKS-CIS-ISSUER", terms: "BT-31 BT-32", "The seller of a receipt gives its OIB.",
            action: "Give the seller's OIB, with or without HR, as its VAT number or tax registration."
        ) { draft in draft.issuer == nil ? Breach(expected: "the seller's OIB") : nil },
        ReceiptRule(
            "EKS-CIS-BUYER", terms: "BT-46 BT-47 BT-48", "The OIB of a buyer is valid.",
            action: "Correct the buyer's OIB, or leave it out if the buyer is a person."
        ) { draft in
            FiscalReceipt.wrongOIB(of: draft.invoice.buyer).map {
                Breach(found: $0, expected: "a valid OIB of the buyer")
            }
        },
        ReceiptRule(
            "EKS-CIS-NUMBER", terms: "BT-1",
            "The number of a receipt has three parts: its own number, the premises and the device.",
            action: "Number the receipt as 17/P1/1: digits, letters and digits, digits."
        ) { draft in
            draft.number == nil
                ? Breach(found: draft.invoice.number, expected: "a number of three parts, such as 17/P1/1")
                : nil
        },
        ReceiptRule(
            "EKS-CIS-TIME", terms: "BT-2 HR-BT-2", "A receipt tells the day and the time of its issue.",
            action: "Give the time beside the date, in the term cis.issueTime, as 09:05:07."
        ) { draft in draft.issuedAt == nil ? Breach(expected: "date and time of issue") : nil },
        ReceiptRule(
            "EKS-CIS-TOTAL", terms: "BT-112", "A receipt has a total with tax.",
            action: "Give the total with tax, or the lines and rates from which it can be computed."
        ) { draft in draft.total == nil ? Breach(expected: "the total with tax") : nil },
        ReceiptRule(
            "179", terms: "HR-BT-5", "The operator's OIB is valid.",
            action: "Give the OIB of the person at the till in cis.operatorOib; sole traders give their own."
        ) { draft in
            draft.operatorOIB == nil && (draft.operatorText != nil || draft.defaults.isConfigured)
                ? Breach(found: draft.operatorText, expected: "a valid OIB of the operator") : nil
        },
        ReceiptRule(
            "EKS-CIS-OPERATOR", .warning, terms: "HR-BT-5",
            "A receipt names its operator, unless the configuration does.",
            action: "Give cis.operatorOib, or set operatorOib in the configuration of the company."
        ) { draft in
            draft.operatorText == nil && !draft.defaults.isConfigured
                ? Breach(expected: "the OIB of the operator") : nil
        },
        ReceiptRule(
            "EKS-CIS-PAYMENT", terms: "BT-81", "A receipt tells how it was paid.",
            action: "Give a payment means code (10 cash, 48 card, 30 transfer), or G, K, T or O in "
                + "cis.paymentMethod."
        ) { draft in
            draft.payment == nil
                ? Breach(
                    found: draft.invoice.extensions.text("cis.paymentMethod"), expected: "how it was paid")
                : nil
        },
        ReceiptRule(
            "EKS-CIS-CURRENCY", terms: "BT-5", "A receipt is in euro.",
            action: "Give the amounts in EUR; CIS knows no other currency."
        ) { draft in
            draft.invoice.currency == "EUR"
                ? nil : Breach(found: draft.invoice.currency.rawValue, expected: "EUR")
        },
    ]
}
