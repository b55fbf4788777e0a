internal import Invoicing

extension UBLWriter {
    func writeReferences(to xml: inout XMLWriter) {
        xml.group("cac:InvoicePeriod") {
            $0.element("cbc:StartDate", invoice.period?.start?.description)
            $0.element("cbc:EndDate", invoice.period?.end?.description)
            $0.element("cbc:DescriptionCode", invoice.taxPointCode?.rawValue)
        }
        xml.group("cac:OrderReference") {
            let order = invoice.orderReference ?? (invoice.salesOrderReference == nil ? nil : Self.noOrder)
            $0.element("cbc:ID", order)
            $0.element("cbc:SalesOrderID", invoice.salesOrderReference)
        }
        for preceding in invoice.precedingInvoices { write(preceding, to: &xml) }
        writeReference("cac:DespatchDocumentReference", invoice.despatchAdviceReference, to: &xml)
        writeReference("cac:ReceiptDocumentReference", invoice.receivingAdviceReference, to: &xml)
        // The two documents of UBL have the rest in different orders.
        if isInvoice {
            writeReference("cac:OriginatorDocumentReference", invoice.tenderReference, to: &xml)
            writeReference("cac:ContractDocumentReference", invoice.contractReference, to: &xml)
            writeAdditionalDocuments(to: &xml)
            writeReference("cac:ProjectReference", invoice.projectReference, to: &xml)
        } else {
            writeReference("cac:ContractDocumentReference", invoice.contractReference, to: &xml)
            writeAdditionalDocuments(to: &xml)
            writeReference("cac:OriginatorDocumentReference", invoice.tenderReference, to: &xml)
        }
    }

    private func writeReference(_ name: StaticString, _ number: String?, to xml: inout XMLWriter) {
        xml.group(name) { $0.element("cbc:ID", number) }
    }

    private func write(_ preceding: Invoice.PrecedingInvoice, to xml: inout XMLWriter) {
        xml.group("cac:BillingReference") {
            $0.group("cac:InvoiceDocumentReference") {
                $0.element("cbc:ID", preceding.number, isRequired: true)
                $0.element("cbc:IssueDate", preceding.issueDate?.description)
                $0.element("cbc:DocumentTypeCode", preceding.extensions.text("sef.documentTypeCode"))
                $0.element("cbc:DocumentDescription", preceding.extensions.text("hr.BT-3"))
            }
        }
    }

    private func writeAdditionalDocuments(to xml: inout XMLWriter) {
        if let object = invoice.invoicedObject {
            xml.group("cac:AdditionalDocumentReference") {
                $0.element("cbc:ID", object.value, XMLWriter.Attribute("schemeID", object.scheme))
                $0.element("cbc:DocumentTypeCode", "130")
            }
        }
        if !isInvoice, let project = invoice.projectReference {
            xml.group("cac:AdditionalDocumentReference") {
                $0.element("cbc:ID", project)
                $0.element("cbc:DocumentTypeCode", "50")
            }
        }
        for document in invoice.supportingDocuments {
            xml.group("cac:AdditionalDocumentReference") {
                $0.element("cbc:ID", document.reference, isRequired: true)
                $0.element("cbc:DocumentDescription", document.description)
                $0.group("cac:Attachment") {
                    if let attachment = document.attachment {
                        $0.element(
                            "cbc:EmbeddedDocumentBinaryObject", attachment.base64, isRequired: true,
                            XMLWriter.Attribute("mimeCode", attachment.mimeCode),
                            XMLWriter.Attribute("filename", attachment.filename))
                    }
                    $0.group("cac:ExternalReference") { $0.element("cbc:URI", document.location) }
                }
            }
        }
    }
}
