import Foundation
import TestSupport
import Testing

/// A service at work: it takes orders from other processes, a new configuration, and its leave.
struct RunningTests {
    let temporary: TemporaryFolder
    let files: SerbianFiles
    let sandbox: SandboxProcess

    init() throws {
        temporary = try TemporaryFolder()
        files = SerbianFiles(folder: temporary.url)
        sandbox = try SandboxProcess(["--no-limits"], in: temporary.url)
        try write(files.configuration(sandbox: sandbox.origin))
    }

    @Test func `orders of other processes are carried out, with who and why`() throws {
        let service = try start()
        defer { service.terminate() }
        #expect(try ask("hold", "vrana/sef", "--reason", "new contract") == (0, "held: vrana/sef\n"))
        try files.drop("F-1")
        try wait("the document is in hand") { try ask("queue").output.contains("F-1") }
        let id = String(try ask("queue", "--format", "jsonl").output.dropFirst(7).prefix { $0 != "\"" })
        #expect(try ask("resolve", id + ".sef", "--as", "refused", "--reason", "wrong buyer").status == 0)
        try wait("it is refused") { try !files.results("error", "rejection.json").isEmpty }
        #expect(try ask("release", "vrana/sef").output == "released: vrana/sef\n")
        #expect(try ask("retry", id, "--reason", "right after all").status == 0)
        try wait("it is accepted") { try !files.results("outbox", "receipt.json").isEmpty }

        let receipt = temporary.url.appending(path: "spool/vrana/outbox/F-1")
        try FileManager.default.removeItem(at: receipt)
        #expect(try ask("republish", id).status == 0)
        try wait("it is laid out again") { FileManager.default.fileExists(atPath: receipt.path) }
        #expect(try ask("retry", "nobody").status == 64)
        let story = try ask("show", id).output
        #expect(story.contains("by vera") && story.contains("right after all"), "\(story)")
        #expect(try ask("once").status == 75, "one process works on a spool")
    }

    @Test func `a new configuration is read on request, and a wrong one leaves the old in place`() throws {
        let service = try start()
        defer { service.terminate() }
        let right = files.configuration(sandbox: sandbox.origin)
        try write(right.replacing("country: RS", with: "country: SR"))
        kill(service.processIdentifier, SIGHUP)
        try wait("it says what is wrong") { try log().contains("event=configuration-kept") }
        let told = try log()
        #expect(told.contains("country can't be"), "\(told)")
        try files.drop("F-1")
        try wait("it works on") { try !files.results("outbox", "receipt.json").isEmpty }

        try write(right.replacing("vrana", with: "gavran"))
        kill(service.processIdentifier, SIGHUP)
        try wait("the new company has its folders") {
            FileManager.default.fileExists(atPath: temporary.url.appending(path: "spool/gavran/inbox").path)
        }
        try wait("it says so") { try log().contains("event=reloaded") }
    }

    @Test func `status is shown anew until it is stopped`() throws {
        let service = try start()
        defer { service.terminate() }
        let watch = try Program.start(["status", "--watch"], in: temporary.url, log: "watch.log")
        let page = temporary.url.appending(path: "watch.log")
        try wait("it is shown twice") {
            try String(contentsOf: page, encoding: .utf8)
                .split(separator: "A process works on this spool.").count > 2
        }
        kill(watch.processIdentifier, SIGTERM)
        watch.waitUntilExit()
        #expect(watch.terminationReason == .exit && watch.terminationStatus == 0)
    }

    @Test func `it ends cleanly when it is told to`() throws {
        let service = try start()
        kill(service.processIdentifier, SIGTERM)
        service.waitUntilExit()
        #expect(service.terminationReason == .exit && service.terminationStatus == 0)
        #expect(try log().contains("event=stopped"))
    }

    // MARK: - Steps

    private func start() throws -> Process {
        let service = try Program.start(["run"], in: temporary.url, log: "run.log")
        try wait("it is ready") { try log().contains("event=ready") }
        return service
    }

    private func ask(_ words: String...) throws -> (status: Int32, output: String) {
        let name = "answer-\(UUID().uuidString).log"
        let status = try Program.run(words, in: temporary.url, log: name, as: "vera")
        let output = try String(contentsOf: temporary.url.appending(path: name), encoding: .utf8)
        return (status, output)
    }

    private func log() throws -> String {
        try String(contentsOf: temporary.url.appending(path: "run.log"), encoding: .utf8)
    }

    private func write(_ text: String) throws {
        let file = temporary.url.appending(path: "ekspedit.yaml")
        try text.write(to: file, atomically: true, encoding: .utf8)
    }

    /// Looks until something has happened; another process does it, in its own time.
    private func wait(_ what: Comment, until isTrue: () throws -> Bool) throws {
        for _ in 0..<300 {
            if try isTrue() { return }
            _ = poll(nil, 0, 50)
        }
        Issue.record(what)
        throw SandboxProcess.SandboxFailure()
    }
}
