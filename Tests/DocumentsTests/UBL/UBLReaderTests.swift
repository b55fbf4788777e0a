import Documents
import Faults
import Invoicing
import Testing

struct UBLReaderTests {
    private func read(_ inside: String, root: String = "Invoice", before: String = "", after: String = "")
        throws
        -> Reading
    {
        let text = """
            \(before)<\(root) xmlns="urn:oasis:names:specification:ubl:schema:xsd:\(root)-2"
             xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
             xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
             xmlns:ext="urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2"
             >\(inside)</\(root)>\(after)
            """
        return UBLReader.read(try XMLTree(parsing: Array(text.utf8)))
    }

    @Test func `keeps what the model has no place for, with path and value`() throws {
        let reading = try read(
            """
            <cbc:ID schemeID="x">1</cbc:ID><cbc:ID>2</cbc:ID><cac:Signature><cbc:ID>s</cbc:ID></cac:Signature>
            <cac:Delivery>loose<cbc:Quantity unitCode="C62">3</cbc:Quantity></cac:Delivery><cac:OrderReference/>
            """)
        #expect(reading.invoice.number == "1")
        #expect(
            Set(reading.unmapped.map { "\($0.path)=\($0.value)" }) == [
                "/Invoice/cbc:ID[1]/@schemeID=x", "/Invoice/cbc:ID[2]=2", "/Invoice/cac:Signature/cbc:ID=s",
                "/Invoice/cac:Delivery=loose", "/Invoice/cac:Delivery/cbc:Quantity=3",
                "/Invoice/cac:Delivery/cbc:Quantity/@unitCode=C62",
            ])
    }

    @Test(arguments: [
        ("<cbc:IssueDate>31.12.2025</cbc:IssueDate>", "BT-2", "31.12.2025"),
        ("<cbc:DueDate>2025-02-30</cbc:DueDate>", "BT-9", "2025-02-30"),
        (
            "<cac:LegalMonetaryTotal><cbc:PayableAmount>1,50</cbc:PayableAmount></cac:LegalMonetaryTotal>",
            "BT-115", "1,50"
        ),
        (
            "<cac:AllowanceCharge><cbc:ChargeIndicator>ja</cbc:ChargeIndicator></cac:AllowanceCharge>",
            "BG-20", "ja"
        ),
    ])
    func `does not lose a value that cannot be what its place demands`(
        xml: String, term: String, value: String
    )
        throws
    {
        let reading = try read(xml)
        #expect(reading.findings.map(\.terms) == [[term]])
        #expect(reading.findings.first?.found == value)
        #expect(reading.unmapped.map(\.value) == [value])
    }

    @Test(arguments: [(".5", "0.5"), ("5.", "5"), ("-.50", "-0.50"), ("+7.00", "7.00"), ("\n 8 \t", "8")])
    func `takes numbers in all forms that the schema allows`(written: String, read number: String) throws {
        let reading = try read(
            "<cac:LegalMonetaryTotal><cbc:PayableAmount>\(written)</cbc:PayableAmount></cac:LegalMonetaryTotal>"
        )
        #expect(reading.invoice.totals.payable?.description == number)
        #expect(reading.findings.isEmpty)
    }

    @Test func `takes a date with a time zone and notes the zone`() throws {
        let reading = try read("<cbc:IssueDate>2026-01-31+01:00</cbc:IssueDate>")
        #expect(reading.invoice.issueDate == CalendarDate(2026, 1, 31))
        #expect(reading.unmapped.map(\.value) == ["2026-01-31+01:00"])
    }

    @Test func `notes a currency that is not the document's`() throws {
        let reading = try read(
            """
            <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode><cac:LegalMonetaryTotal>
            <cbc:PayableAmount currencyID="USD">1.00</cbc:PayableAmount></cac:LegalMonetaryTotal>
            """)
        #expect(reading.invoice.totals.payable == Amount(1))
        #expect(
            reading.unmapped.map(\.path) == ["/Invoice/cac:LegalMonetaryTotal/cbc:PayableAmount/@currencyID"])
    }

    @Test(arguments: [
        ("#AAI#text", "AAI", "text"), ("text#AAI#", "AAI", "text"), ("#aai#text", nil, "#aai#text"),
        ("#AAI#", nil, "#AAI#"), ("no # subject", nil, "no # subject"), ("#REG#a#b", "REG", "a#b"),
    ])
    func `takes the subject out of a note`(written: String, subject: String?, text: String) throws {
        let note = try #require(try read("<cbc:Note>\(written)</cbc:Note>").invoice.notes.first)
        #expect(note.subject?.rawValue == subject)
        #expect(note.text == text)
    }

    @Test func `reads what the Serbian platform's envelope holds`() throws {
        let reading = try read(
            "<cbc:ID>1-2</cbc:ID>", root: "CreditNote",
            before: """
                <env:DocumentEnvelope xmlns:env="urn:eFaktura:MinFinrs:envelop:schema"><env:DocumentHeader>
                <env:SalesInvoiceId>42</env:SalesInvoiceId><env:DocumentId>u</env:DocumentId>
                <env:DocumentPdf mimeCode="application/pdf">AAAA</env:DocumentPdf></env:DocumentHeader><env:DocumentBody>
                """, after: "</env:DocumentBody></env:DocumentEnvelope>")
        #expect(reading.invoice.kind == .creditNote)
        #expect(reading.invoice.number == "1-2")
        #expect(reading.invoice.extensions.text("sef.salesInvoiceId") == "42")
        #expect(reading.invoice.extensions.text("sef.documentPdf") == "AAAA")
        #expect(reading.unmapped.isEmpty)
    }

    @Test func `notes a second value in a national extension`() throws {
        let reading = try read(
            """
            <ext:UBLExtensions><ext:UBLExtension><ext:ExtensionContent>
            <h:HRFISK20Data xmlns:h="urn:mfin.gov.hr:schema:xsd:HRExtensionAggregateComponents-1"><h:HRTaxTotal>
            <h:HRTaxSubtotal><h:HRTaxCategory><cbc:ID>S</cbc:ID><cbc:ID>E</cbc:ID></h:HRTaxCategory></h:HRTaxSubtotal>
            </h:HRTaxTotal></h:HRFISK20Data></ext:ExtensionContent></ext:UBLExtension></ext:UBLExtensions>
            """)
        #expect(reading.invoice.extensions["hr.taxSubtotals"]?.list.first?["BT-18"]?.text == "S")
        #expect(reading.unmapped.map(\.value) == ["E"])
    }

    @Test func `says that another document is no UBL`() throws {
        let reading = UBLReader.read(try XMLTree(parsing: Array("<Invoice/>".utf8)))
        #expect(reading.findings.map(\.id) == ["EKS-SYNTAX"])
    }
}

