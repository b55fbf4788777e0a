import Calendars
import Faults
import Foundation
import Seals
import TestSupport
import Testing

struct VaultTests {
    private let folder: TemporaryFolder
    private let key: MasterKey
    private let vault: Vault
    private let moment = Instant(milliseconds: 1_780_000_000_000)

    init() throws {
        folder = try TemporaryFolder()
        key = try MasterKey(.environment("KEY")) { _ in String(repeating: "0f", count: 32) }
        vault = Vault(path: folder.url.appending(path: "vault").path(percentEncoded: false), key: key)
    }

    private func file() throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: vault.path))) }

    private func write(_ bytes: [UInt8]) throws { try Data(bytes).write(to: URL(filePath: vault.path)) }

    @Test func `the first secret makes the vault's folder, for its owner only`() throws {
        let home = folder.url.appending(path: "spool/.ekspedit")
        let first = Vault(path: home.appending(path: "vault").path(percentEncoded: false), key: key)
        try first.set("first", to: Secret("tajna"), at: moment)
        let attributes = try FileManager.default.attributesOfItem(atPath: home.path(percentEncoded: false))
        #expect(attributes[.posixPermissions] as? Int == 0o700)
    }

    @Test func `keeps secrets, lists names, removes`() throws {
        #expect(try vault.list().isEmpty)
        try vault.set("sef", to: Secret("tajna"), at: moment)
        try vault.set("primjer-p12", to: Secret(bytes: [0, 255, 10, 13]), at: moment)
        #expect(try vault.list().map(\.name) == ["primjer-p12", "sef"])
        #expect(try vault.list().allSatisfy { $0.setAt == moment })
        #expect(try vault.secret(named: "sef").text == "tajna")
        #expect(try vault.secret(named: "primjer-p12").bytes == [0, 255, 10, 13])
        try vault.set("sef", to: Secret("nova"), at: moment)
        #expect(try vault.secret(named: "sef").text == "nova")
        try vault.remove("sef")
        #expect(throws: VaultError(.nameUnknown, "")) { try vault.secret(named: "sef") }
        #expect(throws: VaultError(.nameUnknown, "")) { try vault.remove("sef") }
    }

    @Test func `the file shows no secret and is for its owner only`() throws {
        try vault.set("sef", to: Secret("tajna-tajna-tajna"), at: moment)
        let text = String(decoding: try file(), as: UTF8.self)
        #expect(!text.contains("tajna"))
        #expect(!text.contains(Base64.encode(Array("tajna-tajna-tajna".utf8)).prefix(16)))
        let mode = try FileManager.default.attributesOfItem(atPath: vault.path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["vault"])
    }

    @Test func `another key, a new key`() throws {
        try vault.set("sef", to: Secret("tajna"), at: moment)
        let other = try MasterKey(.environment("KEY")) { _ in Base64.encode([UInt8](repeating: 7, count: 32))
        }
        #expect(throws: VaultError(.keyWrong, "")) { try Vault(path: vault.path, key: other).list() }
        let sealed = try file()
        let rotated = try vault.rotate(to: other)
        #expect(try rotated.secret(named: "sef").text == "tajna")
        #expect(throws: VaultError(.keyWrong, "")) { try vault.list() }
        // The secret itself was not encrypted anew, only its data key.
        let last = { (bytes: [UInt8]) in
            String(decoding: bytes, as: UTF8.self).split(separator: "\n")[2].split(separator: " ").last
        }
        #expect(last(sealed) == last(try file()))
    }

    @Test func `damage anywhere is noticed`() throws {
        try vault.set("a", to: Secret("one"), at: moment)
        try vault.set("b", to: Secret("two"), at: moment)
        let whole = try file()
        for place in stride(from: 0, to: whole.count, by: 7) {
            var altered = whole
            altered[place] ^= 1
            try write(altered)
            #expect(throws: VaultError.self) { try vault.list() }
        }
        for length in stride(from: 0, to: whole.count, by: 11) {
            try write(Array(whole.prefix(length)))
            #expect(throws: VaultError(.vaultDamaged, "")) { try vault.list() }
        }
        let lines = String(decoding: whole, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        try write(Array((lines[..<2] + lines[3...]).joined(separator: "\n").utf8))
        #expect(throws: VaultError(.vaultDamaged, "")) { try vault.list() }
    }

    @Test(arguments: [0o640, 0o604, 0o660, 0o666])
    func `wide permissions are refused with what to type`(mode: Int) throws {
        try vault.set("sef", to: Secret("tajna"), at: moment)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: vault.path)
        let error = #expect(throws: VaultError(.permissionsTooWide, "")) { try vault.list() }
        #expect(error?.description.contains("chmod 600 \(vault.path)") == true)
        #expect(error?.fault.code.remedy == .operator)
    }

    @Test(arguments: ["", "a b", "š", "a/b", "a\nb", String(repeating: "a", count: 101)])
    func `refuses odd names`(name: String) {
        #expect(throws: VaultError(.nameMalformed, "")) { try vault.set(name, to: Secret("x"), at: moment) }
    }

    @Test func `reads the master key from a file, the environment or systemd`() throws {
        let path = folder.url.appending(path: "key").path(percentEncoded: false)
        #expect(throws: VaultError(.keyMissing, "")) { try MasterKey(.file(path)) }
        try Data("\(String(repeating: "0f", count: 32))\n".utf8).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
        #expect(throws: VaultError(.permissionsTooWide, "")) { try MasterKey(.file(path)) }
        try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: path)
        try vault.set("sef", to: Secret("tajna"), at: moment)
        let sources: [MasterKey.Source] = [.file(path), .systemd("key")]
        for source in sources {
            let key = try MasterKey(source) { $0 == "CREDENTIALS_DIRECTORY" ? folder.path : nil }
            #expect(try Vault(path: vault.path, key: key).secret(named: "sef").text == "tajna")
        }
        #expect(throws: VaultError(.keyMissing, "")) { try MasterKey(.environment("KEY")) { _ in nil } }
        #expect(throws: VaultError(.keyMalformed, "")) { try MasterKey(.environment("KEY")) { _ in "abc" } }
    }

    @Test func `follows references`() throws {
        try vault.set("sef", to: Secret("tajna"), at: moment)
        let path = folder.url.appending(path: "password").path(percentEncoded: false)
        try Data("lozinka\n".utf8).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        let sources = SecretSources(vault: vault) { $0 == "TOKEN" ? "abc" : nil }
        #expect(try sources.secret(#require(SecretReference("secret:sef"))).text == "tajna")
        #expect(try sources.secret(#require(SecretReference("env:TOKEN"))).text == "abc")
        #expect(try sources.secret(#require(SecretReference("file:\(path)"))).text == "lozinka")
        #expect(throws: VaultError(.nameUnknown, "")) { try sources.secret(.environment("OTHER")) }
        #expect(throws: VaultError(.fileUnusable, "")) { try sources.secret(.file("\(path).none")) }
        #expect(throws: VaultError(.keyMissing, "")) { try SecretSources(vault: nil).secret(.vault("sef")) }
        #expect(SecretReference("tajna") == nil)
        #expect(SecretReference("secret:") == nil)
    }

    @Test func `a vault that several write to loses nothing`() async throws {
        try await withThrowingTaskGroup { group in
            for number in 0..<8 {
                group.addTask { try vault.set("s\(number)", to: Secret("\(number)"), at: moment) }
            }
            try await group.waitForAll()
        }
        #expect(try vault.list().count == 8)
    }
}
