import Calendars
import Dispatching
import Faults
import Journal
import Testing

@testable import ekspedit

/// `queue --format csv`: what is wrong, for a spreadsheet.
struct ErrorTableTests {
    private func entry(_ number: String, _ outcome: DocumentOutcome, attempts: Int = 0) -> DocumentEntry {
        var record = DocumentRecord(
            id: "d1", company: "ursul", channel: 0, path: Array("a.xml".utf8), sha256: "", size: 1,
            receivedAt: Instant(milliseconds: 1_795_161_600_000))
        record.outcome = outcome
        record.head = InvoiceSummary(number: number, type: "380")
        var leg = LegRecord(
            id: "d1.anaf", document: "d1", company: "ursul", platform: "anaf", environment: "test",
            lane: "ursul/anaf", state: .refused, key: "k", runAt: record.receivedAt)
        leg.attempts = attempts
        leg.fault = .init(.platformRefused, "a \"bad\" sum, twice")
        return DocumentEntry(document: record, legs: [leg])
    }

    @Test func `quotes what has to be, and lets no formula in`() {
        let text = ErrorTable.text(of: [
            entry("URS-1", .refused, attempts: 2), entry("=1+1", .dead), entry("URS-2", .accepted),
        ])
        #expect(
            text == """
                Invoice ID,Status,Error,Attempts,Created At\r
                URS-1,refused,"a ""bad"" sum, twice",2,2026-11-20T08:00:00.000Z\r
                '=1+1,dead,"a ""bad"" sum, twice",0,2026-11-20T08:00:00.000Z\r
                URS-2,accepted,,0,2026-11-20T08:00:00.000Z\r

                """)
    }
}
