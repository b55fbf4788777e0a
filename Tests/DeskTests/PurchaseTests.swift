import Calendars
import Documents
import Invoicing
import Journal
import Reports
import Testing
import Wire

@testable import Desk

/// The purchases of a month, as rows that the engine really writes.
struct PurchaseTests {
    /// A purchase that was fetched, with the row that is written of it.
    private func record(_ id: String, month: String = "2026-11") -> LedgerRecord {
        var row = LedgerRow(
            .purchase, platform: "sef", platformId: id, type: .invoice, number: "CP-\(id)",
            currency: CurrencyCode("RSD"), status: "New")
        row.issueDate = CalendarDate("2026-11-01")
        row.payable = Amount("12000.50")
        var record = LedgerRecord(
            LedgerRecord.Key(company: "primjer", platform: "sef", .purchase, id: id), month: month,
            number: "CP-\(id)", partner: "Crveni Petao d.o.o.", status: "New")
        record.row = row.text
        return record
    }

    @Test func `each is told with its day, amount and currency`() async throws {
        let world = try World()
        var listed = record("3")
        // Seen in a list, not fetched yet: nothing is known of its amounts.
        listed.row = nil
        _ = try world.journal.commit([
            .ledger(record("1")), .ledger(record("2", month: "2026-10")), .ledger(listed),
        ])
        let answer = try await world.ask(.get, "/api/v1/purchases?month=2026-11").json
        let purchases = Array(answer["purchases"]?.children.map { $0 } ?? [])
        #expect(purchases.map { $0["id"]?.string } == ["1", "3"])
        let first = try #require(purchases.first)
        #expect(first["date"]?.string == "2026-11-01")
        #expect(first["payable"]?.string == "12000.50")
        #expect(first["currency"]?.string == "RSD")
        #expect(first["supplier"]?.string == "Crveni Petao d.o.o.")
        #expect(purchases.last?["payable"]?.isNull == true)
        let other = try await world.ask(.get, "/api/v1/purchases?month=2026-10&company=primjer").json
        #expect(other["purchases"]?.children.map { $0["id"]?.string } == ["2"])
    }
}
