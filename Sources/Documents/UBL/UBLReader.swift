internal import Faults
internal import Invoicing

/// Reads UBL 2.1 invoices and credit notes.
///
/// Elements are matched by namespace and local name in any order, since files that people have are not always
/// valid. The tree may be the document itself or the envelope in which the Serbian platform hands it out.
package struct UBLReader {
    var terms: XMLTerms
    var invoice: Invoice

    private init(_ tree: XMLTree, _ root: XMLNode) {
        // Amounts are sorted by currency wherever they stand.
        let currency = CurrencyCode(root.child(CBC.documentCurrencyCode)?.trimmed ?? "")
        terms = XMLTerms(tree: tree, currency: currency)
        invoice = Invoice(
            root.name == UBLCreditNote.root ? .creditNote : .invoice, number: "", typeCode: "",
            currency: currency)
        let taxCurrency = root.child(CBC.taxCurrencyCode)?.trimmed ?? ""
        invoice.taxCurrency = taxCurrency.isEmpty ? nil : CurrencyCode(taxCurrency)
    }

    /// The element that is the invoice or credit note: the root, or what an envelope holds; nil in other documents.
    package static func document(in tree: XMLTree) -> XMLNode? {
        let root = tree.root
        switch root.name {
        case UBLInvoice.root, UBLCreditNote.root: return root
        case SEFEnvelope.documentEnvelope:
            let body = root.child(SEFEnvelope.documentBody)
            return body?.children.first { $0.name == UBLInvoice.root || $0.name == UBLCreditNote.root }
        default: return nil
        }
    }

    /// Reads a document; one that is not UBL gives an empty invoice and a fatal finding.
    package static func read(_ tree: XMLTree) -> Reading {
        guard let document = document(in: tree) else {
            let finding = Finding(
                .format, "EKS-SYNTAX", at: tree.root.xPath, position: tree.root.position,
                found: tree.root.localName, message: "The document is not a UBL 2.1 invoice or credit note.",
                action: "Export the invoice as UBL 2.1, CII D16B or JSON.")
            return Reading(invoice: Invoice(number: "", typeCode: ""), findings: [finding])
        }
        var reader = UBLReader(tree, document)
        if document.index != 0 { reader.readEnvelope(tree.root) }
        reader.readDocument(document)
        reader.invoice.takeCreditorFromIdentifiers()
        reader.terms.keepLeftoversOfGroups()
        return reader.terms.reading(of: reader.invoice)
    }
}
