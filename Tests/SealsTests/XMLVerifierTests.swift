import Calendars
import Foundation
import Invoicing
import Seals
import Testing

/// What an attacker, or a broken other side, would send.
struct XMLVerifierTests {
    private func signed(_ digest: Digest = .sha256) throws -> String {
        let signer = XMLSigner(try SealFixtures.credential(), canonicalization: .inclusive, digest: digest)
        return String(
            decoding: try signer.envelop(
                Array(XMLSamples.envelope.utf8), at: XMLSamples.answer, id: "answer"),
            as: UTF8.self)
    }

    private func error(_ document: String, _ verifier: XMLVerifier = XMLVerifier()) -> CryptoError? {
        do throws(CryptoError) {
            _ = try verifier.verify(Array(document.utf8), covering: XMLSamples.answer)
            return nil
        } catch { return error }
    }

    @Test func `takes what was not touched`() throws { #expect(error(try signed()) == nil) }

    @Test(arguments: [
        ("Šibenik", "Split"), (#"b="2""#, #"b="3""#), ("<a:empty/>", ""),
        // The inclusive form signs what is declared around it.
        (#"xmlns:other="urn:other""#, #"xmlns:other="urn:evil""#),
        ("<SignatureValue>", "<SignatureValue>AAAA"),
    ])
    func `refuses altered content`(from: String, to: String) throws {
        let document = try signed()
        #expect(document.contains(from))
        #expect(error(document.replacing(from, with: to))?.code == .signatureInvalid)
    }

    @Test func `refuses a signature that was moved to a copy`() throws {
        let document = try signed()
        let evil = #"<a:answer xmlns:a="urn:a" Id="evil"><a:text>paid</a:text></a:answer>"#
        #expect(
            error(document.replacing("<soap:Header/>", with: "<soap:Header>\(evil)</soap:Header>")) != nil)
        // The signed element put aside, and another one in its place that carries the signature.
        let start = try #require(document.range(of: "<Signature "))
        let end = try #require(document.range(of: "</Signature>"))
        let signature = document[start.lowerBound..<end.upperBound]
        let wrapped = document.replacing(signature, with: "")
            .replacing("<soap:Header/>", with: "<soap:Header><x>\(signature)</x></soap:Header>")
        #expect(error(wrapped)?.code == .signatureInvalid)
        let aside = document.replacing("a:answer", with: "a:aside")
            .replacing("<soap:Header/>", with: "<soap:Header>\(evil)</soap:Header>")
        #expect(error(aside)?.code == .signatureInvalid)
    }

    @Test func `refuses two elements with the same id`() throws {
        let twice = try signed().replacing(
            "<soap:Header/>", with: #"<soap:Header><x ID="answer"/></soap:Header>"#)
        #expect(error(twice)?.code == .signatureInvalid)
    }

    @Test func `refuses what is not signed at all, or twice`() throws {
        #expect(error(XMLSamples.envelope)?.code == .signatureInvalid)
        let document = try signed()
        let start = try #require(document.range(of: "<Signature "))
        let end = try #require(document.range(of: "</Signature>"))
        let signature = String(document[start.lowerBound..<end.upperBound])
        #expect(error(document.replacing(signature, with: signature + signature))?.code == .signatureInvalid)
    }

    @Test func `refuses weak digests unless they are asked for`() throws {
        let document = try signed(.sha1)
        #expect(error(document)?.code == .algorithmUnsupported)
        #expect(error(document, XMLVerifier(digests: [.sha1])) == nil)
    }

    @Test(arguments: [
        ("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", "http://www.w3.org/2000/09/xmldsig#hmac-sha1"),
        (
            "http://www.w3.org/2000/09/xmldsig#enveloped-signature",
            "http://www.w3.org/TR/1999/REC-xslt-19991116"
        ),
        ("http://www.w3.org/TR/2001/REC-xml-c14n-20010315", "http://www.w3.org/2006/12/xml-c14n11"),
    ])
    func `refuses other algorithms`(from: String, to: String) throws {
        #expect(error(try signed().replacing(from, with: to))?.code == .algorithmUnsupported)
    }

    @Test(arguments: [
        "", "<", "not XML", "<a>", "\u{0}",
        #"<!DOCTYPE a [<!ENTITY b "c">]><a/>"#,
        #"<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>"#,
        String(repeating: "<a>", count: 5000) + String(repeating: "</a>", count: 5000),
    ])
    func `refuses hostile documents quickly`(text: String) {
        #expect(error(text)?.code == .xmlUnreadable)
    }

    @Test func `an expanding entity never gets to expand`() {
        let levels = (1...20).map { #"<!ENTITY e\#($0) "\#(String(repeating: "&e\($0 - 1);", count: 20))">"# }
        let bomb = #"<!DOCTYPE a [<!ENTITY e0 "x">\#(levels.joined())]><a>&e20;</a>"#
        #expect(error(bomb)?.code == .xmlUnreadable)
    }

    @Test func `a signature must lead to an anchor`() throws {
        let start = Instant(milliseconds: 1_780_000_000_000)
        let authority = try ThrowAwayAuthority(
            named: "Demo CA", from: start, until: start.adding(.seconds(86_400)))
        let other = try ThrowAwayAuthority(
            named: "Other CA", from: start, until: start.adding(.seconds(86_400)))
        let issued = try authority.issue(
            ["C": "HR", "O": "FIKTIVNA HR98765432106", "CN": "fiskalcistest"], for: .seal)
        #expect(issued.certificate.oib == OIB("98765432106"))
        let signer = XMLSigner(issued.credential)
        let document = try signer.envelop(Array(XMLSamples.contract.utf8), id: "RacunZahtjev")
        let verified = try XMLVerifier().verify(document, covering: XMLSamples.request)
        let now = start.adding(.seconds(60))
        try TrustAnchors([other.certificate, authority.certificate]).check(verified.certificate, at: now)
        for (anchors, moment) in [
            ([other.certificate], now), ([], now), ([authority.certificate], start.adding(.seconds(-60))),
            ([authority.certificate], start.adding(.seconds(90_000))),
        ] {
            #expect(throws: CryptoError(.chainBroken, "")) {
                try TrustAnchors(anchors).check(verified.certificate, at: moment)
            }
        }
        let file = try issued.pkcs12(password: Secret("demo"), name: "FIKTIVNA")
        let reread = try Credential(pkcs12: file, password: Secret("demo"))
        #expect(reread.certificate == issued.certificate)
        #expect(reread.intermediates == [authority.certificate])
    }
}
