import Foundation
import TestSupport
import Testing

@testable import ekspedit

/// What `status`, `queue` and `show` look like on a terminal of eighty columns.
@Suite struct LookingTests {
    @Test func `the pages fit eighty columns, with and without colour`() async throws {
        let spool = try await SpoolDesk.withTwoEnds()
        _ = await spool.run("hold", "prodaja/sef", "--reason", "waiting for the new contract with the buyer")
        try spool.drop("F-2")
        _ = await spool.run("once")
        let id = try await spool.id("accepted")
        for call in [["status"], ["queue"], ["queue", "--state", "finished"], ["show", id]] {
            let plain = await spool.run(call)
            let coloured = await spool.run(call, columns: 80, colour: true)
            #expect(!plain.out.contains("\u{1B}"))
            #expect(coloured.out.contains("\u{1B}[1m"))
            let bare = coloured.out.replacing(/\u{1B}\[[0-9]+m/, with: "")
            for line in bare.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
            if call[0] == "show" { #expect(bare == plain.out) }
        }
    }

    @Test func `what queue shows can be typed`() async throws {
        let spool = try await SpoolDesk.withTwoEnds()
        // What was taken in one millisecond differs at its end only.
        try spool.drop("F-2")
        #expect(await spool.run("once").code == .fine)
        let listed = await spool.run(["queue", "--state", "accepted"], colour: true)
        let line = try #require(listed.out.split(separator: "\n").dropFirst().first)
        let id = String(line.prefix { $0 != " " })
        #expect(id.count < 26)
        #expect(await spool.run("show", id).out.hasPrefix("prodaja  F-2.json"))
    }

    @Test func `a document is found by its invoice number`() async throws {
        let spool = try await SpoolDesk.withTwoEnds()
        let id = try await spool.id("accepted")
        let number = try #require(
            try await spool.record("queue", "--state", "accepted")["invoice"] as? String)
        #expect(try await spool.record("queue", "--number", number)["id"] as? String == id)
        #expect(
            await spool.run("queue", "--number", number, "--state", "refused").out.hasPrefix("No document"))
        #expect(
            await spool.run("queue", "--number", "none").out == "No document with the number none is here.\n")
        #expect(await spool.run("show", number).out == spool.run("show", id).out)
        let unknown = await spool.run("show", "none")
        #expect(
            unknown.code == .usage && unknown.err.contains("ekspedit queue --number none"), "\(unknown)")
    }

    @Test func `a held lane and an idle spool are told`() async throws {
        let spool = try await SpoolDesk.withTwoEnds()
        _ = await spool.run("hold", "prodaja/sef", "--reason", "later")
        let status = await spool.run("status").out
        #expect(status.hasPrefix("No process works on this spool now."), "\(status)")
        #expect(status.contains("held by ana: later\n    ekspedit release prodaja/sef"), "\(status)")
    }

    @Test func `show tells each request, and with bodies what was said, without secrets`() async throws {
        let spool = try await SpoolDesk.withTwoEnds()
        let id = try await spool.id("accepted")
        let short = await spool.run("show", id).out
        #expect(short.contains("HTTP 200") && short.contains(", binding"), "\(short)")
        let long = await spool.run("show", id, "--bodies").out
        #expect(long.contains("ApiKey: •••"), "\(long.prefix(3_000))")
    }
}
