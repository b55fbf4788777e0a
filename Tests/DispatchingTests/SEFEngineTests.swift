import Calendars
import Dispatching
import Documents
import Faults
import Invoicing
import Journal
import PlatformContract
import Platforms
import Reports
import Sandbox
import Seals
import Synchronization
import Testing
import Wire

/// The engine and SEF together, on a clock that only the test moves.
struct SEFEngineTests {
    @Test(arguments: [(500, 1), (100, 2)])
    func `brings every invoice to SEF once, through mishaps and deaths`(count: Int, seed: Int) throws {
        let plan = try FaultPlan(
            parsing: "lost-after=10%,lost-before=3%,429=5%,503=3%,500-after=2%,garbage=1%,seed=\(seed)")
        let bench = try SEFEngineBench(plan: plan)
        for number in 1...count { bench.tray.drop("f\(number).json", "R-\(number)") }
        // Dies twice: with answers that nobody will read, and with requests that were never sent.
        try bench.run(turns: count / 3)
        try bench.die(sending: true)
        try bench.run(turns: count / 2)
        try bench.die(sending: false)
        try bench.run()
        let held = bench.host.inspect(SEFSimulator.self) { $0.held.map(\.head.number) } ?? []
        #expect(held.count == count)
        #expect(Set(held).count == count)
        for number in 1...count {
            #expect(bench.tray.text("outbox/f\(number).json", "receipt")?.hasPrefix("accepted") == true)
        }
        let statistics = bench.host.inspect(SEFSimulator.self) { $0.statistics }
        let most = try #require(statistics?.mostInOneSecond.values.max())
        #expect(most <= 3, "never more than three requests in any second")
    }

    @Test(arguments: [true, false])
    func `dates a document anew when its day goes by, where its issuer asks for it`(isOutage: Bool) throws {
        // In an outage the first answer is an error, and the second attempt comes after midnight.
        let bench = try SEFEngineBench(
            plan: try FaultPlan(parsing: isOutage ? "at:1=503" : ""), redates: true)
        let midnight = Duration.seconds(14 * 3_600)
        bench.clock.advance(by: isOutage ? midnight - .seconds(2) : midnight + .seconds(60))
        bench.tray.drop("a.json", "REDATE-1")
        if !isOutage { bench.tray.drop("b.json", "R-2") }
        try bench.run()
        #expect(bench.tray.text("outbox/a.json", "receipt")?.hasPrefix("accepted") == true)
        let held = bench.host.inspect(SEFSimulator.self) { $0.held } ?? []
        #expect(held.map(\.head.number) == ["REDATE-1"])
        #expect(held.first?.head.issueDate == CalendarDate(2026, 11, 22))
        let leg = try #require(try bench.journal.legs(of: "d000001").first)
        #expect(leg.facts["redatedFrom"] == "2026-11-21" && leg.facts["issueDate"] == "2026-11-22")
        #expect(try bench.journal.payload(of: leg.id)?.bytes == held.first?.bytes, "what was sent is kept")
        let event = try bench.journal.events(of: "d000001").first { $0.to == "revised" }
        #expect(event?.detail?.contains("dated 2026-11-22 instead of 2026-11-21") == true)
        let ids = Set(
            bench.urls.filter { $0.contains("sales-invoice/ubl") }.compactMap {
                $0.split(separator: "requestId=").last?.prefix(36)
            })
        #expect(ids.count == 1, "one request id, whatever the day")
        // Who did not ask is told why it was not done.
        guard !isOutage else { return }
        #expect(bench.tray.text("error/b.json", "receipt")?.hasPrefix("refused") == true)
        let findings = try bench.journal.legs(of: "d000002").first?.findings.map(\.id)
        #expect(findings == ["IssueDateCannotBeDifferentFromTodays", "EKS-SEF-REDATE-UNASKED"])
    }

