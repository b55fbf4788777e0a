internal import Invoicing

extension CIIReader {
    /// Parties and references.
    mutating func readAgreement(_ node: XMLNode) {
        for child in node.children {
            switch child.name {
            case RAM.buyerReference: terms.text(child, into: &invoice.buyerReference)
            case RAM.sellerTradeParty where invoice.seller == Invoice.Party():
                invoice.seller = readParty(child)
            case RAM.buyerTradeParty where invoice.buyer == Invoice.Party(): invoice.buyer = readParty(child)
            case RAM.sellerTaxRepresentativeTradeParty: readTaxRepresentative(child)
            case RAM.sellerOrderReferencedDocument:
                terms.only(RAM.issuerAssignedID, of: child, into: &invoice.salesOrderReference)
            case RAM.buyerOrderReferencedDocument:
                terms.only(RAM.issuerAssignedID, of: child, into: &invoice.orderReference)
            case RAM.contractReferencedDocument:
                terms.only(RAM.issuerAssignedID, of: child, into: &invoice.contractReference)
            case RAM.additionalReferencedDocument: readAdditionalDocument(child)
            case RAM.specifiedProcuringProject: readProject(child)
            default: terms.keep(child)
            }
        }
    }

    /// BT-11; the name that the schema demands says nothing.
    private mutating func readProject(_ node: XMLNode) {
        for child in node.children {
            switch child.name {
            case RAM.id: terms.text(child, into: &invoice.projectReference)
            case RAM.name where child.trimmed == CIIWriter.projectName: terms.leftovers(of: child)
            default: terms.keep(child)
            }
        }
    }

    /// BT-17, BT-18 and BG-24.
    private mutating func readAdditionalDocument(_ node: XMLNode) {
        switch node.child(RAM.typeCode)?.trimmed {
        case "50" where invoice.tenderReference == nil:
            for child in node.children {
                switch child.name {
                case RAM.issuerAssignedID: terms.text(child, into: &invoice.tenderReference)
                case RAM.typeCode: terms.leftovers(of: child)
                default: terms.keep(child)
                }
            }
        case "130" where invoice.invoicedObject == nil: invoice.invoicedObject = readObject(node)
        default: readSupportingDocument(node)
        }
    }

    /// BT-18 and BT-128.
    mutating func readObject(_ node: XMLNode) -> Identifier? {
        var value: String?
        var scheme: String?
        for child in node.children {
            switch child.name {
            case RAM.issuerAssignedID: terms.text(child, into: &value)
            case RAM.referenceTypeCode: terms.text(child, into: &scheme)
            case RAM.typeCode: terms.leftovers(of: child)
            default: terms.keep(child)
            }
        }
        return value.map { Identifier($0, scheme: scheme) }
    }

    private mutating func readSupportingDocument(_ node: XMLNode) {
        var document = Invoice.SupportingDocument("")
        for child in node.children {
            switch child.name {
            case RAM.issuerAssignedID: terms.text(child, into: &document.reference)
            case RAM.uriid: terms.text(child, into: &document.location)
            case RAM.typeCode where child.trimmed == CIIWriter.supportingDocument: terms.leftovers(of: child)
            case RAM.name: terms.text(child, into: &document.description)
            case RAM.attachmentBinaryObject where document.attachment == nil:
                document.attachment = terms.attachment(child)
            default: terms.keep(child)
            }
        }
        if document != Invoice.SupportingDocument("") { invoice.supportingDocuments.append(document) }
    }

    /// BG-13, and the advices BT-15 and BT-16.
    mutating func readDelivery(_ node: XMLNode) {
        var delivery = Invoice.Delivery()
        for child in node.children {
            switch child.name {
            case RAM.shipToTradeParty:
                for field in child.children {
                    switch field.name {
                    case RAM.id, RAM.globalID: terms.identifier(field, into: &delivery.location)
                    case RAM.name: terms.text(field, into: &delivery.name)
                    case RAM.postalTradeAddress: readAddress(field, into: &delivery.address)
                    default: terms.keep(field)
                    }
                }
            case RAM.actualDeliverySupplyChainEvent:
                for field in child.children {
                    if field.name == RAM.occurrenceDateTime {
                        terms.day(field, "BT-72", into: &delivery.date)
                    } else {
                        terms.keep(field)
                    }
                }
            case RAM.despatchAdviceReferencedDocument:
                terms.only(RAM.issuerAssignedID, of: child, into: &invoice.despatchAdviceReference)
            case RAM.receivingAdviceReferencedDocument:
                terms.only(RAM.issuerAssignedID, of: child, into: &invoice.receivingAdviceReference)
            default: terms.keep(child)
            }
        }
        if delivery != Invoice.Delivery() { invoice.delivery = delivery }
    }
}
