import Foundation
import TestSupport
import Testing

/// What an operator of a Romanian company sees, with the built program against the sandbox.
struct ANAFDeskTests {
    private let temporary: TemporaryFolder
    private let files: RomanianFiles
    private let sandbox: SandboxProcess

    init() throws {
        temporary = try TemporaryFolder()
        files = RomanianFiles(folder: temporary.url)
        sandbox = try SandboxProcess(in: temporary.url)
        try files.write(sandbox: sandbox.origin, redirect: nil)
    }

    private func run(_ words: String...) throws -> (status: Int32, text: String) {
        let log = "\(words[0])-\(UInt64.random(in: 0 ..< .max)).log"
        let status = try Program.run(words, in: temporary.url, log: log)
        return (status, try String(contentsOf: temporary.url.appending(path: log), encoding: .utf8))
    }

    private func records(_ text: String) throws -> [[String: Any]] {
        try text.split(separator: "\n").compactMap {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
    }

    @Test func `errors come as a table, and figures for each company as records`() throws {
        for number in ["R-1", "R-2", "R-3-NOK", "R-4-XMLERR"] { try files.drop(number) }
        let once = try run("once", "--wait", "120")
        #expect(files.results("outbox") == ["R-1", "R-2"], "\(once.text)")
        #expect(files.results("error") == ["R-3-NOK", "R-4-XMLERR"], "\(once.text)")

        let table = try run("queue", "--state", "dead,refused", "--format", "csv")
        #expect(table.status == 0)
        let lines = table.text.split(separator: "\r\n").map(String.init)
        #expect(lines.first == "Invoice ID,Status,Error,Attempts,Created At")
        #expect(lines.count == 3, "\(table.text)")
        #expect(
            lines.contains { $0.hasPrefix("R-3-NOK,refused,") && $0.contains("BR-RO-010") }, "\(table.text)")
        #expect(lines.contains { $0.hasPrefix("R-4-XMLERR,refused,") }, "\(table.text)")

        let status = try records(try run("status", "--format", "jsonl").text)
        let figures = try #require(status.first { $0["record"] as? String == "statistics" })
        #expect(figures["company"] as? String == "ursul" && figures["platform"] as? String == "anaf")
        #expect(figures["accepted"] as? Int == 2 && figures["refused"] as? Int == 2)
        #expect(figures["open"] as? Int == 0 && figures["dead"] as? Int == 0)
        #expect(figures["total"] as? Int == 4)
    }

    @Test func `a message to a supplier is dropped as a file`() throws {
        let sync = try run("purchases", "sync", "--wait", "60")
        let list = try records(try run("purchases", "list", "--format", "jsonl").text)
        let purchase = try #require(list.first, "\(sync.text)")
        let id = try #require(purchase["id"] as? String, "\(purchase)")
        let order =
            #"{"action":"message","document":{"platformId":"\#(id)"},"comment":"Lipsește avizul."}"#
        try FileManager.default.createDirectory(at: files.inbox, withIntermediateDirectories: true)
        try Data(order.utf8).write(to: files.inbox.appending(path: "R-message.json"))
        let once = try run("once", "--wait", "120")
        #expect(once.status == 0, "\(once.text)")
        let receipt = try String(
            contentsOf: temporary.url.appending(path: "spool/ursul/outbox/R-message/receipt.json"),
            encoding: .utf8)
        #expect(receipt.contains("MESAJ CUMPARATOR TRANSMIS"))
    }
}
