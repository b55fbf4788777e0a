internal import Invoicing

extension UBLReader {
    /// BG-14 and BT-8.
    mutating func readPeriod(_ node: XMLNode) {
        guard invoice.period == nil, invoice.taxPointCode == nil else { return terms.keep(node) }
        var period = Invoice.Period()
        for child in node.children {
            switch child.name {
            case CBC.startDate: terms.date(child, "BT-73", into: &period.start)
            case CBC.endDate: terms.date(child, "BT-74", into: &period.end)
            case CBC.descriptionCode: terms.code(child, into: &invoice.taxPointCode)
            default: terms.keep(child)
            }
        }
        if period != Invoice.Period() { invoice.period = period }
    }

    /// BT-13 and BT-14.
    mutating func readOrderReference(_ node: XMLNode) {
        for child in node.children {
            switch child.name {
            case CBC.id: terms.text(child, into: &invoice.orderReference)
            case CBC.salesOrderID: terms.text(child, into: &invoice.salesOrderReference)
            default: terms.keep(child)
            }
        }
        // The schema demands an order number; where only the seller's is known, this stands for none.
        if invoice.orderReference == UBLWriter.noOrder, invoice.salesOrderReference != nil {
            invoice.orderReference = nil
        }
    }

    /// BG-3.
    mutating func readBillingReference(_ node: XMLNode) {
        for child in node.children {
            guard child.name == CAC.invoiceDocumentReference else {
                terms.keep(child)
                continue
            }
            var preceding = Invoice.PrecedingInvoice("")
            for field in child.children {
                switch field.name {
                case CBC.id: terms.text(field, into: &preceding.number)
                case CBC.issueDate: terms.date(field, "BT-26", into: &preceding.issueDate)
                case CBC.documentDescription: terms.extra(field, "hr.BT-3", into: &preceding.extensions)
                case CBC.documentTypeCode:
                    terms.extra(field, "sef.documentTypeCode", into: &preceding.extensions)
                default: terms.keep(field)
                }
            }
            if preceding != Invoice.PrecedingInvoice("") { invoice.precedingInvoices.append(preceding) }
        }
    }

    /// BT-18, BG-24, and BT-11 of a credit note.
    mutating func readAdditionalDocument(_ node: XMLNode) {
        switch node.child(CBC.documentTypeCode)?.trimmed {
        case "130" where invoice.invoicedObject == nil:
            for child in node.children {
                switch child.name {
                case CBC.id: terms.identifier(child, into: &invoice.invoicedObject)
                case CBC.documentTypeCode: terms.leftovers(of: child)
                default: terms.keep(child)
                }
            }
        case "50" where invoice.kind == .creditNote && invoice.projectReference == nil:
            for child in node.children {
                switch child.name {
                case CBC.id: terms.text(child, into: &invoice.projectReference)
                case CBC.documentTypeCode: terms.leftovers(of: child)
                default: terms.keep(child)
                }
            }
        default: readSupportingDocument(node)
        }
    }

    private mutating func readSupportingDocument(_ node: XMLNode) {
        var document = Invoice.SupportingDocument("")
        for child in node.children {
            switch child.name {
            case CBC.id: terms.text(child, into: &document.reference)
            case CBC.documentDescription: terms.text(child, into: &document.description)
            case CAC.attachment: readAttachment(child, into: &document)
            default: terms.keep(child)
            }
        }
        if document != Invoice.SupportingDocument("") { invoice.supportingDocuments.append(document) }
    }

    private mutating func readAttachment(_ node: XMLNode, into document: inout Invoice.SupportingDocument) {
        for child in node.children {
            switch child.name {
            case CBC.embeddedDocumentBinaryObject where document.attachment == nil:
                document.attachment = terms.attachment(child)
            case CAC.externalReference:
                terms.only(CBC.uri, of: child, into: &document.location)
            default: terms.keep(child)
            }
        }
    }
}

extension XMLTerms {
    /// BT-125 with its two attributes.
    mutating func attachment(_ node: XMLNode) -> Invoice.Attachment? {
        for (name, value) in node.attributes
        where name != XMLAttribute.mimeCode && name != XMLAttribute.filename {
            keep(node, name, value)
        }
        for child in node.children { keep(child) }
        let attachment = Invoice.Attachment(
            base64: node.trimmed, mimeCode: attribute(node, XMLAttribute.mimeCode),
            filename: attribute(node, XMLAttribute.filename))
        return attachment == Invoice.Attachment(base64: "") ? nil : attachment
    }
}
