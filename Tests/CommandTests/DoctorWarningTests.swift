import Calendars
import Dispatching
import Foundation
import Seals
import TestSupport
import Testing

@testable import ekspedit

/// What the doctor says of things that go wrong slowly: certificates and clocks.
@Suite struct DoctorWarningTests {
    /// A company whose certificate ends after so many days.
    private func desk(certificateEndsIn days: Int64, mode: Int = 0o600) throws -> Desk {
        let desk = try Desk()
        let now = SystemSurroundings.now()
        func day(_ number: Int64) -> Instant { now.adding(.seconds(number * 86_400 + 3_600)) }
        let authority = try ThrowAwayAuthority(named: "Test", from: day(-900), until: day(900))
        let issued = try authority.issue(
            ["C": "HR", "O": "PRIMJER HR12345678903", "CN": "fiskal"], for: .seal, until: day(days))
        let bytes = try issued.pkcs12(password: Secret("1234"), name: "fiskal")
        let file = desk.folder.url.appending(path: "fiskal.p12")
        try Data(bytes).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
        try desk.write(
            """
            companies:
              primjer:
                country: HR
                vatId: HR12345678903
                name: Primjer d.o.o.
                platforms:
                  cis: { environment: sandbox, certificate: { p12: fiskal.p12, password: "env:PASSWORD" } }
            """, to: "ekspedit.yaml")
        return desk
    }

    private func findings(_ desk: Desk) async throws -> (code: ExitCode, credentials: [[String: Any]]) {
        let result = await desk.run(
            ["doctor", "--offline", "--format", "jsonl"], environment: ["PASSWORD": "1234"])
        let records = try result.out.split(separator: "\n").compactMap {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
        return (
            result.code, records.filter { ($0["subject"] as? String)?.contains("certificate.p12") == true }
        )
    }

    @Test func `a certificate near its end is a warning with its days and a remedy`() async throws {
        let (_, told) = try await findings(try desk(certificateEndsIn: 10))
        let finding = try #require(told.first)
        #expect(finding["verdict"] as? String == "warning")
        #expect((finding["message"] as? String)?.hasPrefix("ends in 10 days, on ") == true, "\(finding)")
        #expect((finding["remedy"] as? String)?.contains("ask its issuer for a new one now") == true)
    }

    @Test func `a certificate that has ended is trouble, and one that lasts is fine`() async throws {
        let (code, told) = try await findings(try desk(certificateEndsIn: -2))
        #expect(code == .configuration)
        #expect(told.first?["verdict"] as? String == "trouble")
        #expect((told.first?["message"] as? String)?.hasPrefix("has ended on ") == true, "\(told)")
        let (_, lasting) = try await findings(try desk(certificateEndsIn: 400))
        #expect(lasting.first?["verdict"] as? String == "fine")
        #expect(lasting.first?["remedy"] is NSNull)
    }

    @Test func `a key that others may read is trouble, and says how to close it`() async throws {
        let (code, told) = try await findings(try desk(certificateEndsIn: 400, mode: 0o644))
        #expect(code == .configuration)
        #expect((told.first?["message"] as? String)?.contains("mode 644") == true, "\(told)")
        #expect((told.first?["remedy"] as? String)?.hasPrefix("chmod 600 ") == true, "\(told)")
    }

    @Test(
        arguments: [
            (3, Diagnosis.Verdict.fine, ExitCode.fine, "as the platforms say"),
            (45, .warning, .fine, "45 s ahead of the platforms"),
            (-300, .trouble, .configuration, "300 s behind the platforms"),
        ])
    func `a clock that is wrong is told by the platforms' own`(
        ahead: Int64, verdict: Diagnosis.Verdict, code: ExitCode, words: String
    ) throws {
        let desk = try desk(certificateEndsIn: 100)
        let surroundings = Surroundings(
            out: ekspedit.Stream(isTerminal: false, hasColour: false, columns: 80) { _ in 0 },
            err: ekspedit.Stream(isTerminal: false, hasColour: false, columns: 80) { _ in 0 },
            environment: [:], folder: desk.folder.path, input: { .success([]) }, line: { nil })
        let configuration = try ConfigurationFile.load(
            at: desk.folder.path + "/ekspedit.yaml", in: surroundings)
        let checkup = Checkup(configuration, in: surroundings, at: SystemSurroundings.now())
        let right = Checkup.PlatformReply(
            diagnosis: .fine(.platforms, "primjer/cis", "answers"), ahead: .seconds(ahead))
        // The platform that is nearest counts: another one's clock may be the wrong one.
        let wrong = Checkup.PlatformReply(diagnosis: right.diagnosis, ahead: .seconds(9_000))
        let finding = try #require(checkup.clock([wrong, right]).first)
        #expect(finding.verdict == verdict && finding.code == code)
        #expect(finding.message.contains(words), "\(finding.message)")
        #expect((finding.remedy?.contains("systemd-timesyncd") == true) == (verdict != .fine))
        let nobody = try #require(checkup.clock([]).first)
        #expect(nobody.verdict == .fine && nobody.message.hasSuffix("no platform has said its own"))
    }
}
