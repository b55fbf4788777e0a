import Foundation
import Glibc
import Rehearsal
import Spool
import TestSupport
import Testing

struct InboxTests {
    private static let names: [[UInt8]] = [
        [UInt8](repeating: 0x61, count: 255), [0xff, 0xfe, 0x2e, 0x78], Array("r\u{e9}.json".utf8),
        Array("re\u{301}.json".utf8), Array("CASE.json".utf8), Array("case.json".utf8),
        Array("a\nb.json".utf8),
        Array("-rf".utf8), Array("gpj\u{202e}.exe".utf8), Array("CON.json".utf8), Array(" ".utf8),
        Array("a.done".utf8),
    ]

    @Test(arguments: ["", "re\u{301}/\u{202e}/"])
    func `takes every name that a disk can hold, byte for byte`(folder: String) throws {
        let spooled = try Spooled()
        try spooled.folder(folder)
        for name in Self.names { try spooled.drop(Array(folder.utf8) + name, "content") }

        let claims = try spooled.claimed()
        #expect(Set(claims.map(\.path.name.bytes)) == Set(Self.names))
        for claim in claims {
            #expect(try spooled.premises.claims.bytes(of: claim, limit: 100).bytes == Array("content".utf8))
        }
        var leftovers: [Leftover] = []
        try spooled.premises.claims.forEachLeftover { leftover in leftovers.append(leftover) }
        #expect(Set(leftovers) == Set(claims.map { .file($0) }))
    }

    @Test func `never opens, follows or moves a link, a pipe, a socket or a hidden name`() throws {
        let spooled = try Spooled()
        let inbox = spooled.path + "/inbox/"
        let secret = spooled.path + "/secret"
        try "secret".write(toFile: secret, atomically: false, encoding: .utf8)
        #expect(unsafe symlink(secret, inbox + "link.json") == 0)
        #expect(unsafe symlink("/", inbox + "root") == 0)
        #expect(unsafe mkfifo(inbox + "pipe.json", 0o644) == 0)
        try spooled.drop(".hidden.json")
        try spooled.drop("growing.json.part")
        try spooled.folder(".hidden")
        try spooled.drop(".hidden/a.json")

        #expect(try spooled.scanned() == [])
        let skipped = spooled.inbox.skipped
        #expect(skipped.links == 2 && skipped.special == 1 && skipped.temporary == 3 && skipped.folders == 0)
        #expect(spooled.names("inbox").count == 6)
    }

