import Foundation
import Glibc
import Spool
import Testing

struct WatcherTests {
    private func watched(_ spooled: Spooled) throws -> Watcher {
        let watcher = try Watcher()
        try watcher.watch(spooled.inbox.root, channel: "acme", folders: [])
        return watcher
    }

    private func hint(_ name: SpoolName, _ evidence: Settling.Evidence) -> Hint {
        .file(channel: "acme", SpoolPath(name), evidence)
    }

    @Test func `tells what was written, renamed, linked or made without a name`() throws {
        let spooled = try Spooled()
        let watcher = try watched(spooled)
        let inbox = spooled.path + "/inbox/"
        try spooled.drop("written.json")
        try "x".write(toFile: spooled.path + "/outside", atomically: false, encoding: .utf8)
        #expect(unsafe link(spooled.path + "/outside", inbox + "linked.json") == 0)
        #expect(unsafe rename(spooled.path + "/outside", inbox + "renamed.json") == 0)
        try spooled.folder("partner")
        let hints = try watcher.wait(atMost: .zero)
        #expect(hints.contains(hint("written.json", .found)))
        #expect(hints.contains(hint("written.json", .closed)))
        #expect(hints.contains(hint("linked.json", .found)))
        #expect(hints.contains(hint("renamed.json", .movedIn)))
        #expect(hints.contains(.folder(channel: "acme")))
        #expect(try watcher.wait(atMost: .zero) == [])
    }

    @Test func `hints lead to the file, whatever they claim`() throws {
        let spooled = try Spooled(InboxOptions(settle: .seconds(5)))
        try spooled.drop("a.json")
        try spooled.inbox.look(at: SpoolPath("a.json"), .movedIn, now: .zero)
        try spooled.inbox.look(at: SpoolPath("gone.json"), .movedIn, now: .zero)
        try spooled.inbox.look(at: SpoolPath("a.part"), .movedIn, now: .zero)
        #expect(spooled.inbox.settlingCount == 1)
        #expect(try spooled.inbox.ready(at: .milliseconds(999), limit: 10) == [])
        #expect(try spooled.inbox.ready(at: .seconds(1), limit: 10).map(\.path.display) == ["a.json"])
    }

    @Test func `asks for a scan when events were lost, and the scan finds all`() throws {
        let limit =
            (try? String(contentsOfFile: "/proc/sys/fs/inotify/max_queued_events", encoding: .utf8))
            .flatMap { Int($0.trimmingCharacters(in: .whitespacesAndNewlines)) } ?? 16_384
        let spooled = try Spooled()
        let watcher = try watched(spooled)
        // Two events each, so the queue overflows when the limit is the usual one.
        let count = min(20_000, limit)
        for number in 0..<count { try spooled.drop("\(number).json", "x") }
        var hints: [Hint] = []
        while true {
            let more = try watcher.wait(atMost: .zero)
            if more.isEmpty { break }
            hints += more
        }
        #expect(hints.contains(.overflow))
        var ready: Set<String> = []
        try spooled.inbox.beginScan()
        var isOver = false
        while !isOver {
            isOver = try spooled.inbox.continueScan(budget: 5_000, at: .zero)
            for file in try spooled.inbox.ready(at: .zero, limit: .max) {
                ready.insert(file.path.display)
                spooled.inbox.forget(file.path)
            }
        }
        #expect(ready.count == count)
    }

    @Test func `tells when the folder itself is gone`() throws {
        let spooled = try Spooled()
        let watcher = try watched(spooled)
        #expect(unsafe rename(spooled.path + "/inbox", spooled.path + "/moved") == 0)
        #expect(try watcher.wait(atMost: .zero) == [.gone(channel: "acme")])
        #expect(throws: FileError.self) { try spooled.inbox.beginScan() }
    }

    @Test func `wakes when somebody rings, also before the wait`() throws {
        let watcher = try Watcher()
        watcher.wake()
        #expect(try watcher.wait(atMost: .seconds(60)) == [])
    }

    @Test func `gives hints as a sequence`() async throws {
        let spooled = try Spooled()
        let watcher = try watched(spooled)
        let hints = watcher.hints()
        try spooled.drop("a.json")
        var seen: [Hint] = []
        for await batch in hints {
            seen += batch
            if seen.contains(hint("a.json", .closed)) { break }
        }
        #expect(seen.contains(hint("a.json", .found)))
    }
}
