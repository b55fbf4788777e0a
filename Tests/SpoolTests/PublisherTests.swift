import Foundation
import Rehearsal
import Spool
import Testing

struct PublisherTests {
    private func result(
        _ id: EntryID, _ stem: String = "R-17", _ files: [SpoolName: String] = ["receipt.json": "{}"]
    ) -> Publication {
        Publication(
            id: id, stem: Stem(of: SpoolName(stem) ?? "x"),
            files: files.sorted { $0.key < $1.key }.map { ResultFile($0.key, bytes: Array($0.value.utf8)) })
    }

    @Test func `gives the modes that are asked for`() throws {
        let spooled = try Spooled()
        let publisher = Publisher(
            into: spooled.outbox, options: PublisherOptions(fileMode: 0o664, folderMode: 0o775))
        #expect(publisher.publish([result(spooled.ids.next())]) == [.published])
        let folder = try spooled.outbox.folder("R-17")
        #expect(try folder.status().mode == 0o775)
        #expect(try folder.status(of: "receipt.json").mode == 0o664)
    }

    @Test func `replaces what a partner changed in a folder of ours, and nothing else`() throws {
        let spooled = try Spooled()
        let publisher = Publisher(into: spooled.outbox)
        let id = spooled.ids.next()
        #expect(publisher.publish([result(id)]) == [.published])
        try "edited".write(
            toFile: spooled.path + "/outbox/R-17/receipt.json", atomically: false, encoding: .utf8)
        #expect(publisher.publish([result(id)]) == [.replaced])
        #expect(spooled.text("outbox/R-17/receipt.json") == "{}")
        #expect(spooled.names("outbox") == ["R-17"])
    }

    @Test func `never writes over a partner's file or folder`() throws {
        let spooled = try Spooled()
        let publisher = Publisher(into: spooled.outbox)
        try FileManager.default.createDirectory(
            atPath: spooled.path + "/outbox/empty", withIntermediateDirectories: false)
        try "theirs".write(
            toFile: spooled.path + "/outbox/file", atomically: false, encoding: .utf8)
        let endings = publisher.publish([
            result(spooled.ids.next(), "empty"), result(spooled.ids.next(), "file"),
            result(spooled.ids.next()),
        ])
        #expect(endings == [.nameTaken, .nameTaken, .published])
        #expect(spooled.text("outbox/file") == "theirs")
        #expect(spooled.names("outbox") == ["R-17", "empty", "file"])
    }

    @Test func `one result that can't be built does not stop the others`() throws {
        let spooled = try Spooled()
        let publisher = Publisher(into: spooled.outbox)
        let broken = Publication(
            id: spooled.ids.next(), stem: Stem(of: "broken.json"),
            files: [ResultFile("receipt.json") { _ throws(FileError) in throw FileError(.failed, .read) }])
        #expect(
            publisher.publish([broken, result(spooled.ids.next())])
                == [.failed(FileError(.failed, .read)), .published])
        #expect(spooled.names("outbox") == ["R-17"])
    }

    @Test func `shows nothing of a batch that could not be synced`() throws {
        let files = MemoryFileSystem()
        files.makeFolders("outbox")
        let failing = FaultyFileSystem(files) { _, operation in
            operation == .syncAll ? .refused(.failed) : nil
        }
        let publisher = Publisher(into: try Folder(at: "outbox", in: failing))
        let endings = publisher.publish([result(EntryID(1), "a"), result(EntryID(2), "b")])
        #expect(endings == [PublicationEnding](repeating: .failed(FileError(.failed, .syncAll)), count: 2))
        #expect(files.allFiles() == [:])
    }

    @Test(arguments: [Errno.invalid, .unknownCall])
    func `works on shares that know neither the careful rename nor attributes`(code: Errno) throws {
        let files = MemoryFileSystem()
        files.makeFolders("outbox")
        let share = FaultyFileSystem(files) { _, operation in
            switch operation {
            case .renameNew, .exchange: .refused(code)
            case .setAttribute, .attribute: .refused(.unsupported)
            default: nil
            }
        }
        let publisher = Publisher(into: try Folder(at: "outbox", in: share))
        #expect(publisher.publish([result(EntryID(1))]) == [.published])
        #expect(publisher.publish([result(EntryID(1))]) == [.alreadyThere])
        #expect(publisher.publish([result(EntryID(1), "R-17", ["receipt.json": "new"])]) == [.replaced])
        #expect(publisher.publish([result(EntryID(2))]) == [.nameTaken])
        #expect(files.bytes("outbox/R-17/receipt.json") == Array("new".utf8))
        #expect(files.allFiles(below: "outbox").count == 2)
    }

    @Test func `sweeps what a crash left behind, and nothing of others`() throws {
        let spooled = try Spooled()
        let outbox = spooled.path + "/outbox/"
        for folder in [".ekspedit-01.tmp/deeper", ".theirs.tmp", "R-17"] {
            try FileManager.default.createDirectory(
                atPath: outbox + folder, withIntermediateDirectories: true)
            try "x".write(toFile: outbox + folder + "/file", atomically: false, encoding: .utf8)
        }
        try Publisher(into: spooled.outbox).sweep()
        #expect(spooled.names("outbox") == [".theirs.tmp", "R-17"])
    }

    @Test func `replaces a ledger, and keeps what somebody wrote into it`() throws {
        let spooled = try Spooled()
        let publisher = Publisher(into: spooled.outbox)
        func write(_ text: String, after last: String) throws -> Bool {
            try publisher.replaceFile(
                "ledger-2026-11.csv", keepingEditedAs: "ledger-2026-11.edited-1.csv",
                isOurs: { bytes in bytes == Array(last.utf8) }
            ) { write throws(FileError) in try write(Array(text.utf8)) }
        }
        #expect(try !write("1", after: ""))
        #expect(try !write("1,2", after: "1"))
        try "1,2,mine".write(
            toFile: spooled.path + "/outbox/ledger-2026-11.csv", atomically: false, encoding: .utf8)
        #expect(try write("1,2,3", after: "1,2"))
        #expect(spooled.text("outbox/ledger-2026-11.csv") == "1,2,3")
        #expect(spooled.text("outbox/ledger-2026-11.edited-1.csv") == "1,2,mine")
        #expect(spooled.names("outbox").count == 2)
    }
}
