import Calendars
import Documents
import Faults
import Invoicing
import PlatformContract
import Sandbox
import Testing

@testable import Platforms
@testable import Wire

/// A document whose day is over before it could be sent: refused with a reason, or dated anew where all agree.
struct SEFRedatingTests {
    private static let issued = CivilTime(SEFBench.start, in: .belgrade).date

    /// Just after midnight in Belgrade, one day late.
    private static let late = SEFBench.start.adding(.seconds(14 * 3_600 + 60))

    private func sef(isAllowed: Bool = true) -> SEF {
        var settings = SEFBench.settings()
        settings.redates = isAllowed
        return SEF(settings)
    }

    private func submission(
        _ sef: SEF, isAsked: Bool = true, _ change: (inout Invoice) -> Void = { _ in }
    ) throws -> Submission {
        try sef.prepare(
            SEFBench.consignment("1", at: SEFBench.start) { invoice in
                invoice.extensions.set("sef.redate", isAsked ? "true" : nil)
                // Its dates must not be taken for BT-2.
                invoice.precedingInvoices = [Invoice.PrecedingInvoice("0", issueDate: Self.issued)]
                change(&invoice)
            })
    }

    private func attempt(_ number: Int = 1, at now: Instant, firstAt: Instant? = nil) -> Attempt {
        Attempt(number: number, now: now, uuid: "00000000-0000-4000-8000-000000000001", firstAt: firstAt)
    }

    private func call(_ step: Step<Outcome>) throws -> (Call, @Sendable (Answer) -> Step<Outcome>) {
        guard case .ask(let call, let then) = step else { throw Rejection([]) }
        return (call, then)
    }

    private func dates(_ bytes: [UInt8]) throws -> [String] {
        let root = try XMLTree(parsing: bytes).root
        return root.children.filter { $0.localName == "IssueDate" }.map(\.trimmed)
    }

