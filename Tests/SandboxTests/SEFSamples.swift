import Calendars
import Invoicing

@testable import Sandbox
@testable import Wire

/// Serbian documents for the simulator, from which a test departs in one place.
enum SEFSamples {
    static let key = "5e0aa0e5-0000-4000-8000-00000000000a"

    /// 10:00 in Belgrade on an autumn day.
    static let morning = Instant(milliseconds: 1_795_251_600_000)

    static let today = CivilTime(morning, in: .belgrade).date

    static func invoice(_ number: String = "2026-17", changing changes: [(String, String)] = []) -> [UInt8] {
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" \
            xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" \
            xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
              <cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:mfin.gov.rs:srbdt:2022</cbc:CustomizationID>
              <cbc:ID>\(number)</cbc:ID>
              <cbc:IssueDate>\(today)</cbc:IssueDate>
              <cbc:DueDate>\(today.adding(days: 15) ?? today)</cbc:DueDate>
              <cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>
              <cbc:DocumentCurrencyCode>RSD</cbc:DocumentCurrencyCode>
              <cac:InvoicePeriod><cbc:DescriptionCode>35</cbc:DescriptionCode></cac:InvoicePeriod>
              <cac:AccountingSupplierParty><cac:Party>
                <cbc:EndpointID schemeID="9948">106884584</cbc:EndpointID>
                <cac:PartyTaxScheme><cbc:CompanyID>RS106884584</cbc:CompanyID></cac:PartyTaxScheme>
                <cac:PartyLegalEntity><cbc:RegistrationName>Prodavac d.o.o.</cbc:RegistrationName>\
            <cbc:CompanyID>20700001</cbc:CompanyID></cac:PartyLegalEntity>
              </cac:Party></cac:AccountingSupplierParty>
              <cac:AccountingCustomerParty><cac:Party>
                <cbc:EndpointID schemeID="9948">100000049</cbc:EndpointID>
                <cac:PartyTaxScheme><cbc:CompanyID>RS100000049</cbc:CompanyID></cac:PartyTaxScheme>
                <cac:PartyLegalEntity><cbc:RegistrationName>Kupac a.d.</cbc:RegistrationName>\
            <cbc:CompanyID>17000002</cbc:CompanyID></cac:PartyLegalEntity>
              </cac:Party></cac:AccountingCustomerParty>
              <cac:Delivery><cbc:ActualDeliveryDate>\(today)</cbc:ActualDeliveryDate></cac:Delivery>
              <cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode><cac:PayeeFinancialAccount>\
            <cbc:ID>160-0000000000001-37</cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans>
              <cac:TaxTotal><cbc:TaxAmount currencyID="RSD">200.00</cbc:TaxAmount><cac:TaxSubtotal>\
            <cbc:TaxableAmount currencyID="RSD">1000.00</cbc:TaxableAmount>\
            <cbc:TaxAmount currencyID="RSD">200.00</cbc:TaxAmount><cac:TaxCategory><cbc:ID>S</cbc:ID>\
            <cbc:Percent>20</cbc:Percent></cac:TaxCategory></cac:TaxSubtotal></cac:TaxTotal>
              <cac:LegalMonetaryTotal><cbc:TaxExclusiveAmount currencyID="RSD">1000.00</cbc:TaxExclusiveAmount>\
            <cbc:TaxInclusiveAmount currencyID="RSD">1200.00</cbc:TaxInclusiveAmount>\
            <cbc:PayableAmount currencyID="RSD">1200.00</cbc:PayableAmount></cac:LegalMonetaryTotal>
              <cac:InvoiceLine><cbc:InvoicedQuantity unitCode="H87">10</cbc:InvoicedQuantity><cac:Item>\
            <cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID></cac:ClassifiedTaxCategory></cac:Item>\
            <cac:Price><cbc:PriceAmount currencyID="RSD">100.00</cbc:PriceAmount></cac:Price></cac:InvoiceLine>
            </Invoice>
            """
        for (old, new) in changes { text = text.replacing(old, with: new) }
        return Array(text.utf8)
    }

    static func submission(
        _ id: String, _ body: [UInt8], key: String? = key, query: KeyValuePairs<String, String> = [:]
    ) -> HTTPRequest {
        let url = "https://efaktura/api/publicApi/sales-invoice/ubl"
            .query(["requestId": id, "sendToCir": "No", "executeValidation": "true"])
        return HTTPRequest(
            .post, url,
            headers: [HTTPHeader("Content-Type", "application/xml")]
                + (key.map { [HTTPHeader("ApiKey", $0)] } ?? []),
            body: body)
    }

    static func get(_ path: String, key: String = key) -> HTTPRequest {
        HTTPRequest(.get, "https://efaktura/api/publicApi/" + path, headers: [HTTPHeader("ApiKey", key)])
    }

    static func post(_ path: String, _ body: String = "", key: String = key) -> HTTPRequest {
        HTTPRequest(
            .post, "https://efaktura/api/publicApi/" + path,
            headers: [HTTPHeader("ApiKey", key), HTTPHeader("Content-Type", "application/json")],
            body: Array(body.utf8))
    }
}
