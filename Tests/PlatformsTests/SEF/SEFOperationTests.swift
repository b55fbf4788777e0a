import Calendars
import Documents
import Faults
import Invoicing
import PlatformContract
import Sandbox
import Testing

@testable import Platforms
@testable import Wire

/// Every operation of the contract, by what uses it, against the sandbox over a socket.
///
/// A new operation has to say here how it is tried: the switch is exhaustive.
struct SEFOperationTests {
    private let attempt = Attempt(
        number: 1, now: SEFBench.start, uuid: "00000000-0000-4000-8000-000000000001", firstAt: nil)
    private let today = CivilTime(SEFBench.start, in: .belgrade).date

    /// A sandbox with a delivered document in the register, one under reverse charge, and two fresh drafts.
    private struct Stage {
        let sef: SEF
        let delivery: Delivery
        let host: SandboxHost
        let sale: String
        let purchase: String
        let reversed: String
        let drafts: [String]
        let register = "9000001"
    }

    private func withStage(uploads: Bool = false, _ body: (Stage) async throws -> Void) async throws {
        let clock = VirtualClock(at: SEFBench.start)
        var simulator = SEFBench.simulator()
        func send(_ number: String, _ change: (inout Invoice) -> Void = { _ in }) throws {
            let sef = SEF(SEFBench.settings())
            let submission = try sef.prepare(SEFBench.consignment(number, at: clock.now, change))
            var request = sef.submissionCall(submission).request
            request.url = request.url.replacing("http://127.0.0.1/sef", with: "http://a")
            #expect(simulator.answer(request, at: clock.now).status == 200)
        }
        try send("R-1") {
            $0.buyer.identifiers = [Identifier("JBKJS:12345")]
            $0.buyerReference = "JN-JBKJS:54321"
            $0.contractReference = "U-17"
        }
        try send("AE-1", Self.reverseCharge)
        clock.advance(by: .seconds(5))
        try send("D-1")
        try send("D-2")
        let held = simulator.held
        let host = SandboxHost([simulator], clock: { clock.now })
        let server = try SandboxServer(host)
        var settings = SEFBench.settings(server.origin + "/sef")
        settings.uploads = uploads
        let sef = SEF(settings)
        try await body(
            Stage(
                sef: sef, delivery: Delivery(sef, over: try Client(), clock: clock), host: host,
                sale: String(held[0].salesId), purchase: String(held[0].purchaseId),
                reversed: String(held[1].purchaseId), drafts: held[2...].map { String($0.salesId) }))
        await server.stop()
    }

    private static func reverseCharge(_ invoice: inout Invoice) {
        invoice.lines[0].vatCategory = .reverseCharge
        invoice.lines[0].vatRate = Amount(0)
        invoice.vatBreakdown[0].category = .reverseCharge
        invoice.vatBreakdown[0].rate = Amount(0)
        invoice.vatBreakdown[0].taxAmount = Amount(cents: 0)
        invoice.vatBreakdown[0].exemptionCode = "PDV-RS-10-2-1"
        invoice.totals.vatTotal = Amount(cents: 0)
        invoice.totals.taxInclusive = invoice.totals.taxExclusive
        invoice.totals.payable = invoice.totals.taxExclusive
    }

    @Test(arguments: SEFOperation.allCases)
    func `is used, and does what it is for`(operation: SEFOperation) async throws {
        try await withStage(uploads: operation == .upload) { stage in
            let counted =
                "\(operation.method.rawValue) "
                + operation.path.lowercased()
                .replacing("{id}", with: "*")
            func count() -> Int {
                stage.host.inspect(SEFSimulator.self) { $0.statistics.operations[counted] ?? 0 } ?? 0
            }
            let before = count()
            try await tryOut(operation, stage)
            #expect(count() > before, "\(counted) was asked for")
        }
    }

    @Test func `each has a name and a request of its own`() {
        let all = SEFOperation.allCases
        #expect(Set(all.map(\.name)).count == all.count)
        #expect(Set(all.map { "\($0.method.rawValue) \($0.path)" }).count == all.count)
        #expect(all.allSatisfy { !$0.use.isEmpty })
    }

    @Test func `the key travels only where it is needed`() {
        let sef = SEF(SEFBench.settings())
        for operation in SEFOperation.allCases {
            #expect((sef.call(operation).request.headers["apikey"] != nil) == operation.needsKey)
        }
    }

    // MARK: How each is tried

