import Testing

@testable import Dispatching

struct InvoiceRootTests {
    @Test(
        "an invoice is told by the local name of its first element",
        arguments: [
            ("<Invoice xmlns='urn:x'>", true), ("<ubl:CreditNote>", true),
            ("<rsm:CrossIndustryInvoice\n", true),
            ("<?xml version='1.0'?>\n<!-- made by <Racun> -->\r\n<!DOCTYPE Invoice>\n<cn:CreditNote/>", true),
            ("<Invoices>", false), ("<tns:RacunZahtjev>", false), ("<!-- <Invoice> --><Order/>", false),
            ("<Order><Invoice/></Order>", false), ("<!-- <Invoice>", false), ("<", false), ("", false),
        ])
    func tells(_ payload: String, isInvoice: Bool) {
        #expect(InvoiceRoot.begins(Array(payload.utf8)) == isInvoice)
    }

    @Test("an element far behind the beginning is not looked for")
    func isBounded() {
        let filler = String(repeating: " ", count: 5_000)
        #expect(!InvoiceRoot.begins(Array((filler + "<Invoice>").utf8)))
    }
}
