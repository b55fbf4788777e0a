internal import Invoicing

extension CIIWriter {
    /// Parties and references.
    func writeAgreement(to xml: inout XMLWriter) {
        xml.group("ram:ApplicableHeaderTradeAgreement", isRequired: true) {
            $0.element("ram:BuyerReference", invoice.buyerReference)
            write("ram:SellerTradeParty", invoice.seller, to: &$0)
            write("ram:BuyerTradeParty", invoice.buyer, to: &$0)
            if let representative = invoice.taxRepresentative { write(representative, to: &$0) }
            $0.reference("ram:SellerOrderReferencedDocument", invoice.salesOrderReference)
            $0.reference("ram:BuyerOrderReferencedDocument", invoice.orderReference)
            $0.reference("ram:ContractReferencedDocument", invoice.contractReference)
            for document in invoice.supportingDocuments { write(document, to: &$0) }
            if let tender = invoice.tenderReference {
                $0.group("ram:AdditionalReferencedDocument") {
                    $0.element("ram:IssuerAssignedID", tender)
                    $0.element("ram:TypeCode", "50")
                }
            }
            write(invoice.invoicedObject, to: &$0)
            if let project = invoice.projectReference {
                $0.group("ram:SpecifiedProcuringProject") {
                    $0.element("ram:ID", project)
                    $0.element("ram:Name", Self.projectName)
                }
            }
        }
    }

    /// BG-24.
    private func write(_ document: Invoice.SupportingDocument, to xml: inout XMLWriter) {
        xml.group("ram:AdditionalReferencedDocument") {
            $0.element("ram:IssuerAssignedID", document.reference)
            $0.element("ram:URIID", document.location)
            $0.element("ram:TypeCode", Self.supportingDocument)
            $0.element("ram:Name", document.description)
            if let attachment = document.attachment {
                $0.element(
                    "ram:AttachmentBinaryObject", attachment.base64, isRequired: true,
                    XMLWriter.Attribute("mimeCode", attachment.mimeCode),
                    XMLWriter.Attribute("filename", attachment.filename))
            }
        }
    }

    /// BT-18 and BT-128.
    func write(_ object: Identifier?, to xml: inout XMLWriter) {
        guard let object else { return }
        xml.group("ram:AdditionalReferencedDocument") {
            $0.element("ram:IssuerAssignedID", object.value)
            $0.element("ram:TypeCode", "130")
            $0.element("ram:ReferenceTypeCode", object.scheme)
        }
    }

    /// BG-13, and the advices BT-15 and BT-16.
    func writeDelivery(to xml: inout XMLWriter) {
        let delivery = invoice.delivery
        xml.group("ram:ApplicableHeaderTradeDelivery", isRequired: true) {
            $0.group("ram:ShipToTradeParty") {
                write(delivery?.location, to: &$0, "ram:ID", "ram:GlobalID")
                $0.element("ram:Name", delivery?.name)
                write(delivery?.address, to: &$0)
            }
            $0.group("ram:ActualDeliverySupplyChainEvent") {
                $0.day("ram:OccurrenceDateTime", delivery?.date)
            }
            $0.reference("ram:DespatchAdviceReferencedDocument", invoice.despatchAdviceReference)
            $0.reference("ram:ReceivingAdviceReferencedDocument", invoice.receivingAdviceReference)
        }
    }
}
