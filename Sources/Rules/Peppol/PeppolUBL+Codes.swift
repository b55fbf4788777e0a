internal import Documents
internal import Invoicing

extension PeppolUBL {
    static let codes = [
        mediaType, allowanceReason, chargeReason, taxPoint, currency, dateForm, addressScheme,
        exemption("PEPPOL-EN16931-P0104", "VATEX-EU-G", category: "G"),
        exemption("PEPPOL-EN16931-P0105", "VATEX-EU-O", category: "O"),
        exemption("PEPPOL-EN16931-P0106", "VATEX-EU-IC", category: "K"),
        exemption("PEPPOL-EN16931-P0107", "VATEX-EU-AE", category: "AE"),
        exemption("PEPPOL-EN16931-P0108", "VATEX-EU-D", category: "E"),
        exemption("PEPPOL-EN16931-P0109", "VATEX-EU-F", category: "E"),
        exemption("PEPPOL-EN16931-P0110", "VATEX-EU-I", category: "E"),
        exemption("PEPPOL-EN16931-P0111", "VATEX-EU-J", category: "E"),
        germanType,
    ]

    static let mediaType = Rule(
        "PEPPOL-EN16931-CL001",
        on: Context("cbc:EmbeddedDocumentBinaryObject") { place, sheet in
            sheet.hasAttribute(place, XMLAttribute.mimeCode)
        }, terms: "BT-125", "An attachment has a media type that Peppol takes."
    ) { place, sheet in
        guard let type = sheet.attribute(place, XMLAttribute.mimeCode) else { return nil }
        return sheet.withBytes(type) { CodeList.mediaTypes.contains(exactly: $0) }
            ? nil : Breach(found: sheet.string(type), expected: CodeList.mediaTypes.title)
    }

    private static func reasonContext(_ indicator: StaticString) -> Context {
        Context("cac:AllowanceCharge/cbc:AllowanceChargeReasonCode") { place, sheet in
            guard let allowance = sheet.parent(of: place) else { return false }
            return sheet.has(allowance, CBC.chargeIndicator) { sheet.reads($0, indicator) }
        }
    }

    static let allowanceReason = Rule(
        "PEPPOL-EN16931-CL002", on: reasonContext("false"), terms: "BT-98 BT-140",
        "The reason code of an allowance is in UNCL 5189."
    ) { place, sheet in breach(of: .allowanceReasons, at: place, sheet) }

    static let chargeReason = Rule(
        "PEPPOL-EN16931-CL003", on: reasonContext("true"), terms: "BT-105 BT-145",
        "The reason code of a charge is in UNCL 7161."
    ) { place, sheet in breach(of: .chargeReasons, at: place, sheet) }

    static let taxPoint = Rule(
        "PEPPOL-EN16931-CL006", on: Context("cac:InvoicePeriod/cbc:DescriptionCode"), terms: "BT-8",
        "The tax point code is 3, 35 or 432."
    ) { place, sheet in breach(of: .taxPoints, at: place, sheet) }

    static let currency = Rule(
        "PEPPOL-EN16931-CL007",
        on: Context(
            """
            cbc:Amount | cbc:BaseAmount | cbc:PriceAmount | cbc:TaxAmount | cbc:TaxableAmount
            | cbc:LineExtensionAmount | cbc:TaxExclusiveAmount | cbc:TaxInclusiveAmount
            | cbc:AllowanceTotalAmount | cbc:ChargeTotalAmount | cbc:PrepaidAmount
            | cbc:PayableRoundingAmount | cbc:PayableAmount
            """), terms: "BT-5 BT-6", "The currency of an amount is in ISO 4217."
    ) { place, sheet in
        let given = sheet.attribute(place, XMLAttribute.currencyID)
        if let given, sheet.isCode(given, in: .currenciesInPeppol) { return nil }
        return Breach(
            found: given.map { sheet.string($0) }, expected: CodeList.currenciesInPeppol.title)
    }

    static let dateForm = Rule(
        "PEPPOL-EN16931-F001",
        on: Context(
            """
            cbc:IssueDate | cbc:DueDate | cbc:TaxPointDate | cbc:StartDate | cbc:EndDate
            | cbc:ActualDeliveryDate
            """), terms: "BT-2 BT-7 BT-9 BT-72 BT-73 BT-74", "A date is written YYYY-MM-DD."
    ) { place, sheet in
        sheet.isPlainDate(place)
            ? nil : Breach(found: sheet.string(sheet.text(place)), expected: "a date such as 2026-11-20")
    }