    private static let dateRefused = Answer.success(
        HTTPResponse(
            400, body: Array(#"{"Message":"Datum.","ErrorCode":"IssueDateCannotBeDifferentFromTodays"}"#.utf8)
        ))
    private static let taken = Answer.success(
        HTTPResponse(
            200, body: Array(#"{"InvoiceId":3,"PurchaseInvoiceId":3,"SalesInvoiceId":2}"#.utf8)))

    // MARK: Who may

    @Test func `is done only when the file asks, the configuration allows and nothing is in the way`() {
        var invoice = SEFBench.invoice("1", issued: Self.issued)
        func redating(_ isAllowed: Bool, _ isUntouched: Bool = false) -> SEF.Redating? {
            SEF.Redating(invoice, isAllowed: isAllowed, isUntouched: isUntouched)
        }
        #expect(redating(false) == nil)
        #expect(redating(true) == .notAsked)
        #expect(redating(true, true) == .untouched)
        invoice.extensions.set("sef.redate", "true")
        #expect(redating(false) == .switchedOff)
        #expect(redating(true) == .granted)
        #expect(redating(true, true) == .untouched)
        invoice.taxPointCode = .issueDate
        #expect(redating(true) == .vatPoint)
    }

    @Test(arguments: [
        (true, false, "EKS-SEF-REDATE-UNASKED"), (false, true, "EKS-SEF-REDATE-OFF"),
    ])
    func `says why it was not done`(isAllowed: Bool, isAsked: Bool, id: String) throws {
        let sef = sef(isAllowed: isAllowed)
        let submission = try submission(sef, isAsked: isAsked)
        guard case .end(.refused(let findings, _)) = sef.submit(submission, attempt: attempt(at: Self.late))
        else { throw Rejection([]) }
        #expect(findings.map(\.id) == ["IssueDateCannotBeDifferentFromTodays", id])
        #expect(findings.map(\.severity) == [.fatal, .warning])
        #expect(findings.allSatisfy { !$0.action.isEmpty })
    }

    @Test func `dates nothing anew whose VAT is due by the date of issue`() throws {
        let submission = try submission(sef()) { $0.taxPointCode = .issueDate }
        guard case .end(.refused(let findings, _)) = sef().submit(submission, attempt: attempt(at: Self.late))
        else { throw Rejection([]) }
        #expect(findings.last?.id == "EKS-SEF-REDATE-TAX-POINT")
    }

    @Test func `sends what was dropped as UBL byte for byte or not at all`() throws {
        let original = try submission(sef()).payload.bytes
        let (invoice, _) = SEF.serbian(SEFBench.invoice("1", issued: Self.issued))
        let consignment = Consignment(
            invoice: invoice, original: original, syntax: .ublInvoice, seed: "s", receivedAt: SEFBench.start)
        let submission = try sef().prepare(consignment)
        #expect(submission.payload.bytes == original)
        guard case .end(.refused(let findings, _)) = sef().submit(submission, attempt: attempt(at: Self.late))
        else { throw Rejection([]) }
        #expect(findings.last?.id == "EKS-SEF-REDATE-AS-DROPPED")
    }

    @Test func `is never dated back`() throws {
        let early = SEFBench.start.adding(.seconds(-86_400))
        let submission = try submission(sef())
        guard case .end(.refused(let findings, _)) = sef().submit(submission, attempt: attempt(at: early))
        else { throw Rejection([]) }
        #expect(findings.map(\.id) == ["InvoiceDateLaterThanToday"])
    }

    // MARK: What is sent

    @Test func `changes the date alone, under the same id`() throws {
        let sef = sef()
        let submission = try submission(sef)
        let (onTime, _) = try call(sef.submit(submission, attempt: attempt(at: SEFBench.start)))
        #expect(onTime.request.body == submission.payload.bytes)
        let (late, then) = try call(sef.submit(submission, attempt: attempt(at: Self.late)))
        let tomorrow = try #require(Self.issued.adding(days: 1)).description
        #expect(late.isBinding)
        #expect(late.request.url == onTime.request.url, "the request id is the same")
        #expect(try dates(late.request.body) == [tomorrow])
        let written = String(decoding: late.request.body, as: UTF8.self)
        let expected = String(decoding: submission.payload.bytes, as: UTF8.self)
        #expect(written.ranges(of: tomorrow).count == 1 + expected.ranges(of: tomorrow).count)
        #expect(written.utf8.count == expected.utf8.count)

        guard case .end(.pending(_, let acceptance, _)) = then(Self.taken) else { throw Rejection([]) }
        #expect(acceptance.facts["issueDate"] == tomorrow)
        #expect(acceptance.facts["redatedFrom"] == Self.issued.description)
        #expect(acceptance.revision?.payload.bytes == late.request.body)
        #expect(acceptance.revision?.reason.contains("over in Belgrade") == true)
    }

    @Test func `sends again what was sent first, whatever the day`() throws {
        let sef = sef()
        let submission = try submission(sef)
        let (first, _) = try call(sef.submit(submission, attempt: attempt(at: Self.late)))
        let dayAfter = Self.late.adding(.seconds(86_400))
        let (second, _) = try call(
            sef.submit(submission, attempt: attempt(2, at: dayAfter, firstAt: Self.late)))
        #expect(second.request == first.request)
    }

    @Test func `is dated anew when its day went by during an outage, and asked once`() throws {
        let sef = sef()
        let submission = try submission(sef)
        let again = attempt(2, at: Self.late, firstAt: SEFBench.start)
        let (first, then) = try call(sef.submit(submission, attempt: again))
        #expect(first.request.body == submission.payload.bytes, "it may have arrived: only SEF knows")
        let (second, last) = try call(then(Self.dateRefused))
        #expect(second.request.url == first.request.url && second.isBinding)
        #expect(try dates(second.request.body) == [try #require(Self.issued.adding(days: 1)).description])
        guard case .end(.refused(let findings, _)) = last(Self.dateRefused) else { throw Rejection([]) }
        #expect(findings.map(\.id) == ["IssueDateCannotBeDifferentFromTodays"])
        guard case .end(.pending(_, let acceptance, _)) = last(Self.taken) else { throw Rejection([]) }
        #expect(acceptance.facts["redatedFrom"] == Self.issued.description)
    }

    @Test func `ends with SEF's words when nobody asked for that`() throws {
        let sef = sef()
        let submission = try submission(sef, isAsked: false)
        let (_, then) = try call(
            sef.submit(submission, attempt: attempt(2, at: Self.late, firstAt: SEFBench.start)))
        guard case .end(.refused(let findings, _)) = then(Self.dateRefused) else { throw Rejection([]) }
        #expect(findings.first?.message == "Datum.")
    }

    @Test func `recognises its document among others although it was dated anew`() async throws {
        let clock = VirtualClock(at: Self.late)
        let simulator = SEFBench.simulator { $0.refusesRepeatedIds = true }
        let host = SandboxHost(
            [simulator], faults: try FaultPlan(parsing: "at:1=lost-after"), clock: { clock.now })
        let sef = sef()
        let end = await Delivery(sef, over: host, clock: clock).deliver(try submission(sef))
        guard case .accepted(let acceptance) = end else {
            Issue.record("must be accepted: \(end)")
            return
        }
        #expect(
            acceptance.platformId
                == host.inspect(SEFSimulator.self) { $0.held.map { String($0.salesId) } }?.first)
    }
}
