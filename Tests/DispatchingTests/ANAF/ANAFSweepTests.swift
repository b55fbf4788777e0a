import Calendars
import Dispatching
import Journal
import PlatformContract
import Sandbox
import Testing

/// What ANAF shows for sixty days only is here before it is gone.
struct ANAFSweepTests {
    private func purchases(_ house: ANAFHouse) throws -> [LedgerRecord] {
        try house.journal.ledgerRecords(LedgerFilter(direction: .purchase), limit: 9)
    }

    @Test func `the first listing goes back as far as ANAF shows anything`() async throws {
        let house = try await ANAFHouse()
        let index = try await house.receive("V-1")
        // From the 20th of November to the 14th of January: neither in this month nor in the one before.
        house.clock.advance(by: .seconds(55 * 86_400))
        house.isWatching = true
        try await house.run(hours: 1)
        let purchase = try #require(try purchases(house).first)
        #expect(purchase.key.id == index)
        #expect(purchase.fetchedAt != nil)
    }

    @Test func `what was received during a short absence is fetched after it`() async throws {
        let house = try await ANAFHouse()
        house.isWatching = true
        try await house.run(hours: 1)
        house.clock.advance(by: .seconds(86_400))
        let index = try await house.receive("V-1")
        house.clock.advance(by: .seconds(40 * 86_400))
        var notices: [String] = []
        house.engine.announce = { if $0.topic == "purchases" { notices.append($0.text) } }
        try await house.run(hours: 1)
        #expect(try purchases(house).map(\.key.id) == [index])
        #expect(notices.isEmpty)
    }

    @Test func `days that are out of reach after a long absence are named`() async throws {
        let house = try await ANAFHouse()
        house.isWatching = true
        try await house.run(hours: 1)
        house.clock.advance(by: .seconds(86_400))
        _ = try await house.receive("V-1")
        house.clock.advance(by: .seconds(100 * 86_400))
        var notices: [String] = []
        house.engine.announce = { if $0.topic == "purchases" { notices.append($0.text) } }
        try await house.run(hours: 3)
        #expect(try purchases(house).isEmpty)
        let notice = try #require(notices.first)
        #expect(notices.count == 1)
        // Listed up to the 20th of November; on the 1st of March the platform shows January and February.
        #expect(notice.contains("up to 2026-11-20") && notice.contains("before 2026-12-31"), "\(notice)")
        #expect(notice.hasPrefix("ursul/anaf: "))
    }
}
