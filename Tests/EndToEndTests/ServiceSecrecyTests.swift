import Foundation
import Seals
import TestSupport
import Testing

/// A service at work with a certificate, an API key, a login and a desk; then every byte that it logged, kept, answered
/// or laid out is searched for what opens them.
struct ServiceSecrecyTests {
    let temporary: TemporaryFolder
    private let password = "Lozinka-Sanduk-2846"
    private let clientSecret = "Secret-Client-0913"
    private let deskToken = "Zeton-Pulta-77120-xyz"
    private let masterKey = String((0..<32).map { String($0 * 5 % 256 + 256, radix: 16).suffix(2) }.joined())

    init() throws { temporary = try TemporaryFolder() }

    private func configuration(_ sandbox: SandboxProcess?, port: UInt16) -> String {
        // The certificate is in a file at first, where the sandbox writes it, and in the vault then.
        let certificate =
            sandbox == nil
            ? #"{ p12: keys/galeb.p12, password: "file:keys/galeb.password" }"#
            : #"{ p12: "secret:galeb-file", password: "secret:galeb-p12" }"#
        return """
            spool: ./spool
            listen: 127.0.0.1:\(port)
            desk: { token: "secret:desk" }
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
                    certificate: \(certificate)
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
              ursul:
                country: RO
                vatId: RO999000335
                name: Ursul Inventat S.R.L.
                inbox: [ { path: ./spool/ursul/inbox, settle: 0s } ]
                platforms:
                  anaf:
                    environment: sandbox
                    endpoint: \(sandbox?.origin ?? "http://127.0.0.1:1")/anaf
                    loginEndpoint: \(sandbox?.origin ?? "http://127.0.0.1:1")/anaf/anaf-oauth2/v1
                    clientId: app
                    clientSecret: "secret:anaf-client"
                    redirectUri: https://localhost:9443/callback
                    retry: { schedule: [100ms], jitter: 0.1 }
            """
    }

    private func url(_ path: String) -> URL { temporary.url.appending(path: path) }

