import Foundation
import TestSupport
import Testing

/// A secret that somebody types at a terminal.
struct SecretTerminalTests {
    private let secret = "tajna-lozinka-4711"

    @Test func `what is typed is stored, and never shown`() throws {
        let temporary = try TemporaryFolder()
        try CroatianFiles(folder: temporary.url).configuration(endpoint: "https://127.0.0.1:1/cis")
            .write(to: temporary.url.appending(path: "ekspedit.yaml"), atomically: true, encoding: .utf8)
        let key = temporary.url.appending(path: "vault.key")
        try Data(String(repeating: "0f", count: 32).utf8).write(to: key)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: key.path)

        let terminal = try Terminal(
            "'\(Program.url.path)' secret set primjer", in: temporary.url,
            environment: ["EKSPEDIT_VAULT_KEY_FILE": key.path])
        #expect(terminal.read(until: "not shown: "))
        terminal.type(secret + "\n")
        #expect(terminal.read(until: "Once more: "))
        terminal.type(secret + "\n")
        #expect(terminal.read(until: "stored primjer"))
        #expect(terminal.end() == 0)
        #expect(!terminal.shown.contains(secret), "the terminal showed the secret")
        let vault = try Data(contentsOf: temporary.url.appending(path: "spool/.ekspedit/vault"))
        #expect(vault.range(of: Data(secret.utf8)) == nil)
    }
}

/// A command at a terminal of its own, which `script` makes; the test types and reads at its other end.
private final class Terminal {
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private(set) var shown = ""

    init(_ command: String, in folder: URL, environment: [String: String]) throws {
        process.executableURL = URL(filePath: "/usr/bin/script")
        process.arguments = ["-q", "-e", "-c", command, "/dev/null"]
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = input
        process.standardOutput = output
        process.standardError = output
        try process.run()
    }

    func type(_ text: String) { input.fileHandleForWriting.write(Data(text.utf8)) }

    /// Reads what the terminal shows; false when it shows nothing more.
    func read(until words: String) -> Bool {
        while !shown.contains(words) {
            let bytes = output.fileHandleForReading.availableData
            guard !bytes.isEmpty else { return false }
            shown += String(decoding: bytes, as: UTF8.self)
        }
        return true
    }

    func end() -> Int32 {
        input.fileHandleForWriting.closeFile()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
