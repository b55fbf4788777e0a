internal import Faults
internal import Invoicing

/// Reads cross industry invoices, D16B.
///
/// Elements are matched by namespace and local name in any order. CII says some things once for the whole document
/// that the model holds with each payment, and some with each VAT rate that the model holds once.
package struct CIIReader {
    var terms: XMLTerms
    var invoice: Invoice

    /// BT-83, BT-89 and BT-90 stand apart from the payments to which they belong.
    var remittanceInformation: String?
    var mandate: String?
    var creditor: String?

    private init(_ tree: XMLTree) {
        let settlement = tree.root.descendant(
            RSM.supplyChainTradeTransaction, RAM.applicableHeaderTradeSettlement)
        let currency = CurrencyCode(settlement?.child(RAM.invoiceCurrencyCode)?.trimmed ?? "")
        terms = XMLTerms(tree: tree, currency: currency)
        invoice = Invoice(.invoice, number: "", typeCode: "", currency: currency)
        let taxCurrency = settlement?.child(RAM.taxCurrencyCode)?.trimmed ?? ""
        invoice.taxCurrency = taxCurrency.isEmpty ? nil : CurrencyCode(taxCurrency)
    }

    /// Whether the root is that of a cross industry invoice.
    package static func canRead(_ tree: XMLTree) -> Bool { tree.root.name == RSM.crossIndustryInvoice }

    /// Reads a document; one that is not CII gives an empty invoice and a fatal finding.
    package static func read(_ tree: XMLTree) -> Reading {
        guard canRead(tree) else {
            let finding = Finding(
                .format, "EKS-SYNTAX", at: tree.root.xPath, position: tree.root.position,
                found: tree.root.localName, message: "The document is not a CII D16B invoice.",
                action: "Export the invoice as UBL 2.1, CII D16B or JSON.")
            return Reading(invoice: Invoice(number: "", typeCode: ""), findings: [finding])
        }
        var reader = CIIReader(tree)
        reader.readDocument(tree.root)
        reader.placePaymentTerms()
        reader.invoice.kind = reader.invoice.typeCode.isCreditNote ? .creditNote : .invoice
        reader.terms.keepLeftoversOfGroups()
        return reader.terms.reading(of: reader.invoice)
    }
}
