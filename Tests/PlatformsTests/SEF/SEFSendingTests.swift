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

struct SEFSendingTests {
    private let sef = SEF(SEFBench.settings())

    private func attempt(_ number: Int = 1, at now: Instant = SEFBench.start, firstAt: Instant? = nil)
        -> Attempt
    {
        Attempt(number: number, now: now, uuid: "00000000-0000-4000-8000-000000000001", firstAt: firstAt)
    }

    private func call(_ step: Step<Outcome>) throws -> (Call, @Sendable (Answer) -> Step<Outcome>) {
        guard case .ask(let call, let then) = step else { throw Rejection([]) }
        return (call, then)
    }

    private func end(_ step: Step<Outcome>) throws -> Outcome {
        guard case .end(let outcome) = step else { throw Rejection([]) }
        return outcome
    }

    private func submission(_ number: String = "1", _ change: (inout Invoice) -> Void = { _ in }) throws
        -> Submission
    {
        try sef.prepare(SEFBench.consignment(number, at: SEFBench.start, change))
    }

    // MARK: Requests

    @Test func `asks with the key, the request id and validation, and calls that binding`() throws {
        let submission = try submission()
        let (call, _) = try call(sef.submit(submission, attempt: attempt()))
        #expect(call.isBinding)
        #expect(call.operation == "sales-invoice/ubl")
        #expect(call.request.method == .post)
        let address = "http://127.0.0.1/sef/api/publicApi/sales-invoice/ubl"
        #expect(call.request.url == "\(address)?requestId=\(submission.key)&executeValidation=true")
        #expect(call.request.headers["content-type"] == "application/xml")
        let key = try #require(call.request.headers.first { $0.name == "ApiKey" })
        #expect(key.isSecret && key.value == SEF.Settings.sandboxKey.text)
    }

    @Test func `makes the same UUID of the same seed for ever`() throws {
        #expect(try SEF.requestId("company/1") == "fb5462e2-fe98-8b9d-b36b-436608b91e82")
        #expect(try SEF.requestId("company/1") != SEF.requestId("company/2"))
    }

    @Test(arguments: [
        ("380", "RSD", nil, "Yes"), ("386", "RSD", nil, "No"), ("380", "EUR", nil, "No"),
        ("380", "RSD", "No", "No"),
    ])
    func `says whether a public body's invoice goes to the register`(
        type: String, currency: String, wanted: String?, expected: String
    ) throws {
        let submission = try submission {
            $0.buyer.identifiers = [Identifier("JBKJS:12345")]
            $0.typeCode = DocumentTypeCode(rawValue: type)
            $0.currency = CurrencyCode(rawValue: currency)
            $0.extensions.set("sef.sendToCir", wanted)
        }
        let (call, _) = try call(sef.submit(submission, attempt: attempt()))
        #expect(call.request.url.contains("&sendToCir=\(expected)&"))
    }

    // MARK: Payload

    @Test func `writes the Serbian profile`() throws {
        let bytes = try submission().payload.bytes
        let root = try XMLTree(parsing: bytes).root
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(root.localName == "Invoice")
        #expect(text.contains("urn:mfin.gov.rs:srbdt:2022<"))
        #expect(text.contains("schemeID=\"9948\">106884584<"))
        #expect(text.contains(">RS100000049<"))
        #expect(text.contains("DescriptionCode>35<"))
        #expect(!text.contains("ProfileID"))
    }

    @Test func `passes on untouched what conforms already`() throws {
        let written = try submission().payload.bytes
        let own = Array("<!-- ours -->".utf8)
        let original = written + own
        let (invoice, _) = SEF.serbian(
            SEFBench.invoice("1", issued: CivilTime(SEFBench.start, in: .belgrade).date))
        let consignment = Consignment(
            invoice: invoice, original: original, syntax: .ublInvoice, seed: "s", receivedAt: SEFBench.start)
        #expect(try sef.prepare(consignment).payload.bytes == original)
    }

