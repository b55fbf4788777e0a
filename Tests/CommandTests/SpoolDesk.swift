import Calendars
import Dispatching
import Foundation
import Sandbox
import TestSupport
import Wire

@testable import ekspedit

/// A desk with a configured company, and the platforms behind a socket of this machine.
struct SpoolDesk {
    let desk: Desk
    let host: SandboxHost
    private let server: SandboxServer

    /// A Serbian company whose lane is as fast as the machine.
    init() async throws {
        desk = try Desk()
        var options = SEFSimulator.Options()
        options.perSecond = nil
        host = SandboxHost([SEFSimulator(options)], clock: SystemSurroundings.now)
        server = try SandboxServer(host)
        let made = await desk.run("init", ".", "--yes", "--country", "RS")
        guard made.code == .fine else { throw Failure(made.code, made.err) }
        let text = try desk.read("ekspedit.yaml")
            .replacing(
                "inbox: [ ./spool/prodaja/inbox ]",
                with: "inbox: [{ path: ./spool/prodaja/inbox, settle: 0s }]"
            )
            .replacing(
                "environment: sandbox",
                with: """
                    environment: sandbox
                            endpoint: \(server.origin)/sef
                            rate: { perSecond: 500 }
                    """)
        try desk.write(text, to: "ekspedit.yaml")
    }

    /// With one invoice that was accepted and one file that can't be read.
    static func withTwoEnds() async throws -> SpoolDesk {
        let spool = try await SpoolDesk()
        try spool.drop("F-1")
        try spool.desk.write("{", to: "spool/prodaja/inbox/broken.json")
        let once = await spool.run("once", "--wait", "60")
        guard once.code == .documentsFailed else { throw Failure(once.code, once.out + once.err) }
        return spool
    }

    func run(_ words: String...) async -> Desk.Result { await run(words) }

    func run(_ words: [String], columns: Int = 80, colour: Bool = false) async -> Desk.Result {
        await desk.run(
            words, environment: Self.environment, terminal: colour, columns: columns)
    }

    /// Who gives orders, and the key of vaults.
    static let environment = [
        "EKSPEDIT_OPERATOR": "ana", "EKSPEDIT_VAULT_KEY": String(repeating: "0f", count: 32),
    ]

    func drop(_ number: String) throws {
        let text = try desk.read("samples/F-1.json").replacing("F-1", with: number)
        try desk.write(text, to: "spool/prodaja/inbox/\(number).json")
    }

    func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: desk.folder.url.appending(path: path).path)
    }

    /// The first record of a command, by its names.
    func record(_ words: String...) async throws -> [String: Any] {
        let result = await run(words + ["--format", "jsonl"])
        let line = result.out.split(separator: "\n").first.map(String.init) ?? ""
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
        return object as? [String: Any] ?? [:]
    }

    /// The id of the newest document with that outcome or state.
    func id(_ state: String) async throws -> String {
        try await record("queue", "--state", state)["id"] as? String ?? ""
    }
}
