package import Foundation

/// A program of the system that gives a second opinion, such as `openssl` or `xmlsec1`.
package enum Tool {
    package struct Result: Sendable {
        package let status: Int32
        package let output: String
        package let errors: String
    }

    package static func isInstalled(_ name: String) -> Bool { path(of: name) != nil }

    package static func path(of name: String) -> String? {
        (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
            .map { "\($0)/\(name)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// Runs it to its end; output goes through files, so that a full pipe can't stop it.
    package static func run(_ name: String, _ arguments: [String], in folder: URL? = nil) throws -> Result {
        guard let path = path(of: name) else { throw CocoaError(.fileNoSuchFile) }
        let scratch = try TemporaryFolder()
        let streams = ["out", "err"].map { scratch.url.appending(path: $0) }
        for stream in streams { try Data().write(to: stream) }
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        if let folder { process.currentDirectoryURL = folder }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: streams[0])
        process.standardError = try FileHandle(forWritingTo: streams[1])
        try process.run()
        process.waitUntilExit()
        let texts = try streams.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
        return Result(status: process.terminationStatus, output: texts[0], errors: texts[1])
    }
}
