import Foundation
import TestSupport
import Testing

/// The service as systemd has it: it says how it stands, and a reload loses nothing that is under way.
struct ServiceTests {
    let temporary: TemporaryFolder
    let files: SerbianFiles
    let sandbox: SandboxProcess

    init() throws {
        temporary = try TemporaryFolder()
        files = SerbianFiles(folder: temporary.url)
        sandbox = try SandboxProcess(["--no-limits"], in: temporary.url)
        try write(files.configuration(sandbox: sandbox.origin))
    }

    @Test func `systemd hears ready, the watchdog, reloads with their time, and the end`() throws {
        let socket = try NotificationSocket(in: temporary.path)
        let service = try Program.start(
            ["run"], in: temporary.url, log: "run.log",
            environment: ["NOTIFY_SOCKET": socket.path, "WATCHDOG_USEC": "200000"])
        defer { service.terminate() }
        try socket.wait(for: ["READY=1", "WATCHDOG=1", "WATCHDOG=1"])
        kill(service.processIdentifier, SIGHUP)
        let reload = try socket.wait(for: ["RELOADING=1", "READY=1"])
        let line = try #require(reload.first { $0.hasPrefix("RELOADING=1") })
        // systemd compares it with its own clock: both are CLOCK_MONOTONIC.
        let time = try #require(line.split(separator: "MONOTONIC_USEC=").last.flatMap { Int64($0) })
        var now = timespec()
        _ = unsafe clock_gettime(CLOCK_MONOTONIC, &now)
        let age = Int64(now.tv_sec) * 1_000_000 + Int64(now.tv_nsec) / 1_000 - time
        #expect((0..<60_000_000).contains(age))

        // A wrong configuration is no end of the service: it says that it is ready again.
        try write("companies: 7")
        kill(service.processIdentifier, SIGHUP)
        try socket.wait(for: ["RELOADING=1", "READY=1", "WATCHDOG=1"])
        kill(service.processIdentifier, SIGTERM)
        try socket.wait(for: ["STOPPING=1"])
        service.waitUntilExit()
        #expect(service.terminationStatus == 0)
    }

    @Test func `reloads in the middle of the work lose nothing and send nothing twice`() throws {
        let service = try Program.start(["run"], in: temporary.url, log: "run.log")
        defer { service.terminate() }
        // Before it is ready a signal finds a process that has no hands yet.
        try wait { try log().contains("event=ready") }
        let right = files.configuration(sandbox: sandbox.origin)
        let numbers = (1...60).map { "F-\($0)" }
        for (index, number) in numbers.enumerated() {
            try files.drop(number)
            guard index.isMultiple(of: 10) else { continue }
            // Right and wrong by turns, while files of before are under way.
            try write(index.isMultiple(of: 20) ? right : right + "\nnonsense: 1\n")
            kill(service.processIdentifier, SIGHUP)
            let event = index.isMultiple(of: 20) ? "event=reloaded" : "event=configuration-kept"
            try wait { try log().split(separator: event).count > index / 20 + 1 }
        }
        try write(right)
        kill(service.processIdentifier, SIGHUP)
        try wait {
            try #require(service.isRunning)
            return try files.results("outbox", "receipt.json").count == numbers.count
        }
        #expect(try files.results("outbox", "receipt.json").count == numbers.count)
        #expect(try files.results("error", "rejection.json").isEmpty)
        #expect(try sandbox.documents().count == numbers.count)
        let told = try log()
        #expect(told.contains("event=reloaded") && told.contains("event=configuration-kept"), "\(told)")
        kill(service.processIdentifier, SIGTERM)
        service.waitUntilExit()
        #expect(service.terminationReason == .exit && service.terminationStatus == 0)
    }

    @Test func `a configuration that can't be opened leaves the old one in place`() throws {
        let service = try Program.start(["run"], in: temporary.url, log: "run.log")
        defer { service.terminate() }
        try wait { try log().contains("event=ready") }
        // A file stands where the new spool would be made: nothing is wrong with the text.
        try Data().write(to: temporary.url.appending(path: "elsewhere"))
        let right = files.configuration(sandbox: sandbox.origin)
        try write(right.replacing("spool: ./spool", with: "spool: ./elsewhere/spool"))
        kill(service.processIdentifier, SIGHUP)
        try wait { try log().contains("event=configuration-kept") }
        try wait { try log().split(separator: "event=ready").count == 3 }
        try files.drop("F-1")
        try wait { try files.results("outbox", "receipt.json").count == 1 }
    }

    /// Looks until it is so: another process does it, in its own time.
    private func wait(until isTrue: () throws -> Bool) throws {
        for _ in 0..<1_200 {
            if try isTrue() { return }
            _ = poll(nil, 0, 50)
        }
        Issue.record("it never came to be: \(try log().suffix(2_000))")
        throw SandboxProcess.SandboxFailure()
    }

    private func log() throws -> String {
        try String(contentsOf: temporary.url.appending(path: "run.log"), encoding: .utf8)
    }

    private func write(_ text: String) throws {
        let file = temporary.url.appending(path: "ekspedit.yaml")
        try text.write(to: file, atomically: true, encoding: .utf8)
    }
}

/// Where systemd would listen.
final class NotificationSocket {
    let path: String
    private let descriptor: Int32

    init(in folder: String) throws {
        path = folder + "/notify"
        descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: bytes) }
        let bound = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard bound == 0 else { throw SandboxProcess.SandboxFailure() }
    }

    deinit { close(descriptor) }

    /// Listens until each of these was said, in this order and with anything between; gives all that was said.
    @discardableResult
    func wait(for wanted: [String]) throws -> [String] {
        var left = wanted[...]
        var heard: [String] = []
        while let next = left.first {
            var event = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            guard unsafe poll(&event, 1, 20_000) == 1 else {
                Issue.record("“\(next)” was not said, only \(heard)")
                throw SandboxProcess.SandboxFailure()
            }
            var buffer = [UInt8](repeating: 0, count: 512)
            let count = unsafe recv(descriptor, &buffer, buffer.count, 0)
            let message = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
            heard.append(message)
            if message.hasPrefix(next) { left.removeFirst() }
        }
        return heard
    }
}
