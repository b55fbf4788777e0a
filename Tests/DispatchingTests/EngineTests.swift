import Calendars
import Dispatching
import Faults
import Journal
import Testing
import Wire

struct EngineTests {
    @Test func `brings a document to its receipt`() throws {
        let room = try Room()
        room.tray.drop("a.json", "17:hello")
        try room.run()
        #expect(room.tray.text("outbox/a.json", "receipt") == "accepted [accepted key-d000001]")
        #expect(room.tray.text("outbox/a.json", "original") == "17:hello")
        #expect(room.server.taken.count == 1)
        #expect(room.tray.claimed.isEmpty)
    }

    @Test(arguments: [("x.json", "?", "unreadable []"), ("y.json", "9:bad", "invalid []")])
    func `lays what can't be sent into error`(name: String, text: String, expected: String) throws {
        let room = try Room()
        room.tray.drop(name, text)
        try room.run()
        #expect(room.tray.text("error/\(name)", "receipt") == expected)
        #expect(room.requests.isEmpty)
    }

    @Test func `sends once although the answer was lost`() throws {
        let room = try Room()
        room.fates = [.lostAfter]
        room.tray.drop("a.json", "17:hello")
        try room.run()
        #expect(room.server.taken.count == 1)
        #expect(room.requests.map(\.method) == [.post, .get])
        #expect(room.tray.text("outbox/a.json", "receipt") == "accepted [accepted key-d000001]")
    }

    @Test func `looks twice before it sends again what the platform has never seen`() throws {
        let room = try Room()
        room.fates = [.lostBefore]
        room.tray.drop("a.json", "17:hello")
        try room.run()
        #expect(room.server.taken.count == 1)
        #expect(room.requests.last?.method == .post)
        #expect(room.requests.filter { $0.method == .get }.count >= 1)
    }

    @Test func `looks up after a crash while the request was under way`() throws {
        let room = try Room()
        room.tray.drop("a.json", "17:hello")
        let errands = try room.engine.turn(at: room.now)
        #expect(errands.count == 1)
        _ = room.server.answer(errands[0].request)
        try room.restart()
        try room.run()
        #expect(room.server.taken.count == 1)
        #expect(room.tray.text("outbox/a.json", "receipt") == "accepted [accepted key-d000001]")
    }

    @Test func `holds the request durably before it leaves`() throws {
        let room = try Room()
        room.tray.drop("a.json", "17:hello")
        let errands = try room.engine.turn(at: room.now)
        let leg = try #require(try room.journal.leg("d000001.counter"))
        #expect(leg.state == .sending)
        let exchange = try #require(try room.journal.exchanges(of: leg.id).first)
        #expect(exchange.requestBody == errands[0].request.body)
        #expect(exchange.isBinding)
        #expect(!exchange.requestHead.contains("sesame"))
    }

    @Test func `asks until the platform has decided`() throws {
        let room = try Room()
        room.server.questionsUntilDecided = 3
        room.tray.drop("a.json", "17:hello")
        try room.run()
        #expect(room.requests.map(\.method) == [.post, .get, .get, .get])
        #expect(room.tray.text("outbox/a.json", "receipt") == "accepted [accepted key-d000001]")
    }

