import Calendars
import Faults
import Foundation
import Journal
import Synchronization
import TestSupport
import Testing

/// Commits that become durable together.
struct GroupContractTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    func open(_ kind: JournalContractTests.Kind) throws -> any Journal {
        switch kind {
        case .memory: MemoryJournal()
        case .sqlite: try SQLiteJournal(path: folder.path + "/journal.db", digest: fingerprint)
        }
    }

    @Test(arguments: JournalContractTests.Kind.allCases)
    func `shows within a group what it has changed, and keeps all of it`(kind: JournalContractTests.Kind)
        throws
    {
        let journal = try open(kind)
        let seen = try journal.group { () throws(Fault) in
            _ = try journal.commit([.note(name: "a", value: "1")])
            let seen = try journal.note("a")
            _ = try journal.commit([.note(name: "b", value: seen)])
            return seen
        }
        #expect(seen == "1")
        #expect(try journal.notes(beginning: "") == ["a": "1", "b": "1"])
    }

    @Test(arguments: JournalContractTests.Kind.allCases)
    func `takes everything back when the work throws`(kind: JournalContractTests.Kind) throws {
        let journal = try open(kind)
        let event = EventRecord(Instant(milliseconds: 1), document: "d", to: "received")
        _ = try journal.commit([.note(name: "a", value: "1"), .event(event)])
        #expect(throws: Fault(.diskFailed, "")) {
            try journal.group { () throws(Fault) in
                _ = try journal.commit([.note(name: "a", value: "2"), .event(event)])
                _ = try journal.commit([.claim(business: "k", document: "d")])
                throw Fault(.diskFailed, "in the middle")
            }
        }
        #expect(try journal.note("a") == "1")
        #expect(try journal.events(of: "d").count == 1)
        #expect(try journal.commit([.claim(business: "k", document: "e")]) == [.granted(revision: 1)])
        _ = try journal.commit([.event(event)])
        #expect(try journal.firstBrokenLink() == nil)
    }

    @Test func `fails as a whole although a failed commit was overlooked`() throws {
        let journal = try SQLiteJournal(path: folder.path + "/journal.db", digest: fingerprint)
        _ = try journal.commit([.accept(document("a", bytes: "x"), body: [])])
        #expect(throws: Fault(.journalFailed, "")) {
            try journal.group { () throws(Fault) in
                _ = try journal.commit([.note(name: "n", value: "v")])
                // An id that is taken, which only a bug can ask for.
                _ = try? journal.commit([.accept(document("a", bytes: "y"), body: [])])
            }
        }
        #expect(try journal.note("n") == nil)
    }

    @Test func `tells of a group when it is durable, and of nothing when it is not`() throws {
        let told = Told()
        let journal = WatchedJournal(MemoryJournal()) { told.add($0) }
        try journal.group { () throws(Fault) in
            _ = try journal.commit([.note(name: "a", value: "1")])
            _ = try journal.commit([.note(name: "b", value: "2")])
            #expect(told.counts == [])
        }
        #expect(told.counts == [2])
        #expect(throws: Fault(.diskFailed, "")) {
            try journal.group { () throws(Fault) in
                _ = try journal.commit([.note(name: "c", value: "3")])
                throw Fault(.diskFailed, "in the middle")
            }
        }
        _ = try journal.commit([.note(name: "d", value: "4")])
        #expect(told.counts == [2, 1])
    }

    @Test func `hides from others what is not durable yet, and lets nobody else write in between`() throws {
        let journal = try SQLiteJournal(path: folder.path + "/journal.db", digest: fingerprint)
        let (seen, written) = try journal.group { () throws(Fault) in
            _ = try journal.commit([.note(name: "a", value: "1")])
            let others = Others()
            Thread.detachNewThread {
                others.seen.fulfil(try? journal.notes(beginning: ""))
                _ = try? journal.commit([.note(name: "b", value: "2")])
                others.hasWritten.fulfil(true)
            }
            let seen = others.seen.wait()
            _ = try journal.commit([.note(name: "c", value: "3")])
            return (seen, others.hasWritten)
        }
        #expect(seen == [:])
        #expect(written.wait() == true)
        #expect(try journal.notes(beginning: "") == ["a": "1", "b": "2", "c": "3"])
    }
}

/// How many changes somebody was told of at a time.
private final class Told: Sendable {
    private let told = Mutex<[Int]>([])

    func add(_ changes: [Change]) { told.withLock { $0.append(changes.count) } }

    var counts: [Int] { told.withLock(\.self) }
}

/// What another thread has to say.
private struct Others: Sendable {
    let seen = Promise<[String: String]>()
    let hasWritten = Promise<Bool>()
}

private final class Promise<Value: Sendable>: @unchecked Sendable {
    // Both are used under the condition's lock only.
    private let condition = NSCondition()
    private var value: Value?

    func fulfil(_ value: Value?) {
        condition.withLock {
            self.value = value
            condition.signal()
        }
    }

    func wait() -> Value? {
        condition.withLock {
            while value == nil { condition.wait() }
            return value
        }
    }
}
