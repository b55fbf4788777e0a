import Calendars
import Dispatching
import Foundation
import Seals
import TestSupport
import Testing

@testable import ekspedit

@Suite struct DoctorTests {
    @Test func `all is fine after a first run`() async throws {
        let spool = try await SpoolDesk()
        try spool.drop("F-1")
        _ = await spool.run("once")
        let result = await spool.run("doctor")
        #expect(result.code == .fine, "\(result.out)")
        // What differs from machine to machine: the disk, the time, the speed, the folder.
        let shown = result.out
            .replacing(
                /[0-9.]+ [kMGT]B of [0-9.]+ [kMGT]B free on [a-z0-9]+/, with: "10 GB of 20 GB free on ext4"
            )
            .replacing(/[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z/, with: "2026-11-21T12:00:00.000Z")
            .replacing(/in [0-9]+ ms/, with: "in 5 ms")
        try expectGolden(shown, "doctor.txt")
        for line in shown.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }

    @Test func `a platform that is not there is trouble with a remedy`() async throws {
        let spool = try await SpoolDesk()
        let text = try spool.desk.read("ekspedit.yaml")
            .replacing(/endpoint: http:[^\n]*/, with: "endpoint: http://127.0.0.1:1/sef")
        try spool.desk.write(text, to: "ekspedit.yaml")
        let result = await spool.run("doctor")
        #expect(result.code == .platformUnavailable, "\(result.out)")
        #expect(result.out.contains("MEND  prodaja/sef") && result.out.contains("→ start the simulators"))
        #expect(result.out.hasSuffix("1 thing to mend.\n"), "\(result.out)")
        #expect(await spool.run("doctor", "--offline").code == .fine)
    }

    @Test func `a folder that others may read is trouble, and a held lane, and an old file`() async throws {
        let spool = try await SpoolDesk()
        _ = await spool.run("once")
        _ = await spool.run("hold", "prodaja/sef", "--reason", "later")
        let home = spool.desk.folder.url.appending(path: "spool/.ekspedit").path
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: home)
        try spool.drop("F-1")
        let result = await spool.run("doctor", "--offline")
        #expect(result.code == .configuration)
        #expect(result.out.contains("chmod 700 "), "\(result.out)")
        #expect(result.out.contains("ekspedit release prodaja/sef"), "\(result.out)")
        #expect(result.out.contains("1 file, the oldest for "), "\(result.out)")
    }

    @Test func `a journal that somebody changed is found`() async throws {
        let spool = try await SpoolDesk()
        try spool.drop("F-1")
        _ = await spool.run("once")
        let tool = Process()
        tool.executableURL = URL(filePath: "/usr/bin/env")
        tool.arguments = [
            "sqlite3", "-cmd", ".timeout 5000", spool.desk.folder.path + "/spool/.ekspedit/journal.db",
            "UPDATE event SET detail = 'never happened' WHERE rowid = 1",
        ]
        try tool.run()
        tool.waitUntilExit()
        try #require(tool.terminationStatus == 0)
        let result = await spool.run("doctor", "--offline")
        #expect(result.code == .diskFailure, "\(result.out)")
        #expect(result.out.contains("does not hold"), "\(result.out)")
    }

    /// A company with a certificate that ends so many days from now, in a file or in the vault.
    private func desk(ending days: Int, at place: String = "galeb.p12") throws -> Desk {
        let desk = try Desk()
        let now = SystemSurroundings.now()
        let authority = try ThrowAwayAuthority(
            named: "Demo CA", from: now.adding(.seconds(-90 * 86_400)),
            until: now.adding(.seconds(days * 86_400 + 3_600)))
        let issued = try authority.issue(["C": "HR", "O": "HR99900011116", "CN": "FISKAL 1"], for: .seal)
        let file = desk.folder.url.appending(path: "galeb.p12")
        try Data(issued.pkcs12(password: Secret("Lozinka-8264"), name: "FISKAL")).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
        try desk.write(
            """
            companies:
              galeb:
                country: HR
                vatId: HR99900011116
                name: Plavi Galeb d.o.o.
                platforms:
                  cis: { environment: sandbox, certificate: { p12: "\(place)", password: "env:P12" } }
            """, to: "ekspedit.yaml")
        return desk
    }