struct UBLWriterTests {
    private func written(_ invoice: Invoice, _ profile: UBLProfile = .en16931) -> String {
        String(decoding: UBLWriter.write(invoice, profile: profile), as: UTF8.self)
    }

    @Test func `escapes whatever it is handed`() throws {
        let nasty = "</cbc:ID>&<![CDATA[\"'\u{1}\u{FFFF}\t\r\n]]>"
        var invoice = Invoice(number: nasty, currency: CurrencyCode(nasty))
        invoice.seller.electronicAddress = Identifier("1", scheme: nasty)
        let tree = try XMLTree(parsing: UBLWriter.write(invoice))
        let address = tree.root.descendant(CAC.accountingSupplierParty, CAC.party, CBC.endpointID)
        let expected = nasty.replacing("\u{1}", with: "\u{FFFD}").replacing("\u{FFFF}", with: "\u{FFFD}")
        #expect(tree.root.child(CBC.id)?.text == expected)
        #expect(address?.attribute(XMLAttribute.schemeID) == expected)
    }

    @Test func `puts the subject of a note where the country wants it`() {
        var invoice = Invoice(number: "1")
        invoice.notes = [Invoice.Note("text", subject: "AAI")]
        #expect(written(invoice).contains("<cbc:Note>#AAI#text</cbc:Note>"))
        #expect(written(invoice, .croatian).contains("<cbc:Note>text#AAI#</cbc:Note>"))
    }

    @Test(arguments: [true, false])
    func `writes the Serbian prepayments in either namespace and reads them again`(inSchema: Bool) throws {
        var invoice = Invoice(number: "1", currency: "RSD")
        let total = Extensions.Value.group([
            "currency": "RSD", "taxAmount": .amount(Amount(cents: 200_00)),
            "subtotals": .list([
                .group([
                    "taxableAmount": .amount(Amount(cents: 1000_00)),
                    "taxAmount": .amount(Amount(cents: 200_00)),
                    "category": "S", "rate": .amount(Amount(20)),
                ])
            ]),
        ])
        invoice.extensions["sef.prepayments"] = .list([
            .group(["number": "A-1", "taxTotals": .list([total])])
        ])
        invoice.extensions["sef.reducedTotals"] = .group([
            "taxTotals": .list([total]), "payable": .amount(Amount(cents: 5_00)),
        ])
        var profile = UBLProfile.serbian
        profile.writesZeroTotals = false
        profile.usesSchemaNamespaceForPrepayments = inSchema
        let bytes = UBLWriter.write(invoice, profile: profile)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains(inSchema ? "<xsd:ReducedTotals>" : "<sbt:ReducedTotals>"))
        let reading = UBLReader.read(try XMLTree(parsing: bytes))
        #expect(Difference(invoice, reading.invoice) == nil)
        #expect(reading.unmapped.isEmpty)
    }

    @Test func `leaves a place for the signature behind the Croatian extension`() {
        var invoice = Invoice(number: "1", currency: "EUR")
        invoice.extensions["hr.BT-24"] = .amount(Amount(cents: 5_00))
        var profile = UBLProfile.croatian
        profile.hasPlaceForSignature = true
        let text = written(invoice, profile)
        #expect(text.contains("<sac:SignatureInformation></sac:SignatureInformation>"))
        #expect(text.contains("<hrextac:OutOfScopeOfVATAmount currencyID=\"EUR\">5.00<"))
    }
}
