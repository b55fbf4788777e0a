import Calendars
import Faults
import Journal
import TestSupport
import Testing

/// What every journal promises of ledgers and fetched documents.
struct LedgerContractTests {
    typealias Kind = JournalContractTests.Kind

    private func open(_ kind: Kind) throws -> any Journal { try JournalContractTests().open(kind) }

    private func record(
        _ id: String, month: String = "2026-11", _ direction: LedgerRecord.Direction = .purchase,
        company: String = "firma"
    ) -> LedgerRecord {
        var record = LedgerRecord(
            LedgerRecord.Key(company: company, platform: "sef", direction, id: id), month: month,
            number: "R-\(id)", partner: "Dobavljač", status: "New")
        record.runAt = Instant(milliseconds: 5)
        return record
    }

    @Test(arguments: Kind.allCases) func `gives back a row as it was`(kind: Kind) throws {
        let journal = try open(kind)
        var row = record("17")
        row.statusAt = Instant(milliseconds: 3)
        row.entry = "{}"
        row.row = "{\"a\":\"b\"}"
        row.file = "100000000_R-17_17.xml"
        row.sha256 = "ab"
        row.fetchedAt = Instant(milliseconds: 9)
        row.fault = Fault(.platformPaused, "later", words: "words")
        row.tries = 2
        _ = try journal.commit([.ledger(row)])
        #expect(try journal.ledgerRecord(row.key) == row)
        let sale = LedgerRecord.Key(company: "firma", platform: "sef", .sale, id: "17")
        #expect(try journal.ledgerRecord(sale) == nil)
    }

    @Test(arguments: Kind.allCases) func `counts the editions of every month that a row touches`(kind: Kind)
        throws
    {
        let journal = try open(kind)
        var row = record("17")
        _ = try journal.commit([.ledger(row), .ledger(record("18"))])
        #expect(
            try journal.ledgerMonths(company: "firma") == [
                LedgerMonth(company: "firma", month: "2026-11", edition: 2, publishedEdition: 0)
            ])
        _ = try journal.commit([.ledgerPublished(company: "firma", month: "2026-11", edition: 2)])
        #expect(try journal.ledgerMonths(company: nil).allSatisfy(\.isPublished))
        row.month = "2026-12"
        _ = try journal.commit([.ledger(row)])
        let open = try journal.ledgerMonths(company: nil).filter { !$0.isPublished }
        #expect(open.map(\.month) == ["2026-11", "2026-12"])
    }

    @Test(arguments: Kind.allCases) func `finds what is to be fetched, earliest first`(kind: Kind) throws {
        let journal = try open(kind)
        var late = record("1")
        late.runAt = Instant(milliseconds: 50)
        var done = record("2")
        done.fetchedAt = Instant(milliseconds: 1)
        var given = record("3")
        given.runAt = nil
        let other = record("4", company: "druga")
        _ = try journal.commit(
            [late, done, given, other, record("5"), record("6"), record("7", .sale)].map(Change.ledger))
        func ids(_ busy: Set<String>, _ limit: Int) throws -> [String] {
            try journal.unfetched(company: "firma", platform: "sef", besides: busy, limit: limit).map(
                \.key.id)
        }
        #expect(try ids([], 10) == ["5", "6", "1"])
        #expect(try ids(["5"], 1) == ["6"])
    }

    @Test(arguments: Kind.allCases) func `replaces what was filed, and marks what is laid out`(kind: Kind)
        throws
    {
        let journal = try open(kind)
        var row = record("17")
        row.file = "a.xml"
        let files = [
            FiledBytes(.answer, name: "a.xml", bytes: [1]), FiledBytes(.document, name: "a.xml", bytes: []),
            FiledBytes(.companion, name: "a.pdf", bytes: [3]),
        ]
        _ = try journal.commit([
            .ledger(row), .filed(row.key, [FiledBytes(.answer, name: "x", bytes: [9])]),
            .filed(row.key, files),
        ])
        #expect(try journal.filed(row.key) == files)
        let open = LedgerFilter(company: "firma", isLaidOut: false)
        #expect(try journal.ledgerRecords(open, limit: 9).count == 1)
        let edition = try journal.ledgerMonths(company: nil).map(\.edition)
        _ = try journal.commit([.laidOut(row.key)])
        #expect(try journal.ledgerRecords(open, limit: 9).isEmpty)
        #expect(try journal.ledgerRecords(LedgerFilter(isLaidOut: true), limit: 9).count == 1)
        #expect(try journal.ledgerMonths(company: nil).map(\.edition) == edition)
    }

    @Test(arguments: Kind.allCases) func `lists rows by month and filter`(kind: Kind) throws {
        let journal = try open(kind)
        var seen = record("2", month: "2026-10")
        seen.status = "Seen"
        _ = try journal.commit([.ledger(record("3")), .ledger(record("1", .sale)), .ledger(seen)])
        func ids(_ filter: LedgerFilter, _ limit: Int = 9) throws -> [String] {
            try journal.ledgerRecords(filter, limit: limit).map(\.key.id)
        }
        #expect(try ids(LedgerFilter()) == ["2", "3", "1"])
        #expect(try ids(LedgerFilter(), 1) == ["2"])
        #expect(try ids(LedgerFilter(direction: .sale)) == ["1"])
        #expect(try ids(LedgerFilter(month: "2026-11")) == ["3", "1"])
        #expect(try ids(LedgerFilter(company: "firma", platform: "sef", status: "Seen")) == ["2"])
        #expect(try ids(LedgerFilter(number: "R-3")) == ["3"])
        #expect(try ids(LedgerFilter(platform: "anaf")).isEmpty)
    }

    @Test(arguments: Kind.allCases) func `finds a leg by the platform's id`(kind: Kind) throws {
        let journal = try open(kind)
        var leg = LegRecord(
            id: "d1.sef", document: "d1", company: "firma", platform: "sef", environment: "sandbox",
            lane: "firma/sef", state: .accepted, key: "k", runAt: Instant(milliseconds: 0))
        leg.platformId = "5000002"
        _ = try journal.commit([.leg(leg)])
        #expect(try journal.leg(lane: "firma/sef", platformId: "5000002") == leg)
        #expect(try journal.leg(lane: "druga/sef", platformId: "5000002") == nil)
    }
}
