import Calendars
import Documents
import Faults
import Invoicing
import PlatformContract
import Sandbox
import Testing

@testable import Platforms
@testable import Wire

struct SEFActionTests {
    private let attempt = Attempt(
        number: 1, now: SEFBench.start, uuid: "00000000-0000-4000-8000-000000000001", firstAt: nil)

    /// A sandbox behind a socket that holds one delivered document.
    private func withSandbox(
        faults: String = "",
        _ body: (SEF, Delivery, SandboxHost, _ sale: String, _ purchase: String) async throws -> Void
    ) async throws {
        let clock = VirtualClock(at: SEFBench.start)
        var simulator = SEFBench.simulator()
        let sef = SEF(SEFBench.settings())
        let submission = try sef.prepare(SEFBench.consignment("A-1", at: clock.now))
        guard case .ask(let call, _) = sef.submit(submission, attempt: attempt) else { return }
        var request = call.request
        request.url = request.url.replacing("http://127.0.0.1/sef", with: "http://a")
        _ = simulator.answer(request, at: clock.now)
        let document = try #require(simulator.held.first)
        clock.advance(by: .seconds(5))
        let host = SandboxHost([simulator], faults: try FaultPlan(parsing: faults), clock: { clock.now })
        let server = try SandboxServer(host)
        let delivery = Delivery(sef, over: try Client(), clock: clock)
        try await body(
            SEF(SEFBench.settings(server.origin + "/sef")), delivery, host, String(document.salesId),
            String(document.purchaseId))
        await server.stop()
    }

    @Test func `reverses a delivered document and knows when it is too late to cancel one`() async throws {
        try await withSandbox { sef, delivery, host, sale, _ in
            let cancel = await delivery.perform(
                sef.perform(.cancel(reference: sale, comment: "greška"), attempt: attempt))
            guard case .refused(let findings, _) = cancel else {
                Issue.record("must be refused: \(cancel)")
                return
            }
            #expect(findings.first?.id == "InvoiceCannotBeStornoCancelled")
            let action = PlatformAction.storno(reference: sale, comment: "greška", number: "S-1")
            guard case .done("Storno") = await delivery.perform(sef.perform(action, attempt: attempt)) else {
                Issue.record("must be reversed")
                return
            }
            #expect(host.inspect(SEFSimulator.self) { $0.held.first?.stornoNumber } == "S-1")
        }
    }

    @Test(arguments: [true, false])
    func `accepts and rejects once`(isAccepted: Bool) async throws {
        try await withSandbox { sef, delivery, _, _, purchase in
            let action: PlatformAction =
                isAccepted
                ? .accept(reference: purchase, comment: "")
                : .reject(reference: purchase, comment: "nije stiglo")
            guard case .absent = await delivery.perform(sef.lookUp(action, attempt: attempt)),
                case .done(let status) = await delivery.perform(sef.perform(action, attempt: attempt)),
                case .done = await delivery.perform(sef.lookUp(action, attempt: attempt)),
                case .refused = await delivery.perform(sef.perform(action, attempt: attempt))
            else {
                Issue.record("the ends are in the wrong order")
                return
            }
            #expect(status == (isAccepted ? "Approved" : "Rejected"))
        }
    }

    @Test func `finds out about an action whose answer was lost`() async throws {
        try await withSandbox(faults: "at:1=lost-after") { sef, delivery, _, _, purchase in
            let action = PlatformAction.accept(reference: purchase, comment: "")
            guard case .uncertain = await delivery.perform(sef.perform(action, attempt: attempt)),
                case .done("Approved") = await delivery.perform(sef.lookUp(action, attempt: attempt))
            else {
                Issue.record("must be looked up and found")
                return
            }
        }
    }

    @Test(arguments: [
        PlatformAction.reject(reference: "17", comment: " "), .cancel(reference: "17", comment: ""),
        .storno(reference: "17", comment: "", number: nil), .accept(reference: "R-17", comment: ""),
        .accept(reference: "", comment: ""), .accept(reference: "-1", comment: ""),
    ])
    func `asks nothing without a comment or an id`(action: PlatformAction) {
        guard
            case .end(.refused(let findings, _)) = SEF(SEFBench.settings()).perform(action, attempt: attempt)
        else {
            Issue.record("must be refused")
            return
        }
        #expect(findings.allSatisfy { !$0.action.isEmpty })
    }

