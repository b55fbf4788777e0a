import Foundation
import TestSupport
import Testing

/// The login of ANAF with the built program and a browser, against the sandbox.
struct ANAFLoginTests {
    private let temporary: TemporaryFolder
    private let files: RomanianFiles
    private let port: UInt16

    init() throws {
        temporary = try TemporaryFolder()
        files = RomanianFiles(folder: temporary.url)
        port = try FreePort.find()
    }

    /// A sandbox that knows nobody yet; the same port each time, as that of a platform.
    private func sandbox(redirect: String = "https://localhost:9443/callback") throws -> SandboxProcess {
        let sandbox = try SandboxProcess(port: port, in: temporary.url)
        try files.write(sandbox: sandbox.origin, redirect: redirect)
        return sandbox
    }

    private func run(_ words: String...) throws -> (status: Int32, text: String) {
        let log = "\(words[0])-\(UInt64.random(in: 0 ..< .max)).log"
        let status = try Program.run(
            words, in: temporary.url, log: log, environment: RomanianFiles.vaultKey)
        return (status, text(log))
    }

    private func start(_ words: [String], log: String, input: Any = FileHandle.nullDevice) throws -> Process {
        try Program.start(
            words, in: temporary.url, log: log, environment: RomanianFiles.vaultKey, input: input)
    }

    private func text(_ log: String) -> String {
        (try? String(contentsOf: temporary.url.appending(path: log), encoding: .utf8)) ?? ""
    }

    private func waits(seconds: Int = 60, until isTrue: () -> Bool) -> Bool {
        for _ in 0..<(seconds * 50) {
            if isTrue() { return true }
            _ = poll(nil, 0, 20)
        }
        return isTrue()
    }

    /// The address that a waiting login prints.
    private func printed(in log: String) throws -> String {
        var address: String?
        _ = waits {
            address = text(log).split(whereSeparator: \.isWhitespace).map(String.init).first {
                $0.contains("/authorize?")
            }
            return address != nil
        }
        return try #require(address, "\(text(log))")
    }

    /// Where the login sends a browser that opens an address.
    private func visit(_ address: String) throws -> String {
        let visit = try Tool.run(
            "curl", ["-s", "-o", "/dev/null", "-w", "%{redirect_url}", address])
        return try #require(visit.output.isEmpty ? nil : visit.output, "\(visit.errors)")
    }

    private func logIn(_ sandbox: SandboxProcess) throws -> (status: Int32, text: String) {
        let page =
            "\(sandbox.origin)/anaf/anaf-oauth2/v1/authorize?response_type=code&client_id=app-1"
            + "&redirect_uri=https%3A%2F%2Flocalhost%3A9443%2Fcallback&token_content_type=jwt"
        return try run("anaf", "login", "--code", try visit(page))
    }

    // MARK: - The three ways of a code

    @Test func `takes a code once, and keeps the tokens where nobody reads them`() throws {
        let sandbox = try sandbox()
        #expect(try run("anaf", "token").status == 77)
        let login = try logIn(sandbox)
        #expect(login.status == 0, "\(login.text)")
        #expect(login.text.contains("the tokens are in the vault as anaf-token"))
        let record = try run("anaf", "token", "--format", "jsonl")
        #expect(memberNames(of: record.text) == PlatformRecords.names["anaf token"])
        let token = try run("anaf", "token")
        #expect(token.status == 0, "\(token.text)")
        #expect(token.text.contains("good until"))
        let vault = try Data(contentsOf: temporary.url.appending(path: "spool/.ekspedit/vault"))
        // The beginning of every JWT.
        #expect(vault.range(of: Data("eyJ".utf8)) == nil)
        #expect(!login.text.contains("eyJ") && !token.text.contains("eyJ"))
        let stale = try run("anaf", "login", "--code", "0123456789abcdef")
        #expect(stale.status == 77, "\(stale.text)")
        #expect(stale.text.contains("ANAF gives no tokens: invalid_grant"))
        // What was there is still there.
        #expect(try run("anaf", "token").status == 0)
    }

    @Test func `asks for the address that the browser was sent to`() throws {
        let sandbox = try sandbox()
        let input = Pipe()
        let login = try start(["anaf", "login", "--paste"], log: "paste.log", input: input)
        let address = try printed(in: "paste.log")
        #expect(address.hasPrefix("\(sandbox.origin)/anaf/anaf-oauth2/v1/authorize?response_type=code"))
        input.fileHandleForWriting.write(Data((try visit(address) + "\n").utf8))
        login.waitUntilExit()
        #expect(login.terminationStatus == 0, "\(text("paste.log"))")
        #expect(try run("anaf", "token").status == 0)
    }

    @Test func `refuses the page of another login`() throws {
        let sandbox = try sandbox()
        let input = Pipe()
        let login = try start(["anaf", "login", "--paste"], log: "paste.log", input: input)
        let address = try printed(in: "paste.log")
        let other = address.replacing(/state=[0-9a-f]+/, with: "state=other")
        input.fileHandleForWriting.write(Data((try visit(other) + "\n").utf8))
        login.waitUntilExit()
        #expect(login.terminationStatus != 0)
        #expect(text("paste.log").contains("this page belongs to another login"))
        #expect(try run("anaf", "token").status == 77)
        withExtendedLifetime(sandbox) {}
    }

    @Test func `waits for the browser that brings the code by itself`() throws {
        let sandbox = try sandbox(redirect: "https://localhost:\(try FreePort.find())/callback")
        let login = try start(["anaf", "login", "--wait", "60"], log: "login.log")
        let address = try printed(in: "login.log")
        #expect(waits { text("login.log").contains("Waiting for the browser") })
        // The page of this machine is certified by nobody: the browser has to be told to go on.
        var page = ""
        for _ in 0..<50 where !page.contains("You may close this page") {
            page = try Tool.run("curl", ["-s", "-k", "-L", "--retry", "0", address]).output
        }
        #expect(page.contains("You may close this page"))
        login.waitUntilExit()
        #expect(login.terminationStatus == 0, "\(text("login.log"))")
        #expect(try run("anaf", "token").status == 0)
        withExtendedLifetime(sandbox) {}
    }

    // MARK: - A login that ends

    @Test func `a dead login holds the lane and says so, and after a new one everything goes on`() throws {
        let sandbox = try sandbox()
        #expect(try logIn(sandbox).status == 0)
        let service = try start(["run"], log: "run.log")
        defer { service.terminate() }
        #expect(waits { text("run.log").contains("event=ready") }, "\(text("run.log"))")
        for number in 1...3 { try files.drop("R-\(number)") }
        #expect(waits { files.results("outbox").count == 3 }, "\(text("run.log").suffix(2_000))")

        // A platform that knows none of the tokens any more.
        sandbox.stop()
        let again = try self.sandbox()
        for number in 4...5 { try files.drop("R-\(number)") }
        #expect(waits { (try? run("status").text.contains("ekspedit anaf login")) == true })
        #expect(text("run.log").contains("ekspedit anaf login"), "\(text("run.log").suffix(2_000))")
        #expect(files.results("outbox").count == 3)

        #expect(try logIn(again).status == 0)
        let release = try run("release", "ursul/anaf")
        #expect(release.status == 0, "\(release.text)")
        #expect(waits { files.results("outbox").count == 5 }, "\(text("run.log").suffix(2_000))")
        #expect(files.results("error").isEmpty)
        service.terminate()
        service.waitUntilExit()
        withExtendedLifetime(again) {}
    }
}