    @Test func `waits through a pause of the night, knocks seldom, and begins slowly`() throws {
        let bench = try SEFEngineBench(redates: true)
        // From 23:00 to 5:00 in Belgrade; half of the documents are there before, half come at night.
        let start = bench.clock.now.adding(.seconds(13 * 3_600))
        let end = start.adding(.seconds(6 * 3_600))
        bench.pause = start..<end
        bench.clock.advance(by: .seconds(13 * 3_600 - 10))
        for number in 1...60 { bench.tray.drop("a\(number).json", "REDATE-\(number)") }
        try bench.run(for: .seconds(3_600))
        for number in 61...90 { bench.tray.drop("a\(number).json", "REDATE-\(number)") }
        try bench.run()
        let held = bench.host.inspect(SEFSimulator.self) { $0.held.map(\.head.number) } ?? []
        #expect(held.count == 90 && Set(held).count == 90)
        for number in 1...90 {
            #expect(bench.tray.text("outbox/a\(number).json", "receipt")?.hasPrefix("accepted") == true)
        }
        let knocks = bench.moments.filter { bench.pause?.contains($0) == true }
        #expect(knocks.count < 2_400, "one probe of the breaker in ten seconds, \(knocks.count) in six hours")
        let first = bench.moments.filter { $0 >= end && $0 < end.adding(.seconds(20)) }
        let early = first.filter { $0 < end.adding(.seconds(11)) }.count
        #expect(early <= 20, "work is let in by and by: \(early)")
        let most = bench.host.inspect(SEFSimulator.self) { $0.statistics.mostInOneSecond.values.max() } ?? nil
        #expect(try #require(most) <= 3)
    }

    @Test func `a failed delivery is ours and not the buyer's refusal`() throws {
        let bench = try SEFEngineBench()
        bench.tray.drop("a.json", "MISTAKE-1")
        try bench.run()
        #expect(bench.tray.text("error/a.json", "receipt")?.hasPrefix("refused") == true)
        let leg = try #require(try bench.journal.legs(of: "d000001").first)
        #expect(leg.findings.map(\.id) == ["Mistake"])
        #expect(leg.findings.first?.message == "Delivery failed.")
        #expect(leg.findings.first?.action.contains("the buyer has not seen it") == true)
        // The number is free again: a document that was mended may take it.
        bench.tray.drop("b.json", "MISTAKE-1 ")
        try bench.run()
        #expect(bench.host.inspect(SEFSimulator.self) { $0.held.count } == 2)
    }