    @Test func `does not follow what became a link after it was ready`() throws {
        let spooled = try Spooled()
        try spooled.drop("a.json")
        let ready = try spooled.scanned()
        let path = spooled.path + "/inbox/a.json"
        #expect(unsafe unlink(path) == 0)
        #expect(unsafe symlink("/etc/passwd", path) == 0)

        let endings = try spooled.premises.claims.claim(ready, from: spooled.inbox, ids: spooled.ids)
        guard case .unsettled = endings.first else {
            Issue.record("\(endings)")
            return
        }
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path) == "/etc/passwd")
        #expect(spooled.names(".ekspedit/claim") == [])
    }

    @Test func `reads nothing of a file beyond the limit, however sparse`() throws {
        let spooled = try Spooled()
        try spooled.drop("huge.json", "{")
        #expect(unsafe truncate(spooled.path + "/inbox/huge.json", 1 << 40) == 0)
        let claim = try #require(try spooled.claimed().first)
        let (ending, bytes) = try spooled.premises.claims.bytes(of: claim, limit: 20 << 20)
        #expect(ending == .tooLarge(1 << 40))
        #expect(bytes == [])
    }

    @Test func `looks no deeper than it is told, and tells of folders it can't read`() throws {
        let spooled = try Spooled(InboxOptions(settle: .zero, depth: 2))
        for depth in 0...4 {
            let folder = String(repeating: "d/", count: depth)
            try spooled.folder(folder)
            try spooled.drop(folder + "a.json")
        }
        #expect(try spooled.scanned().map(\.path.folders.count).sorted() == [0, 1, 2])
        #expect(spooled.inbox.skipped.folders == 1)
    }

    @Test func `leaves a file alone that a writer has open`() throws {
        let spooled = try Spooled()
        try spooled.drop("a.json")
        let descriptor = unsafe open(spooled.path + "/inbox/a.json", O_WRONLY)
        #expect(try spooled.scanned() == [])
        close(descriptor)
        #expect(try spooled.inbox.ready(at: .seconds(10), limit: 10).count == 1)
    }

    /// The descriptor is closed, and still what is written into the mapping reaches the file.
    @Test func `leaves a file alone that somebody has mapped for writing`() throws {
        let spooled = try Spooled()
        try spooled.drop("a.json", "{    }")
        let descriptor = unsafe open(spooled.path + "/inbox/a.json", O_RDWR)
        let memory = try unsafe #require(mmap(nil, 6, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0))
        close(descriptor)
        try unsafe #require(memory != MAP_FAILED)
        #expect(try spooled.scanned() == [])
        unsafe memory.storeBytes(of: UInt8(ascii: "1"), toByteOffset: 2, as: UInt8.self)
        #expect(unsafe munmap(memory, 6) == 0)
        let claim = try #require(try spooled.claimed(at: .seconds(30)).first)
        #expect(try spooled.premises.claims.bytes(of: claim, limit: 100).bytes == Array("{ 1  }".utf8))
    }

    @Test func `finds a file that was linked in, or written without a name`() throws {
        let spooled = try Spooled()
        let outside = spooled.path + "/outside"
        try "x".write(toFile: outside, atomically: false, encoding: .utf8)
        #expect(unsafe link(outside, spooled.path + "/inbox/linked.json") == 0)
        let root = spooled.inbox.root
        let unnamed = try root.unnamedFile(mode: 0o644)
        try unnamed.writeAll([0x78])
        try root.files.nameUnnamed(unnamed.handle, "unnamed.json", in: root.handle)
        _ = consume unnamed
        #expect(Set(try spooled.scanned().map(\.path.display)) == ["linked.json", "unnamed.json"])
    }

    @Test func `waits for the marker, and takes it away with the data`() throws {
        let spooled = try Spooled(InboxOptions(completion: .doneFile, settle: .zero))
        try spooled.drop("a.json", "{}")
        try spooled.drop("b.json", "{}")
        try spooled.drop("a.json.done", "")
        try spooled.drop("c.json.done", "")
        let claims = try spooled.claimed()
        #expect(claims.map(\.path.display) == ["a.json"])
        #expect(spooled.names("inbox") == ["b.json", "c.json.done"])
        #expect(spooled.inbox.takeNotices() == [])

        #expect(try spooled.scanned(at: .seconds(599)) == [])
        #expect(spooled.inbox.takeNotices() == [])
        #expect(try spooled.scanned(at: .seconds(600)) == [])
        #expect(spooled.inbox.takeNotices() == [.orphanMarker(SpoolPath("c.json.done"))])
        #expect(try spooled.scanned(at: .seconds(700)) == [])
        #expect(spooled.inbox.takeNotices() == [])

        let (ending, _) = try spooled.premises.claims.bytes(of: claims[0], limit: 10)
        guard case .whole(let snapshot) = ending else { return }
        #expect(spooled.premises.claims.release([(claims[0], snapshot)]) == [.released])
        #expect(spooled.names(".ekspedit/claim") == [])
    }

    @Test func `tells once of an upload that was never finished`() throws {
        let spooled = try Spooled()
        try spooled.drop("a.json.part")
        try spooled.drop(".a.json.Xy7")
        for hours in [0, 23, 24, 48] { _ = try spooled.scanned(at: .seconds(hours * 3_600)) }
        #expect(spooled.inbox.takeNotices() == [.stalePartial(SpoolPath("a.json.part"))])
    }

    @Test func `reads in place what can't be moved, once for each state`() throws {
        let taken = TakenFiles()
        let spooled = try Spooled(InboxOptions(settle: .zero, copiesInPlace: true)) { path, fingerprint in
            taken.files[path] == fingerprint
        }
        try spooled.drop("a.json", "{}")
        let ready = try #require(try spooled.scanned().first)
        taken.files[ready.path] = ready.fingerprint
        spooled.inbox.forget(ready.path)
        #expect(try spooled.scanned(at: .seconds(10)) == [])
        try spooled.drop("a.json", "{\"changed\": true}")
        #expect(try spooled.scanned(at: .seconds(20)).count == 1)
    }

    @Test func `goes on with a pass when there is room again`() throws {
        let spooled = try Spooled(InboxOptions(settle: .zero, capacity: 10))
        for number in 0..<35 { try spooled.drop("\(number).json") }
        try spooled.inbox.beginScan()
        var taken: Set<String> = []
        var rounds = 0
        var isOver = false
        while !isOver, rounds < 20 {
            rounds += 1
            isOver = try spooled.inbox.continueScan(budget: 1_000, at: .seconds(rounds * 10))
            #expect(spooled.inbox.settlingCount <= 10)
            for file in try spooled.inbox.ready(at: .seconds(rounds * 10), limit: 100) {
                taken.insert(file.path.display)
                spooled.inbox.forget(file.path)
            }
        }
        #expect(taken.count == 35)
    }

    @Test func `two desks on one inbox take each file once`() async throws {
        let count = Torture.isOn ? 10_000 : 600
        let spooled = try Spooled()
        for number in 0..<count { try spooled.drop("\(number).json", "\(number)") }
        let path = spooled.path + "/inbox"
        let claims = spooled.premises.claims
        let taken = try await withThrowingTaskGroup(of: [String].self) { group in
            for desk in 1...2 {
                group.addTask {
                    try Self.takeAll(
                        path, claims, EntryIDSource(random: MemoryRandom(state: UInt64(desk))) { 1 })
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(taken.count == count)
        #expect(Set(taken).count == count)
        #expect(spooled.names("inbox") == [])
    }

    private static func takeAll(_ path: String, _ claims: ClaimPlace, _ ids: EntryIDSource) throws -> [String]
    {
        let inbox = try Inbox(
            "acme", at: path, options: InboxOptions(settle: .zero), in: LinuxFileSystem())
        var taken: [String] = []
        for round in 0..<3 {
            let now: Duration = .seconds(round * 10)
            try inbox.beginScan()
            while try !inbox.continueScan(budget: 100, at: now) {
                for ending in try claims.claim(try inbox.ready(at: now, limit: 64), from: inbox, ids: ids) {
                    switch ending {
                    case .claimed(let claim):
                        taken.append(claim.path.display)
                        inbox.forget(claim.path)
                    case .gone(let file): inbox.forget(file.path)
                    case .unsettled(let file), .busy(let file, _), .failed(let file, _):
                        inbox.postpone(file.path, at: now)
                    }
                }
            }
            for ending in try claims.claim(try inbox.ready(at: now, limit: .max), from: inbox, ids: ids) {
                if case .claimed(let claim) = ending {
                    taken.append(claim.path.display)
                    inbox.forget(claim.path)
                }
            }
        }
        return taken
    }
}

/// What a journal remembers of files that stay in their inbox; used from one test at a time.
private final class TakenFiles {
    var files: [SpoolPath: Fingerprint] = [:]
}
