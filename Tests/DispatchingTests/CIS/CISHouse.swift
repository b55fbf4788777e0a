import Calendars
import Dispatching
import Faults
import Journal
import PlatformContract
import Platforms
import Sandbox
import Seals
import Synchronization
import Testing
import Wire

/// A Croatian company with the real examiner, adapter and reports, before the simulator of CIS.
final class CISHouse {
    let journal = MemoryJournal()
    let tray = MemoryTray()
    let clock: VirtualClock
    var simulator: CISSimulator
    private(set) var engine: Engine
    private(set) var operations: [String] = []

    /// What becomes of the next requests, in order; then all go through.
    var fates: [Fate] = []

    enum Fate { case through, notSent, lostBefore, lostAfter }

    /// Monday, 2 February 2026, 09:05:08 in Zagreb.
    static let start = Instant(milliseconds: 1_770_019_508_000)

    private let setup: LaneSetup

    init(environment: String = "sandbox") throws {
        clock = VirtualClock(at: Self.start)
        let parts = try Self.parts.get()
        simulator = parts.simulator
        let cis = try CIS(
            CIS.Settings(
                environment: environment, endpoint: "https://127.0.0.1:8449/cis",
                responders: TrustAnchors([parts.authority.certificate]),
                responderName: CIS.Settings.testResponder), credential: parts.company.credential)
        setup = LaneSetup(
            name: "galeb/cis", platform: cis, transport: NoTransport(),
            pace: Pace(perSecond: cis.traits.perSecond, concurrent: cis.traits.concurrent),
            retry: RetryPolicy(schedule: [.seconds(5)], jitter: 0),
            breaker: BreakerPolicy(failures: 8, cooldown: .seconds(10)))
        engine = try Self.makeEngine(journal, tray, setup)
    }

    /// Drops a receipt that is issued at this moment.
    func drop(_ number: String, as name: String, payment: String = "cash", buyer: String? = nil) {
        let time = CivilTime(clock.now, in: .zagreb)
        let parts = [time.hour, time.minute, time.second].map { $0 < 10 ? "0\($0)" : "\($0)" }
        let buyer = buyer.map { #""buyer": { "name": "Kupac d.o.o.", "vatId": "HR\#($0)" },"# } ?? ""
        tray.drop(
            name,
            """
            { "number": "\(number)", "issueDate": "\(time.date)", "currency": "EUR", \(buyer)
              "seller": { "name": "Plavi Galeb d.o.o.", "vatId": "HR12345678903" },
              "cis": { "issueTime": "\(parts.joined(separator: ":"))", "operatorOib": "12345678903",
                       "payment": "\(payment)" },
              "lines": [ { "name": "Kava", "quantity": "2", "price": "2.00", "vat": "25" } ] }
            """)
    }

    /// Turns until nothing is left to do, moving the clock to each wake; gives up after so many simulated hours.
    func run(hours: Int = 72) throws {
        let end = clock.now.adding(.seconds(hours * 3_600))
        while clock.now < end {
            try turn()
            if try engine.isIdle() && tray.inbox.isEmpty { return }
            guard let wake = try engine.nextWake(after: clock.now) else { return }
            clock.advance(by: max(wake.since(clock.now), .milliseconds(1)))
        }
    }

    func turn() throws {
        let answers = try engine.turn(at: clock.now).map { (errand: $0.id, answer: carry($0.request)) }
        if !answers.isEmpty { try engine.receive(answers, at: clock.now) }
    }

    /// Begins anew from the journal, with requests in hand that are sent and whose answers nobody will read.
    func die() throws {
        for _ in 0..<50 {
            let errands = try engine.turn(at: clock.now)
            for errand in errands { _ = carry(errand.request) }
            if !errands.isEmpty { break }
            guard let wake = try engine.nextWake(after: clock.now) else { break }
            clock.advance(by: max(wake.since(clock.now), .milliseconds(1)))
        }
        tray.restart()
        engine = try Self.makeEngine(journal, tray, setup)
    }

    /// The only leg of the document that was dropped as so many.
    func leg(_ number: Int) throws -> LegRecord {
        let document = try #require(try journal.document("d00000\(number)"))
        return try #require(try journal.legs(of: document.id).first)
    }

    private func carry(_ request: HTTPRequest) -> Answer {
        let operation = request.headers["SOAPAction"]?.split(separator: "/").last.map { $0.dropLast() } ?? ""
        operations.append(String(operation))
        switch fates.isEmpty ? .through : fates.removeFirst() {
        case .through: return .success(simulator.answer(request, at: clock.now))
        case .notSent: return .failure(.notSent("nobody is there"))
        case .lostBefore: return .failure(.unanswered("lost on the way there"))
        case .lostAfter:
            _ = simulator.answer(request, at: clock.now)
            return .failure(.unanswered("lost on the way back"))
        }
    }

    private static func makeEngine(
        _ journal: MemoryJournal, _ tray: MemoryTray, _ setup: LaneSetup
    ) throws -> Engine {
        let numbers = Mutex(0)
        let surroundings = Surroundings(
            uuid: {
                let number = String(
                    numbers.withLock {
                        $0 += 1; return $0
                    }, radix: 16)
                let zeros = String(repeating: "0", count: 12 - number.utf8.count)
                return "00000000-0000-4000-8000-\(zeros)\(number)"
            },
            entryID: { now in
                numbers.withLock {
                    $0 += 1
                    return "x\(now.milliseconds)-\($0)"
                }
            },
            chance: { 0.5 }, digest: SystemSurroundings.sha256, workforce: SerialWorkforce())
        let company = CompanySetup(
            name: "galeb", country: "HR", vatId: "HR12345678903", title: "Plavi Galeb d.o.o.",
            lanes: [setup])
        return try Engine(
            journal: journal, companies: [company],
            trays: [ChannelKey(company: "galeb", channel: 0): tray],
            examiner: DocumentExaminer(companies: [company], digest: SystemSurroundings.sha256),
            composer: ReportComposer(companies: [company]), surroundings: surroundings)
    }

    /// Keys take time to make; all houses share them.
    private static let parts = Result { try Parts() }

    private struct Parts {
        let authority: ThrowAwayAuthority
        let company: IssuedCredential
        let simulator: CISSimulator

        init() throws {
            authority = try ThrowAwayAuthority(
                named: "Demo CA", from: CISHouse.start.adding(.seconds(-86_400)),
                until: CISHouse.start.adding(.seconds(800 * 86_400)))
            company = try authority.issue(
                ["C": "HR", "O": "PRIMJER HR12345678903", "CN": "FISKAL 1"], for: .seal)
            simulator = try CISSimulator(authority: authority)
        }
    }
}
