internal import Documents
internal import Invoicing

extension SRBDT {
    static let document = [
        specification2021, specification, documentType, noTaxPointDate, taxPointForVAT, taxPointGiven,
        taxPointCodeToday, taxPointCode, precedingDate,
    ]

    private static let specificationContext = Context("/(Invoice,CreditNote)/cbc:CustomizationID")

    static let specification = Rule(
        "RSR-01", on: specificationContext, terms: "BT-24",
        "The specification identifier begins with that of SRBDT 2022.", voice: .mirrorOnly
    ) { place, sheet in sheet.begins(sheet.trimmed(place), current) }

    // Documents of the year before are still about, and the platform takes them.
    static let specification2021 = Rule(
        "RSR-01", on: specificationContext, terms: "BT-24",
        "The specification identifier begins with that of SRBDT 2022 or 2021.", voice: .ordinaryOnly
    ) { place, sheet in
        let given = sheet.trimmed(place)
        if sheet.begins(given, current) || sheet.begins(given, former) { return nil }
        return Breach(found: sheet.string(given), expected: "\(current)")
    }

    private static let current: StaticString = "urn:cen.eu:en16931:2017#compliant#urn:mfin.gov.rs:srbdt:2022"
    private static let former: StaticString = "urn:cen.eu:en16931:2017#compliant#urn:mfin.gov.rs:srbdt:2021"

    static let documentType = Rule(
        "RSR-03", on: Context("cbc:InvoiceTypeCode | cbc:CreditNoteTypeCode"), terms: "BT-3",
        "An invoice has the type 380, 383 or 386, a credit note 381."
    ) { place, sheet in
        let types: [StaticString] =
            sheet.name(of: place) == CBC.invoiceTypeCode ? ["380", "383", "386"] : ["381"]
        return types.contains { sheet.says(place, $0) }
            ? nil
            : Breach(
                found: sheet.string(place), expected: types.map { "\($0)" }.joined(separator: ", "))
    }

    static let noTaxPointDate = Rule(
        "RSR-04", on: root, terms: "BT-7", "The tax point is said by code, not by date.",
        action: "Leave cbc:TaxPointDate out; use cac:InvoicePeriod/cbc:DescriptionCode."
    ) { place, sheet in sheet.child(place, CBC.taxPointDate).map { Breach(at: $0) } }

    static let taxPointGiven = Rule(
        "RSR-05", on: root, terms: "BT-8", "The tax point code is given.", voice: .mirrorOnly
    ) { _, sheet in taxPoint(sheet) != nil }

    static let taxPointForVAT = Rule(
        "RSR-05", on: root, terms: "BT-8", "An invoice with a line of category S gives the tax point code.",
        action: "Add cac:InvoicePeriod/cbc:DescriptionCode: 35, 432 or 3.", voice: .ordinaryOnly
    ) { place, sheet in
        sheet.name(of: place) == UBLCreditNote.root || !hasStandardLine(sheet) || taxPoint(sheet) != nil
    }

    private static let taxPointContext = Context("cac:InvoicePeriod/cbc:DescriptionCode")

    static let taxPointCode = Rule(
        "RSR-06", on: taxPointContext, terms: "BT-8", "The tax point code is 3, 35 or 432.",
        voice: .mirrorOnly
    ) { place, sheet in sheet.isCode(place, in: .taxPoints) }

    // Credit notes of the platform itself carry 0.
    static let taxPointCodeToday = Rule(
        "RSR-06", on: taxPointContext, terms: "BT-8",
        "The tax point code is 3, 35 or 432, or 0 on a credit note.",
        voice: .ordinaryOnly
    ) { place, sheet in
        if sheet.isCode(place, in: .taxPoints) { return nil }
        if sheet.name(of: sheet.root) == UBLCreditNote.root, sheet.says(place, "0") { return nil }
        return Breach(found: sheet.string(place), expected: "3, 35 or 432")
    }

    static let precedingDate = Rule(
        "RSR-07", on: Context("cac:BillingReference"), terms: "BG-3 BT-26", "A preceding invoice has a date."
    ) { place, sheet in sheet.has(place, CAC.invoiceDocumentReference, CBC.issueDate) }
}
