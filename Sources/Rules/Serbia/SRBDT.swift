internal import Documents
internal import Invoicing

/// SRBDT, the Serbian rules on top of EN 16931.
///
/// Fifteen rules of the published artefact are never reached, one tests the wrong element, and the platform has
/// moved on since. The ordinary verdict is what the platform enforces; the mirrored one is the artefact's.
package enum SRBDT {
    package static let pack = RulePack(
        "rs", version: "1.0.0", for: [.ublInvoice, .ublCreditNote], implies: ["en16931"],
        relaxes: [
            // Serbia has categories and reasons of its own, a reason for category Z, a rate 0 for O, and an
            // extension.
            "BR-CL-17", "BR-CL-18", "BR-CL-22", "BR-Z-10", "BR-O-05", "UBL-CR-001",
            // Both parties give their PIB as VAT identifier, in category O as well.
            "BR-O-02", "BR-O-03", "BR-O-04",
        ],
        patterns: [
            Pattern(rules: document + unreached + seller + buyer + others + codes + extensions + categories),
            Pattern(rules: platform), Pattern(rules: reasons),
        ])

    static let root = Context("/(Invoice,CreditNote)")

    static func typeCode(_ sheet: Sheet) -> Node? {
        sheet.child(sheet.root, CBC.invoiceTypeCode) ?? sheet.child(sheet.root, CBC.creditNoteTypeCode)
    }

    /// Whether VAT at the standard rates is stated on a line.
    static func hasStandardLine(_ sheet: Sheet) -> Bool {
        [CAC.invoiceLine, CAC.creditNoteLine].contains { line in
            sheet.has(sheet.root, line, CAC.item, CAC.classifiedTaxCategory, CBC.id) { sheet.says($0, "S") }
        }
    }

    static func taxPoint(_ sheet: Sheet) -> Node? {
        sheet.first(sheet.root, CAC.invoicePeriod, CBC.descriptionCode)
    }

    static func party(_ sheet: Sheet, _ side: XMLName) -> Node? { sheet.first(sheet.root, side, CAC.party) }

    /// The tax number of a party with `RS` before it.
    static func taxNumber(_ sheet: Sheet, _ party: Node?) -> Node? {
        guard let party else { return nil }
        var number: Node?
        sheet.forEach(party, CAC.partyTaxScheme) { registration in
            guard number == nil,
                sheet.has(registration, CAC.taxScheme, CBC.id, where: { sheet.saysAnyCase($0, "VAT") })
            else { return }
            number = sheet.child(registration, CBC.companyID)
        }
        return number
    }
}
