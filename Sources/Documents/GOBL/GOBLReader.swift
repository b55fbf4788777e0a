internal import Faults
internal import Invoicing

/// Reads GOBL invoices, in their envelope or bare.
///
/// Prices with VAT in them are made net and all sums are added up anew by the rules of EN 16931; what rounding in
/// another order costs goes into the rounding amount (BT-114), so that the amount due stays what the sender says.
package enum GOBLReader {
    /// What rounding may cost a whole document.
    static let tolerance = Amount(cents: 5)

    package static func read(_ document: JSONDocument) -> Reading {
        let root = document.root
        let invoice = root["doc"] ?? root
        var reader = GOBLInvoiceReading(document, invoice)
        reader.terms.skip(root, "$schema", "sigs")
        reader.readHead(root["head"])
        reader.read()
        return Reading(
            invoice: reader.invoice, findings: reader.terms.findings,
            unmapped: reader.terms.leftovers(in: root))
    }
}

/// The work on one invoice.
struct GOBLInvoiceReading {
    var terms: GOBLTerms
    var invoice = Invoice(number: "")
    let root: JSONElement
    var exemptionCodes: [VATCategory: VATExemptionCode] = [:]
    var exemptionReasons: [VATCategory: String] = [:]

    init(_ document: JSONDocument, _ root: JSONElement) {
        terms = GOBLTerms(document)
        self.root = root
    }

    mutating func read() {
        let schema = terms.text(root, "$schema")
        if let schema, !schema.hasSuffix("/bill/invoice") {
            terms.refuse(
                root, "EKS-GOBL-SCHEMA", found: schema, expected: "https://gobl.org/draft-0/bill/invoice",
                "The GOBL document is not an invoice.", action: "Drop a document of the schema bill/invoice.")
            return
        }
        terms.skip(root, "$regime", "$addons", "uuid", "issue_time")
        readIdentity()
        readReferences()
        readParties()
        readPayment()
        readDelivery()
        readLines()
        readAllowances()
        readTotals()
    }

    /// Stamps are what a platform gave; the rest of the head concerns the envelope.
    mutating func readHead(_ head: JSONElement?) {
        guard let head else { return }
        terms.skip(head, "uuid", "dig", "tags", "from", "to", "ignore")
        for stamp in head["stamps"]?.list ?? [] {
            guard let name = terms.text(stamp, "prv"), let value = terms.text(stamp, "val") else { continue }
            invoice.extensions.set("gobl.stamp.\(name)", value)
        }
    }

    // MARK: - What the document is

    private mutating func readIdentity() {
        let series = terms.text(root, "series")
        let code = terms.text(root, "code")
        invoice.number = [series, code].compactMap(\.self).joined(separator: "-")
        invoice.issueDate = terms.date(root, "issue_date", "BT-2")
        invoice.taxPointDate = terms.date(root, "value_date", "BT-7")
        invoice.currency = terms.code(root, "currency") ?? ""
        let tags = (root["$tags"]?.list ?? []).compactMap { terms.text($0) }
        let type = terms.text(root, "type") ?? "standard"
        let named: DocumentTypeCode? = terms.code(root["tax"]?["ext"], "untdid-document-type")
        invoice.typeCode = named ?? GOBLTypes.code(type, tags: tags) ?? .invoice
        invoice.kind = type == "credit-note" || invoice.typeCode.isCreditNote ? .creditNote : .invoice
        if let point = terms.text(root["tax"], "point") {
            invoice.taxPointCode = GOBLCodes.taxPoints.code(point).map { VATPointCode($0) }
        }
        terms.skip(root["tax"], "rounding")
        for note in root["notes"]?.list ?? [] {
            let key = terms.text(note, "key")
            let subject = terms.text(note["ext"], "untdid-text-subject") ?? key.flatMap(GOBLCodes.notes.code)
            guard let text = terms.text(note, "text") else { continue }
            invoice.notes.append(Invoice.Note(text, subject: subject.map { NoteSubjectCode($0) }))
        }
        for rate in root["exchange_rates"]?.list ?? [] where rate["from"]?.string == invoice.currency.rawValue
        {
            guard invoice.taxCurrency == nil, let other = terms.text(rate, "to") else { continue }
            terms.skip(rate)
            invoice.taxCurrency = CurrencyCode(other)
        }
    }

    private mutating func readReferences() {
        for preceding in root["preceding"]?.list ?? [] {
            guard let number = reference(preceding) else { continue }
            invoice.precedingInvoices.append(
                Invoice.PrecedingInvoice(number, issueDate: terms.date(preceding, "issue_date", "BT-26")))
            terms.skip(preceding, "type", "uuid")
        }
        let ordering = root["ordering"]
        invoice.buyerReference = terms.text(ordering, "code")
        invoice.accountingReference = terms.text(ordering, "cost")
        invoice.projectReference = first(ordering, "projects")
        invoice.contractReference = first(ordering, "contracts")
        invoice.orderReference = first(ordering, "purchases")
        invoice.salesOrderReference = first(ordering, "sales")
        invoice.receivingAdviceReference = first(ordering, "receiving")
        invoice.despatchAdviceReference = first(ordering, "despatch")
        invoice.tenderReference = first(ordering, "tender")
        if let object = ordering?["identities"]?.list.first, let code = terms.text(object, "code") {
            invoice.invoicedObject = Identifier(code, scheme: terms.text(object["ext"], "untdid-reference"))
        }
        invoice.period = period(ordering?["period"])
        for attachment in root["attachments"]?.list ?? [] {
            guard let code = terms.text(attachment, "code") else { continue }
            invoice.supportingDocuments.append(
                Invoice.SupportingDocument(
                    code, description: terms.text(attachment, "description"),
                    location: terms.text(attachment, "url")))
        }
    }

    private mutating func first(_ ordering: JSONElement?, _ key: String) -> String? {
        ordering?[key]?.list.first.flatMap { reference($0) }
    }

    private mutating func reference(_ element: JSONElement) -> String? {
        let parts = [terms.text(element, "series"), terms.text(element, "code")].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: "-")
    }

    mutating func period(_ element: JSONElement?) -> Invoice.Period? {
        guard let element else { return nil }
        return Invoice.Period(
            start: terms.date(element, "start", "BT-73"), end: terms.date(element, "end", "BT-74"))
    }
}

extension JSONElement {
    /// The elements of an array; nothing for other values.
    var list: [JSONElement] { kind == .array ? Array(children) : [] }
}
