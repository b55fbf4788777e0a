internal import Invoicing

/// The objects of `ekspedit.invoice/1`.
enum JSONForms {
    static let identifier = JSONForm<Identifier>(
        "identifier",
        [
            .value("value", \.value, .text, "", required: true),
            .value("scheme", \.scheme, .text, "the scheme of the identifier"),
        ])

    static let period = JSONForm<Invoice.Period>(
        "period",
        [
            .value("start", \.start, .date, "BT-73 BT-134"),
            .value("end", \.end, .date, "BT-74 BT-135"),
        ])

    static let note = JSONForm<Invoice.Note>(
        "note",
        [
            .value("text", \.text, .text, "BT-22", required: true),
            .value("subject", \.subject, .code, "BT-21"),
        ])

    static let preceding = JSONForm<Invoice.PrecedingInvoice>(
        "precedingInvoice",
        [
            .value("number", \.number, .text, "BT-25", required: true),
            .value("issueDate", \.issueDate, .date, "BT-26"),
            .value("extensions", \.extensions, .extensions, "national terms"),
            .foreign("invoice_number", \.number, .text),
        ])

    static let attachment = JSONForm<Invoice.Attachment>(
        "attachment",
        [
            .value("base64", \.base64, .text, "BT-125", required: true),
            .value("mime", \.mimeCode, .text, "BT-125-1"),
            .value("filename", \.filename, .text, "BT-125-2"),
        ])

    static let document = JSONForm<Invoice.SupportingDocument>(
        "supportingDocument",
        [
            .value("reference", \.reference, .text, "BT-122", required: true),
            .value("description", \.description, .text, "BT-123"),
            .value("location", \.location, .text, "BT-124"),
            .value("attachment", \.attachment, attachment.codec { .init(base64: "") }, "BT-125"),
        ])

    static let allowance = JSONForm<Invoice.AllowanceCharge>(
        "allowanceOrCharge",
        [
            .value("amount", \.amount, .amount, "BT-92 BT-99 BT-136 BT-141"),
            .value("base", \.baseAmount, .amount, "BT-93 BT-100 BT-137 BT-142"),
            .value("percent", \.percentage, .amount, "BT-94 BT-101 BT-138 BT-143"),
            .value("vat", \.vatRate, .amount, "BT-96 BT-103"),
            .value("vatCategory", \.vatCategory, .code, "BT-95 BT-102"),
            .value("reason", \.reason, .text, "BT-97 BT-104 BT-139 BT-144"),
            .value("reasonCode", \.reasonCode, .code, "BT-98 BT-105 BT-140 BT-145"),
            .value("extensions", \.extensions, .extensions, "national terms"),
        ])

    static let totals = JSONForm<Invoice.Totals>(
        "totals",
        [
            .value("lines", \.lineTotal, .amount, "BT-106"),
            .value("allowances", \.allowanceTotal, .amount, "BT-107"),
            .value("charges", \.chargeTotal, .amount, "BT-108"),
            .value("net", \.taxExclusive, .amount, "BT-109"),
            .value("vat", \.vatTotal, .amount, "BT-110"),
            .value("vatInTaxCurrency", \.vatTotalInTaxCurrency, .amount, "BT-111"),
            .value("gross", \.taxInclusive, .amount, "BT-112"),
            .value("prepaid", \.prepaid, .amount, "BT-113"),
            .value("rounding", \.rounding, .amount, "BT-114"),
            .value("payable", \.payable, .amount, "BT-115"),
        ])

    static let vat = JSONForm<Invoice.VATBreakdown>(
        "vatBreakdown",
        [
            .value("category", \.category, .code, "BT-118", required: true),
            .value("rate", \.rate, .amount, "BT-119"),
            .value("base", \.taxableAmount, .amount, "BT-116"),
            .value("amount", \.taxAmount, .amount, "BT-117"),
            .value("reason", \.exemptionReason, .text, "BT-120"),
            .value("reasonCode", \.exemptionCode, .code, "BT-121"),
            .value("extensions", \.extensions, .extensions, "national terms"),
        ])

    static let classification = JSONForm<Invoice.Classification>(
        "classification",
        [
            .value("value", \.value, .text, "BT-158", required: true),
            .value("scheme", \.scheme, .text, "BT-158-1"),
            .value("version", \.version, .text, "BT-158-2"),
        ])

    static let attribute = JSONForm<Invoice.Attribute>(
        "attribute",
        [
            .value("name", \.name, .text, "BT-160", required: true),
            .value("value", \.value, .text, "BT-161", required: true),
        ])
}