    @Test func `fetches files when they are ready`() async throws {
        try await withSandbox { sef, delivery, _, sale, purchase in
            for (side, id) in [(SEF.Side.sale, sale), (.purchase, purchase)] {
                for file in SEF.File.allCases {
                    var harvest = await delivery.perform(sef.fetch(file, of: id, side, attempt: attempt))
                    if case .again(let fault, _) = harvest {
                        #expect(file == .pdf && fault.code == .platformPaused)
                        harvest = await delivery.perform(sef.fetch(file, of: id, side, attempt: attempt))
                    }
                    guard case .gathered(let artefact) = harvest else {
                        Issue.record("\(file) of the \(side) must be there: \(harvest)")
                        continue
                    }
                    #expect(!artefact.bytes.isEmpty)
                }
                let missing = await delivery.perform(sef.fetch(.xml, of: "1", side, attempt: attempt))
                guard case .denied = missing else {
                    Issue.record("must be denied: \(missing)")
                    continue
                }
            }
        }
    }

    @Test func `asks for reference data`() async throws {
        try await withSandbox { sef, delivery, host, _, _ in
            _ = host.inspect(SEFSimulator.self) { $0.options.unregistered = ["100000049"] }
            let known = await delivery.perform(sef.isRegistered(taxNumber: "106884584", attempt: attempt))
            let unknown = await delivery.perform(sef.isRegistered(taxNumber: "100000049", attempt: attempt))
            guard case .gathered(true) = known, case .gathered(false) = unknown else {
                Issue.record("\(known) \(unknown)")
                return
            }
            guard
                case .gathered(let reasons) = await delivery.perform(sef.exemptionReasons(attempt: attempt)),
                case .gathered(let units) = await delivery.perform(sef.units(attempt: attempt)),
                case .gathered(let key) = await delivery.perform(sef.subscribe(attempt: attempt))
            else {
                Issue.record("must be gathered")
                return
            }
            #expect(reasons.contains { $0.key == "PDV-RS-33" && $0.category == "SS" })
            #expect(units.contains("H87"))
            #expect(key.utf8.count == 36)
        }
    }

    @Test func `asks about a public body by its own number`() async throws {
        try await withSandbox { sef, delivery, host, _, _ in
            _ = host.inspect(SEFSimulator.self) { $0.options.unregistered = ["JBKJS:54321"] }
            func submission(_ number: String) throws -> Submission {
                try sef.prepare(
                    SEFBench.consignment("1", at: SEFBench.start) {
                        $0.buyer.identifiers = [.init("JBKJS:\(number)")]
                    })
            }
            for (number, isThere) in [("12345", true), ("54321", false)] {
                let recipient = try #require(sef.recipient(in: try submission(number).facts))
                guard
                    case .gathered(isThere) = await delivery.perform(
                        sef.isReachable(recipient, attempt: attempt))
                else {
                    Issue.record("\(number) must be \(isThere)")
                    continue
                }
                #expect(sef.unreachable(recipient).found?.contains(number) == true)
            }
        }
    }

    @Test func `sends no key where none is needed`() {
        guard case .ask(let call, _) = SEF(SEFBench.settings()).isRegistered(taxNumber: "1", attempt: attempt)
        else {
            Issue.record("must ask")
            return
        }
        #expect(call.request.headers["apikey"] == nil)
    }

    @Test func `hears of the buyer's decision on the day after`() async throws {
        try await withSandbox { sef, delivery, _, _, purchase in
            _ = await delivery.perform(
                sef.perform(.reject(reference: purchase, comment: "nije stiglo"), attempt: attempt))
            delivery.clock.advance(by: .seconds(86_400))
            let day = CivilTime(SEFBench.start, in: .belgrade).date
            guard
                case .gathered(let changes) = await delivery.perform(
                    sef.changes(.sale, on: day, attempt: attempt))
            else {
                Issue.record("must be gathered")
                return
            }
            #expect(changes.newest.map(\.status) == ["Rejected"])
            #expect(changes.newest.first?.comment == "nije stiglo")
            #expect(changes.newest.first?.direction == .sale)
        }
    }
}
