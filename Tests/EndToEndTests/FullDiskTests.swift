import Foundation
import TestSupport
import Testing

/// The spool on a small disk of its own, which others fill up: the program stops with a word, and goes on by itself.
@Suite(
    .serialized,
    .enabled(if: Torture.isOn && SmallDisk.isPossible, "needs EKSPEDIT_TORTURE, root and loop devices"))
struct FullDiskTests {
    @Test func `whatever little room is left, nothing is lost and nothing is sent twice`() throws {
        let desk = try WorkingDesk(keepFree: "off")
        let disk = try SmallDisk(at: desk.url("spool"), megabytes: 12)
        try desk.files.drop("D-0")
        #expect(try desk.finish() == 0)
        var names: Set<String> = ["D-0"]
        var troubles = 0
        for (round, kilobytes) in (Array(stride(from: 0, through: 96, by: 4)) + [128, 192, 256, 384])
            .enumerated()
        {
            let own = (1...3).map { "D-\(round + 1)-\($0)" }
            for name in own { try desk.files.drop(name) }
            names.formUnion(own)
            try disk.fill(besides: kilobytes)
            let log = "full-\(kilobytes).log"
            let status = try Program.run(["once", "--wait", "5"], in: desk.temporary.url, log: log)
            #expect([0, 69, 74, 78].contains(status), "\(kilobytes) kB: \(status): \(desk.log(log))")
            if status != 0 {
                troubles += 1
                let said = desk.log(log)
                #expect(
                    ["room", "full", "space"].contains(where: said.contains),
                    "\(kilobytes) kB: it says why: \(said)")
            }
            try disk.free()
            #expect(try desk.finish() == 0, "\(kilobytes) kB: \(desk.log("once.log").suffix(1_000))")
            try desk.expectReceipts(names, "\(kilobytes) kB")
        }
        #expect(troubles > 5, "the disk really was full")
        print("a full disk: \(names.count) files, \(troubles) runs that had to stop")
        #expect(try Program.run(["archive", "verify"], in: desk.temporary.url, log: "verify.log") == 0)
    }

    @Test func `a running service waits for room, says so, and goes on by itself`() throws {
        let desk = try WorkingDesk(keepFree: "8MiB")
        let disk = try SmallDisk(at: desk.url("spool"), megabytes: 32)
        let service = try desk.start()
        defer { service.terminate() }
        try desk.files.drop("D-1")
        #expect(desk.waits { (try? desk.files.results("outbox", "receipt.json").count) == 1 })
        try disk.fill(besides: 6 << 10)
        #expect(desk.waits(for: "too little room", in: "run.log", seconds: 60), "\(desk.log("run.log"))")
        try desk.files.drop("D-2")
        _ = poll(nil, 0, 3_000)
        let waiting = try FileManager.default.contentsOfDirectory(atPath: desk.files.inbox.path)
        #expect(waiting.contains("D-2.json"), "what can't be taken stays where it is")
        try disk.free()
        #expect(desk.waits(for: "there is room again", in: "run.log", seconds: 60), "\(desk.log("run.log"))")
        #expect(desk.waits { (try? desk.files.results("outbox", "receipt.json").count) == 2 })
        #expect(desk.stop(service) == 0)
        try desk.expectReceipts(["D-1", "D-2"])
    }
}
