import Calendars
import Dispatching
import Faults
import Foundation
import Journal
import Rehearsal
import Spool
import Synchronization
import TestSupport
import Testing

/// The archive: closed days, their manifests, and what verification says when somebody has been at them.
struct ArchiveTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    func journal() throws -> SQLiteJournal {
        try SQLiteJournal(path: folder.path + "/journal.db", digest: SystemSurroundings.sha256)
    }

    /// Two closed days; the rooms begin on 14 November 2023 at 22:13 by universal time.
    func twoDays() throws -> FolderRoom {
        let room = try FolderRoom(journal: try journal())
        try room.drop("a.json", "1:x")
        try room.drop("b.json", "2:bad")
        try room.work(10)
        #expect(room.names("archive").isEmpty, "the day is not over")
        room.pass(.seconds(86_400))
        try room.drop("c.zip", "3:x|4:x")
        try room.work(20)
        room.pass(.seconds(86_400))
        try room.work(20)
        return room
    }

    @Test func `files each document of a day that is over, and closes it with a manifest`() throws {
        let room = try twoDays()
        let manifests = room.names("archive").filter { $0.hasSuffix(".manifest") }
        #expect(manifests == ["2023-11/2023-11-14.manifest", "2023-11/2023-11-15.manifest"])
        let records = try room.journal.documents(DocumentFilter(), limit: 10)
        let first = "archive/2023-11/2023-11-14/\(records[0].id)/"
        #expect(
            room.names("archive").filter { $0.contains(records[0].id) }.map { $0.split(separator: "/").last }
                == ["counter.1.answer", "counter.sent.txt", "document.json", "original.json"])
        #expect(room.text(first + "original.json") == "1:x")
        #expect(room.text(first + "counter.sent.txt") == "1:x")
        let report = try room.verifyArchive()
        #expect(report.damages.isEmpty)
        #expect(report.days == 2 && report.files > 10)
        let first14 = try #require(
            room.disk.bytes("spool/primjer/archive/2023-11/2023-11-14.manifest"))
        let text = try #require(room.text("archive/2023-11/2023-11-15.manifest"))
        #expect(text.contains("# previous \(SystemSurroundings.sha256(first14))"))
        #expect(try room.journal.firstBrokenLink() == nil)
    }

    /// What somebody does to the archive, and what is said of it.
    enum Mischief: CaseIterable {
        case nothing, purchases, fileAltered, fileRemoved, fileAdded, manifestAltered, manifestRemoved,
            dayAdded
        case journalAltered, noteAltered

        var kinds: [ArchiveReport.Damage.Kind] {
            switch self {
            case .nothing, .purchases: []
            case .fileAltered: [.fileAltered]
            case .fileRemoved: [.fileMissing]
            case .fileAdded: [.fileUnlisted]
            case .manifestAltered: [.manifestAltered]
            case .manifestRemoved: [.manifestMissing]
            case .dayAdded: [.dayUnknown]
            case .journalAltered: []
            case .noteAltered: [.manifestAltered, .chainBroken]
            }
        }
    }

    @Test(arguments: Mischief.allCases) func `says exactly what is not as it was`(mischief: Mischief) throws {
        let room = try twoDays()
        let archive = "spool/primjer/archive/2023-11/"
        let records = try room.journal.documents(DocumentFilter(), limit: 1)
        let id = try #require(records.first?.id)
        let day = try room.folder("archive/2023-11/2023-11-14/" + id)
        switch mischief {
        case .nothing: break
        case .purchases:
            let purchases = try room.folder("archive").folder(making: "purchases", mode: 0o700)
            try purchases.makeFolder("2023-10", mode: 0o700)
        case .fileAltered: room.disk.append([1], to: archive + "2023-11-14/\(id)/original.json")
        case .fileRemoved: try day.remove("original.json")
        case .fileAdded: try day.newFile("more.txt", mode: 0o600).writeAll([1])
        case .manifestAltered:
            room.disk.append(Array("# note x\n".utf8), to: archive + "2023-11-14.manifest")
        case .manifestRemoved: try room.folder("archive/2023-11").remove("2023-11-14.manifest")
        case .dayAdded: try room.folder("archive/2023-11").makeFolder("2023-11-13", mode: 0o700)
        case .journalAltered:
            let sql = "UPDATE event SET detail = 'nothing happened' WHERE number = 2"
            #expect(try Tool.run("sqlite3", [folder.path + "/journal.db", sql]).status == 0)
            #expect(try room.journal.firstBrokenLink() == 2)
        case .noteAltered:
            _ = try room.journal.commit([.note(name: "archive/primjer/2023-11-14", value: "0")])
        }
        #expect(try room.verifyArchive().damages.map(\.kind) == mischief.kinds)
    }

    /// A purchase that was fetched now, with its evidence where the engine lays it.
    private func fetch(_ id: String, in room: FolderRoom, isLaidOut: Bool = true) throws {
        let key = LedgerRecord.Key(company: "primjer", platform: "counter", .purchase, id: id)
        var record = LedgerRecord(key, month: "2023-11", number: id, partner: "Dobavljač", status: "New")
        record.file = "p_\(id).xml"
        record.fetchedAt = Instant(milliseconds: 1_700_000_000_000)
        let answer = FiledBytes(.answer, name: "p_\(id).xml", bytes: Array("answer \(id)".utf8))
        _ = try room.journal.commit([.filed(key, [answer]), .ledger(record)])
        guard isLaidOut else { return }
        room.disk.makeFolders("spool/primjer/archive/purchases/2023-11")
        let month = try room.folder("archive/purchases/2023-11")
        try month.newFile(try #require(SpoolName(answer.name)), mode: 0o640).writeAll(answer.bytes)
        _ = try room.journal.commit([.laidOut(key)])
    }

    @Test func `a day lists the purchases that were fetched on it, also when there was nothing else`() throws
    {
        let room = try FolderRoom(journal: try journal())
        try fetch("17", in: room)
        try fetch("18", in: room)
        room.pass(.seconds(86_400))
        try room.work(20)
        let text = try #require(room.text("archive/2023-11/2023-11-14.manifest"))
        #expect(text.contains("# purchase counter 17 1 files 9 bytes"))
        #expect(
            text.contains(
                "\(SystemSurroundings.sha256(Array("answer 17".utf8)))  ../purchases/2023-11/p_17.xml"))
        let whole = try room.verifyArchive()
        #expect(whole.days == 1 && whole.files == 2 && whole.damages.isEmpty, "\(whole)")

        let evidence = "spool/primjer/archive/purchases/2023-11"
        room.disk.append([1], to: evidence + "/p_17.xml")
        let month = try room.folder("archive/purchases/2023-11")
        try month.remove("p_18.xml")
        try month.newFile("stranger.xml", mode: 0o640).writeAll([1])
        #expect(
            try room.verifyArchive().damages.map { "\($0.kind.rawValue) \($0.file ?? "")" } == [
                "file-altered purchases/2023-11/p_17.xml", "file-missing purchases/2023-11/p_18.xml",
                "file-unlisted purchases/2023-11/stranger.xml",
            ])
    }

    @Test func `a day waits for the evidence of its purchases, and fetched today is not yet missed`() throws {
        let room = try FolderRoom(journal: try journal())
        try fetch("17", in: room, isLaidOut: false)
        room.pass(.seconds(86_400))
        try room.work(20)
        #expect(room.names("archive").isEmpty, "nothing vouches for what is not there")
        try fetch("17", in: room)
        #expect(try room.verifyArchive().damages.isEmpty)
        room.pass(.seconds(120))
        try room.work(20)
        #expect(room.names("archive").contains("2023-11/2023-11-14.manifest"))
        #expect(try room.verifyArchive().damages.isEmpty)
    }

    @Test func `manifests are read by sha256sum`() throws {
        let room = try twoDays()
        for (path, bytes) in room.disk.allFiles(below: "spool/primjer/archive/2023-11") {
            let url = folder.url.appending(path: path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: url)
        }
        let check = "cd '\(folder.path)' && sha256sum --check --quiet --strict 2023-11-14.manifest"
        #expect(try Tool.run("sh", ["-c", check]).status == 0)
    }

    @Test func `closes a day whatever call fails in between, and always with the same manifest`() throws {
        var manifests: Set<String> = []
        for number in 1...400 {
            let disk = FolderRoom.disk()
            let failing = Mutex<Int?>(nil)
            let files = FaultyFileSystem(disk) { _, _ in
                failing.withLock { left in
                    guard let count = left else { return nil }
                    left = count > 1 ? count - 1 : nil
                    return count == 1 ? .refused(.failed) : nil
                }
            }
            let room = try FolderRoom(disk: disk, files: files)
            try room.drop("a.json", "1:x")
            try room.work(3)
            room.pass(.seconds(86_400))
            failing.withLock { $0 = number }
            do {
                try room.work(30)
            } catch {
                // The disk of the house: the process ends, and a new one goes on.
                failing.withLock { $0 = nil }
                try room.restart()
                try room.work(30)
            }
            let report = try room.verifyArchive()
            #expect(report.days == 1 && report.damages.isEmpty, "call \(number): \(report)")
            let records = try room.journal.documents(DocumentFilter(), limit: 1)
            let id = try #require(records.first?.id)
            let text = try #require(room.text("archive/2023-11/2023-11-14.manifest"))
            manifests.insert(
                text.split(separator: "\n").filter { $0.contains("original") || $0.contains("sent") }
                    .joined(separator: "\n").replacing(id, with: "<id>"))
            if failing.withLock({ $0 }) != nil { break }
        }
        #expect(manifests.count == 1)
    }

    @Test func `what ends after the clock was set back belongs to the day that is open`() throws {
        let room = try twoDays()
        room.setClock(by: .seconds(-2 * 86_400))
        try room.drop("late.json", "9:bad")
        try room.work(30)
        let records = try room.journal.documents(DocumentFilter(number: "9"), limit: 1)
        let late = try #require(records.first)
        #expect(late.finishedAt.map { $0 >= Instant(milliseconds: 1_700_092_800_000) } == true)
        #expect(try room.verifyArchive().damages.isEmpty)
    }
}
