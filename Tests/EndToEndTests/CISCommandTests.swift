import Foundation
import TestSupport
import Testing

/// What an operator tells CIS by hand, with the built program against the sandbox behind TLS.
struct CISCommandTests {
    let temporary: TemporaryFolder
    let files: CroatianFiles

    init() throws {
        temporary = try TemporaryFolder()
        files = CroatianFiles(folder: temporary.url)
    }

    private func sandbox(_ words: String...) throws -> SandboxProcess {
        let sandbox = try SandboxProcess(words, in: temporary.url)
        try files.configuration(endpoint: "\(sandbox.secureOrigin)/cis")
            .write(to: temporary.url.appending(path: "ekspedit.yaml"), atomically: true, encoding: .utf8)
        return sandbox
    }

    private func run(_ words: String...) throws -> (status: Int32, text: String) {
        let log = "\(words[0])-\(UInt64.random(in: 0 ..< .max)).log"
        let status = try Program.run(words, in: temporary.url, log: log)
        return (status, try String(contentsOf: temporary.url.appending(path: log), encoding: .utf8))
    }

    /// The id of the only document.
    private func reported() throws -> String {
        try files.drop(1)
        let once = try run("once", "--wait", "60", "--format", "jsonl")
        #expect(once.status == 0, "\(once.text)")
        let id = try #require(once.text.firstMatch(of: /"id":"([0-9a-z]{26})"/)?.output.1)
        return String(id)
    }

    @Test func `an echo shows that CIS is there, and that it is not`() throws {
        let sandbox = try sandbox()
        let answer = try run("cis", "echo")
        #expect(answer.status == 0)
        #expect(answer.text == "galeb/cis: CIS answers (sandbox)\n")
        withExtendedLifetime(sandbox) {}
        try files.configuration(endpoint: "https://127.0.0.1:1/cis")
            .write(to: temporary.url.appending(path: "ekspedit.yaml"), atomically: true, encoding: .utf8)
        #expect(try run("cis", "echo").status == 69)
    }

    @Test func `a validation tells v-codes, and reports nothing`() throws {
        let sandbox = try sandbox()
        try files.drop(1)
        let good = try run("cis", "check", "spool/galeb/inbox/R-1.json")
        #expect(good.status == 0, "\(good.text)")
        #expect(good.text.contains("v100"))
        #expect(try run("cis", "change", "01", "--payment", "K").status != 0)
        withExtendedLifetime(sandbox) {}
    }

    @Test func `payment, buyer and tip are told, and stand in the receipt afterwards`() throws {
        let sandbox = try sandbox()
        let id = try reported()
        let change = try run("cis", "change", id, "--payment", "K", "--buyer", "98765432106")
        #expect(change.status == 0, "\(change.text)")
        let older = try run("cis", "change", id, "--payment", "O", "--payment-only")
        #expect(older.status == 0, "\(older.text)")
        let tip = try run("cis", "tip", id, "--amount", "5.00", "--payment", "G")
        #expect(tip.status == 0, "\(tip.text)")
        // The orders that these left are carried out by the next one who works on the spool.
        #expect(try run("once", "--wait", "10").status == 0)
        let facts = try #require(
            files.leg(try files.report("outbox/R-1/receipt.json"))["facts"] as? [String: Any])
        #expect(facts["paymentMethod"] as? String == "O")
        #expect(facts["tip"] as? String == "5.00")
        let history = try run("show", id)
        for word in ["promijeniPodatkeRacuna", "promijeniNacPlac", "napojnica"] {
            #expect(history.text.contains(word), "\(history.text)")
        }
        withExtendedLifetime(sandbox) {}
    }

    @Test func `the same is told by dropped orders`() throws {
        let sandbox = try sandbox()
        let id = try reported()
        let orders = [
            "card": #"{"action":"change","document":{"number":"1/P1/1"},"payment":"card"}"#,
            "tip": #"{"action":"tip","document":{"number":"1/P1/1"},"payment":"cash","amount":"5.00"}"#,
            "check": #"{"action":"check","document":{"number":"1/P1/1"}}"#,
        ]
        for (name, text) in orders {
            try Data(text.utf8).write(to: files.inbox.appending(path: "\(name).json"), options: .atomic)
        }
        let once = try run("once", "--wait", "60")
        #expect(once.status == 0, "\(once.text)")
        let facts = try #require(
            files.leg(try files.report("outbox/R-1/receipt.json"))["facts"] as? [String: Any])
        #expect(facts["paymentMethod"] as? String == "K")
        #expect(facts["tip"] as? String == "5.00")
        #expect(facts["tipPaymentMethod"] as? String == "G")
        for name in orders.keys {
            #expect(try files.report("outbox/\(name)/receipt.json")["outcome"] as? String == "accepted")
        }
        #expect(try run("show", id).text.contains("learned"))
        withExtendedLifetime(sandbox) {}
    }

    @Test func `what CIS refuses is told with its code`() throws {
        let sandbox = try sandbox("--cis", "ok,s012,s010,s006,broken-signature")
        let id = try reported()
        let change = try run("cis", "change", id, "--payment", "K")
        #expect(change.status == 1)
        #expect(change.text.contains("s012"))
        #expect(try run("cis", "tip", id, "--amount", "1.00", "--payment", "G").text.contains("s010"))
        for _ in 0..<2 {
            let unknown = try run("cis", "change", id, "--payment", "K")
            #expect(unknown.status == 69)
            #expect(unknown.text.contains("does no harm"))
        }
        withExtendedLifetime(sandbox) {}
    }

    @Test func `every mistake in the words is told before anything is sent`() throws {
        let sandbox = try sandbox()
        #expect(try run("cis", "change", "x").status == 64)
        #expect(
            try run("cis", "change", "x", "--buyer", "98765432106", "--no-buyer").status == 64)
        #expect(try run("cis", "change", "x", "--payment", "T", "--buyer", "98765432106").status == 64)
        #expect(try run("cis", "change", "x", "--payment", "K", "--buyer", "12345678901").status == 64)
        #expect(try run("cis", "tip", "x", "--amount", "1,00", "--payment", "G").status == 64)
        #expect(try run("sandbox", "--cis", "ok,nonsense").status == 64)
        withExtendedLifetime(sandbox) {}
    }
}
