internal import Invoicing

extension UBLWriter {
    func writeDocument(to xml: inout XMLWriter) {
        let namespace: XMLNamespace = isInvoice ? .ublInvoice : .ublCreditNote
        xml.group(
            isInvoice ? "Invoice" : "CreditNote", isRequired: true,
            XMLWriter.Attribute("xmlns", namespace.uri),
            XMLWriter.Attribute("xmlns:cac", XMLNamespace.cac.uri),
            XMLWriter.Attribute("xmlns:cbc", XMLNamespace.cbc.uri),
            XMLWriter.Attribute("xmlns:ext", hasExtensions ? XMLNamespace.ext.uri : nil)
        ) { xml in
            writeExtensions(to: &xml)
            writeHeader(to: &xml)
            writeReferences(to: &xml)
            writeParties(to: &xml)
            writeDelivery(to: &xml)
            writePayments(to: &xml)
            xml.group("cac:PaymentTerms") { $0.element("cbc:Note", invoice.paymentTerms) }
            for entry in invoice.allowances { write(entry, isCharge: false, to: &xml) }
            for entry in invoice.charges { write(entry, isCharge: true, to: &xml) }
            writeTaxTotals(to: &xml)
            writeTotals(to: &xml)
            for line in invoice.lines { write(line, to: &xml) }
        }
    }

    private func writeHeader(to xml: inout XMLWriter) {
        let extensions = invoice.extensions
        xml.element("cbc:UBLVersionID", extensions.text("ubl.UBLVersionID"))
        xml.element("cbc:CustomizationID", invoice.specification)
        xml.element("cbc:ProfileID", invoice.businessProcess)
        xml.element("cbc:ID", invoice.number, isRequired: true)
        xml.element("cbc:CopyIndicator", extensions.text("hr.BT-1"))
        xml.element("cbc:UUID", extensions.text("ubl.UUID"))
        xml.element("cbc:IssueDate", invoice.issueDate?.description)
        xml.element("cbc:IssueTime", extensions.text("hr.BT-2"))
        if isInvoice {
            xml.element("cbc:DueDate", invoice.dueDate?.description)
            xml.element("cbc:InvoiceTypeCode", invoice.typeCode.rawValue)
            writeNotes(to: &xml)
            xml.element("cbc:TaxPointDate", invoice.taxPointDate?.description)
        } else {
            xml.element("cbc:TaxPointDate", invoice.taxPointDate?.description)
            xml.element("cbc:CreditNoteTypeCode", invoice.typeCode.rawValue)
            writeNotes(to: &xml)
        }
        xml.element("cbc:DocumentCurrencyCode", invoice.currency.rawValue)
        xml.element("cbc:TaxCurrencyCode", invoice.taxCurrency?.rawValue)
        xml.element("cbc:AccountingCost", invoice.accountingReference)
        xml.element("cbc:BuyerReference", invoice.buyerReference)
    }

    private func writeNotes(to xml: inout XMLWriter) {
        for note in invoice.notes {
            let subject = note.subject.map { "#\($0)#" } ?? ""
            xml.element(
                "cbc:Note", profile.putsSubjectBehindNote ? note.text + subject : subject + note.text)
        }
    }
}