    private func tryOut(_ operation: SEFOperation, _ stage: Stage) async throws {
        switch operation {
        case .submit, .upload: try await submit(stage)
        case .sale:
            let rows = try await tell(.look, ["id": stage.sale], stage)
            #expect(rows.first?["status"]?.word == "Sent" && rows.first?["cirId"]?.word == stage.register)
        case .purchase:
            let rows = try await tell(.look, ["id": stage.purchase, "side": "purchases"], stage)
            #expect(rows.first?["status"]?.word == "New")
        case .contract:
            let rows = try await tell(.look, ["id": stage.purchase, "side": "contracts"], stage)
            #expect(rows.first?["status"]?.word == "New")
        case .saleIds: try await list("sales", contains: stage.drafts + [stage.sale], stage)
        case .purchaseIds: try await list("purchases", contains: [stage.purchase, stage.reversed], stage)
        case .contractIds: try await list("contracts", contains: [stage.purchase], stage)
        case .saleChanges: try await changes("sales", of: stage.sale, stage)
        case .purchaseChanges: try await changes("purchases", of: stage.purchase, stage)
        case .contractChanges: try await changes("contracts", of: stage.purchase, stage)
        case .saleXML: try await file("xml", "sales", stage.sale, stage)
        case .salePDF: try await file("pdf", "sales", stage.sale, stage)
        case .saleSignature: try await file("signature", "sales", stage.sale, stage)
        case .saleHistory: try await file("history", "sales", stage.sale, stage)
        case .purchaseXML: try await file("xml", "purchases", stage.purchase, stage)
        case .purchasePDF: try await file("pdf", "purchases", stage.purchase, stage)
        case .purchaseSignature: try await file("signature", "purchases", stage.purchase, stage)
        case .purchaseHistory: try await file("history", "purchases", stage.purchase, stage)
        case .contractXML: try await file("xml", "contracts", stage.purchase, stage)
        case .contractSignature: try await file("signature", "contracts", stage.purchase, stage)
        case .registerXML: try await file("xml", "purchases", stage.register, stage, isRegister: true)
        case .deleteOne: try await act(.delete(references: [stage.drafts[0]]), ends: "Deleted", stage)
        case .deleteMany: try await act(.delete(references: stage.drafts), ends: "Deleted", stage)
        case .cancel:
            try await act(.cancel(reference: stage.drafts[0], comment: "greška"), ends: "Cancelled", stage)
        case .storno:
            try await act(
                .storno(reference: stage.sale, comment: "vraćeno", number: nil), ends: "Storno", stage)
        case .decide:
            try await act(.accept(reference: stage.purchase, comment: ""), ends: "Approved", stage)
        case .registerDecide:
            try await act(
                .register(id: stage.register, .reject(comment: "nije naše")), ends: "Rejected", stage)
        case .reverseCharge:
            let action = PlatformAction.reverseCharge(
                reference: stage.reversed, amount: Amount(cents: 200_00))
            try await act(action, ends: "Recorded", stage, isShown: false)
            let noted = stage.host.inspect(SEFSimulator.self) { $0.reverseCharges.values.first } ?? nil
            #expect(noted == Amount(200))
        case .assign: try await assign(stage)
        case .unassign:
            try await assign(stage)
            try await act(.register(id: stage.register, .unassign), ends: "ActiveCir", stage)
        case .salePayments: try await register(.payments, "sales", "Payments", stage)
        case .purchasePayments: try await register(.payments, "purchases", "Payments", stage)
        case .saleAssignments: try await register(.assignments, "sales", "History", stage)
        case .purchaseAssignments: try await register(.assignments, "purchases", "History", stage)
        case .overview:
            guard
                case .gathered(let entries) = await perform(
                    stage.sef.list(today...today, attempt: attempt), stage)
            else { throw Unexpected("must be listed") }
            #expect(entries.map(\.id).contains(stage.purchase))
        case .exemptionReasons:
            guard
                case .gathered(let reasons) = await perform(
                    stage.sef.exemptionReasons(attempt: attempt), stage)
            else { throw Unexpected("must be listed") }
            #expect(reasons.contains { $0.key == "PDV-RS-33" })
        case .units:
            guard case .gathered(let units) = await perform(stage.sef.units(attempt: attempt), stage) else {
                throw Unexpected("must be listed")
            }
            #expect(units.contains("H87"))
        case .version: #expect(await perform(stage.sef.check(attempt: attempt), stage) == nil)
        case .companies: try await companies(stage)
        case .companiesFile:
            let file = try await answer(.companies, ["file": "true"], stage).file
            #expect(file?.bytes.isEmpty == false)
        case .isRegistered:
            let rows = try await tell(.registered, ["taxNumber": "100000049"], stage)
            #expect(rows.first?["registered"] == true)
        case .updateCompany:
            _ = try await tell(.update, [:], stage)
            #expect(stage.host.inspect(SEFSimulator.self) { $0.updates } == 1)
        case .subscribe:
            guard case .gathered(let key) = await perform(stage.sef.subscribe(attempt: attempt), stage) else {
                throw Unexpected("must give a key")
            }
            #expect(key.utf8.count == 36)
        }
    }

