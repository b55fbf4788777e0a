import Calendars
import Faults
import Foundation
import TestSupport
import Testing

@testable import Journal

struct SQLiteJournalTests {
    let folder: TemporaryFolder
    var path: String { folder.path + "/journal.db" }

    init() throws { folder = try TemporaryFolder() }

    func event(_ number: Int64) -> Change {
        .event(
            EventRecord(
                Instant(milliseconds: number), document: "a", to: "received", detail: "step \(number)"))
    }

    /// Changes the file as another program would.
    private func sqlite(_ sql: String) throws {
        let shell = Process()
        shell.executableURL = URL(filePath: "/usr/bin/env")
        shell.arguments = ["sqlite3", path, sql]
        try shell.run()
        shell.waitUntilExit()
        try #require(shell.terminationStatus == 0)
    }

    @Test func `remembers after it was closed`() throws {
        do {
            let journal = try SQLiteJournal(path: path, digest: fingerprint)
            _ = try journal.commit([.accept(document("a", bytes: "x"), body: [1, 2]), event(1)])
        }
        let journal = try SQLiteJournal(path: path, digest: fingerprint)
        #expect(try journal.body(of: "a") == [1, 2])
        _ = try journal.commit([event(2)])
        #expect(try journal.firstBrokenLink() == nil)
    }

    @Test func `takes back a commit that fails half way`() throws {
        let journal = try SQLiteJournal(path: path, digest: fingerprint)
        _ = try journal.commit([.accept(document("a", bytes: "x"), body: [])])
        #expect(throws: Fault(.journalFailed, "")) {
            // The second document has an id that is taken, which only a bug can ask for.
            try journal.commit([
                event(1), .note(name: "n", value: "v"), .accept(document("a", bytes: "y"), body: []),
            ])
        }
        #expect(try journal.note("n") == nil)
        #expect(try journal.events(of: "a").isEmpty)
        _ = try journal.commit([event(2)])
        #expect(try journal.firstBrokenLink() == nil)
    }

    @Test func `sees when the audit trail was altered`() throws {
        let journal = try SQLiteJournal(path: path, digest: fingerprint)
        _ = try journal.commit([event(1), event(2), event(3)])
        try sqlite("UPDATE event SET detail = 'nothing happened' WHERE number = 2")
        #expect(try journal.firstBrokenLink() == 2)
    }

    /// A million documents lie in a journal after some years; each of these must find its few without reading them all.
    @Test(
        arguments: [
            DocumentFilter(number: "17-P1-1"),
            DocumentFilter(company: "primjer", number: "17-P1-1", isNewestFirst: true),
            DocumentFilter(states: [.received], number: "17-P1-1"),
            DocumentFilter(outcomes: [.refused], company: "primjer", number: "17-P1-1", after: "a1"),
        ]) func `searches by invoice number without reading every document`(filter: DocumentFilter) throws
    {
        let journal = try SQLiteJournal(path: path, digest: fingerprint)
        let (sql, values) = journal.search(filter, limit: 50)
        let plan = try journal.read("EXPLAIN QUERY PLAN " + sql, values) { $0.text(3) }
        #expect(
            plan.first?.hasPrefix("SEARCH document USING INDEX document_number (<expr>=?") == true, "\(plan)")
    }

    @Test func `gives a journal of an earlier program its index of invoice numbers`() throws {
        do {
            let journal = try SQLiteJournal(path: path, digest: fingerprint)
            var numbered = document("a", bytes: "x")
            numbered.head = InvoiceSummary(number: "17-P1-1", type: "380")
            _ = try journal.commit([.accept(numbered, body: [])])
        }
        try sqlite("DROP INDEX document_number; DROP INDEX ledger_fetched; PRAGMA user_version = 5")
        let journal = try SQLiteJournal(path: path, digest: fingerprint)
        #expect(try journal.documents(DocumentFilter(number: "17-P1-1"), limit: 2).map(\.id) == ["a"])
    }

    @Test func `refuses a file that is no journal`() throws {
        try Data("this is no database, but long enough to be looked at as one".utf8).write(
            to: URL(filePath: path))
        #expect(throws: Fault(.journalFailed, "")) { try SQLiteJournal(path: path, digest: fingerprint) }
    }

    @Test func `refuses a folder that is not there`() {
        #expect(throws: Fault.self) { try SQLiteJournal(path: path + "/no/such", digest: fingerprint) }
    }
}
