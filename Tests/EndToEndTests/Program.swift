import Foundation

/// The built program, as a process of its own.
enum Program {
    /// It lies beside the test bundle.
    static let url: URL = {
        let bundle = URL(filePath: ProcessInfo.processInfo.arguments[0])
        return bundle.deletingLastPathComponent().appending(path: "ekspedit")
    }()

    /// What it finds in its environment besides ours.
    static let environment = ["TEST_SEF_KEY": SerbianFiles.key, "EKSPEDIT_OPERATOR": "test"]

    /// Starts it; its output goes to a file, so that no pipe can fill up.
    static func start(
        _ arguments: [String], in folder: URL, log: String, as person: String = "test",
        environment: [String: String] = [:], input: Any = FileHandle.nullDevice
    ) throws -> Process {
        let process = Process()
        process.executableURL = url
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(Self.environment) { $1 }
            .merging(["EKSPEDIT_OPERATOR": person]) { $1 }.merging(environment) { $1 }
        let file = folder.appending(path: log)
        if !FileManager.default.fileExists(atPath: file.path) { try Data().write(to: file) }
        let handle = try FileHandle(forWritingTo: file)
        try handle.seekToEnd()
        process.standardOutput = handle
        process.standardError = handle
        process.standardInput = input
        try process.run()
        return process
    }

    /// Runs it to its end and returns the exit status.
    static func run(
        _ arguments: [String], in folder: URL, log: String, as person: String = "test",
        environment: [String: String] = [:]
    ) throws -> Int32 {
        let process = try start(arguments, in: folder, log: log, as: person, environment: environment)
        process.waitUntilExit()
        return process.terminationStatus
    }
}

/// The sandbox as a process, with the address on which it listens.
final class SandboxProcess {
    let origin: String

    /// The same behind TLS.
    let secureOrigin: String
    private let process: Process

    init(_ arguments: [String] = [], port: UInt16 = 0, in folder: URL) throws {
        let process = Process()
        process.executableURL = Program.url
        process.arguments = ["sandbox", "--listen", "127.0.0.1:\(port)"] + arguments
        process.currentDirectoryURL = folder
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        var text = ""
        // It says where it listens in its first line, once it does.
        while !text.contains("\n") {
            let bytes = pipe.fileHandleForReading.availableData
            guard !bytes.isEmpty else { throw SandboxFailure() }
            text += String(decoding: bytes, as: UTF8.self)
        }
        let line = text.prefix { $0 != "\n" }
        let origins = line.split(separator: " ").filter { $0.hasPrefix("http") }.map(String.init)
        guard origins.count == 2 else { throw SandboxFailure() }
        origin = origins[0]
        secureOrigin = origins[1]
        self.process = process
    }

    deinit { process.terminate() }

    /// Ends it, so that its port is free.
    func stop() {
        process.terminate()
        process.waitUntilExit()
    }

    struct SandboxFailure: Error {}
}

/// A port of this machine on which nobody listens.
enum FreePort {
    static func find() throws -> UInt16 {
        let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                unsafe bind(socket, pointer, size) == 0 && getsockname(socket, pointer, &size) == 0
            }
        }
        guard isBound else { throw SandboxProcess.SandboxFailure() }
        return UInt16(bigEndian: address.sin_port)
    }
}

extension SandboxProcess {
    /// The ids that the platform holds, by its own API.
    func documents() throws -> [Int] {
        let today = SerbianFiles.today
        let path = "sef/api/publicApi/sales-invoice/ids?dateFrom=\(today)&dateTo=\(today)"
        return try ask(["-X", "POST", "-H", "ApiKey: \(SerbianFiles.key)"], path) { data in
            let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any]
            return object?["SalesInvoiceIds"] as? [Int]
        }
    }

    /// A message that the sandbox of CIS has understood.
    struct ReceiptMessage: Decodable {
        let message: String
        let id: String
        let zki: String
        let isLate: Bool
        let content: String
        let jir: String?
    }

    /// What the sandbox of CIS has understood so far.
    func receiptMessages() throws -> [ReceiptMessage] {
        try ask([], "cis/demo/messages.jsonl") { data in
            try? data.split(separator: UInt8(ascii: "\n"))
                .map { try JSONDecoder().decode(ReceiptMessage.self, from: $0) }
        }
    }

    /// Asks until the answer can be read: answers are lost now and then, like everybody's.
    private func ask<Reading>(
        _ options: [String], _ path: String, read: (Data) -> Reading?
    ) throws -> Reading {
        for _ in 0..<50 {
            let curl = Process()
            curl.executableURL = URL(filePath: "/usr/bin/env")
            curl.arguments = ["curl", "-sf"] + options + ["\(origin)/\(path)"]
            let pipe = Pipe()
            curl.standardOutput = pipe
            try curl.run()
            let data = pipe.fileHandleForReading.readDataToEndOfFile()
            curl.waitUntilExit()
            if curl.terminationStatus == 0, let reading = read(data) { return reading }
        }
        throw SandboxFailure()
    }
}
