// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Numbers 1 to 63 are given here by hand; the schemas' names follow in `Names/*+Generated.swift`.

/// The root of a UBL invoice.
public enum UBLInvoice {
    static let first: Int32 = 1
    static let names = "Invoice"

    @inlinable public static var root: XMLName { XMLName(id: 1) }
}

/// The root of a UBL credit note.
public enum UBLCreditNote {
    static let first: Int32 = 2
    static let names = "CreditNote"

    @inlinable public static var root: XMLName { XMLName(id: 2) }
}

/// The attributes of UBL and CII, which stand in no namespace.
public enum XMLAttribute {
    static let first: Int32 = 3
    static let names = """
        currencyID unitCode unitCodeListID schemeID schemeName schemeAgencyID schemeVersionID
        schemeURI listID listName listAgencyID listVersionID name mimeCode filename format
        languageID characterSetCode encodingCode uri
        """

    @inlinable public static var currencyID: XMLName { XMLName(id: 3) }
    @inlinable public static var unitCode: XMLName { XMLName(id: 4) }
    @inlinable public static var unitCodeListID: XMLName { XMLName(id: 5) }
    @inlinable public static var schemeID: XMLName { XMLName(id: 6) }
    @inlinable public static var schemeName: XMLName { XMLName(id: 7) }
    @inlinable public static var schemeAgencyID: XMLName { XMLName(id: 8) }
    @inlinable public static var schemeVersionID: XMLName { XMLName(id: 9) }
    @inlinable public static var schemeURI: XMLName { XMLName(id: 10) }
    @inlinable public static var listID: XMLName { XMLName(id: 11) }
    @inlinable public static var listName: XMLName { XMLName(id: 12) }
    @inlinable public static var listAgencyID: XMLName { XMLName(id: 13) }
    @inlinable public static var listVersionID: XMLName { XMLName(id: 14) }
    @inlinable public static var name: XMLName { XMLName(id: 15) }
    @inlinable public static var mimeCode: XMLName { XMLName(id: 16) }
    @inlinable public static var filename: XMLName { XMLName(id: 17) }
    @inlinable public static var format: XMLName { XMLName(id: 18) }
    @inlinable public static var languageID: XMLName { XMLName(id: 19) }
    @inlinable public static var characterSetCode: XMLName { XMLName(id: 20) }
    @inlinable public static var encodingCode: XMLName { XMLName(id: 21) }
    @inlinable public static var uri: XMLName { XMLName(id: 22) }
}

/// The Croatian extension.
public enum HRExtension {
    static let first: Int32 = 23
    static let names = """
        HRFISK20Data HRObracunPDVPoNaplati HRTaxTotal HRLegalMonetaryTotal OutOfScopeOfVATAmount
        HRTaxSubtotal HRTaxCategory HRTaxScheme
        """

    @inlinable public static var fisk20Data: XMLName { XMLName(id: 23) }
    @inlinable public static var cashAccounting: XMLName { XMLName(id: 24) }
    @inlinable public static var taxTotal: XMLName { XMLName(id: 25) }
    @inlinable public static var legalMonetaryTotal: XMLName { XMLName(id: 26) }
    @inlinable public static var outOfScopeOfVATAmount: XMLName { XMLName(id: 27) }
    @inlinable public static var taxSubtotal: XMLName { XMLName(id: 28) }
    @inlinable public static var taxCategory: XMLName { XMLName(id: 29) }
    @inlinable public static var taxScheme: XMLName { XMLName(id: 30) }
}

/// The Serbian prepayment extension in its own namespace.
public enum SerbianExtension {
    static let first: Int32 = 31
    static let names = "SrbDtExt InvoicedPrepaymentAmmount ReducedTotals"

    @inlinable public static var root: XMLName { XMLName(id: 31) }
    @inlinable public static var invoicedPrepaymentAmount: XMLName { XMLName(id: 32) }
    @inlinable public static var reducedTotals: XMLName { XMLName(id: 33) }
}

/// The Serbian prepayment extension as live documents have it: in the schema language's namespace.
public enum SerbianExtensionInXSD {
    static let first: Int32 = 34
    static let names = "InvoicedPrepaymentAmmount ReducedTotals"

    @inlinable public static var invoicedPrepaymentAmount: XMLName { XMLName(id: 34) }
    @inlinable public static var reducedTotals: XMLName { XMLName(id: 35) }
}

/// The envelope in which the Serbian platform hands documents out.
public enum SEFEnvelope {
    static let first: Int32 = 36
    static let names = """
        DocumentEnvelope DocumentHeader SalesInvoiceId PurchaseInvoiceId DocumentId CreationDate
        SendingDate DocumentPdf DocumentBody
        """

    @inlinable public static var documentEnvelope: XMLName { XMLName(id: 36) }
    @inlinable public static var documentHeader: XMLName { XMLName(id: 37) }
    @inlinable public static var salesInvoiceId: XMLName { XMLName(id: 38) }
    @inlinable public static var purchaseInvoiceId: XMLName { XMLName(id: 39) }
    @inlinable public static var documentId: XMLName { XMLName(id: 40) }
    @inlinable public static var creationDate: XMLName { XMLName(id: 41) }
    @inlinable public static var sendingDate: XMLName { XMLName(id: 42) }
    @inlinable public static var documentPdf: XMLName { XMLName(id: 43) }
    @inlinable public static var documentBody: XMLName { XMLName(id: 44) }
}

/// The attributes that any document may carry for validating parsers.
public enum XSI {
    static let first: Int32 = 45
    static let names = "schemaLocation type nil"

    @inlinable public static var schemaLocation: XMLName { XMLName(id: 45) }
    @inlinable public static var type: XMLName { XMLName(id: 46) }
    @inlinable public static var `nil`: XMLName { XMLName(id: 47) }
}
