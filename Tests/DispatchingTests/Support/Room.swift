import Calendars
import Dispatching
import Documents
import Faults
import Invoicing
import Journal
import Platforms
import Synchronization
import Wire

/// The engine in a small world of its own: one company, one platform, a clock that only tests move.
final class Room {
    let journal = MemoryJournal()
    let tray = MemoryTray()
    var server = CounterServer()
    var now = Instant(milliseconds: 1_000_000)
    private(set) var engine: Engine

    /// What becomes of the requests, in order; when used up, all go through.
    var fates: [Fate] = []

    /// Whether no connection comes about.
    var isUnreachable = false
    private(set) var requests: [HTTPRequest] = []

    enum Fate { case through, notSent, lostBefore, lostAfter, refused(HTTPResponse) }

    static let operatorAna = Operator(name: "ana", reason: "tested")

    init(
        retry: RetryPolicy = RetryPolicy(schedule: [.seconds(5)], jitter: 0),
        pace: Pace = Pace(perSecond: nil, concurrent: 8), provisionalAfter: Duration? = nil,
        workforce: any Workforce = SerialWorkforce()
    ) throws {
        self.workforce = workforce
        var platform = CounterPlatform()
        platform.traits.provisionalAfter = provisionalAfter
        if provisionalAfter != nil { platform.traits.deliverableFor = .seconds(3_600) }
        setup = LaneSetup(
            name: "primjer/counter", platform: platform, transport: NoTransport(),
            pace: pace, retry: retry,
            breaker: BreakerPolicy(failures: 4, cooldown: .seconds(30)))
        engine = try Self.makeEngine(journal, tray, setup, workforce)
    }

    private let setup: LaneSetup
    private let workforce: any Workforce

    /// A new engine on the same journal and tray, as after a crash.
    func restart() throws {
        tray.restart()
        engine = try Self.makeEngine(journal, tray, setup, workforce)
    }

    /// Turns until nothing is left to do, moving the clock to each wake; gives up after a simulated day.
    func run() throws {
        let end = now.adding(.seconds(86_400))
        while now < end {
            try turn()
            if try engine.isIdle() && tray.inbox.isEmpty && engine.duties.isEmpty { return }
            guard let wake = try engine.nextWake(after: now) else { return }
            now = max(wake, now.adding(.milliseconds(1)))
        }
    }

    func turn() throws {
        let errands = try engine.turn(at: now)
        let answers = errands.map { (errand: $0.id, answer: carry($0.request)) }
        if !answers.isEmpty { try engine.receive(answers, at: now) }
    }

    private func carry(_ request: HTTPRequest) -> Answer {
        requests.append(request)
        if isUnreachable { return .failure(.notSent("nobody is there")) }
        switch fates.isEmpty ? .through : fates.removeFirst() {
        case .through: return .success(server.answer(request))
        case .notSent: return .failure(.notSent("nobody there"))
        case .lostBefore: return .failure(.unanswered("lost on the way there"))
        case .lostAfter:
            _ = server.answer(request)
            return .failure(.unanswered("lost on the way back"))
        case .refused(let response): return .success(response)
        }
    }

    private static func makeEngine(
        _ journal: MemoryJournal, _ tray: MemoryTray, _ setup: LaneSetup, _ workforce: any Workforce
    ) throws -> Engine {
        let numbers = Mutex(0)
        let surroundings = Surroundings(
            uuid: { "00000000-0000-4000-8000-000000000000" },
            entryID: { now in
                numbers.withLock {
                    $0 += 1
                    return "x\(now.milliseconds)-\($0)"
                }
            },
            chance: { 0.5 },
            digest: { String(decoding: $0, as: UTF8.self) }, workforce: workforce)
        let company = CompanySetup(
            name: "primjer", country: "HR", vatId: "HR12345678903", title: "Primjer d.o.o.", lanes: [setup])
        return try Engine(
            journal: journal, companies: [company], trays: [ChannelKey(company: "primjer", channel: 0): tray],
            examiner: PlainExaminer(lane: setup), composer: PlainComposer(), surroundings: surroundings)
    }
}

struct NoTransport: Transport {
    func send(_ request: HTTPRequest) async -> Answer {
        .failure(.notSent("the room carries requests itself"))
    }
}

/// Reads `number:content`; `bad` is invalid, `?` unreadable, and lines separated by `|` are an archive.
struct PlainExaminer: Examiner {
    let lane: LaneSetup

    func examine(_ document: DocumentRecord, _ bytes: [UInt8], at now: Instant) -> Examination {
        let text = String(decoding: bytes, as: UTF8.self)
        if text.contains("|") {
            let entries = text.split(separator: "|").enumerated().map {
                Examination.Entry(name: Array("entry-\($0.offset)".utf8), bytes: Array($0.element.utf8))
            }
            return Examination(.expanded(entries))
        }
        let finding = Finding(.rules, "EKS-TEST", message: "not good")
        guard let colon = text.firstIndex(of: ":") else {
            return Examination(.unreadable, findings: [finding])
        }
        let number = String(text[..<colon])
        let head = InvoiceSummary(number: number, type: "380")
        if text.hasSuffix("bad") { return Examination(.invalid, head: head, findings: [finding]) }
        let consignment = Consignment(
            invoice: Invoice(number: number), original: bytes, syntax: .json, seed: "key-\(document.id)",
            receivedAt: now)
        guard let submission = try? lane.platform.prepare(consignment) else { return Examination(.invalid) }
        let leg = PreparedLeg(
            lane: lane.name, platform: "counter", environment: "sandbox", submission: submission,
            business: "primjer/\(number)")
        return Examination(.bound([leg]), head: head)
    }
}

struct PlainComposer: Composer {
    func stem(of document: DocumentRecord) -> String {
        let name = String(decoding: document.path, as: UTF8.self)
        return document.entry.map { "\(name)!\(String(decoding: $0, as: UTF8.self))" } ?? name
    }

    func compose(_ result: ResultSources) -> [ResultFile] {
        let legs = result.legs.map { "\($0.state.rawValue) \($0.platformId ?? "-")" }.joined(separator: ", ")
        let copy = result.document.duplicateOf.map { " copy of \($0)" } ?? ""
        let early = result.isProvisional ? "provisional" : result.isOvertaken ? "overtaken" : nil
        let line = early ?? "\(result.document.outcome?.rawValue ?? "?") [\(legs)]\(copy)"
        return [
            ResultFile(name: "receipt", bytes: Array(line.utf8)),
            ResultFile(name: "original", bytes: result.bytes),
        ]
    }
}