    private func perform<Value: Sendable>(_ step: Step<Value>, _ stage: Stage) async -> Value {
        await stage.delivery.perform(step)
    }

    private func submit(_ stage: Stage) async throws {
        let submission = try stage.sef.prepare(SEFBench.consignment("N-1", at: stage.delivery.clock.now))
        guard case .accepted(let acceptance) = await stage.delivery.deliver(submission) else {
            throw Unexpected("must be accepted")
        }
        let held = stage.host.inspect(SEFSimulator.self) { $0.held.last } ?? nil
        #expect(held.map { String($0.salesId) } == acceptance.platformId)
        #expect(held?.bytes == submission.payload.bytes, "byte for byte")
    }

    private func answer(_ topic: SEF.Topic, _ parameters: [String: String], _ stage: Stage) async throws
        -> Information
    {
        for _ in 0..<3 {
            switch await perform(
                stage.sef.answer(Inquiry(topic.rawValue, parameters), attempt: attempt), stage)
            {
            case .gathered(let information): return information
            // A rendering is only begun the first time.
            case .again(let fault, _) where fault.code == .platformPaused: continue
            case let other: Issue.record("\(topic) ends as \(other)")
            }
        }
        throw Rejection([])
    }

    private func tell(_ topic: SEF.Topic, _ parameters: [String: String], _ stage: Stage) async throws
        -> [JSONValue]
    {
        try await answer(topic, parameters, stage).records
    }

    private func list(_ side: String, contains ids: [String], _ stage: Stage) async throws {
        let days = ["from": today.description, "to": today.description, "side": side]
        let rows = try await tell(.list, days, stage)
        let found = Set(rows.compactMap { $0["id"]?.word })
        #expect(found.isSuperset(of: ids))
        #expect(try await tell(.list, days.merging(["status": "Rejected"]) { $1 }, stage).isEmpty)
    }

    private func changes(_ side: String, of id: String, _ stage: Stage) async throws {
        stage.delivery.clock.advance(by: .seconds(86_400))
        let rows = try await tell(.changes, ["day": today.description, "side": side], stage)
        #expect(rows.contains { $0["id"]?.word == id && $0["side"]?.word == side })
    }

    private func file(
        _ kind: String, _ side: String, _ id: String, _ stage: Stage, isRegister: Bool = false
    ) async throws {
        var parameters = ["id": id, "kind": kind, "side": side]
        parameters["cir"] = isRegister ? "true" : nil
        let file = try await answer(.file, parameters, stage).file
        #expect(file?.bytes.isEmpty == false)
        #expect(file?.fileExtension == ["xml": "xml", "signature": "sig"][kind] ?? "pdf")
    }

    private func act(
        _ action: PlatformAction, ends status: String, _ stage: Stage, isShown: Bool = true
    ) async throws {
        guard case .absent = await perform(stage.sef.lookUp(action, attempt: attempt), stage),
            case .done(let done) = await perform(stage.sef.perform(action, attempt: attempt), stage)
        else { throw Unexpected("\(action) must be done") }
        #expect(done == status)
        let after = await perform(stage.sef.lookUp(action, attempt: attempt), stage)
        if case .done = after { #expect(isShown) } else { #expect(!isShown, "\(after)") }
    }

    private func assign(_ stage: Stage) async throws {
        let action = RegisterAction.assign(publicBody: "12345", contract: "U-17")
        try await act(.register(id: stage.register, action), ends: "Assigned", stage)
    }

    private func register(_ topic: SEF.Topic, _ side: String, _ name: String, _ stage: Stage) async throws {
        let rows = try await tell(topic, ["id": stage.register, "side": side], stage)
        #expect(rows.count == 1)
        #expect(rows.first?["answer"]?[name] != nil, "passed on as it is")
    }

    private func companies(_ stage: Stage) async throws {
        _ = stage.host.inspect(SEFSimulator.self) { $0.options.unregistered = ["100000049"] }
        let here = try await tell(.companies, [:], stage)
        #expect(here.map { $0["taxNumber"]?.word } == ["106884584"])
        let all = try await tell(.companies, ["all": "true"], stage)
        #expect(all.count == 2 && all.contains { $0["deletedAt"] != .null })
    }
}

private struct Unexpected: Error, CustomStringConvertible {
    let description: String

    init(_ words: String) { description = words }
}

extension JSONValue {
    fileprivate var word: String? { if case .string(let text) = self { text } else { nil } }
}
