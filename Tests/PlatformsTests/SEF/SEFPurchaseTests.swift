import Calendars
import Documents
import Faults
import Invoicing
import PlatformContract
import Sandbox
import Seals
import Testing

@testable import Platforms
@testable import Wire

struct SEFPurchaseTests {
    private let sef = SEF(SEFBench.settings())
    private let attempt = Attempt(
        number: 1, now: SEFBench.start, uuid: "00000000-0000-4000-8000-000000000001", firstAt: nil)

    private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

    private func document(_ number: String, on date: String) throws -> [UInt8] {
        let invoice = SEFBench.invoice(number, issued: try day(date))
        return UBLWriter.write(SEF.serbian(invoice).invoice, profile: .serbian)
    }

    private func gathered<Value>(_ harvest: Harvest<Value>) throws -> Value {
        guard case .gathered(let value) = harvest else { throw Rejection([]) }
        return value
    }

    @Test(arguments: [
        ("2026-01-01", "2026-01-01", 1), ("2026-01-01", "2026-01-31", 1), ("2026-01-01", "2026-02-01", 2),
        ("2026-01-01", "2026-12-31", 12), ("2026-02-02", "2026-02-01", 0),
    ])
    func `cuts days into windows that leave no day out`(first: String, last: String, count: Int) throws {
        let (first, last) = (try day(first), try day(last))
        let windows = sef.windows(from: first, to: last)
        #expect(windows.count == count)
        #expect(windows.allSatisfy { $0.upperBound.dayNumber - $0.lowerBound.dayNumber < 31 })
        let days = windows.flatMap { Array($0.lowerBound.dayNumber...$0.upperBound.dayNumber) }
        #expect(days == (first <= last ? Array(first.dayNumber...last.dayNumber) : []))
    }

