import Calendars
import Dispatching
import Journal
import Testing

/// Somebody sets the clock on the wall back: nothing waits for the moments of the old clock.
struct ClockTests {
    /// How the program meets the clock that was set back.
    enum Meeting: CaseIterable { case whileRunning, afterRestart }

    static let twoDays = Duration.seconds(2 * 86_400)

    private func setBack(_ room: Room, _ meeting: Meeting, by shift: Duration = twoDays) throws {
        room.now = room.now.adding(.zero - shift)
        if meeting == .afterRestart { try room.restart() }
    }

    /// Works until all has ended, and gives the time that it took.
    private func finish(_ room: Room) throws -> Duration {
        let start = room.now
        try room.run()
        #expect(try room.engine.isIdle())
        return room.now.since(start)
    }

    private func room() throws -> Room {
        let room = try Room(pace: Pace(perSecond: 3))
        room.now = Instant(milliseconds: 1_700_000_000_000)
        return room
    }

    @Test(arguments: Meeting.allCases) func `a lane goes on in its pace`(meeting: Meeting) throws {
        let room = try room()
        room.tray.drop("a.json", "1:x")
        try room.run()
        try setBack(room, meeting)
        for number in 2...4 { room.tray.drop("\(number).json", "\(number):x") }
        let needed = try finish(room)
        #expect(needed <= .seconds(5))
        #expect(needed >= Pace(perSecond: 3).emission * 2, "and not faster than its pace")
        #expect(room.server.taken.count == 4)
    }

    @Test(arguments: Meeting.allCases) func `what was put off is tried again`(meeting: Meeting) throws {
        let room = try room()
        room.fates = [.notSent]
        room.tray.drop("a.json", "1:x")
        try room.turn()
        #expect(try room.journal.leg("d000001.counter")?.state == .deferred)
        try setBack(room, meeting)
        #expect(try finish(room) <= .seconds(60))
        #expect(room.server.taken.count == 1)
    }

    @Test(arguments: Meeting.allCases) func `what was lost is looked up and sent again`(meeting: Meeting)
        throws
    {
        let room = try room()
        room.fates = [.lostBefore]
        room.tray.drop("a.json", "1:x")
        try room.turn()
        #expect(try room.journal.leg("d000001.counter")?.state == .uncertain)
        try setBack(room, meeting)
        #expect(try finish(room) <= .seconds(600))
        #expect(room.server.taken.count == 1)
    }

    @Test(arguments: Meeting.allCases) func `an open breaker is tried in its time`(meeting: Meeting) throws {
        let room = try room()
        room.fates = Array(repeating: .notSent, count: 4)
        for number in 1...4 { room.tray.drop("\(number).json", "\(number):x") }
        for _ in 0..<8 {
            try room.turn()
            room.now = room.now.adding(.seconds(1))
        }
        #expect(try room.journal.lanes().first?.isOpen == true)
        try setBack(room, meeting)
        #expect(try finish(room) <= .seconds(120))
        #expect(room.server.taken.count == 4)
    }

    @Test func `says in the audit trail that it noticed`() throws {
        let room = try room()
        room.tray.drop("a.json", "1:x")
        try room.run()
        try setBack(room, .whileRunning)
        try room.turn()
        let event = try #require(try room.journal.events(of: "").last { $0.to == "clock-set-back" })
        #expect(event.detail == "by 172800 seconds")
    }

    @Test func `a moment ahead is believed where pace and waits explain it`() {
        let start = Instant(milliseconds: 1_700_000_000_000)
        var lane = Lane(
            name: "primjer/counter", pace: Pace(perSecond: 3, burst: 2), breaker: BreakerPolicy(), record: nil
        )
        let admitted = (0..<2).map { _ in lane.admit(at: start) }
        #expect(admitted == [true, true])
        #expect(lane.lead(over: start) == .zero)
        lane.settle(.throttled(.seconds(3_600)), at: start)
        #expect(lane.lead(over: start) == .zero)
        #expect(lane.lead(over: start.adding(.seconds(-2 * 86_400))) > .seconds(86_400))
    }
}
