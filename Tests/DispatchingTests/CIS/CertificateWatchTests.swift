import Calendars
import Dispatching
import Documents
import Journal
import PlatformContract
import Testing

/// The end of a company's certificate, which lies 800 days after the start of the house.
struct CertificateWatchTests {
    /// Looks once a day, and collects what is told.
    private func told(_ house: CISHouse, through days: ClosedRange<Int>) throws -> [(day: Int, text: String)]
    {
        var told: [(day: Int, text: String)] = []
        for day in days {
            let moment = CISHouse.start.adding(.seconds(day * 86_400))
            house.clock.advance(by: moment.since(house.clock.now))
            house.engine.announce = { notice in
                if notice.topic == "certificate" { told.append((day, notice.text)) }
            }
            for _ in 0..<3 { try house.turn() }
        }
        house.engine.announce = { _ in }
        return told
    }

    @Test func `is told sixty, thirty and seven days before, and when it has come`() throws {
        let house = try CISHouse()
        let told = try told(house, through: 700...802)
        #expect(told.map(\.day) == [741, 771, 794, 801])
        #expect(told.first?.text.hasPrefix("galeb/cis: the certificate ends in 59 days") == true)
        #expect(told.last?.text.contains("has ended") == true)
    }

    @Test func `stands in status for those who don't have the keys`() throws {
        let house = try CISHouse()
        _ = try told(house, through: 0...0)
        let early = try Standing(house.journal, at: house.clock.now)
        #expect(early.certificateRecords.map { $0["daysLeft"] } == [.integer(800)])
        #expect(early.endingCertificates.isEmpty)
        let near = try Standing(house.journal, at: CISHouse.start.adding(.seconds(790 * 86_400)))
        #expect(near.endingCertificates.map(\.lane) == ["galeb/cis"])
        #expect(near.endingCertificates.map(\.isOver) == [false])
        let over = try Standing(house.journal, at: CISHouse.start.adding(.seconds(801 * 86_400)))
        #expect(over.endingCertificates.map(\.isOver) == [true])
        #expect(over.records.contains { $0["record"] == .string("certificate") })
    }
}