    @Test func `lists and fetches what suppliers sent, over a socket`() async throws {
        let clock = VirtualClock(at: SEFBench.start)
        var simulator = SEFBench.simulator()
        let id = simulator.deliver(try document("D/1", on: "2026-11-02"), at: SEFBench.start)
        let server = try SandboxServer(SandboxHost([simulator], clock: { clock.now }))
        let sef = SEF(SEFBench.settings(server.origin + "/sef"))
        let delivery = Delivery(sef, over: try Client(), clock: clock)
        let today = CivilTime(SEFBench.start, in: .belgrade).date
        let entries = try gathered(await delivery.perform(sef.list(today...today, attempt: attempt)))
        let entry = try #require(entries.first)
        #expect(entries.count == 1)
        #expect(entry.id == id.map { String($0) })
        #expect(entry.number == "D/1")
        #expect(entry.type == .invoice)
        #expect(entry.status == "New")
        #expect(entry.supplierName == "Prodavac d.o.o.")
        #expect(entry.supplierTaxNumber == "106884584")
        #expect(entry.gross == Amount("1200.00"))
        #expect(entry.vat == Amount("200.00"))
        #expect(entry.sentDate == today)
        let document = try gathered(await delivery.perform(sef.fetch(entry, attempt: attempt)))
        let invoice = try XMLTree(parsing: document.document).root
        #expect(invoice.localName == "Invoice")
        #expect(document.companions.map(\.fileExtension) == ["pdf"])
        #expect(
            String(decoding: document.answer.bytes.prefix(200), as: UTF8.self).contains("DocumentEnvelope"))
        await server.stop()
    }

    @Test func `does not file another document under the id that it asked for`() async throws {
        var simulator = SEFBench.simulator()
        let id = try #require(simulator.deliver(try document("D/1", on: "2026-11-02"), at: SEFBench.start))
        let answer = simulator.answer(
            HTTPRequest(
                .get, "http://a/api/publicApi/purchase-invoice/xml?invoiceId=\(id)",
                headers: [HTTPHeader("ApiKey", SEF.Settings.sandboxKey.text)]), at: SEFBench.start)
        let step = sef.fetch(PurchaseEntry(id: "17", number: "D/1"), attempt: attempt)
        guard case .ask(_, let then) = step, case .end(.again(let fault, _)) = then(.success(answer)) else {
            Issue.record("must not be gathered")
            return
        }
        #expect(fault.code == .platformUnintelligible)
    }

    @Test func `takes the bare document out byte for byte`() throws {
        let inner = """
            <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" \
            xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"><cbc:ID>1</cbc:ID>\
            <!-- </env:DocumentBody> --></Invoice>
            """
        let text = """
            <?xml version="1.0"?><e:DocumentEnvelope xmlns:e="urn:eFaktura:MinFinrs:envelop:schema"><e:DocumentHeader>\
            <e:DocumentPdf/></e:DocumentHeader><e:DocumentBody>\(inner)</e:DocumentBody></e:DocumentEnvelope>
            """
        let envelope = try #require(SEF.Envelope(Array(text.utf8)))
        #expect(envelope.rendering == nil)
        #expect(String(decoding: envelope.bare, as: UTF8.self).hasSuffix("?>\n" + inner))
    }

    @Test func `completes the declarations that only the envelope had`() throws {
        let text = """
            <env:DocumentEnvelope xmlns:env="urn:eFaktura:MinFinrs:envelop:schema" \
            xmlns:i='urn:oasis:names:specification:ubl:schema:xsd:Invoice-2'
              xmlns:c="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"><env:DocumentHeader/>\
            <env:DocumentBody><i:Invoice><c:ID>7</c:ID></i:Invoice>
            </env:DocumentBody></env:DocumentEnvelope>
            """
        let envelope = try #require(SEF.Envelope(Array(text.utf8)))
        let bare = try XMLTree(parsing: envelope.bare).root
        #expect(bare.localName == "Invoice")
        #expect(bare.namespace == XMLNamespace.ublInvoice.uri)
        #expect(bare.children.map(\.text) == ["7"])
    }

    @Test(arguments: ["", "<a/>", "{}", "<DocumentEnvelope><DocumentBody/></DocumentEnvelope>", "JVBERi0="])
    func `takes nothing else for a document`(text: String) {
        #expect(SEF.Envelope(Array(text.utf8)) == nil)
    }

    @Test(arguments: [
        (200, "{}"), (200, "[{}]"), (200, "[{\"InvoiceId\":1}]"), (200, "null"), (500, ""), (200, ""),
    ])
    func `asks again rather than leave a document out`(status: Int, body: String) throws {
        let today = try day("2026-11-20")
        guard case .ask(_, let then) = sef.list(today...today, attempt: attempt),
            case .end(.again) = then(.success(HTTPResponse(status, body: Array(body.utf8))))
        else {
            Issue.record("must be asked again: \(body)")
            return
        }
    }

    @Test func `reads changes in any order, each once, and keeps the newest`() throws {
        let body = """
            [{"EventId":3,"Date":"2026-11-20T10:00:01.1234567","NewInvoiceStatus":"Approved","PurchaseInvoiceId":8,\
            "Comment":"U redu"},{"EventId":2,"Date":"2026-11-20T10:00:00","NewInvoiceStatus":"Seen",\
            "PurchaseInvoiceId":8},{"EventId":3,"Date":"2026-11-20T10:00:01.1234567","NewInvoiceStatus":"Approved",\
            "PurchaseInvoiceId":8},{"eventId":4,"date":"2026-11-20","newInvoiceStatus":"Izmišljen","purchaseInvoiceId":9}]
            """
        guard
            case .ask(let call, let then) = sef.changes(
                .purchase, on: try day("2026-11-20"), attempt: attempt),
            case .end(.gathered(let changes)) = then(.success(HTTPResponse(200, body: Array(body.utf8))))
        else {
            Issue.record("must be gathered")
            return
        }
        #expect(call.request.url.hasSuffix("/purchase-invoice/changes?date=2026-11-20"))
        #expect(changes.count == 4)
        #expect(changes.newest.map(\.documentId) == ["8", "9"])
        #expect(changes.newest.map(\.status) == ["Approved", "Izmišljen"])
        #expect(changes.newest.first?.comment == "U redu")
    }

    @Test(arguments: [
        ("2026-11-20T09:15:30.9473986+00:00", "2026-11-20T09:15:30.947Z"),
        ("2026-11-20T10:15:30.9473986+01:00", "2026-11-20T09:15:30.947Z"),
        ("2026-11-20T10:15:30.9", "2026-11-20T09:15:30.900Z"),
        ("2026-07-20T10:15:30", "2026-07-20T08:15:30.000Z"),
        ("2026-11-20T09:15:30Z", "2026-11-20T09:15:30.000Z"), ("2026-11-20", "2026-11-19T23:00:00.000Z"),
    ])
    func `reads the platform's moments`(text: String, expected: String) {
        #expect(Instant(sef: text)?.description == expected)
    }

    @Test(arguments: [
        "", "yesterday", "2026-11-20T", "2026-11-20 10:00:00", "2026-11-20T25:00:00", "2026-11-20T10:00:00+1",
    ])
    func `reads no other moments`(text: String) {
        #expect(Instant(sef: text) == nil || text == "2026-11-20T")
    }
}
