import Calendars
import Faults
import Foundation
import Journal
import Synchronization
import TestSupport
import Testing

/// Bodies that are too large, or too dangerous, for the journal's own file.
struct BodyStoreTests {
    /// A shelf without a disk.
    final class MemoryStore: BodyStore {
        let kept = Mutex<[String: [UInt8]]>([:])

        /// Whether the disk takes nothing now.
        let isFull = Mutex(false)

        func keep(_ bytes: [UInt8], in room: BodyRoom) throws(Fault) -> String {
            if isFull.withLock({ $0 }) { throw Fault(.diskFull, "no room") }
            return kept.withLock { kept in
                let name = "\(room.rawValue)/\(kept.count + 1)"
                kept[name] = bytes
                return name
            }
        }

        func bytes(_ name: String) throws(Fault) -> [UInt8]? { kept.withLock { $0[name] } }
        func remove(_ name: String) throws(Fault) { kept.withLock { $0[name] = nil } }
        func forEach(before: Int64, _ body: (String) throws(Fault) -> Void) throws(Fault) {
            for name in kept.withLock({ $0.keys.sorted() }) { try body(name) }
        }

        var names: [String] { kept.withLock { $0.keys.sorted() } }
    }

    let folder: TemporaryFolder
    let store = MemoryStore()

    init() throws { folder = try TemporaryFolder() }

    func open() throws -> SQLiteJournal {
        try SQLiteJournal(path: folder.path + "/journal.db", digest: fingerprint, bodies: store)
    }

    func body(_ size: Int) -> [UInt8] { (0..<size).map { UInt8(truncatingIfNeeded: $0) } }

    func record(_ id: String, _ bytes: [UInt8]) -> DocumentRecord {
        DocumentRecord(
            id: id, company: "primjer", channel: 0, path: Array("a.zip".utf8), sha256: fingerprint(bytes),
            size: bytes.count, receivedAt: Instant(milliseconds: 1))
    }

    @Test(arguments: [(256 << 10, 0), ((256 << 10) + 1, 1)])
    func `keeps bodies above 256 KiB outside its file`(size: Int, outside: Int) throws {
        let journal = try open()
        let bytes = body(size)
        _ = try journal.commit([.accept(record("a", bytes), body: bytes)])
        #expect(store.names.count == outside)
        let again = try open()
        #expect(try again.body(of: "a") == bytes)
    }

    @Test func `accepts nothing that could not be kept`() throws {
        let journal = try open()
        let bytes = body(300 << 10)
        store.isFull.withLock { $0 = true }
        #expect(throws: Fault(.diskFull, "")) {
            try journal.commit([.accept(record("a", bytes), body: bytes)])
        }
        #expect(try journal.document("a") == nil)
        store.isFull.withLock { $0 = false }
        #expect(try journal.commit([.accept(record("a", bytes), body: bytes)]) == [.fresh])
    }

    @Test(arguments: [nil, [1, 2, 3] as [UInt8]])
    func `says which bytes are lost or altered`(left: [UInt8]?) throws {
        let journal = try open()
        let bytes = body(300 << 10)
        _ = try journal.commit([.accept(record("a", bytes), body: bytes)])
        store.kept.withLock { $0["blob/1"] = left }
        #expect(throws: Fault(.documentLost, "")) { try journal.body(of: "a") }
    }

    @Test(arguments: [10, 300 << 10])
    func `puts a dangerous body where it is not among the others`(size: Int) throws {
        let journal = try open()
        let bytes = body(size)
        _ = try journal.commit([.accept(record("a", bytes), body: bytes)])
        _ = try journal.commit([.quarantine(document: "a")])
        #expect(store.names.last?.hasPrefix("quarantine/") == true)
        #expect(try journal.body(of: "a") == bytes)
        try journal.sweepBodies(before: .max)
        #expect(store.names.count == 1)
        #expect(try journal.body(of: "a") == bytes)
    }

    @Test func `sweeps what no commit has named`() throws {
        let journal = try open()
        let bytes = body(300 << 10)
        _ = try journal.commit([.accept(record("a", bytes), body: bytes)])
        _ = try journal.commit([.accept(record("b", bytes), body: bytes)])
        #expect(store.names.count == 2)
        try journal.sweepBodies(before: .max)
        #expect(store.names == ["blob/1"])
        #expect(try journal.document("b")?.duplicateOf == "a")
    }
}
