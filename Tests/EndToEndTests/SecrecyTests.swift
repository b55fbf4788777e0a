import Foundation
import TestSupport
import Testing

/// A full run with real secrets, after which every byte that it left behind is searched for them.
struct SecrecyTests {
    let temporary: TemporaryFolder
    private let password = "Lozinka-Ormar-7391"
    private let masterKey = String((0..<32).map { String($0 * 7 % 256 + 256, radix: 16).suffix(2) }.joined())

    init() throws { temporary = try TemporaryFolder() }

    private func configuration(_ sandbox: SandboxProcess?) -> String {
        let galeb = sandbox == nil ? "file:keys/galeb.password" : "secret:galeb-p12"
        return """
            spool: ./spool
            companies:
              galeb:
                country: HR
                vatId: HR99900011116
                name: Plavi Galeb d.o.o.
                inbox: [ { path: ./spool/galeb/inbox, settle: 0s } ]
                platforms:
                  cis:
                    environment: sandbox
                    endpoint: \(sandbox?.secureOrigin ?? "https://127.0.0.1:1")/cis
                    caFile: keys/ca.pem
                    certificate: { p12: keys/galeb.p12, password: "\(galeb)" }
                    retry: { schedule: [100ms], jitter: 0.1 }
              vrana:
                country: RS
                vatId: RS999000113
                name: Bela Vrana d.o.o.
                inbox: [ { path: ./spool/vrana/inbox, settle: 0s } ]
                platforms:
                  sef:
                    environment: sandbox
                    endpoint: \(sandbox?.origin ?? "http://127.0.0.1:1")/sef
                    apiKey: "secret:sef-key"
                    retry: { schedule: [100ms], jitter: 0.1 }
            """
    }

    private func write(_ text: String, to name: String, mode: Int = 0o600) throws {
        let url = temporary.url.appending(path: name)
        try Data(text.utf8).write(to: url)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: url.path)
    }

    /// Runs a program with something on its standard input; what it prints is kept for the search.
    @discardableResult
    private func run(_ words: [String], input: String? = nil, keeping log: String? = nil) throws -> Int32 {
        let process = Process()
        process.executableURL = words[0] == "ekspedit" ? Program.url : URL(filePath: "/usr/bin/env")
        process.arguments = words[0] == "ekspedit" ? Array(words.dropFirst()) : words
        process.currentDirectoryURL = temporary.url
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["EKSPEDIT_VAULT_KEY_FILE": "keys/vault.key", "LC_ALL": "C.UTF-8"]) { $1 }
        let stdin = temporary.url.appending(path: ".stdin")
        try Data((input ?? "").utf8).write(to: stdin)
        process.standardInput = try FileHandle(forReadingFrom: stdin)
        let file = temporary.url.appending(path: log ?? ".unsearched")
        if !FileManager.default.fileExists(atPath: file.path) { try Data().write(to: file) }
        let handle = try FileHandle(forWritingTo: file)
        try handle.seekToEnd()
        process.standardOutput = handle
        process.standardError = handle
        try process.run()
        process.waitUntilExit()
        try FileManager.default.removeItem(at: stdin)
        return process.terminationStatus
    }

    private func ekspedit(_ words: String..., input: String? = nil) throws -> Int32 {
        try run(["ekspedit"] + words, input: input, keeping: "printed.log")
    }

    // MARK: - The run

    @Test func `no secret is found in anything that a full run leaves behind`() throws {
        try FileManager.default.createDirectory(
            at: temporary.url.appending(path: "keys"), withIntermediateDirectories: true)
        try write(masterKey + "\n", to: "keys/vault.key")
        try write(configuration(nil), to: "ekspedit.yaml")
        let sandbox = try SandboxProcess(
            ["--demo", "ekspedit.yaml", "--faults", "lost-after=20%,500=10%,seed=4"], in: temporary.url)
        try protectKey()
        try write(configuration(sandbox), to: "ekspedit.yaml")
        #expect(try ekspedit("init", "fresh", "--yes", "--country", "HR") == 0)
        #expect(try ekspedit("secret", "set", "galeb-p12", input: password + "\n") == 0)
        #expect(try ekspedit("secret", "set", "sef-key", input: SerbianFiles.key + "\n") == 0)
        #expect(try ekspedit("secret", "list") == 0)

        let receipts = CroatianFiles(folder: temporary.url)
        let invoices = SerbianFiles(folder: temporary.url)
        for number in 1...6 { try receipts.drop(number) }
        for number in 1...4 { try invoices.drop("F-\(number)") }
        try Data("{ not an invoice".utf8).write(to: receipts.inbox.appending(path: "wrong.json"))
        #expect([0, 1].contains(try ekspedit("once", "--wait", "90")))
        try look(invoices, receipts)

        #expect(try run(["sqlite3", "spool/.ekspedit/journal.db", ".dump"], keeping: "journal.sql") == 0)
        var search = SecretSearch(in: temporary.url)
        search.add("the certificate's password", Data(password.utf8))
        search.add("the API key", Data(SerbianFiles.key.utf8))
        search.add("the master key", Data(masterKey.utf8))
        try search.add(privateKey: "keys/plain.der")
        try search.expectNothing(among: 40)
        withExtendedLifetime(sandbox) {}
    }

    /// Everything that shows something is asked, in every form.
    private func look(_ invoices: SerbianFiles, _ receipts: CroatianFiles) throws {
        _ = try ekspedit("status")
        _ = try ekspedit("status", "--format", "jsonl")
        _ = try ekspedit("queue", "--state", "finished", "--format", "jsonl")
        _ = try ekspedit("config", "show")
        _ = try ekspedit("config", "check")
        _ = try ekspedit("cert", "expiry")
        _ = try ekspedit("cert", "inspect", "keys/galeb.p12", "--password", "secret:galeb-p12")
        _ = try ekspedit("cert", "inspect", "keys/galeb.p12", "--password", "secret:sef-key")
        _ = try ekspedit(
            "sign", "ekspedit.yaml", "--format", "cms", "--key", "keys/galeb.p12", "--password",
            "secret:galeb-p12")
        // A seal that was printed is no text.
        let log = String(
            decoding: try Data(contentsOf: temporary.url.appending(path: "printed.log")), as: UTF8.self)
        let ids = Set(log.matches(of: /"id":"([0-9a-z]{26})"/).map { String($0.output.1) })
        #expect(ids.count >= 10)
        for id in ids {
            _ = try ekspedit("show", id)
            _ = try ekspedit("show", id, "--format", "jsonl")
        }
    }

    /// The demo certificate under a password that is a secret, and the key in the clear for the search.
    private func protectKey() throws {
        #expect(
            try run([
                "openssl", "pkcs12", "-in", "keys/galeb.p12", "-passin", "pass:sandbox", "-nodes", "-out",
                "keys/plain.pem",
            ])
                == 0)
        #expect(
            try run([
                "openssl", "pkcs12", "-export", "-in", "keys/plain.pem", "-passout", "pass:\(password)",
                "-out", "keys/galeb.p12",
            ])
                == 0)
        #expect(
            try run(["openssl", "rsa", "-in", "keys/plain.pem", "-outform", "DER", "-out", "keys/plain.der"])
                == 0)
    }
}
