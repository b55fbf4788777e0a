import Calendars
import Documents
import Invoicing
import Testing

@testable import Sandbox
@testable import Wire

struct SEFSimulatorTests {
    private let morning = SEFSamples.morning
    private let key = SEFSamples.key

    private func unlimited() -> SEFSimulator {
        var options = SEFSimulator.Options()
        options.perSecond = nil
        return SEFSimulator(options)
    }

    private func json(_ response: HTTPResponse) throws -> JSONElement {
        try JSONDocument(parsing: response.body).root
    }

    @Test func `answers nothing at all to a key that it doesn't know`() {
        var sef = SEFSimulator()
        for key in [nil, "", "not a key"] as [String?] {
            let answer = sef.answer(SEFSamples.submission("1", SEFSamples.invoice(), key: key), at: morning)
            #expect(answer == HTTPResponse(401))
        }
        sef.options.accounts = [key: .init(key: key, isActive: false)]
        #expect(sef.answer(SEFSamples.get("getEfakturaVersion"), at: morning).status == 401)
    }

    @Test func `takes three requests in any second of a key`() throws {
        var sef = SEFSimulator()
        let version = SEFSamples.get("getEfakturaVersion")
        func ask(_ milliseconds: Int, _ sef: inout SEFSimulator) -> Int {
            sef.answer(version, at: morning.adding(.milliseconds(milliseconds))).status
        }
        #expect([0, 400, 800].map { ask($0, &sef) } == [200, 200, 200])
        let refused = sef.answer(version, at: morning.adding(.milliseconds(999)))
        #expect(refused.status == 429)
        #expect(refused.headers["content-type"]?.hasPrefix("text/plain") == true)
        let other = SEFSamples.get("getEfakturaVersion", key: "5e0aa0e5-0000-4000-8000-00000000000b")
        #expect(sef.answer(other, at: morning.adding(.milliseconds(999))).status == 200)
        #expect(ask(2_500, &sef) == 200)
        #expect(sef.statistics.mostInOneSecond[key] == 4)
    }

    @Test func `gives a repeated request id the first answer and holds one document`() throws {
        var sef = unlimited()
        let first = sef.answer(SEFSamples.submission("a", SEFSamples.invoice()), at: morning)
        #expect(first.status == 200)
        #expect(sef.answer(SEFSamples.submission("a", SEFSamples.invoice()), at: morning) == first)
        let ids = try json(first)
        #expect(ids["InvoiceId"]?.integer == ids["PurchaseInvoiceId"]?.integer)
        #expect(ids["SalesInvoiceId"]?.integer != ids["InvoiceId"]?.integer)
        #expect(sef.held.count == 1)
        sef.options.refusesRepeatedIds = true
        let refused = sef.answer(SEFSamples.submission("a", SEFSamples.invoice()), at: morning)
        #expect(try json(refused)["ErrorCode"]?.string == "UBLUploadRequestIdDuplicate")
        let again = sef.answer(SEFSamples.submission("b", SEFSamples.invoice()), at: morning)
        #expect(try json(again)["ErrorCode"]?.string == "InvoiceNumberNotUnique")
        #expect(sef.held.count == 1)
    }

    @Test func `moves a document on with time`() throws {
        var sef = unlimited()
        func status(_ number: String, after seconds: Int) throws -> String? {
            let submission = SEFSamples.submission(number, SEFSamples.invoice(number))
            let ids = try json(sef.answer(submission, at: morning))
            let id = try #require(ids["SalesInvoiceId"]?.integer)
            let detail = SEFSamples.get("sales-invoice?invoiceId=\(id)")
            return try json(sef.answer(detail, at: morning.adding(.seconds(seconds))))["Status"]?.string
        }
        #expect(try status("1", after: 0) == "New")
        #expect(try status("1", after: 1) == "Sending")
        #expect(try status("1", after: 3) == "Sent")
        #expect(try status("1", after: 99) == "Sent")
        #expect(try status("2-MISTAKE", after: 3) == "Mistake")
        #expect(try status("3-REJECT", after: 99) == "Rejected")
        #expect(try status("4-APPROVE", after: 99) == "Approved")
    }