    static let addressScheme = Rule(
        "PEPPOL-EN16931-CL008",
        on: Context("cbc:EndpointID") { place, sheet in sheet.hasAttribute(place, XMLAttribute.schemeID) },
        terms: "BT-34 BT-49", "The scheme of an electronic address is one that Peppol routes."
    ) { place, sheet in
        guard let scheme = sheet.attribute(place, XMLAttribute.schemeID) else { return nil }
        return sheet.withBytes(scheme) { CodeList.addressSchemesInPeppol.contains(exactly: $0) }
            ? nil : Breach(found: sheet.string(scheme), expected: CodeList.addressSchemesInPeppol.title)
    }

    /// A VATEX code belongs to one VAT category.
    private static func exemption(_ id: String, _ code: StaticString, category: StaticString) -> Rule {
        let context = Context("cac:TaxCategory") { place, sheet in
            sheet.has(place, CBC.taxExemptionReasonCode) {
                sheet.equalsAnyCase(sheet.text($0), code)
            }
        }
        return Rule(
            id, on: context, terms: "BT-118 BT-121",
            "The exemption reason \(code) stands with category \(category)."
        ) { place, sheet in
            let given = sheet.child(place, CBC.id)
            if let given, sheet.says(given, category) { return nil }
            return Breach(at: given, found: given.map { sheet.string($0) }, expected: "\(category)")
        }
    }

    static func breach(of list: CodeList, at place: Node, _ sheet: Sheet) -> Breach? {
        sheet.isCode(place, in: list) ? nil : Breach(found: sheet.string(place), expected: list.title)
    }
}

// MARK: - Types of documents

extension PeppolUBL {
    private static let invoiceTypeCode = Context("cbc:InvoiceTypeCode")
    private static let creditNoteTypeCode = Context("cbc:CreditNoteTypeCode")

    private static func isBilling(_ sheet: Sheet) -> Bool {
        sheet.peppol.process.map { $0.kind == "billing" && $0.number == "01" } ?? false
    }

    private static func isSelfBilling(_ sheet: Sheet) -> Bool {
        sheet.peppol.process.map { $0.kind == "selfbilling" && $0.number == "01" } ?? false
    }

    static let invoiceType = Rule(
        "PEPPOL-EN16931-P0100", on: invoiceTypeCode, terms: "BT-3",
        "An invoice has a type that Peppol billing takes."
    ) { place, sheet in
        !isBilling(sheet) ? nil : breach(of: .invoiceTypesInPeppol, at: place, sheet)
    }

    static let creditNoteType = Rule(
        "PEPPOL-EN16931-P0101", on: creditNoteTypeCode, terms: "BT-3",
        "A credit note has a type that Peppol billing takes."
    ) { place, sheet in
        !isBilling(sheet) ? nil : breach(of: .creditNoteTypesInPeppol, at: place, sheet)
    }

    static let selfBilledInvoiceType = Rule(
        "PEPPOL-EN16931-P0100", on: invoiceTypeCode, terms: "BT-3", "A self-billed invoice has the type 389."
    ) { place, sheet in
        !isSelfBilling(sheet) || sheet.says(place, "389")
            ? nil : Breach(found: sheet.string(place), expected: "389")
    }

    static let selfBilledCreditNoteType = Rule(
        "PEPPOL-EN16931-P0101", on: creditNoteTypeCode, terms: "BT-3",
        "A self-billed credit note has the type 261."
    ) { place, sheet in
        !isSelfBilling(sheet) || sheet.says(place, "261")
            ? nil : Breach(found: sheet.string(place), expected: "261")
    }

    static let germanType = Rule(
        "PEPPOL-EN16931-P0112", on: invoiceTypeCode, terms: "BT-3",
        "The types 326 and 384 are for invoices between German parties."
    ) { place, sheet in
        !(sheet.says(place, "326") || sheet.says(place, "384")) || sheet.peppol.isDomestic("DE")
    }
}

extension Sheet {
    /// Whether an element's text, as written, is a date of ten characters.
    func isPlainDate(_ node: Node) -> Bool {
        let text = text(node)
        return text.count == 10 && withBytes(text) { CalendarDate(lexical: $0) != nil }
    }
}
