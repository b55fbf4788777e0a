import Foundation
import TestSupport
import Testing

@testable import ekspedit

@Suite struct SecretCommandTests {
    private let desk: Desk
    private let environment = ["EKSPEDIT_VAULT_KEY": String(repeating: "0f", count: 32)]

    init() async throws {
        desk = try Desk()
        let made = await desk.run("init", "desk", "--yes")
        #expect(made.code == .fine)
        try FileManager.default.createDirectory(
            at: desk.folder.url.appending(path: "desk/spool/.ekspedit"), withIntermediateDirectories: true)
    }

    private func run(_ words: String..., input: String = "") async -> Desk.Result {
        await desk.run(words + ["--config", "desk/ekspedit.yaml"], input: input, environment: environment)
    }

    @Test func `sets, lists and removes secrets without showing one`() async throws {
        let stored = await run("secret", "set", "sef", input: "tajna-tajna\n")
        #expect(stored.code == .fine, "\(stored.err)")
        let listed = await run("secret", "list", "--format", "jsonl")
        #expect(listed.out.contains(#""name":"sef""#))
        for result in [stored, listed] { #expect(!(result.out + result.err).contains("tajna")) }
        #expect(try !desk.read("desk/spool/.ekspedit/vault").contains("tajna"))
        #expect(await run("secret", "rm", "sef").code == .fine)
        let missing = await run("secret", "rm", "sef")
        #expect(missing.code == .configuration)
        #expect(missing.err.contains("ekspedit secret list"))
    }

    @Test func `a new master key takes over`() async throws {
        _ = await run("secret", "set", "sef", input: "tajna")
        let key = desk.folder.url.appending(path: "new.key")
        try Data(String(repeating: "a1", count: 32).utf8).write(to: key)
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o600], ofItemAtPath: key.path(percentEncoded: false))
        #expect(await run("secret", "rotate", "new.key").code == .fine)
        #expect(await run("secret", "list").code == .configuration)
        let path = key.path(percentEncoded: false)
        let listed = await desk.run(
            ["secret", "list", "--config", "desk/ekspedit.yaml"],
            environment: ["EKSPEDIT_VAULT_KEY_FILE": path])
        #expect(listed.out.hasSuffix("  sef\n"))
    }

    @Test func `without a key it says how to make one`() async throws {
        let result = await desk.run(
            ["secret", "list", "--config", "desk/ekspedit.yaml"],
            environment: ["EKSPEDIT_VAULT_KEY_FILE": "/nowhere"])
        #expect(result.code == .configuration)
        #expect(result.err.contains("openssl rand -hex 32"))
    }

    @Test func `tells what a certificate says`() async throws {
        let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "SealsTests/Fixtures")
        func path(_ name: String) -> String { fixtures.appending(path: name).path(percentEncoded: false) }
        let pem = await desk.run(["cert", "inspect", path("rfc7515-a2.cer.pem")])
        #expect(pem.out.contains("OIB       12345678903"))
        #expect(pem.out.contains("O=PRIMJER d.o.o. HR12345678903"))
        let legacy = await desk.run(
            ["cert", "inspect", path("legacy.p12"), "--password", "env:P12", "--format", "jsonl"],
            environment: ["P12": "tajna"])
        #expect(legacy.out.contains(#""serial":"85968058272638546411811""#), "\(legacy.err)")
        let wrong = await desk.run(
            ["cert", "inspect", path("legacy.p12"), "--password", "env:P12"], environment: ["P12": "x"])
        #expect(wrong.code == .unreadable)
        #expect(wrong.err.contains("the password does not open the file"))
    }
}
