internal import Documents
internal import Invoicing

extension CIUSRO {
    static let dates = [
        date("DT001", "cbc:IssueDate", "BT-2 BT-26"), date("DT002", "cbc:TaxPointDate", "BT-7"),
        date("DT003", "cbc:DueDate", "BT-9"), date("DT003_CN", "cbc:PaymentDueDate", "BT-9"),
        date("DT004", "cbc:ActualDeliveryDate", "BT-72"), date("DT005", "cbc:StartDate", "BT-73 BT-134"),
        date("DT006", "cbc:EndDate", "BT-74 BT-135"),
    ]

    private static func date(_ id: String, _ path: String, _ terms: String) -> Rule {
        Rule("BR-RO-\(id)", on: Context(path), terms: terms, "A date is written YYYY-MM-DD and exists.") {
            place, sheet in
            let text = sheet.text(place)
            let isDate = text.count == 10 && sheet.withBytes(text) { CalendarDate(lexical: $0) != nil }
            return isDate ? nil : Breach(found: sheet.string(text), expected: "a date such as 2026-11-20")
        }
    }

    static let codes = [price, invoiceType, creditNoteType, taxPoint]

    static let price = Rule(
        "BR-27", on: Context("cbc:PriceAmount"), terms: "BT-146", "No price is negative.",
        action: "Make the quantity negative, not the price."
    ) { place, sheet in
        guard let price = sheet.number(place), price.isNegative else { return nil }
        return Breach(found: "\(price)", expected: "0 or more")
    }

    static let invoiceType = Rule(
        "BR-RO-020_1", on: Context("cbc:InvoiceTypeCode"), terms: "BT-3",
        "An invoice has the type 380, 384, 389 or 751."
    ) { place, sheet in
        let types: [StaticString] = ["380", "384", "389", "751"]
        return types.contains { sheet.says(place, $0) }
            ? nil : Breach(found: sheet.string(place), expected: "380, 384, 389 or 751")
    }

    static let creditNoteType = Rule(
        "BR-RO-020_2", on: Context("cbc:CreditNoteTypeCode"), terms: "BT-3", "A credit note has the type 381."
    ) { place, sheet in
        sheet.says(place, "381") ? nil : Breach(found: sheet.string(place), expected: "381")
    }

    static let taxPoint = Rule(
        "BR-RO-040", on: Context("cac:InvoicePeriod/cbc:DescriptionCode"), terms: "BT-8",
        "The tax point code is 3, 35 or 432."
    ) { place, sheet in
        sheet.isCode(place, in: .taxPoints)
            ? nil : Breach(found: sheet.string(place), expected: "3, 35 or 432")
    }
}
