/// Attributes of UBL and CII that invoices hardly ever have.
package enum RareAttribute {
    static let first: Int32 = 48
    static let names = """
        schemeAgencyName schemeDataURI unitCodeListIdentifier unitCodeListAgencyIdentifier
        unitCodeListAgencyName unitCodeListAgencyID unitCodeListVersionID listAgencyName listURI
        listSchemeURI languageLocaleID currencyCodeListVersionID
        """
}
