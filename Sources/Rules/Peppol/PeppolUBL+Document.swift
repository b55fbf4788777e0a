internal import Documents
internal import Invoicing

extension PeppolUBL {
    static let document = [
        processGiven, oneNote, reference, oneBreakdown, oneAccountingTotal, sameSign, currenciesDiffer,
        buyerAddress, sellerAddress,
    ]

    static let noEmptyElements = Rule(
        "PEPPOL-EN16931-R008",
        on: Context("*") { place, sheet in !sheet.hasChildren(place) && sheet.isBlank(place) },
        "An element is never empty.", action: "Leave the element out, or give it a value."
    ) { _, _ in false }

    static let oneProject = Rule(
        "PEPPOL-EN16931-R080", on: Context("/CreditNote"), terms: "BT-11",
        "A credit note names one project at most."
    ) { place, sheet in
        sheet.children(place, CAC.additionalDocumentReference)
            .count { reference in sheet.has(reference, CBC.documentTypeCode) { sheet.reads($0, "50") } } <= 1
    }

    static let processGiven = Rule(
        "PEPPOL-EN16931-R001", on: root, terms: "BT-23", "The business process is given.",
        action: "Add cbc:ProfileID, such as urn:fdc:peppol.eu:2017:poacc:billing:01:1.0."
    ) { place, sheet in sheet.has(place, CBC.profileID) }

    static let processKnown = Rule(
        "PEPPOL-EN16931-R007", on: root, terms: "BT-23",
        "The business process is urn:fdc:peppol.eu:2017:poacc:billing:01:1.0."
    ) { place, sheet in processBreach(place, sheet, kind: "billing") }

    static let selfBillingProcessKnown = Rule(
        "PEPPOL-EN16931-R007", on: root, terms: "BT-23",
        "The business process is urn:fdc:peppol.eu:2017:poacc:selfbilling:01:1.0."
    ) { place, sheet in processBreach(place, sheet, kind: "selfbilling") }

    private static func processBreach(_ place: Node, _ sheet: Sheet, kind: String) -> Breach? {
        if let process = sheet.peppol.process, process.kind == kind, process.number == "01" { return nil }
        let profile = sheet.child(place, CBC.profileID)
        return Breach(
            at: profile, found: profile.map { sheet.string($0) },
            expected: "urn:fdc:peppol.eu:2017:poacc:\(kind):01:1.0")
    }

    static let oneNote = Rule(
        "PEPPOL-EN16931-R002", on: root, terms: "BT-22",
        "There is one note at most, unless both parties are German.", action: "Join the notes into one."
    ) { place, sheet in
        let facts = sheet.peppol
        return sheet.count(place, CBC.note) <= 1
            || facts.supplierCountry == "DE" && facts.customerCountry == "DE"
    }

    static let reference = Rule(
        "PEPPOL-EN16931-R003", on: root, terms: "BT-10 BT-13",
        "A buyer reference or an order number is given."
    ) { place, sheet in
        sheet.has(place, CBC.buyerReference) || sheet.has(place, CAC.orderReference, CBC.id)
    }

    static let specification = Rule(
        "PEPPOL-EN16931-R004", on: root, terms: "BT-24",
        "The specification identifier begins with that of Peppol billing 3.0."
    ) { place, sheet in
        specificationBreach(
            place, sheet,
            "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0")
    }

    static let selfBillingSpecification = Rule(
        "PEPPOL-EN16931-R004", on: root, terms: "BT-24",
        "The specification identifier begins with that of Peppol self-billing 3.0."
    ) { place, sheet in
        specificationBreach(
            place, sheet,
            "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:selfbilling:3.0")
    }

    private static func specificationBreach(
        _ place: Node, _ sheet: Sheet, _ beginning: StaticString
    ) -> Breach? {
        let given = sheet.child(place, CBC.customizationID)
        if let given, sheet.begins(sheet.trimmed(given), beginning) { return nil }
        return Breach(at: given, found: given.map { sheet.string($0) }, expected: "\(beginning)")
    }

    static let oneBreakdown = Rule(
        "PEPPOL-EN16931-R053", on: root, terms: "BG-23", "One tax total has a breakdown, and no more."
    ) { place, sheet in
        let count = sheet.children(place, CAC.taxTotal).count { sheet.has($0, CAC.taxSubtotal) }
        return count == 1 ? nil : Breach(found: "\(count)", expected: "1")
    }

    static let oneAccountingTotal = Rule(
        "PEPPOL-EN16931-R054", on: root, terms: "BT-6 BT-111",
        "A tax total without breakdown is there when an accounting currency is, and only then."
    ) { place, sheet in
        let count = sheet.children(place, CAC.taxTotal).count { !sheet.has($0, CAC.taxSubtotal) }
        let expected = sheet.has(place, CBC.taxCurrencyCode) ? 1 : 0
        return count == expected ? nil : Breach(found: "\(count)", expected: "\(expected)")
    }

    static let sameSign = Rule(
        "PEPPOL-EN16931-R055", on: root, terms: "BT-110 BT-111",
        "The VAT totals in both currencies have the same sign."
    ) { place, sheet in
        guard let accounting = sheet.child(place, CBC.taxCurrencyCode) else { return true }
        let document = sheet.child(place, CBC.documentCurrencyCode).map { sheet.trimmed($0) }
        var first: [Bool] = []
        var second: [Bool] = []
        sheet.forEach(place, CAC.taxTotal, CBC.taxAmount) { amount in
            guard let currency = sheet.attribute(amount, XMLAttribute.currencyID),
                let value = sheet.number(amount)
            else { return }
            let signs = [!value.isNegative, value.isNegative || value.isZero]
            if sheet.equals(currency, sheet.trimmed(accounting)) {
                first = first.isEmpty ? signs : [first[0] || signs[0], first[1] || signs[1]]
            }
            if let document, sheet.equals(currency, document) {
                second = second.isEmpty ? signs : [second[0] || signs[0], second[1] || signs[1]]
            }
        }
        guard !first.isEmpty, !second.isEmpty else { return false }
        return first[0] && second[0] || first[1] && second[1]
    }

    static let currenciesDiffer = Rule(
        "PEPPOL-EN16931-R005", on: Context("cbc:TaxCurrencyCode"), terms: "BT-5 BT-6",
        "The accounting currency is another one than the document's.",
        action: "Leave cbc:TaxCurrencyCode out when it is the document's currency."
    ) { place, sheet in
        let own = sheet.parent(of: place).flatMap { sheet.child($0, CBC.documentCurrencyCode) }
        guard let own else { return !sheet.isBlank(place) }
        return !sheet.equals(sheet.trimmed(place), sheet.trimmed(own))
    }

    static let buyerAddress = Rule(
        "PEPPOL-EN16931-R010", on: Context("cac:AccountingCustomerParty/cac:Party"), terms: "BT-49",
        "The buyer has an electronic address."
    ) { place, sheet in sheet.has(place, CBC.endpointID) }

    static let sellerAddress = Rule(
        "PEPPOL-EN16931-R020", on: Context("cac:AccountingSupplierParty/cac:Party"), terms: "BT-34",
        "The seller has an electronic address."
    ) { place, sheet in sheet.has(place, CBC.endpointID) }
}