    @Test func `keeps words that nobody knows, and goes on asking`() throws {
        let bench = try SEFEngineBench(isWatching: true)
        bench.wording = (#""Status":"Sent""#, #""Status":"Reminded""#)
        bench.tray.drop("a.json", "R-1")
        try bench.run(for: .seconds(600))
        #expect(bench.tray.text("outbox/a.json", "receipt") == nil, "no end that anybody knows")
        #expect(bench.tray.text("error/a.json", "receipt") == nil)
        bench.wording = (#""Status":"New""#, #""Status":"Received""#)
        try bench.run(for: .seconds(3_600))
        #expect(bench.tray.text("outbox/a.json", "receipt")?.hasPrefix("accepted") == true)
        #expect(bench.shelf.text("ledger-2026-11.csv")?.contains(",Received,") == true)
    }

    @Test func `holds the lane once when the key is refused, and loses nothing`() throws {
        let bench = try SEFEngineBench(plan: .none)
        _ = bench.host.inspect(SEFSimulator.self) { simulator in
            let key = SEF.Settings.sandboxKey.text
            simulator.options.accounts = [key: .init(key: key, isActive: false)]
        }
        for number in 1...20 { bench.tray.drop("f\(number).json", "R-\(number)") }
        try bench.run(turns: 100)
        #expect(bench.requests <= 3)
        #expect(bench.tray.text("outbox/f1.json", "receipt") == nil)
        #expect(bench.tray.text("error/f1.json", "receipt") == nil)
    }
}

/// One company, the lane `sef`, and the simulator with its real limit.
final class SEFEngineBench {
    let journal = MemoryJournal()
    let tray = MemoryTray()
    let shelf = MemoryShelf()
    let host: SandboxHost
    private(set) var requests = 0
    private(set) var urls: [String] = []

    /// When the platform is closed.
    var pause: Range<Instant>?

    /// A word of the platform's answers, and what stands there instead.
    var wording: (known: String, invented: String)?

    /// When each request left.
    private(set) var moments: [Instant] = []

    /// Whether the answer of the next request that may change something is lost.
    var losesNextAnswer = false
    let clock = VirtualClock(at: SEFBench.start)
    private let plan: FaultPlan
    private let setup: LaneSetup
    private let isWatching: Bool
    private(set) var engine: Engine

    /// Reads real documents, as the house does.
    let examiner: DocumentExaminer

    init(
        plan: FaultPlan = .none, fetching: FetchPolicy = FetchPolicy(), isWatching: Bool = false,
        looksUp: Bool = false, redates: Bool = false
    ) throws {
        self.isWatching = isWatching
        var fetching = fetching
        fetching.recipients = looksUp
        let clock = clock
        self.plan = plan
        host = SandboxHost([SEFSimulator()], clock: { clock.now })
        var settings = SEFBench.settings()
        settings.redates = redates
        let sef = SEF(settings)
        setup = LaneSetup(
            name: "firma/sef", platform: sef, transport: NoTransport(),
            pace: Pace(perSecond: sef.traits.perSecond, concurrent: sef.traits.concurrent),
            retry: RetryPolicy(schedule: [.seconds(5)], jitter: 0.1),
            breaker: BreakerPolicy(failures: 8, cooldown: .seconds(10)), fetching: fetching)
        engine = try Self.makeEngine(journal, tray, setup)
        examiner = DocumentExaminer(
            companies: [
                CompanySetup(
                    name: "firma", country: "RS", vatId: "RS106884584", title: "Prodavac d.o.o.",
                    lanes: [setup])
            ], digest: { String(decoding: $0, as: UTF8.self) })
        furnish()
    }

    private func furnish() {
        engine.isWatching = isWatching
        engine.ledgerDesks = ["firma": LedgerDesk(shelf, LedgerComposer(country: "RS", dialect: .plain))]
    }

    /// Turns until nothing is left to do, moving the clock to each wake; gives up after twelve simulated hours.
    func run(turns: Int = .max, for span: Duration = .seconds(12 * 3_600)) throws {
        let end = clock.now.adding(span)
        var turns = turns
        while clock.now < end, turns > 0 {
            turns -= 1
            let errands = try engine.turn(at: clock.now)
            var answers: [(errand: String, answer: Answer)] = []
            for errand in errands { answers.append((errand.id, carry(errand.request))) }
            if !answers.isEmpty { try engine.receive(answers, at: clock.now) }
            if try !isWatching && engine.isIdle() && tray.inbox.isEmpty { return }
            guard let wake = try engine.nextWake(after: clock.now) else { return }
            clock.advance(by: min(max(wake.since(clock.now), .milliseconds(1)), end.since(clock.now)))
        }
    }

    /// Takes requests in hand, sends them or not, and begins anew from the journal.
    func die(sending: Bool) throws {
        for _ in 0..<50 {
            let errands = try engine.turn(at: clock.now)
            if sending { for errand in errands { _ = carry(errand.request) } }
            if !errands.isEmpty { break }
            guard let wake = try engine.nextWake(after: clock.now) else { break }
            clock.advance(by: max(wake.since(clock.now), .milliseconds(1)))
        }
        tray.restart()
        engine = try Self.makeEngine(journal, tray, setup)
        furnish()
    }

    /// Asks the simulator behind the engine's back.
    func say(_ request: HTTPRequest) {
        var inner = request
        inner.url = inner.url.replacing("http://127.0.0.1/sef", with: "http://sef")
        let (asked, now) = (inner, clock.now)
        _ = host.inspect(SEFSimulator.self) { $0.answer(asked, at: now) }
    }

    /// Carries a request to the simulator through the mishap of its number.
    private func carry(_ request: HTTPRequest) -> Answer {
        requests += 1
        urls.append(request.url)
        moments.append(clock.now)
        func handled() -> HTTPResponse {
            var inner = request
            inner.url = inner.url.replacing("http://127.0.0.1/sef", with: "http://sef")
            let (asked, now) = (inner, clock.now)
            var answer = host.inspect(SEFSimulator.self) { $0.answer(asked, at: now) } ?? HTTPResponse(404)
            if let (known, invented) = wording {
                answer.body = Array(
                    String(decoding: answer.body, as: UTF8.self).replacing(known, with: invented).utf8)
            }
            return answer
        }
        if losesNextAnswer, request.method == .post, request.url.contains("-invoice/") {
            losesNextAnswer = false
            _ = handled()
            return .failure(.unanswered("lost on the way back"))
        }
        if let pause, pause.contains(clock.now) {
            // By turns the door is shut, and somebody says that it is.
            return requests.isMultiple(of: 2)
                ? .failure(.notSent("closed for the night")) : .success(HTTPResponse(503))
        }
        switch plan.mishap(at: requests) {
        case nil, .delayed: return .success(handled())
        case .lostBefore: return .failure(.unanswered("lost on the way there"))
        case .lostAfter:
            _ = handled()
            return .failure(.unanswered("lost on the way back"))
        case .twice:
            _ = handled()
            return .success(handled())
        case .status(let status): return .success(Mishap.answer(status: status))
        case .statusAfter(let status):
            _ = handled()
            return .success(Mishap.answer(status: status))
        case .garbage:
            _ = handled()
            return .success(Mishap.garbageAnswer)
        }
    }

    private static func makeEngine(_ journal: MemoryJournal, _ tray: MemoryTray, _ setup: LaneSetup) throws
        -> Engine
    {
        let numbers = Mutex(0)
        let surroundings = Surroundings(
            uuid: { "00000000-0000-4000-8000-000000000000" },
            entryID: { now in
                numbers.withLock {
                    $0 += 1
                    return "x\(now.milliseconds)-\($0)"
                }
            },
            chance: { 0.5 }, digest: { String(decoding: $0, as: UTF8.self) }, workforce: SerialWorkforce())
        let company = CompanySetup(
            name: "firma", country: "RS", vatId: "RS106884584", title: "Prodavac d.o.o.", lanes: [setup])
        return try Engine(
            journal: journal, companies: [company], trays: [ChannelKey(company: "firma", channel: 0): tray],
            examiner: NumberExaminer(
                lane: setup,
                orders: DocumentExaminer(
                    companies: [company], digest: { String(decoding: $0, as: UTF8.self) })),
            composer: PlainComposer(), surroundings: surroundings)
    }
}

/// A file is the number of an invoice, which is issued on the day it is dropped.
private struct NumberExaminer: Examiner {
    let lane: LaneSetup

    /// Reads what begins like JSON.
    let orders: DocumentExaminer

    func examine(_ document: DocumentRecord, _ bytes: [UInt8], at now: Instant) -> Examination {
        if bytes.first == UInt8(ascii: "{") { return orders.examine(document, bytes, at: now) }
        let number = String(decoding: bytes, as: UTF8.self)
        let issued = CivilTime(SEFBench.start, in: .belgrade).date
        var invoice = SEFBench.invoice(number, issued: issued)
        invoice.extensions.set("sef.redate", number.hasPrefix("REDATE") ? "true" : nil)
        let consignment = Consignment(
            invoice: invoice, original: bytes, syntax: .json,
            seed: "firma/\(number)", receivedAt: now)
        let head = InvoiceSummary(number: number, type: "380")
        guard let submission = try? lane.platform.prepare(consignment) else {
            return Examination(.invalid, head: head)
        }
        let leg = PreparedLeg(
            lane: lane.name, platform: "sef", environment: "sandbox", submission: submission,
            business: "firma/\(number)")
        return Examination(.bound([leg]), head: head)
    }
}
