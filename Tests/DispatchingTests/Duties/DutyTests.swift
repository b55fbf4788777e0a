import Calendars
import Dispatching
import Faults
import Journal
import Platforms
import Testing
import Wire

struct DutyTests {
    @Test func `asks what a duty wants to know, and keeps what was gathered`() throws {
        let room = try Room()
        let duty = QuestionDuty(["a", "b"])
        room.engine.duties = ["primjer/counter": [duty]]
        try room.run()
        #expect(duty.open.isEmpty)
        #expect(try room.journal.note("heard/a") == "asked of a")
        #expect(try room.journal.note("heard/b") == "asked of b")
        let exchange = try #require(try room.journal.exchanges(of: "question/a").first)
        #expect(exchange.status == 404)
        #expect(!exchange.isBinding)
    }

    @Test func `serves documents first, and lets neither starve`() throws {
        let room = try Room(pace: Pace(perSecond: 2, concurrent: 1))
        for number in 1...12 { room.tray.drop("f\(number)", "\(number):hello") }
        room.engine.duties = ["primjer/counter": [QuestionDuty((1...3).map(String.init))]]
        try room.run()
        let kinds = room.requests.map { $0.method == .post ? "D" : "q" }.joined()
        #expect(kinds == "DDDDqDDDDqDDDDq")
    }

    @Test func `holds the lane when the key is refused, and asks on when it is released`() throws {
        let room = try Room()
        room.server.isAuthorised = false
        let duty = QuestionDuty(["a"])
        room.engine.duties = ["primjer/counter": [duty]]
        try room.run()
        #expect(room.requests.count == 1)
        #expect(try room.journal.lanes().first?.hold?.code == .platformUnauthorised)
        room.server.isAuthorised = true
        try room.engine.release(lane: "primjer/counter", by: Room.operatorAna, at: room.now)
        try room.run()
        #expect(duty.open.isEmpty)
    }

    @Test func `tells the breaker of failures`() throws {
        let room = try Room()
        room.fates = Array(repeating: .refused(HTTPResponse(503)), count: 4)
        room.engine.duties = ["primjer/counter": [QuestionDuty(["a"])]]
        for _ in 0..<4 { try room.turn() }
        #expect(try room.journal.lanes().first?.isOpen == true)
        try room.run()
        #expect(try room.journal.note("heard/a") == "asked of a")
    }
}

struct HintTests {
    @Test func `is one for one document, and can be read again`() throws {
        let journal = MemoryJournal()
        for moment in [5, 7] {
            let hint = try #require(
                Hint(
                    company: "firma", platform: "sef", direction: .purchase, reference: "17",
                    receivedAt: Instant(milliseconds: Int64(moment))))
            try hint.leave(in: journal)
        }
        #expect(try journal.notes(beginning: "hint/") == ["hint/firma/sef/purchase/17": "7"])
    }

    @Test(arguments: ["", "a/b", "a b", "č", String(repeating: "1", count: 101)])
    func `refuses what can't be a reference`(reference: String) {
        let hint = Hint(
            company: "firma", platform: "sef", direction: .sale, reference: reference,
            receivedAt: Instant(milliseconds: 0))
        #expect(hint == nil)
    }
}

/// Asks one thing after the other.
final class QuestionDuty: Duty {
    var open: [String]

    init(_ questions: [String]) { open = questions }

    func talk(at now: Instant, besides busy: Set<String>, in engine: Engine) throws(Fault) -> Talk? {
        guard let next = open.first(where: { !busy.contains("question/\($0)") }) else { return nil }
        let call = Call("question", HTTPRequest(.get, "http://counter/\(next)"))
        let step = Step<Settlement>.ask(call) { answer in
            .end(
                Self.harvest(answer).settlement(
                    gathered: { _, engine, _ throws(Fault) in
                        Self.settle(next, engine)
                        return [.note(name: "heard/\(next)", value: "asked of \(next)")]
                    }, otherwise: { _, _, _ throws(Fault) in [] }))
        }
        return Talk("question/\(next)", step)
    }

    func nextTalk(after now: Instant, besides busy: Set<String>, in engine: Engine) throws(Fault) -> Instant?
    {
        open.contains { !busy.contains("question/\($0)") } ? now : nil
    }

    private static func settle(_ question: String, _ engine: Engine) {
        for duty in engine.duties.values.joined() {
            (duty as? QuestionDuty)?.open.removeAll { $0 == question }
        }
    }

    private static func harvest(_ answer: Answer) -> Harvest<Bool> {
        switch answer {
        case .success(let response) where response.status == 401:
            .held(Fault(.platformUnauthorised, "the key was refused"))
        case .success(let response) where response.status < 500: .gathered(true)
        default: .again(Fault(.platformFailed, "it failed"), after: nil)
        }
    }
}
