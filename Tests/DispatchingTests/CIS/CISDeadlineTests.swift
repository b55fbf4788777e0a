import Calendars
import Dispatching
import Documents
import Invoicing
import Journal
import PlatformContract
import Testing

/// Receipts that CIS does not take, and the two working days that the law gives.
struct CISDeadlineTests {
    private func moment(_ month: Int, _ day: Int, _ hour: Int) throws -> Instant {
        try #require(CalendarDate(2026, month, day).flatMap { CivilTime($0, hour, 0, 0) }).moment(in: .zagreb)
    }

    @Test func `status shows what is at risk, over Easter Monday`() throws {
        let house = try CISHouse()
        house.clock.advance(by: try moment(4, 2, 10).since(house.clock.now))
        house.fates = Array(repeating: .notSent, count: 9)
        house.drop("1/P1/1", as: "R-1.json")
        for _ in 0..<3 { try house.turn() }
        // Thursday; Good Friday is worked on, Easter Monday is not, and Tuesday is the second day.
        #expect(try house.leg(1).deadline == moment(4, 8, 0))
        #expect(try Standing(house.journal, at: moment(4, 6, 23)).atRisk.isEmpty)
        #expect(try Standing(house.journal, at: moment(4, 7, 1)).atRisk.map(\.id) == ["d000001.cis"])
        #expect(try Standing(house.journal, at: moment(4, 8, 1)).deadlines.first?["isOver"] == .bool(true))
        house.fates = []
        try house.run()
        #expect(try Standing(house.journal, at: moment(4, 8, 1)).atRisk.isEmpty)
    }

    @Test func `why it went there stands in the journal and in the receipt`() throws {
        let house = try CISHouse()
        house.drop("1/P1/1", as: "R-1.json")
        try house.run()
        let reason = try #require(try house.leg(1).facts["reason"])
        #expect(reason.contains("final consumption"))
        #expect(house.tray.text("outbox/R-1", "receipt.json")?.contains(reason) == true)
        let events = try house.journal.events(of: "d000001")
        #expect(events.contains { $0.detail?.contains(reason) == true }, "\(events.map(\.detail))")
    }
}