    @Test func `asks about what was sent before it sends more, and again only in its turn`() throws {
        let room = try Room(pace: Pace(perSecond: 2, concurrent: 1))
        room.server.questionsUntilDecided = 2
        for number in 1...6 { room.tray.drop("f\(number).json", "\(number):x") }
        try room.run()
        let kinds = room.requests.map { $0.method == .post ? "P" : "g" }.joined()
        #expect(kinds.hasPrefix("PPgg"), "the first questions come as soon as they are due")
        #expect(
            kinds.prefix(12).count { $0 == "P" } == 6, "second questions wait behind what has not been sent")
        #expect(room.tray.results.count == 6)
    }

    @Test func `gives the same receipt again for the same bytes`() throws {
        let room = try Room()
        room.tray.drop("a.json", "17:hello")
        room.tray.drop("b.json", "17:hello")
        try room.run()
        room.tray.drop("c.json", "17:hello")
        try room.run()
        #expect(room.server.taken.count == 1)
        for name in ["b.json", "c.json"] {
            let receipt = room.tray.text("outbox/\(name)", "receipt")
            #expect(receipt == "accepted [accepted key-d000001] copy of d000001")
            #expect(room.tray.text("outbox/\(name)", "original") == "17:hello")
        }
    }

    @Test func `refuses other content under a number that is taken`() throws {
        let room = try Room()
        room.tray.drop("a.json", "17:hello")
        room.tray.drop("b.json", "17:other")
        try room.run()
        #expect(room.server.taken.count == 1)
        #expect(room.tray.text("error/b.json", "receipt") == "duplicate-conflict [] copy of d000001")
    }

    @Test func `takes a corrected document under the number of a refused one`() throws {
        let room = try Room()
        room.tray.drop("a.json", "17:refuse me")
        try room.run()
        #expect(room.tray.text("error/a.json", "receipt") == "refused [refused -]")
        room.tray.drop("b.json", "17:better")
        try room.run()
        #expect(room.tray.text("outbox/b.json", "receipt") == "accepted [accepted key-d000002]")
        let leg = try room.journal.leg("d000002.counter")
        #expect(leg?.revision == 2)
    }

    @Test func `finds a name for a result whose name is taken`() throws {
        let room = try Room()
        room.tray.foreignNames = ["outbox/a.json"]
        room.tray.drop("a.json", "1:x")
        room.tray.drop("a.json", "2:x")
        try room.run()
        #expect(room.tray.results.keys.sorted() == ["outbox/a.json~2", "outbox/a.json~3"])
    }

    @Test func `expands an archive and ends with its last document`() throws {
        let room = try Room()
        room.tray.drop("a.zip", "1:x|2:bad|3:x")
        try room.run()
        #expect(
            room.tray.results.keys.sorted() == [
                "error/a.zip!entry-1", "outbox/a.zip", "outbox/a.zip!entry-0", "outbox/a.zip!entry-2",
            ])
    }

    @Test func `holds the lane when the key is refused and goes on when released`() throws {
        let room = try Room()
        room.server.isAuthorised = false
        room.tray.drop("a.json", "1:x")
        room.tray.drop("b.json", "2:x")
        try room.run()
        #expect(room.requests.count == 2, "those that were on their way together, and no more")
        #expect(room.tray.results.isEmpty)
        let lane = try #require(try room.journal.lanes().first)
        #expect(lane.hold?.code == .platformUnauthorised)
        room.server.isAuthorised = true
        try room.engine.release(lane: "primjer/counter", by: Room.operatorAna, at: room.now)
        try room.run()
        #expect(room.tray.results.keys.sorted() == ["outbox/a.json", "outbox/b.json"])
        #expect(room.server.taken.count == 2)
    }

    @Test func `waits when it is too fast and does not count that as a try`() throws {
        let room = try Room(retry: RetryPolicy(schedule: [.seconds(1)], jitter: 0, attempts: 1))
        room.fates = [.refused(HTTPResponse(429)), .refused(HTTPResponse(429))]
        room.tray.drop("a.json", "1:x")
        try room.run()
        #expect(room.tray.results.keys.sorted() == ["outbox/a.json"])
    }

    @Test func `a throttled question slows the lane, and changes nothing of the document`() throws {
        let room = try Room()
        room.server.questionsUntilDecided = 1
        room.tray.drop("a.json", "1:x")
        try room.turn()
        room.fates = [.refused(HTTPResponse(429))]
        room.now = room.now.adding(.seconds(1))
        try room.turn()
        let leg = try #require(try room.journal.leg("d000001.counter"))
        #expect(leg.state == .pending)
        #expect(leg.attempts == 1)
        #expect(leg.fault?.code == .platformThrottled)
        let lane = try #require(try room.journal.lanes().first)
        #expect(lane.blockedUntil == room.now.adding(.seconds(7)))
        try room.run()
        #expect(room.tray.results.keys.sorted() == ["outbox/a.json"])
        #expect(room.server.taken.count == 1)
    }

    @Test func `an operator settles what the program can't decide`() throws {
        let room = try Room()
        room.fates = [.lostBefore, .lostBefore]
        room.tray.drop("a.json", "1:x")
        try room.turn()
        #expect(try room.journal.leg("d000001.counter")?.state == .uncertain)
        try room.engine.resolve("d000001.counter", as: .accepted, by: Room.operatorAna, at: room.now)
        try room.run()
        #expect(room.tray.text("outbox/a.json", "receipt") == "accepted [accepted -]")
        let actors = try room.journal.events(of: "d000001").map(\.actor)
        #expect(actors.contains("ana"))
    }

    @Test func `carries out an order that another process left, and answers it`() throws {
        let room = try Room()
        room.server.isAuthorised = false
        room.tray.drop("a.json", "1:x")
        try room.run()
        room.server.isAuthorised = true
        try Order(.release(lane: "primjer/counter"), by: Room.operatorAna).leave(in: room.journal, as: "o1")
        try Order(.retry(document: "nobody"), by: Room.operatorAna).leave(in: room.journal, as: "o2")
        try room.engine.obey(at: room.now)
        #expect(try Order.answer(to: "o1", in: room.journal) == .done("released: primjer/counter"))
        guard case .refused(let fault)? = try Order.answer(to: "o2", in: room.journal) else {
            Issue.record("an order about nothing was carried out")
            return
        }
        #expect(fault.code == .configurationWrong && fault.reason.contains("there is no document"))
        #expect(try Order.answer(to: "o1", in: room.journal) == nil)
        try room.run()
        #expect(room.tray.results.keys.sorted() == ["outbox/a.json"])
    }

    @Test func `lays a lost result out again when asked`() throws {
        let room = try Room()
        room.tray.drop("a.json", "1:x")
        try room.run()
        let first = room.tray.results
        room.tray.loseResults()
        try room.engine.republish("d000001", by: Room.operatorAna, at: room.now)
        try room.run()
        #expect(room.tray.results == first)
    }

    @Test func `sends a refused document again when an operator says so`() throws {
        let room = try Room()
        room.fates = [.refused(HTTPResponse(400, body: Array("NE".utf8)))]
        room.tray.drop("a.json", "1:x")
        try room.run()
        #expect(room.tray.results.keys.sorted() == ["error/a.json"])
        let legs = try room.engine.retry("d000001", by: Room.operatorAna, at: room.now)
        #expect(legs == ["d000001.counter"])
        try room.run()
        #expect(room.tray.text("outbox/a.json", "receipt") == "accepted [accepted key-d000001]")
    }
}