    @Test func `names everything that can't be Serbian, at once`() {
        let consignment = SEFBench.consignment("1", at: SEFBench.start) {
            $0.typeCode = .correctedInvoice
            $0.seller.vatIdentifier = nil
            $0.buyer.vatIdentifier = "RS12"
            $0.taxPointDate = $0.issueDate
        }
        #expect(throws: Rejection.self) { try sef.prepare(consignment) }
        do throws(Rejection) {
            _ = try sef.prepare(consignment)
        } catch {
            #expect(
                error.findings.map(\.id) == ["EKS-SEF-TYPE", "EKS-SEF-PIB", "EKS-SEF-PIB", "EKS-SEF-BT-7"])
        }
    }

    @Test func `leaves out the tax point where nothing is taxed at the standard rates`() {
        var invoice = SEFBench.invoice("1", issued: CivilTime(SEFBench.start, in: .belgrade).date)
        invoice.taxPointCode = .deliveryDate
        invoice.lines[0].vatCategory = .reverseCharge
        #expect(SEF.serbian(invoice).invoice.taxPointCode == nil)
    }

    // MARK: Dates

    @Test func `sends nothing on another day than the day of issue, by the clocks of Belgrade`() throws {
        let submission = try submission()
        let day = CivilTime(SEFBench.start, in: .belgrade).date
        let tomorrow = try #require(day.adding(days: 1))
        let midnight = try #require(CivilTime(tomorrow)).moment(in: .belgrade)
        _ = try call(sef.submit(submission, attempt: attempt(at: midnight.adding(.milliseconds(-1)))))
        guard case .refused(let findings, _) = try end(sef.submit(submission, attempt: attempt(at: midnight)))
        else {
            Issue.record("must be refused after midnight")
            return
        }
        #expect(findings.map(\.id) == ["IssueDateCannotBeDifferentFromTodays"])
        #expect(findings.first?.expected == tomorrow.description)
        // It may have arrived before midnight: only SEF knows.
        _ = try call(sef.submit(submission, attempt: attempt(2, at: midnight, firstAt: SEFBench.start)))
    }

    // MARK: Answers

    @Test(arguments: [
        (401, "", Fault.Code.platformUnauthorised), (403, "", .platformUnauthorised),
        (404, "", .configurationWrong),
        (302, "", .configurationWrong), (415, "", .configurationWrong),
    ])
    func `waits for an operator`(status: Int, body: String, code: Fault.Code) throws {
        let (_, then) = try call(sef.submit(try submission(), attempt: attempt()))
        guard case .held(let fault) = try end(then(.success(HTTPResponse(status, body: Array(body.utf8)))))
        else {
            Issue.record("must be held")
            return
        }
        #expect(fault.code == code)
    }

    @Test(arguments: [
        #"{"Message":"Nema kupca.","FieldName":"invoice.Customer","ErrorCode":"ReceiverCompanyNotFound"}"#,
        #"{"message":"Nema kupca.","fieldName":"invoice.Customer","errorCode":"ReceiverCompanyNotFound"}"#,
    ])
    func `keeps the platform's words and says what to do`(body: String) throws {
        let (_, then) = try call(sef.submit(try submission(), attempt: attempt()))
        guard
            case .refused(let findings, let words) = try end(
                then(.success(HTTPResponse(400, body: Array(body.utf8)))))
        else {
            Issue.record("must be refused")
            return
        }
        #expect(words == body)
        #expect(findings.first?.id == "ReceiverCompanyNotFound")
        #expect(findings.first?.message == "Nema kupca.")
        #expect(findings.first?.at == "invoice.Customer")
        #expect(findings.first?.action == SEF.Prose.action(for: .parties))
    }

    @Test func `understands problem details and plain text`() throws {
        let details = #"{"title":"One or more errors","errors":{"requestId":["The value is not valid."]}}"#
        let refusal = SEF.Refusal(HTTPResponse(400, body: Array(details.utf8)))
        #expect(refusal.field == "requestId")
        #expect(refusal.message == "The value is not valid.")
        let plain = SEF.Refusal(HTTPResponse(400, body: Array("Bad Request".utf8)))
        #expect(plain.message == "Bad Request" && plain.code == "SEF-400")
    }

    @Test func `knows a family for every code of the contract`() {
        for code in [
            "CirInvoiceNotFound", "UBLTaxAmountMoreDecimalsThanPermitted", "FileTooBig",
            "BankAccountIncorrect",
        ] {
            #expect(SEF.Prose.family(of: code) != .unknown)
        }
        #expect(SEF.Prose.family(of: "SomethingNew") == .unknown)
        #expect(SEF.Prose.family(of: "CirError") == .passing)
        #expect(SEF.Prose.Family.allCases.allSatisfy { !SEF.Prose.action(for: $0).isEmpty })
    }

    // MARK: Duplicates

    @Test func `takes over the original when the platform calls its id a duplicate`() async throws {
        let clock = VirtualClock(at: SEFBench.start)
        let simulator = SEFBench.simulator { $0.refusesRepeatedIds = true }
        let plan = try FaultPlan(parsing: "at:2=lost-after,at:4=lost-before")
        let host = SandboxHost([simulator], faults: plan, clock: { clock.now })
        let delivery = Delivery(sef, over: host, clock: clock)
        let first = try submission("before")
        guard case .pending = await delivery.perform(sef.submit(first, attempt: attempt())) else {
            Issue.record("the first one must be taken")
            return
        }
        let end = await delivery.deliver(try submission("lost"))
        guard case .accepted(let acceptance) = end else {
            Issue.record("must be accepted: \(end)")
            return
        }
        let held = try #require(host.inspect(SEFSimulator.self) { $0.held })
        #expect(held.map(\.head.number) == ["before", "lost"])
        #expect(acceptance.platformId == String(try #require(held.last).salesId))
    }

    @Test func `refuses when the number belongs to another document`() async throws {
        let clock = VirtualClock(at: SEFBench.start)
        let host = SandboxHost([SEFBench.simulator()], clock: { clock.now })
        let delivery = Delivery(sef, over: host, clock: clock)
        _ = await delivery.deliver(try submission("7"))
        let other = SEFBench.consignment("7", at: clock.now) { $0.totals.payable = Amount(cents: 1) }
        let consignment = Consignment(
            invoice: other.invoice, original: [], syntax: .json, seed: "another", receivedAt: clock.now)
        let submission = try sef.prepare(consignment)
        let step = sef.submit(submission, attempt: attempt(2, at: clock.now, firstAt: clock.now))
        guard case .refused(let findings, _) = await delivery.perform(step) else {
            Issue.record("must be refused")
            return
        }
        #expect(findings.first?.id == "InvoiceNumberNotUnique")
        #expect(findings.first?.message.contains("another one") == true)
    }

    // MARK: Status

    @Test(arguments: [
        ("Sent", "accepted"), ("Approved", "accepted"), ("Rejected", "accepted"), ("Storno", "accepted"),
        ("Mistake", "refused"), ("Cancelled", "refused"), ("Deleted", "refused"), ("New", "pending"),
        ("Sending", "pending"), ("Draft", "pending"), ("Reminded", "pending"),
    ])
    func `reads every status`(status: String, expected: String) throws {
        let (_, then) = try call(sef.poll(try submission(), reference: "17", attempt: attempt()))
        let body = Array(#"{"Status":"\#(status)","InvoiceId":17,"Comment":"Zašto","GlobUniqId":"a"}"#.utf8)
        let found =
            switch try end(then(.success(HTTPResponse(200, body: body)))) {
            case .accepted(let acceptance): acceptance.facts["status"] == status ? "accepted" : "?"
            case .refused(let findings, _): findings.first?.action.isEmpty == false ? "refused" : "?"
            case .pending(let reference, _, _): reference == "17" ? "pending" : "?"
            default: "?"
            }
        #expect(found == expected)
    }
}