    @Test(arguments: [
        ("<cbc:IssueDate>", "<cbc:IssueDate>20", "IssueDateMustBeProvided"),
        ("IssueDate>2026", "IssueDate>2025", "IssueDateCannotBeDifferentFromTodays"),
        ("IssueDate>2026", "IssueDate>2027", "InvoiceDateLaterThanToday"),
        ("ActualDeliveryDate>2026", "ActualDeliveryDate>2027", "UBLDeliveryDateMustNotBeLatterThanIssueDate"),
        ("cbc:ActualDeliveryDate", "cbc:LatestDeliveryDate", "InvoiceDeliveryDateMissing"),
        ("cbc:DueDate>", "cbc:TaxPointDate>", "UBLDueDateIsMissing"),
        ("DueDate>2026", "DueDate>2028", "PaymentDateMoreThan90DaysInFuture"),
        (
            "<cbc:DescriptionCode>35", "<cbc:DescriptionCode>36",
            "InvoicePeriodDescriptionCodeNotProperlyDefined"
        ),
        ("schemeID=\"9948\">106884584", "schemeID=\"9949\">106884584", "SenderEndpointSchemeIDInvalid"),
        ("CompanyID>RS100000049", "CompanyID>100000049", "UBLPartyTaxSchemeCompanyIdWithoutPrefix"),
        ("CompanyID>RS100000049", "CompanyID>RS100000048", "UBLVatRegistrationCodesDoesNotMatch"),
        ("<cbc:Percent>20", "<cbc:Percent>18", "UBLIncorrectVatRateForStandardVatRate"),
        (
            ">200.00</cbc:TaxAmount><cac:TaxSub", ">200.01</cbc:TaxAmount><cac:TaxSub",
            "UBLTotalTaxAmountAndSubtotalTaxAmountDiffer"
        ),
        ("PayableAmount", "PaidAmount", "UBLUndefinedPayableAmount"),
        (
            "PriceAmount currencyID=\"RSD\">", "PriceAmount currencyID=\"RSD\">-",
            "EInvoiceInvoiceItemsPriceNegative"
        ),
        ("</Invoice>", "", "UBLInvalidXml"),
    ])
    func `refuses what the platform refuses, with its code`(old: String, new: String, code: String) throws {
        var sef = unlimited()
        let body = SEFSamples.invoice(changing: [(old, new)])
        let answer = sef.answer(SEFSamples.submission("1", body), at: morning)
        #expect(answer.status == 400)
        let error = try json(answer)
        #expect(error["ErrorCode"]?.string == code)
        #expect(error["Message"]?.string?.isEmpty == false)
        #expect(sef.held.isEmpty)
    }

    @Test func `takes a bad document without validation and ends it as a mistake`() throws {
        var sef = unlimited()
        var request = SEFSamples.submission("1", SEFSamples.invoice(changing: [("cbc:DueDate", "cbc:X")]))
        request.url = request.url.replacing("executeValidation=true", with: "executeValidation=false")
        #expect(sef.answer(request, at: morning).status == 200)
        #expect(sef.held.first?.status(at: morning.adding(.seconds(5))) == .mistake)
    }

    @Test func `hands the document to the buyer, who decides once`() throws {
        var sef = unlimited()
        _ = sef.answer(SEFSamples.submission("1", SEFSamples.invoice()), at: morning)
        let later = morning.adding(.seconds(5))
        let day = SEFSamples.today
        let list = SEFSamples.get("purchase-invoice/overview?dateFrom=\(day)&dateTo=\(day)")
        let row = try #require(try json(sef.answer(list, at: later)).children.first { _ in true })
        #expect(row["DocumentNumber"]?.string == "2026-17")
        #expect(row["Amount"]?.number == "1200.00")
        let id = try #require(row["InvoiceId"]?.integer)
        let xml = sef.answer(SEFSamples.get("purchase-invoice/xml?invoiceId=\(id)"), at: later)
        let envelope = try XMLTree(parsing: xml.body).root
        #expect(envelope.words("DocumentBody", "Invoice", "ID") == "2026-17")
        #expect(envelope.words("DocumentHeader", "PurchaseInvoiceId") == String(id))
        func decide(_ accepted: Bool, _ comment: String) throws -> Bool? {
            let body = "{\"invoiceId\":\(id),\"accepted\":\(accepted),\"comment\":\"\(comment)\"}"
            let request = SEFSamples.post("purchase-invoice/acceptRejectPurchaseInvoice", body)
            let answer = sef.answer(request, at: later)
            #expect(answer.status == 200)
            return try json(answer)["Success"]?.bool
        }
        #expect(try decide(false, "") == false)
        #expect(try decide(false, "Nije isporučeno") == true)
        #expect(try decide(true, "") == false)
        #expect(sef.held.first?.status(at: later) == .rejected)
    }

