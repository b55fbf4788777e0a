import Foundation
import TestSupport
import Testing

/// The built program asking SEF and acting there by command, against the sandbox over a socket.
struct SEFCommandTests {
    private let temporary: TemporaryFolder
    private let sandbox: SandboxProcess

    init() throws {
        temporary = try TemporaryFolder()
        sandbox = try SandboxProcess(["--no-limits"], in: temporary.url)
        let files = SerbianFiles(folder: temporary.url)
        try files.configuration(sandbox: sandbox.origin)
            .write(to: temporary.url.appending(path: "ekspedit.yaml"), atomically: true, encoding: .utf8)
        // Of a company whose number the sandbox knows nothing of: it sees what it sends as its own purchases.
        try files.drop("F-1")
        #expect(try Program.run(["once", "--wait", "60"], in: temporary.url, log: "once.log") == 0)
    }

    private func run(_ words: String...) throws -> (code: Int32, text: String) { try run(words) }

    private func run(_ words: [String]) throws -> (code: Int32, text: String) {
        // Logs are added to: each call has its own.
        let log = UUID().uuidString
        let code = try Program.run(["sef"] + words, in: temporary.url, log: log)
        return (code, try String(contentsOf: temporary.url.appending(path: log), encoding: .utf8))
    }

    private func records(_ words: String...) throws -> [[String: Any]] {
        let result = try run(words + ["--format", "jsonl"])
        #expect(result.code == 0, "\(result.text)")
        return try result.text.split(separator: "\n").compactMap {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
    }

    /// A day by the clocks of Belgrade, counted from today.
    private func day(_ offset: Int = 0) -> String {
        let style = Date.ISO8601FormatStyle(timeZone: TimeZone(identifier: "Europe/Belgrade") ?? .gmt)
            .year().month().day()
        return Date.now.addingTimeInterval(Double(offset) * 86_400).formatted(style)
    }

    @Test func `tells what SEF holds, and hands its files over`() throws {
        let sales = try records("list", "--from", day(-1), "--to", day())
        let id = try #require(sales.first?["id"] as? String)
        #expect(sales.count == 1)
        let look = try #require(try records("look", id).first)
        #expect(look["status"] as? String == "Sent")
        #expect(look.keys.contains("cirId"))
        #expect(try run("look", id).text.contains("STATUS"))

        let purchases = try records("list", "--from", day(-1), "--to", day(), "--side", "purchases")
        #expect(purchases.first?["side"] as? String == "purchases")
        #expect(try records("list", "--from", day(), "--side", "contracts").isEmpty)
        #expect(try records("changes", "--day", day(-1)).isEmpty)

        let file = temporary.url.appending(path: "own.xml")
        let fetched = try run("fetch", id, "--out", file.path)
        #expect(fetched.code == 0, "\(fetched.text)")
        #expect(try String(contentsOf: file, encoding: .utf8).contains("DocumentEnvelope"))
        #expect(try run("fetch", id, "--kind", "history").text.hasPrefix("%PDF"))
        let again = try run("fetch", id, "--out", file.path)
        #expect(again.code != 0 && again.text.contains("can't create"), "nothing is written over")

        #expect(try records("companies").count >= 2)
        #expect(try records("registered", "999000113").first?["registered"] as? Bool == true)
        #expect(try records("update").first?["updated"] as? Bool == true)
    }

    @Test(arguments: ["http://192.0.2.1/sef/webhook", "https://127.0.0.1/", "nowhere"])
    func `the sandbox notifies nobody but this machine`(address: String) throws {
        #expect(
            try Program.run(
                ["sandbox", "--listen", "127.0.0.1:0", "--notify", address], in: temporary.url, log: "sandbox"
            )
                == 64)
    }

    @Test func `says what SEF does not do`() throws {
        let unknown = try run("look", "17")
        #expect(unknown.code == 1 && unknown.text.contains("SalesInvoiceNotFound"), "\(unknown.text)")
        let id = try #require(try records("list", "--from", day(-1), "--to", day()).first?["id"] as? String)
        let late = try run("delete", id)
        #expect(late.code == 1 && late.text.contains("Only drafts can be deleted"), "\(late.text)")
        for words in [
            ["payments", "9000001"], ["assignments", "9000001"], ["assign", "9000001", "--jbkjs", "12345"],
            ["unassign", "9000001"],
        ] {
            let (code, text) = try run(words)
            #expect(code == 1, "\(words): \(text)")
            #expect(text.contains("register") || text.contains("CirInvoiceNotFound"), "\(words): \(text)")
        }
        let vat = try run("vat", id, "--amount", "10.00")
        #expect(vat.code == 1, "\(vat.text)")
    }
}
