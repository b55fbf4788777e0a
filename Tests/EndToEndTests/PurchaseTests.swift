import Foundation
import TestSupport
import Testing

/// The built program fetching what suppliers sent, from the sandbox over a socket into folders.
struct PurchaseTests {
    let temporary: TemporaryFolder

    init() throws { temporary = try TemporaryFolder() }

    private func configure(_ origin: String) throws {
        try """
        spool: ./spool
        companies:
          vrana:
            country: RS
            vatId: RS999000113
            name: Bela Vrana d.o.o.
            inbox:
              - { path: ./spool/vrana/inbox, settle: 0s }
            platforms:
              sef:
                environment: sandbox
                endpoint: \(origin)/sef
                rate: { perSecond: 500, concurrent: 8 }
                fetch: { every: 1h }
        """.write(to: temporary.url.appending(path: "ekspedit.yaml"), atomically: true, encoding: .utf8)
    }

    private func run(_ words: String..., log: String = "log") throws -> Int32 {
        try Program.run(words, in: temporary.url, log: log)
    }

    private func text(_ name: String) throws -> String {
        try String(contentsOf: temporary.url.appending(path: name), encoding: .utf8)
    }

    /// Every file below a folder with its bytes.
    private func files(_ folder: String) throws -> [String: Data] {
        let root = temporary.url.appending(path: folder)
        var files: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
            let url = root.appending(path: name)
            guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
            files[name] = try Data(contentsOf: url)
        }
        return files
    }

    @Test func `fetches once, repeats nothing, and puts back what was lost`() throws {
        let sandbox = try SandboxProcess(["--no-limits"], in: temporary.url)
        try configure(sandbox.origin)
        #expect(try run("purchases", "sync", log: "first") == 0)
        #expect(try text("first").contains("vrana/sef: 6 listed, 6 new, 6 fetched"))
        let before = try files("spool/vrana/purchases")
        let evidence = try files("spool/vrana/archive")
        #expect(before.keys.filter { $0.hasPrefix("ledger-") }.count == 2)
        #expect(before.keys.filter { $0.hasSuffix(".xml") }.count == 6)
        #expect(before.keys.contains { $0.hasSuffix("-otpremnica.txt") })
        #expect(evidence.count == 6)

        #expect(try run("purchases", "sync", log: "second") == 0)
        #expect(try text("second").contains(" 0 new, 0 fetched"))
        #expect(try files("spool/vrana/purchases") == before)

        let ledger = try #require(before.keys.filter { $0.hasPrefix("ledger-") }.max())
        let document = try #require(before.keys.filter { $0.hasSuffix(".xml") }.max())
        let root = temporary.url.appending(path: "spool/vrana/purchases")
        try Data("edited".utf8).write(to: root.appending(path: ledger))
        try FileManager.default.removeItem(at: root.appending(path: document))
        #expect(try run("ledger", log: "third") == 0)
        #expect(try text("third").contains("2 ledgers, 2 files written"))
        #expect(try files("spool/vrana/purchases") == before)
    }

    @Test func `acts on purchases by command and by file while the service runs`() throws {
        let sandbox = try SandboxProcess(["--no-limits"], in: temporary.url)
        try configure(sandbox.origin)
        #expect(try run("purchases", "sync") == 0)
        #expect(try run("purchases", "list", "--format", "jsonl", log: "list") == 0)
        let ids = try text("list").split(separator: "\n").compactMap { line in
            try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        }.compactMap { $0["id"] as? String }
        #expect(ids.count == 6)

        // Without a service the command does it itself; with one, the service does.
        #expect(try run("purchases", "accept", ids[0], log: "accept") == 0)
        #expect(try text("accept").contains("accepted"))
        let service = try Program.start(["run"], in: temporary.url, log: "run.log")
        defer {
            service.terminate()
            service.waitUntilExit()
        }
        while !(try text("run.log")).contains("ready") { _ = poll(nil, 0, 20) }
        #expect(try run("purchases", "reject", ids[1], "--comment", "nije naručeno", log: "reject") == 0)
        #expect(try run("purchases", "reject", ids[1], "--comment", "opet", log: "again") == 1)
        #expect(try run("sef", "subscribe", log: "subscribe") == 0)
        #expect(try text("subscribe").contains("notifications are switched on for"))
        #expect(try run("sef", "codes", log: "codes") == 0)
        #expect(try text("codes").contains("8 exemption-reasons"))
        let order = #"{"action":"accept","document":{"platformId":"\#(ids[2])"}}"#
        let inbox = temporary.url.appending(path: "spool/vrana/inbox")
        try Data(order.utf8).write(to: inbox.appending(path: ".order.part"))
        try FileManager.default.moveItem(
            at: inbox.appending(path: ".order.part"), to: inbox.appending(path: "order.json"))
        let receipt = temporary.url.appending(path: "spool/vrana/outbox/order/receipt.json")
        for _ in 0..<500 where !FileManager.default.fileExists(atPath: receipt.path) { _ = poll(nil, 0, 20) }
        #expect(FileManager.default.fileExists(atPath: receipt.path))
        #expect(try run("purchases", "list", "--status", "Approved", "--format", "jsonl", log: "ok") == 0)
        #expect(try text("ok").split(separator: "\n").count == 2)
        #expect(try run("purchases", "list", "--status", "Rejected", "--format", "jsonl", log: "no") == 0)
        #expect(try text("no").split(separator: "\n").count == 1)
    }

    @Test func `says what is wrong with the call`() throws {
        try configure("http://127.0.0.1:9")
        #expect(try run("purchases", "sync", "--to", "2026-01-01") == 64)
        #expect(try run("purchases", "reject", "17") == 64)
        #expect(try run("ledger", "--month", "november") == 64)
    }
}

/// Five hundred invoices through SEF at its real rate, with mishaps and two deaths.
@Suite(.enabled(if: Torture.isOn, "takes a quarter of an hour; set EKSPEDIT_TORTURE"))
struct FiveHundredTests {
    @Test func `are five hundred documents, never more than three requests a second`() throws {
        let temporary = try TemporaryFolder()
        let files = SerbianFiles(folder: temporary.url)
        let sandbox = try SandboxProcess(
            ["--faults", "lost-after=10%,429=5%,503=5%,seed=8"], in: temporary.url)
        try files.configuration(sandbox: sandbox.origin)
            .replacing("rate: { perSecond: 500, concurrent: 8 }", with: "rate: { burst: 1 }")
            .write(to: temporary.url.appending(path: "ekspedit.yaml"), atomically: true, encoding: .utf8)
        for number in 1...500 { try files.drop("F-\(number)") }
        for wait in [20_000, 60_000] {
            let process = try Program.start(["run"], in: temporary.url, log: "run.log")
            _ = poll(nil, 0, Int32(wait))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
        }
        #expect(try Program.run(["once", "--wait", "1800"], in: temporary.url, log: "once.log") == 0)
        #expect(try files.results("outbox", "receipt.json").count == 500)
        let receipts = try files.results("outbox", "receipt.json").values
        let ids = Set(
            receipts.compactMap { (($0["legs"] as? [[String: Any]])?.first?["platformId"]) as? String })
        #expect(ids.count == 500)
        let quota = try Tool.run(
            "sqlite3",
            [
                temporary.path + "/spool/.ekspedit/journal.db",
                "SELECT count(*) FROM exchange WHERE CAST(answer AS TEXT) LIKE '%quota exceeded%'",
            ])
        #expect(quota.output == "0\n", "the sandbox has never counted more than three requests in a second")
    }
}
