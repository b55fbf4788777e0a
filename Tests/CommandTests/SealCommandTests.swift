import Foundation
import TestSupport
import Testing

@testable import ekspedit

/// Sealing and verifying by hand, with other programs as witnesses.
@Suite struct SealCommandTests {
    private let desk: Desk
    private let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "SealsTests/Fixtures")

    init() throws {
        desk = try Desk()
        let key = try String(contentsOf: fixtures.appending(path: "rfc7515-a2.pem"), encoding: .utf8)
        let certificate = try String(
            contentsOf: fixtures.appending(path: "rfc7515-a2.cer.pem"), encoding: .utf8)
        try desk.write(key + certificate, to: "key.pem")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o600], ofItemAtPath: desk.folder.url.appending(path: "key.pem").path)
        try desk.write(certificate, to: "ca.pem")
        try desk.write("<račun Id=\"r1\"><iznos>1.00</iznos></račun>", to: "doc.xml")
        try desk.write("a;b\n1;2\n", to: "ledger.csv")
    }

    @Test(arguments: ["xmldsig", "xades"])
    func `an XML seal is verified by us and by xmlsec1, and breaks with the content`(form: String)
        async throws
    {
        let signed = await desk.run(
            "sign", "doc.xml", "--format", form, "--key", "key.pem", "-o", "sealed.xml")
        #expect(signed.code == .fine, "\(signed.err)")
        let good = await desk.run("verify", "--ca", "ca.pem", "sealed.xml")
        #expect(good.code == .fine, "\(good.out + good.err)")
        #expect(good.out.contains("sealed.xml: intact"))
        #expect(good.out.contains("covers   račun"))
        if Tool.isInstalled("xmlsec1") {
            let key = fixtures.appending(path: "rfc7515-a2.cer.pem").path
            let verdict = try Tool.run(
                "xmlsec1",
                ["--verify", "--pubkey-cert-pem", key, "--id-attr:Id", "SignedProperties", "sealed.xml"],
                in: desk.folder.url)
            #expect(verdict.status == 0, Comment(rawValue: verdict.errors))
        }
        try desk.write(
            try desk.read("sealed.xml").replacingOccurrences(of: "1.00", with: "9.00"), to: "bad.xml")
        let bad = await desk.run("verify", "--ca", "ca.pem", "bad.xml", "--format", "jsonl")
        #expect(bad.code == .documentsFailed)
        #expect(bad.out.contains(#""verdict":"broken""#))
    }

    @Test func `one element can be sealed by its id`() async throws {
        try desk.write("<all><part Id=\"p1\">x</part><other/></all>", to: "parts.xml")
        let words = ["sign", "parts.xml", "--format", "xmldsig", "--key", "key.pem", "--id"]
        #expect(await desk.run(words + ["p1", "-o", "sealed.xml"]).code == .fine)
        let good = await desk.run("verify", "--any-signer", "sealed.xml")
        #expect(good.code == .fine, "\(good.out + good.err)")
        #expect(good.out.contains("covers   part"))
        let unknown = await desk.run(words + ["p2"])
        #expect(unknown.code == .unreadable)
        #expect(unknown.err.contains("no element has the id p2"))
    }

    @Test(arguments: [true, false])
    func `a CMS seal is verified by us and by openssl`(isDetached: Bool) async throws {
        let flags = isDetached ? ["--detached"] : []
        let signed = await desk.run(
            ["sign", "ledger.csv", "--format", "cms", "--key", "key.pem", "-o", "seal.p7s"] + flags)
        #expect(signed.code == .fine, "\(signed.err)")
        let content = isDetached ? ["--content", "ledger.csv"] : []
        let good = await desk.run(["verify", "--ca", "ca.pem", "seal.p7s"] + content)
        #expect(good.code == .fine, "\(good.out + good.err)")
        if Tool.isInstalled("openssl") {
            let verdict = try Tool.run(
                "openssl",
                [
                    "cms", "-verify", "-binary", "-inform", "DER", "-in", "seal.p7s", "-CAfile", "ca.pem",
                    "-purpose", "any", "-out", "out",
                ] + (isDetached ? ["-content", "ledger.csv"] : []), in: desk.folder.url)
            #expect(verdict.status == 0, Comment(rawValue: verdict.errors))
        }
        try desk.write("a;b\n9;9\n", to: "other.csv")
        guard isDetached else { return }
        let bad = await desk.run("verify", "--ca", "ca.pem", "--content", "other.csv", "seal.p7s")
        #expect(bad.code == .documentsFailed)
        let missing = await desk.run("verify", "--ca", "ca.pem", "seal.p7s")
        #expect(missing.out.contains("the content is missing"))
    }

    @Test func `a signer that nobody vouches for is not trusted`() async throws {
        _ = await desk.run("sign", "doc.xml", "--format", "xmldsig", "--key", "key.pem", "-o", "sealed.xml")
        let stranger = try Tool.run(
            "openssl",
            [
                "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=stranger", "-keyout", "s.key",
                "-out", "stranger.pem",
            ], in: desk.folder.url)
        #expect(stranger.status == 0)
        let verdict = await desk.run("verify", "--ca", "stranger.pem", "sealed.xml")
        #expect(verdict.code == .documentsFailed)
        #expect(verdict.out.contains("not trusted"))
        #expect(await desk.run("verify", "sealed.xml").code == .usage)
    }

    @Test func `mistakes are told with what to do`() async throws {
        func sign(_ words: String...) async -> Desk.Result { await desk.run(["sign"] + words) }
        #expect(await sign("doc.xml", "--key", "key.pem").err.contains("--format is missing"))
        #expect(await sign("doc.xml", "--format", "cms").err.contains("--key is missing"))
        #expect(
            await sign("doc.xml", "--format", "xades", "--key", "key.pem", "--detached").code == .usage)
        #expect(
            await sign("ledger.csv", "--format", "xades", "--key", "key.pem").err.contains("--format cms"))
        #expect(await sign("none.xml", "--format", "cms", "--key", "key.pem").code == .unreadable)
        #expect(await desk.run("verify", "--any-signer", "doc.xml").err.contains("no XML signature"))
        #expect(await desk.run("verify", "--any-signer", "ledger.csv").code == .unreadable)
        let own = fixtures.appending(path: "modern.p12").path
        try FileManager.default.copyItem(atPath: own, toPath: desk.folder.url.appending(path: "k.p12").path)
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o600], ofItemAtPath: desk.folder.url.appending(path: "k.p12").path)
        let locked = await sign("doc.xml", "--format", "xades", "--key", "k.p12")
        #expect(locked.code == .unreadable)
        #expect(locked.err.contains("--password"))
    }
}
