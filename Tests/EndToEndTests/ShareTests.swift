import Foundation
import TestSupport
import Testing

/// An inbox on a mount of its own, which goes away and comes back while partners and the service are at work.
@Suite(
    .serialized,
    .enabled(if: Torture.isOn && SmallDisk.isPossible, "needs EKSPEDIT_TORTURE, root and loop devices"))
struct ShareTests {
    @Test func `nothing is lost when a share goes away under load, and it goes on by itself`() throws {
        let desk = try WorkingDesk(keepFree: "off")
        let share = try SmallDisk(at: desk.files.inbox, megabytes: 32)
        let service = try desk.start()
        defer { service.terminate() }
        var names: Set<String> = []
        for round in 1...3 {
            for place in 1...20 {
                let name = "U-\(round)-\(place)"
                try desk.files.drop(name)
                names.insert(name)
            }
            // Some are taken by now, some are claimed, some wait: nobody chooses which.
            _ = poll(nil, 0, Int32(round) * 150)
            try share.detach()
            let told = desk.waits(seconds: 90) {
                desk.log("run.log").split(separator: "\n").last {
                    $0.contains("topic=inbox")
                }?.contains("event=trouble") == true
            }
            #expect(told, "it notices that the share is away: \(desk.log("run.log").suffix(1_500))")
            let left = try FileManager.default.contentsOfDirectory(atPath: desk.files.inbox.path)
            #expect(left.isEmpty, "nothing is written into the empty folder below: \(left)")
            try share.attach()
            let done = desk.waits(seconds: 120) {
                (try? desk.files.results("outbox", "receipt.json").count) == names.count
            }
            #expect(done, "round \(round): \(desk.log("run.log").suffix(1_500))")
        }
        #expect(desk.stop(service) == 0)
        try desk.expectReceipts(names)
    }
}