    private func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: url(name))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: url(name).path)
    }

    private func process(_ words: [String], input: String = "", keeping log: String) throws -> Process {
        let process = Process()
        process.executableURL = words[0] == "ekspedit" ? Program.url : URL(filePath: "/usr/bin/env")
        process.arguments = words[0] == "ekspedit" ? Array(words.dropFirst()) : words
        process.currentDirectoryURL = temporary.url
        process.environment = ProcessInfo.processInfo.environment.merging([
            "EKSPEDIT_VAULT_KEY_FILE": "keys/vault.key", "LC_ALL": "C.UTF-8", "EKSPEDIT_LOG_LEVEL": "debug",
        ]) { $1 }
        try Data(input.utf8).write(to: url(".stdin"))
        process.standardInput = try FileHandle(forReadingFrom: url(".stdin"))
        if !FileManager.default.fileExists(atPath: url(log).path) { try Data().write(to: url(log)) }
        let handle = try FileHandle(forWritingTo: url(log))
        try handle.seekToEnd()
        process.standardOutput = handle
        process.standardError = handle
        try process.run()
        try FileManager.default.removeItem(at: url(".stdin"))
        return process
    }

    @discardableResult
    private func run(_ words: String..., input: String = "", keeping log: String = "printed.log") throws
        -> Int32
    {
        let process = try process(words, input: input, keeping: log)
        process.waitUntilExit()
        return process.terminationStatus
    }

    private func text(_ name: String) -> String {
        (try? String(contentsOf: url(name), encoding: .utf8)) ?? ""
    }

    private func waits(_ what: String, until isTrue: () -> Bool) throws {
        for _ in 0..<3_000 {
            if isTrue() { return }
            _ = poll(nil, 0, 20)
        }
        Issue.record("\(what) did not come about: \(text("run.log").suffix(3_000))")
        throw CancellationError()
    }

    // MARK: - The service

    @Test func `no secret is found in what a service logs, keeps, answers and lays out`() throws {
        try FileManager.default.createDirectory(at: url("keys"), withIntermediateDirectories: true)
        try write(masterKey + "\n", to: "keys/vault.key")
        let port = try FreePort.find()
        try write(configuration(nil, port: port), to: "ekspedit.yaml")
        let sandbox = try SandboxProcess(
            ["--demo", "ekspedit.yaml", "--faults", "lost-after=10%,seed=4"], in: temporary.url)
        try keepSecrets()
        try write(configuration(sandbox, port: port), to: "ekspedit.yaml")
        try logIn(sandbox)

        let service = try process(["ekspedit", "run"], keeping: "run.log")
        defer { service.terminate() }
        try waits("readiness") { text("run.log").contains("event=ready") }
        let results = try dropDocuments()
        try waits("the end of \(results.count) documents") {
            results.allSatisfy { FileManager.default.fileExists(atPath: url($0).path) }
        }
        try askDesk(port)
        let ids = Set(text("desk.log").matches(of: /"id":\s*"([0-9a-z]{26})"/).map { String($0.output.1) })
        #expect(ids.count >= results.count)
        for id in ids {
            for page in ["", "/history", "/receipt"] { try ask("/api/v1/documents/\(id)\(page)", port) }
            try run("ekspedit", "show", id, "--bodies")
            try run("ekspedit", "show", id, "--bodies", "--format", "jsonl")
        }
        try run("ekspedit", "status", "--format", "jsonl")
        try run("ekspedit", "anaf", "token")
        try run("ekspedit", "config", "show")
        try run("ekspedit", "doctor", "--offline")
        // A new configuration is read while it works, and it ends in peace.
        kill(service.processIdentifier, SIGHUP)
        try waits("the new configuration") { text("run.log").contains("event=reloaded") }
        service.terminate()
        service.waitUntilExit()
        #expect(service.terminationStatus == 0)
        #expect(try run("sqlite3", "spool/.ekspedit/journal.db", ".dump", keeping: "journal.sql") == 0)
        for word in ["event=asked", "racuni", "sales-invoice", "upload"] {
            #expect(text("run.log").contains(word), "the log tells of \(word)")
        }
        try search()
        withExtendedLifetime(sandbox) {}
    }

    /// The demo certificate under a password of its own, all of it in the vault, and the key in the clear for the search.
    private func keepSecrets() throws {
        #expect(
            try run(
                "openssl", "pkcs12", "-in", "keys/galeb.p12", "-passin", "pass:sandbox", "-nodes", "-out",
                "keys/plain.pem", keeping: ".unsearched") == 0)
        #expect(
            try run(
                "openssl", "pkcs12", "-export", "-in", "keys/plain.pem", "-passout", "pass:\(password)",
                "-out", "keys/own.p12", keeping: ".unsearched") == 0)
        #expect(
            try run(
                "openssl", "rsa", "-in", "keys/plain.pem", "-outform", "DER", "-out", "keys/plain.der",
                keeping: ".unsearched") == 0)
        #expect(try run("ekspedit", "secret", "set", "galeb-file", "--file", "keys/own.p12") == 0)
        for (name, secret) in [
            ("galeb-p12", password), ("sef-key", SerbianFiles.key), ("anaf-client", clientSecret),
            ("desk", deskToken),
        ] {
            #expect(try run("ekspedit", "secret", "set", name, input: secret + "\n") == 0)
        }
    }

    /// What a browser and a person do together.
    private func logIn(_ sandbox: SandboxProcess) throws {
        for _ in 0..<20 {
            let log = ".browser-\(UInt64.random(in: 0 ..< .max))"
            try run(
                "curl", "-s", "-o", "/dev/null", "-w", "%{redirect_url}",
                "\(sandbox.origin)/anaf/anaf-oauth2/v1/authorize?response_type=code&client_id=app"
                    + "&redirect_uri=https%3A%2F%2Flocalhost%3A9443%2Fcallback&token_content_type=jwt",
                keeping: log)
            let address = text(log)
            if address.contains("code="),
                try run("ekspedit", "anaf", "login", "--code", address, keeping: "login.log") == 0
            {
                return
            }
        }
        Issue.record("nobody could log in: \(text("login.log"))")
    }

    /// Good and bad ones for every company; where their results will lie.
    private func dropDocuments() throws -> [String] {
        let receipts = CroatianFiles(folder: temporary.url)
        let invoices = SerbianFiles(folder: temporary.url)
        for number in 1...3 { try receipts.drop(number) }
        for number in 1...3 { try invoices.drop("F-\(number)") }
        try Data("{ not an invoice".utf8).write(to: receipts.inbox.appending(path: "wrong.json"))
        let samples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "samples/ursul/good/factura-URS-301.xml")
        let inbox = url("spool/ursul/inbox")
        try FileManager.default.createDirectory(at: inbox, withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: samples, to: inbox.appending(path: "U-1.xml"))
        return (1...3).map { "spool/galeb/outbox/R-\($0)/receipt.json" }
            + (1...3).map { "spool/vrana/outbox/F-\($0)/receipt.json" }
            + ["spool/galeb/error/wrong/rejection.json", "spool/ursul/outbox/U-1/receipt.json"]
    }

    // MARK: - The desk

    private func askDesk(_ port: UInt16) throws {
        for path in [
            "/", "/healthz", "/readyz", "/metrics", "/api/v1/openapi.json", "/api/v1/overview",
            "/api/v1/companies", "/api/v1/lanes", "/api/v1/documents?limit=100", "/api/v1/statistics",
            "/api/v1/purchases", "/api/v1/nothing",
        ] {
            try ask(path, port)
            try ask(path, port, token: "another-token-0000000")
        }
        try ask("/api/v1/lanes/galeb/cis/release", port, options: ["-X", "POST", "-d", "{}"])
        #expect(text("desk.log").contains(#""lanes""#))
    }

    private func ask(
        _ path: String, _ port: UInt16, token: String? = nil, options: [String] = []
    ) throws {
        // The token goes in by a file, which is not searched.
        try write("Authorization: Bearer \(token ?? deskToken)\n", to: "keys/header")
        let words =
            ["curl", "-s", "-i", "-H", "@keys/header"] + options + ["http://127.0.0.1:\(port)\(path)"]
        let curl = try process(words, keeping: "desk.log")
        curl.waitUntilExit()
        #expect(curl.terminationStatus == 0, "\(path)")
    }

    // MARK: - The search

    private func search() throws {
        var search = SecretSearch(in: temporary.url)
        search.add("the certificate's password", Data(password.utf8))
        search.add("the API key", Data(SerbianFiles.key.utf8))
        search.add("the client's secret", Data(clientSecret.utf8))
        search.add("the desk's token", Data(deskToken.utf8))
        search.add("the master key", Data(masterKey.utf8))
        try search.add(privateKey: "keys/plain.der")
        let key = url("keys/vault.key").path
        let vault = try Vault(ofSpool: url("spool").path) { $0 == "EKSPEDIT_VAULT_KEY_FILE" ? key : nil }
        let login =
            try JSONSerialization.jsonObject(
                with: Data(try vault.secret(named: "anaf-token").bytes)) as? [String: Any]
        for name in ["accessToken", "refreshToken"] {
            search.add(name, Data(try #require(login?[name] as? String).utf8))
        }
        try search.expectNothing(among: 40)
    }
}
