import Calendars
import Dispatching
import Faults
import Journal
import Synchronization
import Testing
import Wire

/// Results are written beside the engine, which goes on meanwhile.
struct LayingOutTests {
    /// Does what was begun only when it is told to.
    private final class PatientWorkforce: Workforce {
        private let begun = Mutex<[@Sendable () -> Void]>([])

        var waiting: Int { begun.withLock(\.count) }

        func begin(_ work: @escaping @Sendable () -> Void) { begun.withLock { $0.append(work) } }

        func finish() {
            let works = begun.withLock { works in
                defer { works = [] }
                return works
            }
            for work in works { work() }
        }

        func map<Thing: Sendable, Result: Sendable>(
            _ things: [Thing], _ work: @Sendable (Thing) -> Result
        ) -> [Result] { things.map(work) }
    }

    private let workforce = PatientWorkforce()

    @Test("takes and sends further documents while results are being written, and writes one batch at a time")
    func goesOn() throws {
        let room = try Room(workforce: workforce)
        room.tray.drop("a.json", "1:x")
        for _ in 0..<3 { try room.turn() }
        #expect(workforce.waiting == 1)
        #expect(room.engine.isLayingOut)
        #expect(room.tray.results.isEmpty)
        room.tray.drop("b.json", "2:x")
        for _ in 0..<3 { try room.turn() }
        #expect(room.server.taken.count == 2)
        #expect(workforce.waiting == 1)
        #expect(
            try room.engine.nextWake(after: room.now) == nil, "nothing to do until the results are written")
        #expect(try !room.engine.isIdle())

        workforce.finish()
        try room.turn()
        #expect(room.tray.results.keys.sorted() == ["outbox/a.json"])
        workforce.finish()
        try room.turn()
        #expect(room.tray.results.keys.sorted() == ["outbox/a.json", "outbox/b.json"])
        #expect(try room.engine.isIdle())
    }

    @Test("lays out the final result after a provisional one that was overtaken while it was written")
    func keepsNewerEditions() throws {
        let room = try Room(provisionalAfter: .seconds(5), workforce: workforce)
        room.fates = [.lostBefore]
        room.tray.drop("a.json", "17:hello")
        for _ in 0..<2 { try room.turn() }
        #expect(workforce.waiting == 1, "the provisional receipt is being written")
        while try room.journal.document("d000001")?.state != .finished {
            room.now = try #require(try room.engine.nextWake(after: room.now))
            try room.turn()
        }
        workforce.finish()
        #expect(room.tray.text("outbox/a.json", "receipt") == "provisional")
        try room.turn()
        #expect(try room.journal.document("d000001")?.publishedEdition == 1)
        workforce.finish()
        try room.turn()
        #expect(room.tray.text("outbox/a.json", "receipt") == "accepted [accepted key-d000001]")
        #expect(try room.journal.document("d000001")?.publishedEdition == 2)
        #expect(try room.engine.isIdle())
    }

    @Test("writes again after a crash what was not marked")
    func repeats() throws {
        let room = try Room(workforce: workforce)
        room.tray.drop("a.json", "1:x")
        for _ in 0..<3 { try room.turn() }
        workforce.finish()
        room.tray.loseResults()
        try room.restart()
        try room.turn()
        workforce.finish()
        try room.turn()
        #expect(room.tray.results.keys.sorted() == ["outbox/a.json"])
        #expect(room.server.taken.count == 1)
        #expect(try room.engine.isIdle())
    }

    @Test("tells when they have been written")
    func rings() throws {
        let room = try Room(workforce: workforce)
        let bell = Bell()
        room.engine.hasLaidOut = { bell.ring() }
        room.tray.drop("a.json", "1:x")
        for _ in 0..<3 { try room.turn() }
        #expect(bell.rings == 0)
        workforce.finish()
        #expect(bell.rings == 1)
        room.engine.awaitLayingOut()
    }

    private final class Bell: Sendable {
        private let count = Mutex(0)
        var rings: Int { count.withLock(\.self) }
        func ring() { count.withLock { $0 += 1 } }
    }
}
