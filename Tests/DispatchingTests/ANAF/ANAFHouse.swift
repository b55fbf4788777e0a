import Calendars
import Dispatching
import Documents
import Faults
import Invoicing
import Journal
import PlatformContract
import Platforms
import Sandbox
import Seals
import Synchronization
import Testing
import Wire

/// A Romanian company with the real examiner, adapter, login and reports, before the simulator with all its limits.
final class ANAFHouse {
    let journal = MemoryJournal()
    let tray = MemoryTray()
    let host: SandboxHost
    let clock = VirtualClock(at: ANAFBench.start)
    let store: PassingCredential
    let authorization = ANAFAuthorization(
        clientId: "app", clientSecret: Secret("secret"), redirectUri: "https://localhost:9443/callback",
        endpoint: "http://127.0.0.1/anaf/anaf-oauth2/v1")
    private(set) var setup: LaneSetup
    private(set) var transport: BearerTransport
    private(set) var engine: Engine
    private let packs: [String]?
    private let settings: ANAF.Settings

    /// Whether purchases are fetched, too, so that there is always something left to do.
    var isWatching = false { didSet { engine.isWatching = isWatching } }

    /// The platform takes the next upload, and nobody hears of it.
    var losesNextUpload = false

    init(
        faults: FaultPlan = .none, packs: [String]? = nil,
        _ change: (inout ANAFSimulator.Options) -> Void = { _ in },
        settings adjust: (inout ANAF.Settings) -> Void = { _ in }
    ) async throws {
        let clock = clock
        let simulator = try ANAFBench.simulator { options in
            options.requiresToken = true
            options.callsPerMinute = 1_000
            change(&options)
        }
        host = SandboxHost([simulator], faults: faults, clock: { clock.now })
        store = PassingCredential()
        self.packs = packs
        var own = try ANAFBench.settings()
        adjust(&own)
        settings = own
        (setup, transport, engine) = try Self.made(
            journal, tray, host, clock, store, authorization, packs, own)
        try await logIn()
    }

    /// What the browser and `anaf login` do together; mishaps of the line are sat out.
    func logIn() async throws {
        for _ in 0..<20 {
            let page = HTTPRequest(.get, authorization.loginAddress(state: "s"))
            guard case .success(let response) = await host.send(page),
                let address = response.headers["location"],
                let code = try? ANAFAuthorization.code(in: address, state: "s")
            else { continue }
            let answer = await host.send(authorization.exchange(code: code))
            guard case .granted(let token) = ANAFAuthorization.grant(answer, at: clock.now, loggedInAt: nil)
            else { continue }
            store.write(token.stored)
            return
        }
        throw Fault(.credentialMissing, "nobody can log in")
    }

    /// Turns until nothing is left to do, moving the clock to each wake; gives up after so many simulated hours.
    func run(turns: Int = .max, hours: Int = 72) async throws {
        let end = clock.now.adding(.seconds(hours * 3_600))
        var turns = turns
        while clock.now < end, turns > 0 {
            turns -= 1
            try await turn()
            if try !isWatching && engine.isIdle() && tray.inbox.isEmpty { return }
            guard let wake = try engine.nextWake(after: clock.now) else { return }
            clock.advance(by: max(wake.since(clock.now), .milliseconds(1)))
        }
    }

    /// One turn, in which time stands still.
    func turn() async throws {
        var answers: [(errand: String, answer: Answer)] = []
        for errand in try engine.turn(at: clock.now) {
            var answer = await transport.send(errand.request)
            if losesNextUpload, errand.request.url.contains("/rest/upload") {
                losesNextUpload = false
                answer = .failure(.unanswered("lost on the way back"))
            }
            answers.append((errand.id, answer))
        }
        if !answers.isEmpty { try engine.receive(answers, at: clock.now) }
    }

    /// Begins anew from the journal; what was known in memory only is gone.
    func restart() throws {
        tray.restart()
        (setup, transport, engine) = try Self.made(
            journal, tray, host, clock, store, authorization, packs, settings)
    }

    /// What a supplier sends to the company, by its upload index.
    func receive(_ number: String) async throws -> String {
        var settings = try ANAFBench.settings()
        settings.fiscalCode = ANAFBench.buyer
        let supplier = ANAF(settings)
        let consignment = ANAFBench.consignment(number, at: clock.now) { swap(&$0.seller, &$0.buyer) }
        let attempt = Attempt(number: 1, now: clock.now, uuid: "")
        guard
            case .ask(let call, let then) = supplier.submit(
                try supplier.prepare(consignment), attempt: attempt),
            case .end(.pending(let index, _, _)) = then(await transport.send(call.request))
        else { throw Fault(.platformUnintelligible, "the supplier can't send") }
        return index
    }

    /// The messages of buyers that the platform holds.
    var messages: [ANAFDocument] {
        host.inspect(ANAFSimulator.self) { simulator in
            simulator.documents.values.filter(\.isMessage).sorted { $0.index < $1.index }
        } ?? []
    }

    var statistics: ANAFMeter? { host.inspect(ANAFSimulator.self) { $0.statistics } }

    var accepted: [ANAFDocument] { host.inspect(ANAFSimulator.self) { $0.accepted } ?? [] }

    private static func made(
        _ journal: MemoryJournal, _ tray: MemoryTray, _ host: SandboxHost, _ clock: VirtualClock,
        _ store: PassingCredential, _ authorization: ANAFAuthorization, _ packs: [String]?,
        _ settings: ANAF.Settings
    ) throws -> (LaneSetup, BearerTransport, Engine) {
        let keeper = ANAFTokenKeeper(
            authorization, store: store, transport: host, clock: { clock.now })
        let transport = BearerTransport(host, keeper: keeper, origin: "http://127.0.0.1/anaf")
        let anaf = ANAF(settings)
        let setup = LaneSetup(
            name: "ursul/anaf", platform: anaf, transport: transport,
            retry: RetryPolicy(schedule: [.seconds(5), .seconds(30)], jitter: 0.1),
            breaker: BreakerPolicy(failures: 8, cooldown: .seconds(10)))
        let company = CompanySetup(
            name: "ursul", country: "RO", vatId: "RO\(ANAFBench.seller)", title: "Ursul Inventat S.R.L.",
            lanes: [setup], packs: packs)
        let numbers = Mutex(0)
        let surroundings = Surroundings(
            uuid: { "00000000-0000-4000-8000-000000000000" },
            entryID: { now in
                numbers.withLock {
                    $0 += 1
                    return "x\(now.milliseconds)-\($0)"
                }
            },
            chance: { 0.5 }, digest: SystemSurroundings.sha256, workforce: SerialWorkforce())
        let engine = try Engine(
            journal: journal, companies: [company],
            trays: [ChannelKey(company: "ursul", channel: 0): tray],
            examiner: DocumentExaminer(companies: [company], digest: SystemSurroundings.sha256),
            composer: ReportComposer(companies: [company]), surroundings: surroundings)
        return (setup, transport, engine)
    }
}
