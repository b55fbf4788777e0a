import Calendars
import Dispatching
import Faults
import Journal
import Rehearsal
import Spool
import Synchronization
import Testing

/// Channels whose folders go away and come back, disks that fill, and writers that do not stop.
struct FolderTests {
    // MARK: - Folders that are away

    @Test(arguments: [true, false])
    func `a missing inbox holds its channel alone, and is told once`(leavesAnEmptyFolder: Bool) throws {
        let room = try FolderRoom([.folders, .folders])
        try room.work(2)
        try room.folder("0").rename("inbox", to: "away", in: room.folder("0"))
        if leavesAnEmptyFolder { try room.folder("0").makeFolder("inbox", mode: 0o755) }
        try room.drop("a.json", "1:x", below: "away")
        try room.drop("b.json", "2:x", channel: 1)
        try room.work(40)
        #expect(room.names("0/away") == ["a.json"])
        #expect(room.names("1/outbox").contains("b.json/receipt"))
        let troubles = room.notices.filter { $0.kind == .trouble }
        #expect(troubles.map(\.place) == ["primjer.0"])
        #expect(troubles.first?.text.contains("is its file system mounted?") == true)
        let noted = try room.journal.notes(beginning: Notice.prefix)
        #expect(noted.keys.sorted() == ["trouble/primjer.0/inbox"])

        if leavesAnEmptyFolder { try room.folder("0").removeFolder("inbox") }
        try room.folder("0").rename("away", to: "inbox", in: room.folder("0"))
        try room.work(15)
        #expect(room.names("0/outbox").contains("a.json/receipt"))
        #expect(room.notices.last?.kind == .mended)
        #expect(try room.journal.notes(beginning: Notice.prefix).isEmpty)
    }

    @Test func `writes nothing into the empty folder below a mount that is missing at the start`() throws {
        let room = try FolderRoom([.folders])
        room.disk.mount("spool/primjer/0/inbox")
        try room.restart()
        try room.work(2)
        room.disk.unmount("spool/primjer/0/inbox")
        try room.restart()
        try room.work(20)
        #expect(room.disk.allFiles(below: "spool/primjer/0/inbox").isEmpty)
        #expect(room.notices.map(\.kind) == [.trouble])
    }

    @Test func `takes up claims on a share that was unmounted in between`() throws {
        let room = try FolderRoom([.folders])
        room.disk.mount("spool/primjer/0/inbox")
        try room.restart()
        // It ends early, so it stays claimed in the inbox's own claim place.
        try room.drop("a.json", "1:x~")
        try room.work(20)
        #expect(room.names("0/inbox").isEmpty)
        room.disk.unmount("spool/primjer/0/inbox")
        try room.work(20)
        room.disk.remount("spool/primjer/0/inbox")
        room.pass(.seconds(700))
        try room.work(20)
        room.pass(.seconds(700))
        try room.work(20)
        #expect(room.names("0/outbox").contains("a.json/receipt"))
        #expect(room.disk.allFiles(below: "spool/primjer/0/inbox").keys.sorted() == [".ekspedit-inbox"])
    }

    @Test func `results wait for their folder, and those of others do not`() throws {
        let room = try FolderRoom([.folders, .folders])
        room.disk.mount("spool/primjer/0/outbox")
        try room.restart()
        try room.work(2)
        room.disk.unmount("spool/primjer/0/outbox")
        for number in 1...300 { try room.drop("a\(number).json", "\(number):x") }
        try room.drop("b.json", "1000:x", channel: 1)
        try room.work(40)
        #expect(room.names("0/inbox").isEmpty)
        #expect(room.names("1/outbox").contains("b.json/receipt"))
        #expect(room.names("0/outbox").isEmpty)
        room.disk.remount("spool/primjer/0/outbox")
        try room.work(40)
        #expect(room.names("0/outbox").filter { $0.hasSuffix("/receipt") }.count == 300)
    }

    // MARK: - Disks that fill

