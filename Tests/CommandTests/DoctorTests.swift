import Calendars
import Foundation
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

    @Test func `a certificate near its end, and a secret that is missing`() async throws {
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
