import Calendars
import Documents
import Foundation
import Invoicing
import Platforms
import Sandbox
import Seals
import TestSupport
import Testing
import Wire

/// The receipts among the samples: what is sent for each is judged by other programs.
struct CISSampleTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "samples/galeb/good")

    static let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()

    /// The evening of the day on which the samples were issued.
    private static let evening = CalendarDate(2026, 11, 20).flatMap { CivilTime($0, 20, 0, 0) }

    private func request(_ file: String) throws -> (body: [UInt8], certificate: Certificate) {
        let now = try #require(Self.evening).moment(in: .zagreb)
        let authority = try ThrowAwayAuthority(
            named: "Demo CA", from: now.adding(.seconds(-86_400)), until: now.adding(.seconds(86_400)))
        let company = try authority.issue(["C": "HR", "O": "HR99900011116", "CN": "FISKAL 1"], for: .seal)
        let cis = try CIS(
            CIS.Settings(
                environment: "sandbox", endpoint: "https://127.0.0.1/cis",
                responders: TrustAnchors([authority.certificate]),
                responderName: CIS.Settings.testResponder), credential: company.credential)
        let bytes = try Array(Data(contentsOf: Self.folder.appending(path: file)))
        guard case .invoice(let taken) = Intake().take(bytes) else {
            Issue.record("\(file) is no invoice")
            return ([], company.certificate)
        }
        let submission = try cis.prepare(
            Consignment(
                invoice: taken.reading.invoice, original: bytes, syntax: .json, seed: "seed", receivedAt: now)
        )
        let attempt = Attempt(number: 1, now: now, uuid: "f81d4fae-7dec-11d0-a765-00a0c91e6bf6")
        guard case .ask(let call, let then) = cis.submit(submission, attempt: attempt) else {
            Issue.record("\(file) is not sent")
            return ([], company.certificate)
        }
        // The sandbox is a witness of its own.
        var simulator = try CISSimulator(authority: authority)
        guard case .end(let outcome) = then(.success(simulator.answer(call.request, at: now))) else {
            Issue.record("the conversation has no end")
            return ([], company.certificate)
        }
        #expect(outcome.acceptance?.facts["jir"] != nil, "\(outcome)")
        return (call.request.body, company.certificate)
    }

    @Test(.enabled(if: Tool.isInstalled("xmlsec1")), arguments: files)
    func `xmlsec1 verifies the signed request of a sample`(file: String) throws {
        let (body, certificate) = try request(file)
        let folder = try TemporaryFolder()
        try Data(body).write(to: folder.url.appending(path: "request.xml"))
        try Data(certificate.pem()).write(to: folder.url.appending(path: "certificate.pem"))
        let verdict = try Tool.run(
            "xmlsec1",
            [
                "--verify", "--pubkey-cert-pem", "certificate.pem", "--id-attr:Id",
                "http://www.apis-it.hr/fin/2012/types/f73:RacunZahtjev", "request.xml",
            ], in: folder.url)
        #expect(verdict.status == 0, Comment(rawValue: verdict.errors))
    }

    @Test(
        .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)),
        .enabled(if: Tool.isInstalled("xmllint")), arguments: files)
    func `the official schema takes the signed request of a sample`(file: String) throws {
        let (body, _) = try request(file)
        let text = String(decoding: body, as: UTF8.self)
        let start = try #require(text.range(of: "<tns:RacunZahtjev"))
        let end = try #require(text.range(of: "</soapenv:Body>"))
        let folder = try TemporaryFolder()
        try Data(text[start.lowerBound..<end.lowerBound].utf8)
            .write(to: folder.url.appending(path: "request.xml"))
        let schema = try #require(SharedData.folder).appending(path: "xsd/hr/FiskalizacijaSchema.xsd").path
        let verdict = try Tool.run(
            "xmllint", ["--nonet", "--noout", "--schema", schema, "request.xml"], in: folder.url)
        #expect(verdict.status == 0, Comment(rawValue: verdict.errors))
    }

    @Test func `there are samples to judge`() { #expect(Self.files.count >= 4) }
}
