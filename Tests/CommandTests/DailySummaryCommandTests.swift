import Calendars
import Dispatching
import Foundation
import Journal
import TestSupport
import Testing

@testable import ekspedit

/// The day that is over, from a real journal.
@Suite struct DailySummaryCommandTests {
    @Test func `a day is written once it is over, and again with the same bytes`() async throws {
        let spool = try await SpoolDesk.withTwoEnds()
        let root = spool.desk.folder.path + "/spool"
        let journal = try SQLiteJournal(
            path: root + "/.ekspedit/journal.db", digest: SystemSurroundings.sha256)
        var company = CompanySetup(
            name: "prodaja", country: "RS", vatId: "RS100000024", title: "Prodaja d.o.o.",
            channels: [
                ChannelSetup(
                    inbox: root + "/prodaja/inbox", outbox: root + "/prodaja/outbox",
                    error: root + "/prodaja/error")
            ])
        company.wantsDailySummary = true
        let summaries = DailySummaries(of: [company], in: journal)
        let now = SystemSurroundings.now()
        let today = CivilTime(now, in: .belgrade).date
        #expect(try summaries.write(at: now) == [], "today is not over")

        let tomorrow = now.adding(.seconds(86_400))
        #expect(try summaries.write(at: tomorrow) == ["prodaja/summary-\(today)"])
        let page = try spool.desk.read("spool/prodaja/outbox/summary-\(today).html")
        #expect(page.contains("F-1") && page.contains("error/broken"), "\(page)")
        let table = try spool.desk.read("spool/prodaja/outbox/summary-\(today).csv")
        #expect(table.split(separator: "\r\n").count == 3, "\(table)")
        #expect(try summaries.write(at: tomorrow) == [], "once is enough")

        _ = try journal.commit([.note(name: "summary/prodaja", value: nil)])
        _ = try summaries.write(at: now.adding(.seconds(3 * 86_400)))
        #expect(try spool.desk.read("spool/prodaja/outbox/summary-\(today).html") == page)
    }

    @Test func `nobody who has not asked gets one`() async throws {
        let spool = try await SpoolDesk.withTwoEnds()
        let names = try FileManager.default.contentsOfDirectory(
            atPath: spool.desk.folder.path + "/spool/prodaja/outbox")
        #expect(!names.contains { $0.hasPrefix("summary") })
    }
}