    @Test func `begins a rendering before it hands one out`() throws {
        var sef = unlimited()
        let ids = try json(sef.answer(SEFSamples.submission("1", SEFSamples.invoice()), at: morning))
        let request = SEFSamples.get("sales-invoice/pdf?invoiceId=\(ids["SalesInvoiceId"]?.integer ?? 0)")
        #expect(try json(sef.answer(request, at: morning))["message"]?.string?.isEmpty == false)
        #expect(sef.answer(request, at: morning).body.starts(with: Array("%PDF".utf8)))
    }

    @Test func `tells the changes of past days only, and notifies subscribers for one day`() throws {
        var sef = unlimited()
        _ = sef.answer(SEFSamples.submission("1", SEFSamples.invoice()), at: morning)
        let day = SEFSamples.today
        let changes = SEFSamples.post("sales-invoice/changes?date=\(day)")
        let early = try json(sef.answer(changes, at: morning.adding(.seconds(60))))
        #expect(early["ErrorCode"]?.string == "SearchDateBiggerThanYesterday")
        let late = try json(sef.answer(changes, at: morning.adding(.seconds(86_400))))
        #expect(late.children.compactMap { $0["NewInvoiceStatus"]?.string } == ["New", "Sending", "Sent"])
        #expect(sef.notifications(for: key, on: day, isSale: true).isEmpty)
        let yesterday = morning.adding(.seconds(-86_400))
        let subscription = sef.answer(SEFSamples.post("subscribe"), at: yesterday)
        let bodies = sef.notifications(for: key, on: day, isSale: true)
        #expect(bodies.count == 3)
        let told = try JSONDocument(parsing: try #require(bodies.first)).root
        #expect(told["SubscriptionKey"]?.string == String(decoding: subscription.body, as: UTF8.self))
    }

    @Test func `takes a file as a form, cancels, reverses and deletes`() throws {
        var sef = unlimited()
        let form = MultipartForm(
            [.init("ublFile", fileName: "a.xml", contentType: "text/xml", bytes: SEFSamples.invoice("U-1"))],
            boundary: "grenze")
        var request = SEFSamples.submission("u", form.body)
        request.url = request.url.replacing("/ubl?", with: "/ubl/upload?")
        request.headers = [form.contentType, HTTPHeader("ApiKey", key)]
        let id = try #require(try json(sef.answer(request, at: morning))["SalesInvoiceId"]?.integer)
        let storno = SEFSamples.post(
            "sales-invoice/storno", "{\"invoiceId\":\(id),\"stornoComment\":\"greška\"}")
        #expect(sef.answer(storno, at: morning).status == 400)
        let sent = morning.adding(.seconds(5))
        #expect(try json(sef.answer(storno, at: sent))["Status"]?.string == "Storno")
        #expect(sef.held.first?.purchaseStatus(at: sent) == .storno)
        let other = try json(sef.answer(SEFSamples.submission("v", SEFSamples.invoice("V-1")), at: sent))
        let otherId = try #require(other["SalesInvoiceId"]?.integer)
        let url = "https://efaktura/api/publicApi/sales-invoice"
        let many = HTTPRequest(
            .delete, url, headers: [HTTPHeader("ApiKey", key)], body: Array("[\(otherId),\(id),1]".utf8))
        #expect(try json(sef.answer(many, at: sent)).children.compactMap(\.integer) == [otherId])
    }
}
