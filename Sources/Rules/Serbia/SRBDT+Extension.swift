internal import Documents
internal import Invoicing

/// Prepayments that a final invoice deducts.
extension SRBDT {
    static let extensions = [
        extended, extendedNever,
        category(
            "RSE-01", "BT-118",
            Context(
                """
                sbt:InvoicedPrepaymentAmmount/cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:ID
                | xsd:InvoicedPrepaymentAmmount/cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:ID
                """, where: isSeen)),
        category(
            "RSE-02", "BT-118",
            Context(
                """
                sbt:ReducedTotals/cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:ID
                | xsd:ReducedTotals/cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:ID
                """, where: isSeen)),
        reducedTotal,
    ]

    /// Live documents have the parts in the schema language's namespace; the artefact knows its own alone.
    private static func isSeen(_ place: Node, _ sheet: Sheet) -> Bool {
        guard sheet.isMirror else { return true }
        return sheet.ancestor(of: place, SerbianExtensionInXSD.invoicedPrepaymentAmount) == nil
            && sheet.ancestor(of: place, SerbianExtensionInXSD.reducedTotals) == nil
            && sheet.name(of: place) != SerbianExtensionInXSD.reducedTotals
    }

    private static let extensionContext = Context("sbt:SrbDtExt")

    // The artefact tests the wrong element: its rule fails wherever the extension is.
    static let extendedNever = Rule(
        "RSR-02", on: extensionContext, terms: "BT-24",
        "An invoice with extension data has the extended specification identifier.", voice: .mirrorOnly
    ) { _, _ in false }

    static let extended = Rule(
        "RSR-02", on: extensionContext, terms: "BT-24",
        "An invoice with extension data has the extended specification identifier.",
        action: "Append #conformant#urn:mfin.gov.rs:srbdtext:2022 to cbc:CustomizationID.",
        voice: .ordinaryOnly
    ) { _, sheet in
        guard let id = sheet.child(sheet.root, CBC.customizationID) else { return false }
        let text = sheet.string(id)
        return text.contains("#conformant#urn:mfin.gov.rs:srbdtext:2022")
            || text.contains("#conformant#urn:mfin.gov.rs:srbdtext:2021")
    }

    static let reducedTotal = Rule(
        "RSE-03", on: Context("sbt:ReducedTotals | xsd:ReducedTotals", where: isSeen), terms: "BT-112 BT-113",
        "The reduced total with VAT is the total with VAT less what was prepaid."
    ) { place, sheet in
        guard let total = sheet.child(sheet.root, CAC.legalMonetaryTotal),
            let whole = sheet.number(total, CBC.taxInclusiveAmount)
        else { return nil }
        let prepaid = sheet.number(total, CBC.prepaidAmount) ?? .zero
        let expected = whole - prepaid
        let node = sheet.first(place, CAC.legalMonetaryTotal, CBC.taxInclusiveAmount)
        guard let node else { return Breach(expected: "\(expected)") }
        guard let reduced = sheet.number(node), reduced != expected else { return nil }
        return Breach(at: node, found: "\(reduced)", expected: "\(expected)")
    }
}