    private let secrets = ["P12": "Lozinka-8264", "EKSPEDIT_VAULT_KEY": String(repeating: "0f", count: 32)]

    @Test(arguments: [
        (90, "valid", true), (59, "within 60", true), (6, "within 7", true), (-1, "expired", false),
    ])
    func `tells how near the end of a certificate is`(days: Int, state: String, isUsable: Bool) async throws {
        let desk = try desk(ending: days)
        let expiry = await desk.run(["cert", "expiry"], environment: secrets)
        #expect(expiry.out.contains(state), "\(expiry.out)")
        #expect((expiry.code == .fine) == isUsable)
        let doctor = await desk.run(["doctor", "--offline"], environment: secrets)
        #expect(doctor.out.contains("ends in \(days) days") == (1...59).contains(days), "\(doctor.out)")
        #expect(doctor.out.contains("has ended") == !isUsable)
    }

    @Test func `a certificate is kept in the vault`() async throws {
        let desk = try desk(ending: 90, at: "secret:galeb-file")
        let missing = await desk.run(["cert", "expiry"], environment: secrets)
        #expect(missing.code == .documentsFailed)
        #expect(missing.err.contains("ekspedit secret set galeb-file"), "\(missing.err)")
        try FileManager.default.createDirectory(
            at: desk.folder.url.appending(path: "spool/.ekspedit"), withIntermediateDirectories: true)
        let set = await desk.run(
            ["secret", "set", "galeb-file", "--file", "galeb.p12"], environment: secrets)
        #expect(set.code == .fine, "\(set.err)")
        try FileManager.default.removeItem(at: desk.folder.url.appending(path: "galeb.p12"))
        let expiry = await desk.run(["cert", "expiry"], environment: secrets)
        #expect(expiry.code == .fine, "\(expiry.err)")
        #expect(expiry.out.contains("galeb/cis"))
        let doctor = await desk.run(["doctor", "--offline"], environment: secrets)
        #expect(doctor.out.contains("a document was sealed and verified"), "\(doctor.out)")
    }

    @Test func `a key that others may read is told with what to type`() async throws {
        let desk = try desk(ending: 90)
        let file = desk.folder.url.appending(path: "galeb.p12").path
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file)
        for words in [["cert", "expiry"], ["doctor", "--offline"]] {
            let result = await desk.run(words, environment: secrets)
            #expect(result.code != .fine)
            #expect((result.out + result.err).contains("chmod 600"), "\(result.out)\(result.err)")
        }
    }

    @Test func `a wrong password is told, and hides no other certificate`() async throws {
        let desk = try desk(ending: 90)
        var wrong = secrets
        wrong["P12"] = "another"
        let expiry = await desk.run(["cert", "expiry"], environment: wrong)
        #expect(expiry.code == .documentsFailed)
        #expect(expiry.err.contains("galeb.p12 can't be opened"), "\(expiry.err)")
        #expect(!(expiry.out + expiry.err).contains("another"))
        let doctor = await desk.run(["doctor", "--offline"], environment: wrong)
        #expect(doctor.out.contains("is the password right?"), "\(doctor.out)")
    }

    @Test func `a secret that is missing`() async throws {
        let desk = try Desk()
        try desk.write("nothing", to: "broken.p12")
        try desk.write(
            """
            companies:
              primjer:
                country: HR
                vatId: HR12345678903
                name: Primjer d.o.o.
                platforms:
                  cis: { environment: sandbox, certificate: { p12: broken.p12, password: "env:NOT_THERE" } }
            """, to: "ekspedit.yaml")
        let result = await desk.run("doctor", "--offline", "--format", "jsonl")
        #expect(result.code == .configuration)
        #expect(result.out.contains("NOT_THERE"), "\(result.out)")
    }

    @Test(arguments: [
        ("Sat, 21 Nov 2026 15:36:06 GMT", "2026-11-21T15:36:06.000Z"),
        ("Sun, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37.000Z"),
    ])
    func `the time of a header is read`(text: String, moment: String) {
        #expect(HTTPDate.moment(text)?.description == moment)
    }

    @Test(arguments: ["", "yesterday", "Sat, 21 Nov 2026 15:36:06 CET", "Sat, 31 Feb 2026 15:36:06 GMT"])
    func `anything else is no time`(text: String) { #expect(HTTPDate.moment(text) == nil) }
}
