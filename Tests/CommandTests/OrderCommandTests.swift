import Foundation
import Sandbox
import TestSupport
import Testing

@testable import ekspedit

/// Orders where no process works on the spool: they are carried out at once.
@Suite struct OrderCommandTests {
    @Test func `a held lane sends nothing until it is released`() async throws {
        let spool = try await SpoolDesk()
        #expect(await spool.run("once").code == .fine)
        let held = await spool.run("hold", "prodaja/sef", "--reason", "new contract first")
        #expect(held.code == .fine, "\(held.err)")
        #expect(held.out == "held: prodaja/sef\n")
        try spool.drop("F-1")
        #expect(await spool.run("once").code == .platformUnavailable, "it waits")
        #expect(await spool.run("status").out.contains("held by ana: new contract first"))
        #expect(!spool.exists("spool/prodaja/outbox/F-1"))
        #expect(await spool.run("release", "prodaja/sef").out == "released: prodaja/sef\n")
        #expect(await spool.run("once").code == .fine)
        #expect(spool.exists("spool/prodaja/outbox/F-1/receipt.json"))
    }

    @Test func `what was settled by hand can be sent again, and the journal says who and why`() async throws {
        let spool = try await SpoolDesk()
        _ = await spool.run("once")
        _ = await spool.run("hold", "prodaja/sef", "--reason", "wait")
        try spool.drop("F-1")
        _ = await spool.run("once")
        let id = try await spool.id("open")
        let settled = await spool.run("resolve", id + ".sef", "--as", "refused", "--reason", "wrong buyer")
        #expect(settled.code == .fine, "\(settled.err)")
        #expect(spool.exists("spool/prodaja/error/F-1/rejection.json"))

        _ = await spool.run("release", "prodaja/sef")
        let again = await spool.run("retry", String(id.dropLast(4)), "--reason", "it was right after all")
        #expect(again.code == .fine, "\(again.err)")
        #expect(await spool.run("once").code == .fine)
        #expect(spool.exists("spool/prodaja/outbox/F-1/receipt.json"))
        let story = await spool.run("show", id).out
        #expect(story.contains("by ana"), "\(story)")
        #expect(story.contains("wrong buyer") && story.contains("it was right after all"), "\(story)")
    }

    @Test func `a lost receipt is laid out again, byte for byte`() async throws {
        let spool = try await SpoolDesk()
        try spool.drop("F-1")
        #expect(await spool.run("once").code == .fine)
        let receipt = "spool/prodaja/outbox/F-1/receipt.json"
        let first = try spool.desk.read(receipt)
        let folder = spool.desk.folder.url.appending(path: "spool/prodaja/outbox/F-1")
        try FileManager.default.removeItem(at: folder)
        let id = try await spool.id("accepted")
        let result = await spool.run("republish", id, "--reason", "partner lost it")
        #expect(result.code == .fine, "\(result.err)")
        #expect(try spool.desk.read(receipt) == first)
        #expect(await spool.run("show", id).out.contains("partner lost it"))
    }

    @Test func `an order about nothing changes nothing and says so`() async throws {
        let spool = try await SpoolDesk.withTwoEnds()
        let wrong = await spool.run("retry", "nobody", "--format", "jsonl")
        #expect(wrong.code == .usage)
        #expect(wrong.out.contains(#""done":false"#), "\(wrong.out)")
        let needless = await spool.run("retry", try await spool.id("accepted"))
        #expect(needless.code == .documentsFailed)
        #expect(needless.err.contains("nothing to retry"), "\(needless.err)")
    }
}
