import Dispatching
import Faults
import Journal
import Testing
import Wire

/// An invoice that is under way keeps its number to itself; every end says whether others may have it.
struct LockTests {
    @Test func `refuses other content while the first is being sent, and says so`() throws {
        let room = try Room()
        room.server.questionsUntilDecided = 1_000
        room.tray.drop("a.json", "17:hello")
        try room.turn()
        room.tray.drop("b.json", "17:other")
        try room.turn()
        #expect(room.tray.text("error/b.json", "receipt") == "duplicate-conflict [] copy of d000001")
        let report = try #require(try room.journal.document("d000002")?.report)
        #expect(report.contains("is being sent"))
        #expect(report.contains("Wait for the result of document d000001"))
        #expect(room.server.taken.count == 1)
    }

    @Test func `refuses other content under an accepted number, and says so`() throws {
        let room = try Room()
        room.tray.drop("a.json", "17:hello")
        try room.run()
        room.tray.drop("b.json", "17:other")
        try room.run()
        let report = try #require(try room.journal.document("d000002")?.report)
        #expect(report.contains("was accepted"))
        #expect(room.server.taken.count == 1)
    }

    enum End: CaseIterable { case refused, dead, settledByHand }

    @Test(arguments: End.allCases) func `every end without a legal fact gives the number back`(end: End)
        throws
    {
        let room = try Room(retry: RetryPolicy(schedule: [.seconds(1)], jitter: 0, attempts: 1))
        switch end {
        case .refused: room.tray.drop("a.json", "17:refuse me")
        case .dead:
            room.fates = [.notSent]
            room.tray.drop("a.json", "17:hello")
        case .settledByHand:
            room.fates = [.lostBefore]
            room.tray.drop("a.json", "17:hello")
            try room.turn()
            try room.engine.resolve("d000001.counter", as: .refused, by: Room.operatorAna, at: room.now)
        }
        try room.run()
        #expect(room.tray.results.keys.sorted() == ["error/a.json"])
        room.tray.drop("b.json", "17:other")
        try room.run()
        #expect(room.tray.text("outbox/b.json", "receipt") == "accepted [accepted key-d000002]")
        #expect(try room.journal.leg("d000002.counter")?.revision == 2)
    }

    @Test func `neither sends again nor settles what is under way`() throws {
        let room = try Room()
        room.tray.drop("a.json", "17:hello")
        let errands = try room.engine.turn(at: room.now)
        #expect(errands.count == 1)
        #expect(throws: Fault(.documentInvalid, "")) {
            try room.engine.retry("d000001", by: Room.operatorAna, at: room.now)
        }
        for resolution in Resolution.allCases {
            #expect(throws: Fault(.documentInvalid, "")) {
                try room.engine.resolve(
                    "d000001.counter", as: resolution, by: Room.operatorAna, at: room.now)
            }
        }
        #expect(try room.journal.leg("d000001.counter")?.state == .sending)
    }

    @Test func `a refused invoice whose number somebody else has now is not sent again`() throws {
        let room = try Room()
        room.tray.drop("a.json", "17:refuse me")
        try room.run()
        room.tray.drop("b.json", "17:better")
        try room.run()
        #expect(throws: Fault(.documentDuplicate, "")) {
            try room.engine.retry("d000001", by: Room.operatorAna, at: room.now)
        }
        #expect(room.server.taken.count == 1)
    }
}
