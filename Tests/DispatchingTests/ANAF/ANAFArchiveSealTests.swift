import Calendars
import Dispatching
import Documents
import Faults
import Foundation
import Invoicing
import PlatformContract
import Platforms
import Sandbox
import Seals
import TestSupport
import Testing

/// A company's own seal over what was sent, for its archive.
struct ANAFArchiveSealTests {
    private let authority: ThrowAwayAuthority
    private let own: IssuedCredential
    private let password = "parolă-4711"

    init() throws {
        authority = try ThrowAwayAuthority(
            named: "Probe", from: Instant(milliseconds: 1_600_000_000_000),
            until: Instant(milliseconds: 2_000_000_000_000))
        own = try authority.issue(["CN": "Ursul Inventat S.R.L."], for: .seal)
    }

    /// What the configuration makes of the adapter.
    private func adapter(_ change: (inout PlatformParts) throws -> Void) throws -> ANAF {
        var parts = PlatformParts(
            environment: "sandbox", endpoint: nil, vatId: "RO\(ANAFBench.seller)", now: ANAFBench.start)
        try change(&parts)
        return try #require(try PlatformDeclaration.anaf.make(parts) as? ANAF)
    }

    private func pem() throws -> [UInt8] { try own.keyPEM() + own.chainPEM() }

    private func p12() throws -> [UInt8] { try own.pkcs12(password: Secret(password), name: "own") }

    @Test(arguments: ["p12", "pem"])
    func `lies beside the receipt, and openssl verifies it over what was sent`(form: String) async throws {
        let anaf = try adapter { parts in
            if form == "pem" {
                parts.secrets["archiveSeal.pem"] = Secret(bytes: try pem())
            } else {
                parts.files["archiveSeal.p12"] = try p12()
                parts.secrets["archiveSeal.password"] = Secret(password)
            }
        }
        let house = try await ANAFHouse(settings: { $0.archiveCredential = anaf.settings.archiveCredential })
        let invoice = ANAFBench.invoice("S-1", issued: CalendarDate(2026, 11, 20))
        house.tray.drop("s.json", String(decoding: JSONInvoiceWriter.write(invoice), as: UTF8.self))
        try await house.run()
        let files = try #require(house.tray.results["outbox/s"]?.files)
        let seal = try #require(files.first { $0.name == "answer.anaf.p7s" }?.bytes)
        let sent = try #require(house.accepted.first?.bytes)
        #expect(files.contains { $0.name == "answer.anaf.zip" })
        #expect(files.first { $0.name == "invoice.xml" }?.bytes == sent)
        try expectVerified(seal, over: sent)
    }

    private func expectVerified(_ seal: [UInt8], over sent: [UInt8]) throws {
        let anchors = TrustAnchors([authority.certificate])
        let verified = try CMSMessage.verify(seal, detached: sent, trusting: anchors, at: ANAFBench.start)
        #expect(verified.signers == [own.certificate])
        #expect(throws: CryptoError.self) { try CMSMessage.verify(seal, detached: sent + [0x20]) }
        guard Tool.isInstalled("openssl") else { return }
        let folder = try TemporaryFolder()
        for (name, bytes) in [("seal", seal), ("sent", sent), ("ca.pem", try authority.certificate.pem())] {
            try Data(bytes).write(to: folder.url.appending(path: name))
        }
        func verdict(over name: String) throws -> Tool.Result {
            try Tool.run(
                "openssl",
                [
                    "cms", "-verify", "-cades", "-binary", "-inform", "DER", "-in", "seal", "-content", name,
                    "-CAfile", "ca.pem", "-purpose", "any", "-attime",
                    "\(ANAFBench.start.milliseconds / 1_000)", "-out", "out",
                ], in: folder.url)
        }
        let good = try verdict(over: "sent")
        #expect(good.status == 0, Comment(rawValue: good.errors))
        #expect(try Array(Data(contentsOf: folder.url.appending(path: "out"))) == sent)
        try Data(sent + [0x20]).write(to: folder.url.appending(path: "other"))
        #expect(try verdict(over: "other").status != 0)
    }

    @Test func `nobody has one who does not want it`() async throws {
        #expect(try adapter { _ in }.settings.archiveCredential == nil)
        let house = try await ANAFHouse()
        let invoice = ANAFBench.invoice("S-1", issued: CalendarDate(2026, 11, 20))
        house.tray.drop("s.json", String(decoding: JSONInvoiceWriter.write(invoice), as: UTF8.self))
        try await house.run()
        #expect(house.tray.results["outbox/s"]?.files.contains { $0.name.hasSuffix("p7s") } == false)
    }

    @Test func `a key that does not open is told before anything is sent`() throws {
        let other = try authority.issue(["CN": "altcineva"], for: .seal)
        let wrong: [(Fault.Code, (inout PlatformParts) throws -> Void)] = [
            (.credentialMissing, { $0.files["archiveSeal.p12"] = try p12() }),
            (
                .credentialInvalid,
                {
                    $0.files["archiveSeal.p12"] = try p12()
                    $0.secrets["archiveSeal.password"] = Secret("altă parolă")
                }
            ),
            (.credentialInvalid, { $0.secrets["archiveSeal.pem"] = Secret("no key at all") }),
            (
                .credentialInvalid,
                { $0.secrets["archiveSeal.pem"] = Secret(bytes: try own.keyPEM() + other.chainPEM()) }
            ),
            (
                .configurationWrong,
                {
                    $0.files["archiveSeal.p12"] = try p12()
                    $0.secrets["archiveSeal.pem"] = Secret(bytes: try pem())
                }
            ),
        ]
        for (code, change) in wrong {
            let fault = #expect(throws: Fault.self) { try adapter(change) }
            #expect(fault?.code == code)
            #expect(fault.map { "\($0)" }?.contains(password) == false)
        }
    }
}
