import Calendars
import Dispatching
import Faults
import Journal
import Platforms
import Synchronization
import Testing
import Wire

/// Two companies in one house, one of them with a mountain of documents.
struct FairLaneTests {
    @Test(arguments: [(3.0, 64), (1_000, 512), (nil, 512)])
    func `takes few files in a turn where a slow lane waits for the next one`(perSecond: Double?, taken: Int)
        throws
    {
        let room = try Room(pace: Pace(perSecond: perSecond, concurrent: 8))
        for number in 1...600 { room.tray.drop("\(number).json", "\(number):x") }
        try room.turn()
        #expect(room.tray.inbox.count == 600 - taken)
    }

    enum Mountain: CaseIterable { case inJournal, inInbox }

    static let interval = Pace(perSecond: 3).emission

    @Test(arguments: Mountain.allCases)
    func `a hundred thousand documents of one company do not keep another's waiting`(mountain: Mountain)
        throws
    {
        let street = try Street()
        switch mountain {
        case .inJournal: try street.queue(100_000)
        case .inInbox: for number in 1...100_000 { street.large.drop("f\(number)", "\(number):x") }
        }
        try street.live(for: .seconds(1))
        #expect(street.departures(of: "large/counter").count >= 2, "the large one goes on at its own pace")
        let dropped = street.now
        street.small.drop("one", "s1:x")
        street.small.drop("two", "s2:x")
        try street.live(for: .seconds(1))
        let left = street.departures(of: "small/counter").map { $0.since(dropped) }
        try #require(left.count == 2)
        #expect(left[0] <= Self.interval * 2)
        #expect(left[1] <= Self.interval * 2)
    }
}

/// The engine with a tray and a lane for each of two companies.
private final class Street {
    let large = MemoryTray(prefix: "large")
    let small = MemoryTray(prefix: "small")
    private(set) var now = Instant(milliseconds: 1_000_000)
    private let journal = MemoryJournal()
    private let engine: Engine
    private var server = CounterServer()
    private var sent: [(lane: String, at: Instant)] = []
    private let counter = Counter()

    init() throws {
        let lanes = ["large", "small"].map { name in
            LaneSetup(
                name: "\(name)/counter", platform: CounterPlatform(), transport: NoTransport(),
                pace: Pace(perSecond: 3))
        }
        let companies = zip(["large", "small"], lanes).map { name, lane in
            CompanySetup(name: name, country: "RS", vatId: "", title: name, lanes: [lane])
        }
        let counter = counter
        engine = try Engine(
            journal: journal, companies: companies,
            trays: [
                ChannelKey(company: "large", channel: 0): large,
                ChannelKey(company: "small", channel: 0): small,
            ],
            examiner: PairExaminer(
                large: PlainExaminer(lane: lanes[0]), small: PlainExaminer(lane: lanes[1])),
            composer: PlainComposer(),
            surroundings: Surroundings(
                uuid: { "00000000-0000-4000-8000-000000000000" }, entryID: { _ in "x\(counter.next())" },
                chance: { 0.5 }, digest: { String(decoding: $0, as: UTF8.self) },
                workforce: SerialWorkforce()))
    }

    /// Legs that wait for their lane.
    func queue(_ count: Int) throws {
        let changes = (1...count).flatMap { number -> [Change] in
            let id = "q\(1_000_000 + number)"
            let leg = LegRecord(
                id: "\(id).counter", document: id, company: "large", platform: "counter",
                environment: "sandbox", lane: "large/counter", state: .prepared, key: id, runAt: now)
            return [.leg(leg), .payload(leg: leg.id, Payload(fileExtension: "txt", bytes: [1]))]
        }
        _ = try journal.commit(changes)
    }

    /// Works from wake to wake; a turn, and an answer, takes a twentieth of a second.
    func live(for time: Duration) throws {
        let end = now.adding(time)
        var answers: [(errand: String, answer: Answer)] = []
        while now < end {
            let errands = try engine.turn(at: now, with: answers)
            answers = []
            for errand in errands {
                sent.append((errand.lane, now))
                answers.append((errand.id, .success(server.answer(errand.request))))
            }
            let wake = try engine.nextWake(after: now) ?? end
            let soon = now.adding(.milliseconds(50))
            now = min(end, answers.isEmpty ? max(wake, soon) : soon)
        }
    }

    func departures(of lane: String) -> [Instant] { sent.filter { $0.lane == lane }.map(\.at) }
}

private struct PairExaminer: Examiner {
    let large: PlainExaminer
    let small: PlainExaminer

    func examine(_ document: DocumentRecord, _ bytes: [UInt8], at now: Instant) -> Examination {
        (document.company == "large" ? large : small).examine(document, bytes, at: now)
    }
}

private final class Counter: Sendable {
    private let last = Atomic(0)

    func next() -> Int { last.add(1, ordering: .relaxed).newValue }
}
