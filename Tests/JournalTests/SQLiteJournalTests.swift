import Calendars
import Faults
import Foundation
import Journal
import TestSupport
import Testing

struct SQLiteJournalTests {
    let folder: TemporaryFolder
    var path: String { folder.path + "/journal.db" }

    init() throws { folder = try TemporaryFolder() }

    func event(_ number: Int64) -> Change {
        .event(
            EventRecord(
                Instant(milliseconds: number), document: "a", to: "received", detail: "step \(number)"))
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
        let shell = Process()
        shell.executableURL = URL(filePath: "/usr/bin/env")
        shell.arguments = ["sqlite3", path, "UPDATE event SET detail = 'nothing happened' WHERE number = 2"]
        try shell.run()
        shell.waitUntilExit()
        try #require(shell.terminationStatus == 0)
        #expect(try journal.firstBrokenLink() == 2)
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
