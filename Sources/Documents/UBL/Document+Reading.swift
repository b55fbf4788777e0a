internal import Invoicing

extension UBLReader {
    mutating func readDocument(_ root: XMLNode) {
        invoice.lines.reserveCapacity(root.children.lazy.count { Self.isLine($0.name) })
        for node in root.children {
            switch node.name {
            case CAC.invoiceLine, CAC.creditNoteLine: invoice.lines.append(readLine(node))
            case EXT.ublExtensions: readExtensions(node)
            case CBC.id: terms.text(node, into: &invoice.number)
            case CBC.issueDate: terms.date(node, "BT-2", into: &invoice.issueDate)
            case CBC.dueDate: terms.date(node, "BT-9", into: &invoice.dueDate)
            case CBC.invoiceTypeCode, CBC.creditNoteTypeCode: terms.code(node, into: &invoice.typeCode)
            case CBC.customizationID: terms.text(node, into: &invoice.specification)
            case CBC.profileID: terms.text(node, into: &invoice.businessProcess)
            case CBC.note: if let text = terms.text(node) { invoice.notes.append(Self.note(text)) }
            case CBC.documentCurrencyCode, CBC.taxCurrencyCode: readCurrency(node, of: root)
            case CBC.taxPointDate: terms.date(node, "BT-7", into: &invoice.taxPointDate)
            case CBC.accountingCost: terms.text(node, into: &invoice.accountingReference)
            case CBC.buyerReference: terms.text(node, into: &invoice.buyerReference)
            case CBC.copyIndicator: terms.extra(node, "hr.BT-1", into: &invoice.extensions)
            case CBC.issueTime: terms.extra(node, "hr.BT-2", into: &invoice.extensions)
            case CBC.uuid: terms.extra(node, "ubl.UUID", into: &invoice.extensions)
            case CBC.ublVersionID: terms.extra(node, "ubl.UBLVersionID", into: &invoice.extensions)
            default: readGroup(node)
            }
        }
    }

    private mutating func readGroup(_ node: XMLNode) {
        switch node.name {
        case CAC.invoicePeriod: readPeriod(node)
        case CAC.orderReference: readOrderReference(node)
        case CAC.billingReference: readBillingReference(node)
        case CAC.despatchDocumentReference:
            terms.only(CBC.id, of: node, into: &invoice.despatchAdviceReference)
        case CAC.receiptDocumentReference:
            terms.only(CBC.id, of: node, into: &invoice.receivingAdviceReference)
        case CAC.originatorDocumentReference: terms.only(CBC.id, of: node, into: &invoice.tenderReference)
        case CAC.contractDocumentReference: terms.only(CBC.id, of: node, into: &invoice.contractReference)
        case CAC.projectReference: terms.only(CBC.id, of: node, into: &invoice.projectReference)
        case CAC.additionalDocumentReference: readAdditionalDocument(node)
        case CAC.accountingSupplierParty: readSeller(node)
        case CAC.accountingCustomerParty: readBuyer(node)
        case CAC.payeeParty: readPayee(node)
        case CAC.taxRepresentativeParty: readTaxRepresentative(node)
        case CAC.delivery: readDelivery(node)
        case CAC.paymentMeans: readPaymentMeans(node)
        case CAC.paymentTerms: readPaymentTerms(node)
        case CAC.allowanceCharge: readAllowanceCharge(node)
        case CAC.taxTotal: readTaxTotal(node)
        case CAC.legalMonetaryTotal: readTotals(node)
        default: terms.keep(node)
        }
    }

    private static func isLine(_ name: XMLName) -> Bool {
        name == CAC.invoiceLine || name == CAC.creditNoteLine
    }

    /// The currencies are known before anything is read; here only a second one is noted.
    private mutating func readCurrency(_ node: XMLNode, of root: XMLNode) {
        guard root.child(node.name) == node else { return terms.keep(node) }
        terms.leftovers(of: node)
    }

    /// BT-21 stands before the text as `#AAI#text`, in Croatia behind it.
    static func note(_ text: String) -> Invoice.Note {
        let parts = text.split(separator: "#", maxSplits: 2, omittingEmptySubsequences: false)
        if parts.count == 3, parts[0].isEmpty, isSubject(parts[1]), !parts[2].trimmed.isEmpty {
            return Invoice.Note(String(parts[2].trimmed), subject: NoteSubjectCode(String(parts[1])))
        }
        guard text.hasSuffix("#") else { return Invoice.Note(text) }
        let front = text.dropLast()
        guard let mark = front.lastIndex(of: "#"), !front[..<mark].trimmed.isEmpty,
            isSubject(front[front.index(after: mark)...])
        else { return Invoice.Note(text) }
        return Invoice.Note(
            String(front[..<mark].trimmed),
            subject: NoteSubjectCode(String(front[front.index(after: mark)...])))
    }

    private static func isSubject(_ text: Substring) -> Bool {
        text.utf8.count == 3 && text.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }
}

extension Substring {
    /// Without blank space around it.
    fileprivate var trimmed: Substring {
        var bytes = utf8
        while let last = bytes.last, [0x20, 0x09, 0x0A, 0x0D].contains(last) { bytes.removeLast() }
        while let first = bytes.first, [0x20, 0x09, 0x0A, 0x0D].contains(first) { bytes.removeFirst() }
        return Substring(bytes)
    }
}