    @Test func `stops taking before the disk is full, finishes what it has, and goes on by itself`() throws {
        let room = try FolderRoom()
        try room.drop("a.json", "1:x")
        try room.turn()
        let wide = Space(kind: .local("memory"), bytes: 100 << 30, freeBytes: 50 << 30)
        let narrow = Space(kind: .local("memory"), bytes: 100 << 30, freeBytes: 4 << 30)
        room.disk.setSpace(narrow)
        try room.drop("b.json", "2:x")
        try room.work(20)
        #expect(room.names("0/inbox") == ["b.json"])
        #expect(room.names("0/outbox").contains("a.json/receipt"))
        #expect(room.notices.map(\.topic) == ["space"])
        // A little more is not enough: it would stop again with the next file.
        room.disk.setSpace(Space(kind: .local("memory"), bytes: 100 << 30, freeBytes: (5 << 30) + 1))
        try room.work(20)
        #expect(room.names("0/inbox") == ["b.json"])
        room.disk.setSpace(wide)
        try room.work(20)
        #expect(room.names("0/outbox").contains("b.json/receipt"))
        #expect(room.notices.map(\.kind) == [.trouble, .mended])
    }

    // MARK: - Uploads

    @Test func `tells of an upload that was never finished, once`() throws {
        let room = try FolderRoom()
        try room.drop("big.json.part", "1:x")
        try room.work(20)
        for _ in 0..<3 {
            room.pass(.seconds(50_000))
            try room.work(20)
        }
        #expect(room.notices.map(\.text).filter { $0.contains("big.json.part") }.count == 1)
        #expect(room.names("0/inbox") == ["big.json.part"])
    }

    /// Another machine goes on writing just when the journal holds the file.
    private func roomWithLateWriter(_ more: String) throws -> FolderRoom {
        let disk = FolderRoom.disk()
        let journal = MemoryJournal()
        let hasWritten = Mutex(false)
        let files = FaultyFileSystem(disk) { _, operation in
            guard operation == .openFile, !hasWritten.withLock({ $0 }),
                let record = try? journal.documents(DocumentFilter(), limit: 1).first
            else { return nil }
            hasWritten.withLock { $0 = true }
            disk.append(Array(more.utf8), to: "spool/.ekspedit/claim/\(record.id)/a.json")
            return nil
        }
        return try FolderRoom(disk: disk, files: files, journal: journal)
    }

    @Test func `keeps both states of a file that was written after it was taken`() throws {
        let room = try roomWithLateWriter("yz")
        try room.drop("a.json", "1:x")
        try room.work(20)
        let records = try room.journal.documents(DocumentFilter(), limit: 10)
        try #require(records.count == 2)
        #expect(try room.journal.body(of: records[0].id) == Array("1:x".utf8))
        #expect(try room.journal.body(of: records[1].id) == Array("1:xyz".utf8))
        #expect(room.notices.map(\.topic) == ["late-write"])
        #expect(room.claimed.isEmpty)
        #expect(room.server.taken.count == 1)
        // The second has the number of the first, which has been accepted: its dropper is told.
        #expect(records[1].outcome == .duplicateConflict)
        #expect(room.text("0/error/a.json/original") == "1:xyz")
    }

    @Test func `holds what was written late until somebody has looked`() throws {
        let room = try roomWithLateWriter(":x")
        try room.drop("a.json", "1")
        try room.work(20)
        let records = try room.journal.documents(DocumentFilter(), limit: 10)
        try #require(records.count == 2)
        #expect(records[0].outcome == .unreadable)
        let legs = try room.journal.legs(of: records[1].id)
        #expect(legs.map(\.state) == [.held])
        #expect(legs.first?.fault == Fault(.documentChanged, ""))
        try room.restart()
        try room.work(20)
        #expect(room.server.taken.isEmpty && room.claimed.isEmpty)
        _ = try room.retry(records[1].id)
        try room.work(5)
        #expect(room.server.taken.count == 1)
        #expect(room.names("0/outbox").contains("a.json/receipt"))
    }

    @Test func `makes no third document of a late write that a crash interrupts`() throws {
        let room = try roomWithLateWriter(":x")
        try room.drop("a.json", "1")
        for _ in 0..<12 {
            try room.turn()
            try room.restart()
            room.pass(.seconds(1))
        }
        #expect(try room.journal.documents(DocumentFilter(), limit: 10).count == 2)
        #expect(room.claimed.isEmpty)
    }
}
