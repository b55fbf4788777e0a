internal import Documents
internal import Invoicing

extension PeppolCII {
    private static let contextPart = Context("/rsm:CrossIndustryInvoice/rsm:ExchangedDocumentContext")
    private static let agreementPart = Context(agreement)
    private static let settlementPart = Context(settlement)

    static let document = [
        processGiven, processKnown, specification, reference, oneObject, oneProject, currenciesDiffer,
        oneTotal, oneAccountingTotal, sameSign, oneNote,
    ]

    static let processGiven = Rule(
        "PEPPOL-EN16931-R001", on: contextPart, terms: "BT-23", "The business process is given."
    ) { place, sheet in sheet.has(place, RAM.businessProcessSpecifiedDocumentContextParameter, RAM.id) }

    static let processKnown = Rule(
        "PEPPOL-EN16931-R007", on: contextPart, terms: "BT-23",
        "The business process has the form urn:fdc:peppol.eu:2017:poacc:billing:NN:1.0."
    ) { place, sheet in
        guard sheet.peppolCII.process == nil else { return nil }
        let given = sheet.first(place, RAM.businessProcessSpecifiedDocumentContextParameter, RAM.id)
        return Breach(
            at: given, found: given.map { sheet.string($0) },
            expected: "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0")
    }

    static let specification = Rule(
        "PEPPOL-EN16931-R004", on: contextPart, terms: "BT-24",
        "The specification identifier begins with that of Peppol billing 3.0."
    ) { place, sheet in
        let given = sheet.first(place, RAM.guidelineSpecifiedDocumentContextParameter, RAM.id)
        let beginning: StaticString =
            "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"
        if let given, sheet.begins(sheet.trimmed(given), beginning) { return nil }
        return Breach(at: given, found: given.map { sheet.string($0) }, expected: "\(beginning)")
    }

    static let reference = Rule(
        "PEPPOL-EN16931-R003", on: agreementPart, terms: "BT-10 BT-13",
        "A buyer reference or an order number is given."
    ) { place, sheet in
        sheet.has(place, RAM.buyerReference)
            || sheet.has(place, RAM.buyerOrderReferencedDocument, RAM.issuerAssignedID)
    }

    private static func references(_ place: Node, _ sheet: Sheet, ofType type: StaticString) -> Int {
        sheet.children(place, RAM.additionalReferencedDocument)
            .count { document in sheet.has(document, RAM.typeCode) { sheet.reads($0, type) } }
    }

    static let oneObject = Rule(
        "PEPPOL-EN16931-R006", on: agreementPart, terms: "BT-18", "The document is about one object at most."
    ) { place, sheet in references(place, sheet, ofType: "130") <= 1 }

    static let oneProject = Rule(
        "PEPPOL-EN16931-R080", on: agreementPart, terms: "BT-11", "The document names one project at most."
    ) { place, sheet in references(place, sheet, ofType: "50") <= 1 }

    static let currenciesDiffer = Rule(
        "PEPPOL-EN16931-R005", on: settlementPart, terms: "BT-5 BT-6",
        "The accounting currency is another one than the document's."
    ) { place, sheet in
        guard let own = sheet.child(place, RAM.taxCurrencyCode),
            let document = sheet.child(place, RAM.invoiceCurrencyCode)
        else { return true }
        return !sheet.equals(sheet.trimmed(own), sheet.trimmed(document))
    }

    /// The VAT totals whose currency is, or is not, the document's.
    private static func totals(_ place: Node, _ sheet: Sheet, inDocumentCurrency wanted: Bool) -> [Node] {
        let own = sheet.child(place, RAM.invoiceCurrencyCode).map { sheet.trimmed($0) }
        var found: [Node] = []
        sheet.forEach(place, RAM.specifiedTradeSettlementHeaderMonetarySummation, RAM.taxTotalAmount) {
            total in
            guard let currency = sheet.attribute(total, XMLAttribute.currencyID), let own else { return }
            if sheet.equals(currency, own) == wanted { found.append(total) }
        }
        return found
    }

    static let oneTotal = Rule(
        "PEPPOL-EN16931-R053", on: settlementPart, terms: "BT-110",
        "There is one VAT total in the document's currency."
    ) { place, sheet in
        let count = totals(place, sheet, inDocumentCurrency: true).count
        return count == 1 ? nil : Breach(found: "\(count)", expected: "1")
    }

    static let oneAccountingTotal = Rule(
        "PEPPOL-EN16931-R054", on: settlementPart, terms: "BT-6 BT-111",
        "A VAT total in another currency is there when an accounting currency is, and only then."
    ) { place, sheet in
        let count = totals(place, sheet, inDocumentCurrency: false).count
        let expected = sheet.has(place, RAM.taxCurrencyCode) ? 1 : 0
        return count == expected ? nil : Breach(found: "\(count)", expected: "\(expected)")
    }

    static let sameSign = Rule(
        "PEPPOL-EN16931-R055", on: settlementPart, terms: "BT-110 BT-111",
        "The VAT totals in both currencies have the same sign."
    ) { place, sheet in
        guard let accounting = sheet.child(place, RAM.taxCurrencyCode) else { return true }
        let first = totals(place, sheet, inDocumentCurrency: true).compactMap { sheet.number($0) }
        var second: [Amount] = []
        sheet.forEach(place, RAM.specifiedTradeSettlementHeaderMonetarySummation, RAM.taxTotalAmount) {
            total in
            guard let currency = sheet.attribute(total, XMLAttribute.currencyID),
                sheet.equals(currency, sheet.trimmed(accounting)), let amount = sheet.number(total)
            else { return }
            second.append(amount)
        }
        return first.contains { $0 >= .zero } && second.contains { $0 >= .zero }
            || first.contains { $0 <= .zero } && second.contains { $0 <= .zero }
    }

    static let oneNote = Rule(
        "PEPPOL-EN16931-R002", on: Context("/rsm:CrossIndustryInvoice/rsm:ExchangedDocument"),
        terms: "BT-21 BT-22",
        "There is one note at most, without a subject, unless both parties are German."
    ) { place, sheet in
        let facts = sheet.peppolCII
        if facts.sellerCountry == "DE", facts.buyerCountry == "DE" { return true }
        return sheet.count(place, RAM.includedNote) <= 1
            && !sheet.has(place, RAM.includedNote, RAM.subjectCode)
    }
}

// MARK: - Parties and payment

extension PeppolCII {
    static let parties = [
        Rule(
            "PEPPOL-EN16931-R010", on: Context("ram:BuyerTradeParty"), terms: "BT-49",
            "The buyer has an electronic address."
        ) { place, sheet in sheet.has(place, RAM.uriUniversalCommunication, RAM.uriid) },
        Rule(
            "PEPPOL-EN16931-R020", on: Context("ram:SellerTradeParty"), terms: "BT-34",
            "The seller has an electronic address."
        ) { place, sheet in sheet.has(place, RAM.uriUniversalCommunication, RAM.uriid) },
    ]

    static let payment = [
        Rule(
            "PEPPOL-EN16931-R061",
            on: Context("ram:SpecifiedTradeSettlementPaymentMeans") { place, sheet in
                sheet.has(place, RAM.typeCode) { sheet.says($0, "49") || sheet.says($0, "59") }
            }, terms: "BT-89", "A direct debit names its mandate."
        ) { place, sheet in
            sheet.parent(of: place).map {
                sheet.has($0, RAM.specifiedTradePaymentTerms, RAM.directDebitMandateID)
            }
                ?? false
        }
    ]
}
