// Numbers 1 to 63 are given here by hand; the schemas' names follow in `Names/*+Generated.swift`.

/// The root of a UBL invoice.
package enum UBLInvoice {
    static let first: Int32 = 1
    static let names = "Invoice"

    @inlinable package static var root: XMLName { XMLName(id: 1) }
}

/// The root of a UBL credit note.
package enum UBLCreditNote {
    static let first: Int32 = 2
    static let names = "CreditNote"

    @inlinable package static var root: XMLName { XMLName(id: 2) }
}

/// The attributes of UBL and CII, which stand in no namespace.
package enum XMLAttribute {
    static let first: Int32 = 3
    static let names = """
        currencyID unitCode unitCodeListID schemeID schemeName schemeAgencyID schemeVersionID
        schemeURI listID listName listAgencyID listVersionID name mimeCode filename format
        languageID characterSetCode encodingCode uri
        """

    @inlinable package static var currencyID: XMLName { XMLName(id: 3) }
    @inlinable package static var unitCode: XMLName { XMLName(id: 4) }
    @inlinable package static var unitCodeListID: XMLName { XMLName(id: 5) }
    @inlinable package static var schemeID: XMLName { XMLName(id: 6) }
    @inlinable package static var schemeName: XMLName { XMLName(id: 7) }
    @inlinable package static var schemeAgencyID: XMLName { XMLName(id: 8) }
    @inlinable package static var schemeVersionID: XMLName { XMLName(id: 9) }
    @inlinable package static var schemeURI: XMLName { XMLName(id: 10) }
    @inlinable package static var listID: XMLName { XMLName(id: 11) }
    @inlinable package static var listName: XMLName { XMLName(id: 12) }
    @inlinable package static var listAgencyID: XMLName { XMLName(id: 13) }
    @inlinable package static var listVersionID: XMLName { XMLName(id: 14) }
    @inlinable package static var name: XMLName { XMLName(id: 15) }
    @inlinable package static var mimeCode: XMLName { XMLName(id: 16) }
    @inlinable package static var filename: XMLName { XMLName(id: 17) }
    @inlinable package static var format: XMLName { XMLName(id: 18) }
    @inlinable package static var languageID: XMLName { XMLName(id: 19) }
    @inlinable package static var characterSetCode: XMLName { XMLName(id: 20) }
    @inlinable package static var encodingCode: XMLName { XMLName(id: 21) }
    @inlinable package static var uri: XMLName { XMLName(id: 22) }
}

/// The Croatian extension.
package enum HRExtension {
    static let first: Int32 = 23
    static let names = """
        HRFISK20Data HRObracunPDVPoNaplati HRTaxTotal HRLegalMonetaryTotal OutOfScopeOfVATAmount
        HRTaxSubtotal HRTaxCategory HRTaxScheme
        """

    @inlinable package static var fisk20Data: XMLName { XMLName(id: 23) }
    @inlinable package static var cashAccounting: XMLName { XMLName(id: 24) }
    @inlinable package static var taxTotal: XMLName { XMLName(id: 25) }
    @inlinable package static var legalMonetaryTotal: XMLName { XMLName(id: 26) }
    @inlinable package static var outOfScopeOfVATAmount: XMLName { XMLName(id: 27) }
    @inlinable package static var taxSubtotal: XMLName { XMLName(id: 28) }
    @inlinable package static var taxCategory: XMLName { XMLName(id: 29) }
    @inlinable package static var taxScheme: XMLName { XMLName(id: 30) }
}

/// The Serbian prepayment extension in its own namespace.
package enum SerbianExtension {
    static let first: Int32 = 31
    static let names = "SrbDtExt InvoicedPrepaymentAmmount ReducedTotals"

    @inlinable package static var root: XMLName { XMLName(id: 31) }
    @inlinable package static var invoicedPrepaymentAmount: XMLName { XMLName(id: 32) }
    @inlinable package static var reducedTotals: XMLName { XMLName(id: 33) }
}

/// The Serbian prepayment extension as live documents have it: in the schema language's namespace.
package enum SerbianExtensionInXSD {
    static let first: Int32 = 34
    static let names = "InvoicedPrepaymentAmmount ReducedTotals"

    @inlinable package static var invoicedPrepaymentAmount: XMLName { XMLName(id: 34) }
    @inlinable package static var reducedTotals: XMLName { XMLName(id: 35) }
}

/// The envelope in which the Serbian platform hands documents out.
package enum SEFEnvelope {
    static let first: Int32 = 36
    static let names = """
        DocumentEnvelope DocumentHeader SalesInvoiceId PurchaseInvoiceId DocumentId CreationDate
        SendingDate DocumentPdf DocumentBody
        """

    @inlinable package static var documentEnvelope: XMLName { XMLName(id: 36) }
    @inlinable package static var documentHeader: XMLName { XMLName(id: 37) }
    @inlinable package static var salesInvoiceId: XMLName { XMLName(id: 38) }
    @inlinable package static var purchaseInvoiceId: XMLName { XMLName(id: 39) }
    @inlinable package static var documentId: XMLName { XMLName(id: 40) }
    @inlinable package static var creationDate: XMLName { XMLName(id: 41) }
    @inlinable package static var sendingDate: XMLName { XMLName(id: 42) }
    @inlinable package static var documentPdf: XMLName { XMLName(id: 43) }
    @inlinable package static var documentBody: XMLName { XMLName(id: 44) }
}

/// The attributes that any document may carry for validating parsers.
package enum XSI {
    static let first: Int32 = 45
    static let names = "schemaLocation type nil"

    @inlinable package static var schemaLocation: XMLName { XMLName(id: 45) }
    @inlinable package static var type: XMLName { XMLName(id: 46) }
    @inlinable package static var `nil`: XMLName { XMLName(id: 47) }
}
