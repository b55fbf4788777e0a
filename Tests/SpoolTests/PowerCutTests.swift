import Foundation
import Glibc
import Rehearsal
import Spool
import Synchronization
import TestSupport
import Testing

/// A small ext4 file system in a file, whose power can be cut.
private final class CuttableDisk: Sendable {
    let folder = try? TemporaryFolder()
    var mount: String { (folder?.path ?? "") + "/mount" }
    private var image: String { (folder?.path ?? "") + "/image" }

    static let isPossible = geteuid() == 0 && FileManager.default.fileExists(atPath: "/dev/loop-control")

    init() throws {
        try FileManager.default.createDirectory(atPath: mount, withIntermediateDirectories: true)
        #expect(FileManager.default.createFile(atPath: image, contents: nil))
        #expect(unsafe truncate(image, 512 << 20) == 0)
        try run("mkfs.ext4", "-q", "-F", image)
        try attach()
    }

    deinit { try? run("umount", "-l", mount) }

    func attach() throws { try run("mount", "-o", "loop", image, mount) }

    func detach() throws { try run("umount", mount) }

    /// Ends the file system without writing its log: what was not synced is gone, and every call fails from now on.
    func cut() throws {
        // EXT4_IOC_SHUTDOWN with NOLOGFLUSH; ioctl is variadic, and perl is on every Debian.
        try run(
            "perl", "-e",
            #"open(F, "<", $ARGV[0]) or die; my $f = pack("L", 2); ioctl(F, 0x8004587d, $f) or die $!"#,
            mount)
    }

    /// Spawned and waited for by hand: `Process` needs a run loop, which threads of tests do not have.
    private func run(_ words: String...) throws {
        var process: pid_t = 0
        let environment = ["PATH=/usr/sbin:/usr/bin:/sbin:/bin"]
        let code = unsafe Self.withPointers(words) { arguments in
            unsafe Self.withPointers(environment) { environment in
                unsafe posix_spawnp(&process, words[0], nil, nil, arguments, environment)
            }
        }
        guard code == 0 else { throw Errno(rawValue: code) }
        var status: Int32 = 0
        guard unsafe waitpid(process, &status, 0) == process else { throw Errno(rawValue: errno) }
        #expect(status == 0, "\(words)")
    }

    private static func withPointers(
        _ words: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32
    ) -> Int32 {
        var pointers = unsafe words.map { word in unsafe strdup(word) } + [nil]
        defer { unsafe pointers.forEach { pointer in unsafe free(pointer) } }
        return unsafe pointers.withUnsafeMutableBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return EINVAL }
            return unsafe body(start)
        }
    }
}

@Suite(
    .enabled(if: Torture.isOn && CuttableDisk.isPossible, "needs EKSPEDIT_TORTURE, root and loop devices"),
    .serialized)
struct PowerCutTests {
    private static let cuts =
        ProcessInfo.processInfo.environment["EKSPEDIT_CUTS"].flatMap(Int.init) ?? 100

    @Test(arguments: [
        PublisherOptions(layout: .folders), PublisherOptions(layout: .folders, syncing: .eachFile),
        PublisherOptions(layout: .flat),
    ])
    func `loses nothing and shows nothing half in power cuts`(options: PublisherOptions) throws {
        let disk = try CuttableDisk()
        for name in ["inbox", "outbox"] {
            try FileManager.default.createDirectory(
                atPath: disk.mount + "/acme/" + name, withIntermediateDirectories: true)
        }
        let desk = try MiniDesk(
            on: LinuxFileSystem(), at: disk.mount, InboxOptions(completion: .rename, settle: .zero), options)
        let dropper = Dropper(disk.mount + "/acme/inbox")
        var random = MemoryRandom(state: 3)
        for cut in 1...Self.cuts {
            let desks = Thread.started { while (try? desk.run(over: LinuxFileSystem())) != nil {} }
            let droppers = Thread.started { while (try? dropper.drop()) != nil {} }
            Thread.sleep(forTimeInterval: Double(Int.random(in: 100...500, using: &random)) / 1_000)
            try disk.cut()
            desks.wait()
            droppers.wait()
            try disk.detach()
            try disk.attach()
            // Before any recovery: what a partner would see now.
            try #require(try desk.problemsNow() == [], "cut \(cut)")
        }
        let counted = Self.cuts
        while desk.journal.count < dropper.count { try desk.run(over: LinuxFileSystem()) }
        try desk.run(over: LinuxFileSystem())
        let problems = try desk.problemsAtEnd(dropper.expected(including: desk.journal.values.map(\.path)))
        #expect(problems == [])
        #expect(desk.lateWrites == 0)
        print(
            "power cuts: \(counted), \(options.layout) \(options.syncing): \(dropper.count) files, all once")
    }
}

/// A partner that writes, renames and makes durable, and remembers what is.
private final class Dropper: Sendable {
    private let inbox: String
    private let state = Mutex((number: 0, dropped: [String: String]()))

    init(_ inbox: String) { self.inbox = inbox }

    var count: Int { state.withLock { $0.dropped.count } }

    /// What was durable, and what was taken although the power went before its rename was known to be.
    func expected(including taken: [SpoolPath]) -> [String: String] {
        state.withLock { state in
            for path in taken {
                guard let number = Int(path.display.prefix { $0 != "." }) else { continue }
                state.dropped[path.display] = Self.text(number)
            }
            return state.dropped
        }
    }

    private static func text(_ number: Int) -> String {
        "{\"number\": \(number), \"filling\": \"\(String(repeating: "x", count: number % 3_000))\"}"
    }

    func drop() throws {
        let number = state.withLock { state in
            state.number += 1
            return state.number
        }
        let name = "\(number).json"
        let text = Self.text(number)
        let folder = try Folder(at: inbox, in: LinuxFileSystem())
        guard let partial = SpoolName(name + ".part"), let final = SpoolName(name) else { return }
        let file = try folder.newFile(partial, mode: 0o644)
        try file.writeAll(Array(text.utf8))
        try file.sync()
        try folder.rename(partial, to: final, in: folder)
        try folder.sync()
        state.withLock { $0.dropped[name] = text }
    }
}

extension Thread {
    /// A thread that can be waited for.
    fileprivate static func started(_ body: @escaping () -> Void) -> DispatchGroup {
        let group = DispatchGroup()
        nonisolated(unsafe) let body = body
        DispatchQueue.global().async(group: group) { unsafe body() }
        return group
    }
}
