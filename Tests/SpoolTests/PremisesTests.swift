import Faults
import Foundation
import Glibc
import Rehearsal
import Spool
import Testing

struct PremisesTests {
    private func memory(_ kind: FileSystemKind) -> MemoryFileSystem {
        let files = MemoryFileSystem(space: Space(kind: kind, bytes: 1 << 40, freeBytes: 1 << 39))
        files.makeFolders("spool/acme/inbox")
        return files
    }

    @Test(arguments: [
        FileSystemKind.network("nfs"), .network("smb"), .network("fuse"), .memory("tmpfs"), .unknown(0x1234),
    ])
    func `keeps its private folder off disks that forget`(kind: FileSystemKind) throws {
        #expect(throws: Fault(.configurationWrong, "")) { try Premises(at: "spool", in: memory(kind)) }
        _ = try Premises(at: "spool", in: memory(kind), anyFileSystem: true)
    }

    @Test func `refuses a private folder that others can enter`() throws {
        let spooled = try Spooled()
        #expect(unsafe chmod(spooled.path + "/.ekspedit", 0o755) == 0)
        #expect(throws: Fault(.configurationWrong, "")) {
            try Premises(at: spooled.path, in: LinuxFileSystem(), anyFileSystem: true)
        }
    }

    @Test func `names what nobody of us put into the private folder`() throws {
        let spooled = try Spooled()
        try "x".write(
            toFile: spooled.path + "/.ekspedit/notes.txt", atomically: false, encoding: .utf8)
        #expect(try spooled.premises.foreignNames() == ["notes.txt"])
    }

    @Test func `does not take a missing mount for an empty inbox`() throws {
        let spooled = try Spooled()
        #expect(try spooled.premises.recognise(spooled.inbox, as: spooled.ids.next()))
        #expect(try spooled.premises.recognise(spooled.inbox, as: spooled.ids.next()))
        try FileManager.default.removeItem(atPath: spooled.path + "/inbox/.ekspedit-inbox")
        #expect(throws: Fault(.folderMissing, "")) {
            try spooled.premises.recognise(spooled.inbox, as: spooled.ids.next())
        }
        try "another".write(
            toFile: spooled.path + "/inbox/.ekspedit-inbox", atomically: false, encoding: .utf8)
        #expect(throws: Fault(.folderMissing, "")) {
            try spooled.premises.recognise(spooled.inbox, as: spooled.ids.next())
        }
        try spooled.premises.forgetInbox("acme")
        #expect(try spooled.premises.recognise(spooled.inbox, as: spooled.ids.next()))
    }

    @Test func `finds out by doing it whether an inbox can be claimed from`() throws {
        let files = memory(.local("ext4"))
        let premises = try Premises(at: "spool", in: files)
        try Inbox("acme", at: "spool/acme/inbox", in: files).probe(claimingInto: premises.claims)
        files.mount("spool/acme/inbox")
        let inbox = try Inbox("acme", at: "spool/acme/inbox", in: files)
        #expect(throws: FileError.self) { try inbox.probe(claimingInto: premises.claims) }
        try inbox.probe(claimingInto: try ClaimPlace(within: inbox.root))
        #expect(files.allFiles(below: "spool/acme/inbox") == [:])
    }

    @Test func `finds out by doing it whether results can be published`() throws {
        let spooled = try Spooled()
        try Publisher(into: spooled.outbox).probe()
        #expect(spooled.names("outbox") == [])
        let readOnly = FaultyFileSystem(LinuxFileSystem()) { _, operation in
            operation == .makeFolder ? .refused(.readOnly) : nil
        }
        let outbox = try Folder(at: spooled.path + "/outbox", in: readOnly)
        #expect(throws: FileError(.readOnly, .makeFolder, ".ekspedit-probe.tmp")) {
            try Publisher(into: outbox).probe()
        }
    }

    /// Gibibytes of a disk and of its free room, its inodes and the free ones.
    private struct Room: Sendable {
        let size, free, nodes, freeNodes: UInt64
        let isLow: Bool

        init(_ size: UInt64, _ free: UInt64, _ nodes: UInt64, _ freeNodes: UInt64, isLow: Bool) {
            (self.size, self.free, self.nodes, self.freeNodes) = (size, free, nodes, freeNodes)
            self.isLow = isLow
        }

        static let all = [
            Room(100, 6, 0, 0, isLow: false), Room(100, 4, 0, 0, isLow: true), Room(10, 0, 0, 0, isLow: true),
            Room(10, 1, 0, 0, isLow: false), Room(100, 50, 1_000, 49, isLow: true),
            Room(100, 50, 1_000, 50, isLow: false),
        ]
    }

    @Test(arguments: Room.all)
    private func `stops taking before a disk is full`(room: Room) {
        let space = Space(
            kind: .local("ext4"), bytes: room.size << 30, freeBytes: room.free << 30, nodes: room.nodes,
            freeNodes: room.freeNodes)
        #expect(SpaceGuard().isLow(space) == room.isLow)
    }

    @Test func `keeps large bodies under their identity, whole or not at all`() throws {
        let spooled = try Spooled()
        let id = spooled.ids.next()
        let store = spooled.premises.blobs
        for text in ["first", "second"] {
            try store.keep(id) { write throws(FileError) in
                for byte in text.utf8 { try write([byte]) }
            }
        }
        var buffer = [UInt8](repeating: 0, count: 100)
        let length = try store.open(id).read(into: &buffer)
        #expect(buffer[..<length] == Array("second".utf8)[...])
        var found: [EntryID] = []
        try store.forEach { id in found.append(id) }
        #expect(found == [id])
        try store.remove(id)
        try store.remove(id)
        #expect(throws: FileError.self) { _ = try store.open(id) }
    }

    @Test func `keeps large bodies also where a file can't be without a name`() throws {
        let files = memory(.local("ext4"))
        let old = FaultyFileSystem(files) { _, operation in
            operation == .createUnnamed ? .refused(.unsupported) : nil
        }
        let premises = try Premises(at: "spool", in: old)
        let id = EntryID(7)
        for text in ["first", "second"] {
            try premises.quarantine.keep(id) { write throws(FileError) in try write(Array(text.utf8)) }
        }
        #expect(files.bytes("spool/.ekspedit/quarantine/\(id)") == Array("second".utf8))
    }
}
