internal import Documents

extension CIUSRO {
    private static let line = Context("cac:InvoiceLine | cac:CreditNoteLine")
    private static let payment = Context("cac:PaymentMeans")
    private static let property = Context("cac:Item/cac:AdditionalItemProperty")

    static let lines = [
        limit("L208", 200, "BT-85", "cac:PayeeFinancialAccount/cbc:Name", on: payment),
        limit("L209", 200, "BT-88", "cac:CardAccount/cbc:HolderName", on: payment),
        limit("L1016", 100, "BT-82", "cbc:PaymentMeansCode/@name", on: payment),
        limit("L140", 140, "BT-83", "cbc:PaymentID", on: payment),
        limit("L1024", 100, "BT-153", "cac:Item/cbc:Name", on: line),
        limit("L1021", 100, "BT-133", "cbc:AccountingCost", on: line),
        limit("L212", 200, "BT-154", "cac:Item/cbc:Description", on: line),
        limit("L303", 300, "BT-127", "cbc:Note", on: line),
        itemProperties, lineDecimals,
        limit("L0505", 50, "BT-160", "cbc:Name", on: property),
        limit("L1025", 100, "BT-161", "cbc:Value", on: property),
    ]

    // The artefact counts one attribute by itself.
    static let itemProperties = Rule(
        "BR-RO-A052", on: line, terms: "BG-32", "A line has at most 50 item attributes.", voice: .ordinaryOnly
    ) { place, sheet in
        let count = sheet.count(place, CAC.item, CAC.additionalItemProperty)
        return count <= 50 ? nil : Breach(found: "\(count)", expected: "at most 50")
    }

    // An earlier context takes the lines away from this rule of the artefact.
    static let lineDecimals = Rule(
        "BR-DEC-RO-23", on: line, terms: "BT-131", "A line's net amount has at most 2 decimals.",
        voice: .ordinaryOnly
    ) { place, sheet in sheet.decimalBreach(of: CBC.lineExtensionAmount, in: place) }
}

// MARK: - References and notes

extension CIUSRO {
    private static let note = Context("cbc:Note")
    private static let supporting = Context("cac:AdditionalDocumentReference")
    private static let preceding = Context("cac:BillingReference")

    static let references = [
        limit("L302", 300, "BT-22", "", on: note), supportingDocuments,
        limit("L0308", 200, "BT-18 BT-122", "cbc:ID", on: supporting),
        limit("L1020", 100, "BT-123", "cbc:DocumentDescription", on: supporting),
        limit("L210", 200, "BT-124", "cac:Attachment/cac:ExternalReference/cbc:URI", on: supporting),
        limit(
            "L211", 200, "BT-125", "cac:Attachment/cbc:EmbeddedDocumentBinaryObject/@filename", on: supporting
        ),
        precedingInvoices,
        limit("L156", 200, "BT-25", "cac:InvoiceDocumentReference/cbc:ID", on: preceding),
    ]

    static let supportingDocuments = Rule(
        "BR-RO-A051", on: root, terms: "BG-24", "There are at most 50 supporting documents.",
        voice: .ordinaryOnly
    ) { place, sheet in
        let count = sheet.count(place, CAC.additionalDocumentReference)
        return count <= 50 ? nil : Breach(found: "\(count)", expected: "at most 50")
    }

    static let precedingInvoices = Rule(
        "BR-RO-A500", on: root, terms: "BG-3", "There are at most 500 preceding invoices.",
        voice: .ordinaryOnly
    ) { place, sheet in
        let count = sheet.count(place, CAC.billingReference)
        return count <= 500 ? nil : Breach(found: "\(count)", expected: "at most 500")
    }
}
