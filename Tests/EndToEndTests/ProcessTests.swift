import Foundation
import TestSupport
import Testing

/// The program as others meet it: beside a second one, and told to stop.
struct ProcessTests {
    @Test func `a second process on a spool ends at once with 75, and SIGTERM ends the first with 0`() throws
    {
        let desk = try WorkingDesk()
        let first = try desk.start()
        #expect(try Program.run(["once"], in: desk.temporary.url, log: "second.log") == 75)
        #expect(try Program.run(["run"], in: desk.temporary.url, log: "second.log") == 75)
        try desk.files.drop("F-1")
        #expect(desk.waits { (try? desk.files.results("outbox", "receipt.json").count) == 1 })
        #expect(desk.stop(first) == 0)
        #expect(desk.log("run.log").contains("event=stopped"))
        try desk.expectReceipts(["F-1"])
    }
}
