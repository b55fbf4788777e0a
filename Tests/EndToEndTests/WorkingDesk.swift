import Foundation
import TestSupport
import Testing

/// The built program on a spool of its own, against the sandbox as a process.
struct WorkingDesk {
    let temporary: TemporaryFolder
    let files: SerbianFiles
    let sandbox: SandboxProcess

    init(settle: String = "0s", keepFree: String? = nil) throws {
        temporary = try TemporaryFolder()
        files = SerbianFiles(folder: temporary.url)
        sandbox = try SandboxProcess(["--no-limits"], in: temporary.url)
        var text = files.configuration(sandbox: sandbox.origin).replacing(
            "settle: 0s", with: "settle: \(settle)")
        if let keepFree { text = "keepFree: \(keepFree)\n" + text }
        try text.write(to: url("ekspedit.yaml"), atomically: true, encoding: .utf8)
    }

    func url(_ path: String) -> URL { temporary.url.appending(path: path) }

    func log(_ name: String) -> String {
        (try? String(contentsOf: url(name), encoding: .utf8)) ?? ""
    }

    /// Waits until a log says something; false after a while.
    func waits(for text: String, in name: String, seconds: Int = 30) -> Bool {
        waits(seconds: seconds) { log(name).contains(text) }
    }

    func waits(seconds: Int = 30, until isTrue: () -> Bool) -> Bool {
        Patience.waits(seconds: seconds, until: isTrue)
    }

    /// Starts `run` and waits until it is ready.
    func start(log name: String = "run.log") throws -> Process {
        let process = try Program.start(["run"], in: temporary.url, log: name)
        #expect(waits(for: "event=ready", in: name), "\(log(name))")
        return process
    }

    /// Ends it as a service manager does, and gives the exit status.
    func stop(_ process: Process) -> Int32 {
        process.terminate()
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// Runs `once` until everything has ended.
    func finish() throws -> Int32 {
        try Program.run(["once", "--wait", "60"], in: temporary.url, log: "once.log")
    }

    /// Each invoice has one receipt, and the platform one document for each.
    func expectReceipts(_ names: Set<String>, _ comment: String = "") throws {
        let receipts = try files.results("outbox", "receipt.json")
        #expect(Set(receipts.keys) == names, "\(comment) \(log("once.log").suffix(500))")
        #expect(try files.results("error", "rejection.json").isEmpty, "\(comment)")
        #expect(try sandbox.documents().count == names.count, "\(comment)")
    }
}
