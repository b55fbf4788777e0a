import Calendars
import Dispatching
import Faults
import Journal
import Testing
import Wire

/// Receipts that are handed out before the platform has answered.
struct ProvisionalTests {
    private let patience = Duration.seconds(5)

    @Test func `a lost answer gives a receipt at once, and the final one later`() throws {
        let room = try Room(provisionalAfter: patience)
        room.fates = [.lostBefore]
        room.tray.drop("a.json", "17:hello")
        try room.turn()
        try room.turn()
        #expect(room.tray.text("outbox/a.json", "receipt") == "provisional")
        #expect(room.tray.results["outbox/a.json"]?.edition == 1)
        try room.run()
        #expect(room.tray.text("outbox/a.json", "receipt") == "accepted [accepted key-d000001]")
        #expect(room.tray.results["outbox/a.json"]?.edition == 2)
        #expect(room.server.taken.count == 1)
    }

    @Test func `a platform that lets wait gives it after its patience`() throws {
        let room = try Room(provisionalAfter: patience)
        room.tray.drop("a.json", "17:hello")
        let errands = try room.engine.turn(at: room.now)
        #expect(room.tray.results.isEmpty)
        let wake = try room.engine.nextWake(after: room.now)
        #expect(wake == room.now.adding(patience))
        room.now = room.now.adding(patience)
        _ = try room.engine.turn(at: room.now)
        #expect(room.tray.text("outbox/a.json", "receipt") == "provisional")
        let answer = Answer.success(room.server.answer(errands[0].request))
        try room.engine.receive([(errands[0].id, answer)], at: room.now)
        try room.run()
        #expect(room.tray.text("outbox/a.json", "receipt") == "accepted [accepted key-d000001]")
    }

    @Test func `while the platform is known to be silent nobody waits`() throws {
        let room = try Room(provisionalAfter: patience)
        // Four failures open the breaker.
        room.fates = Array(repeating: .lostBefore, count: 4)
        for number in 1...4 { room.tray.drop("\(number).json", "\(number):x") }
        try room.turn()
        let asked = room.requests.count
        room.tray.drop("late.json", "9:x")
        room.now = room.now.adding(.milliseconds(10))
        try room.turn()
        #expect(room.requests.count == asked)
        #expect(room.tray.text("outbox/late.json", "receipt") == "provisional")
        try room.run()
        #expect(room.server.taken.count == 5)
        #expect(room.tray.results.values.allSatisfy { $0.edition == 2 })
    }

    @Test func `a held lane does not keep receipts back`() throws {
        let room = try Room(provisionalAfter: patience)
        room.server.isAuthorised = false
        room.tray.drop("a.json", "1:x")
        room.tray.drop("b.json", "2:x")
        try room.turn()
        try room.turn()
        #expect(Set(room.tray.results.keys) == ["outbox/a.json", "outbox/b.json"])
        room.server.isAuthorised = true
        try room.engine.release(lane: "primjer/counter", by: Room.operatorAna, at: room.now)
        try room.run()
        #expect(room.tray.text("outbox/b.json", "receipt") == "accepted [accepted key-d000002]")
    }

    @Test func `a rejection takes back what was handed out`() throws {
        let room = try Room(provisionalAfter: patience)
        room.fates = [.lostBefore]
        room.tray.drop("a.json", "17:refuse me")
        try room.turn()
        try room.turn()
        #expect(room.tray.text("outbox/a.json", "receipt") == "provisional")
        try room.run()
        #expect(room.tray.text("error/a.json", "receipt") == "refused [refused -]")
        #expect(room.tray.text("outbox/a.json", "receipt") == "overtaken")
    }

    @Test func `a crash at any point changes nothing of it`() throws {
        let room = try Room(provisionalAfter: patience)
        room.fates = [.lostAfter]
        room.tray.drop("a.json", "17:hello")
        _ = try room.engine.turn(at: room.now)
        try room.restart()
        try room.turn()
        #expect(room.tray.text("outbox/a.json", "receipt") == "provisional")
        try room.restart()
        try room.run()
        #expect(room.tray.text("outbox/a.json", "receipt") == "accepted [accepted key-d000001]")
        #expect(room.tray.results.count == 1)
    }

    @Test func `who arrives now is served before those who were sent away`() throws {
        let room = try Room(provisionalAfter: patience)
        room.fates = [.refused(HTTPResponse(429))]
        room.tray.drop("a.json", "1:old")
        try room.turn()
        let leg = try #require(try room.journal.leg("d000001.counter"))
        #expect(leg.priority == LegRecord.backlog)
        room.tray.drop("b.json", "2:new")
        room.now = room.now.adding(.seconds(2))
        try room.turn()
        #expect(room.server.taken.map { String(decoding: $0.body, as: UTF8.self) } == ["2:new", "1:old"])
    }

    @Test func `nothing is given up while it can still be delivered`() throws {
        let retry = RetryPolicy(schedule: [.seconds(60)], jitter: 0, attempts: 2)
        let hasty = try Room(retry: retry)
        let patient = try Room(retry: retry, provisionalAfter: patience)
        for room in [hasty, patient] {
            room.isUnreachable = true
            room.tray.drop("a.json", "1:x")
            for _ in 0..<10 {
                try room.turn()
                room.now = room.now.adding(.seconds(61))
            }
        }
        #expect(try hasty.journal.leg("d000001.counter")?.state == .dead)
        #expect(try patient.journal.leg("d000001.counter")?.state == .deferred)
    }
}
