import Calendars
import Foundation
import Seals
import Testing

/// A seal that `openssl` made, in the form that generic verifiers don't take.
struct MinistrySealTests {
    private let document: [UInt8]
    private let seal: String
    private static let fingerprint = "90f7e272782cb347d4c17b2bcd8edf522fab496e82c03f9935f89c08ead4abe3"

    /// A month after it was sealed.
    private let moment = Instant(milliseconds: 1_797_854_400_000)

    init() throws {
        document = try SealFixtures.bytes("ministry/document.xml")
        seal = String(decoding: try SealFixtures.bytes("ministry/semnatura.xml"), as: UTF8.self)
    }

    private func verdict(
        _ seal: String, over document: [UInt8], trusting trust: MinistrySeal.Trust? = nil,
        at moment: Instant? = nil
    ) -> MinistrySeal {
        let trust = trust ?? MinistrySeal.Trust(pinned: [Self.fingerprint])
        return MinistrySeal.verify(
            Array(seal.utf8), over: document, trusting: trust, at: moment ?? self.moment)
    }

    @Test func `takes a seal with a known certificate`() {
        let seal = verdict(seal, over: document)
        #expect(seal.verdict == .valid)
        #expect(seal.certificate?.subject.commonName == "Sigiliu de proba")
    }

    @Test func `takes a certificate that names the ministry under a trusted authority`() throws {
        let own = try #require(verdict(seal, over: document).certificate)
        let trust = MinistrySeal.Trust(pinned: [], anchors: TrustAnchors([own]))
        #expect(verdict(seal, over: document, trusting: trust).verdict == .valid)
    }

    @Test func `warns of a certificate that nobody knows`() throws {
        #expect(
            verdict(seal, over: document, trusting: MinistrySeal.Trust()).verdict == .unknownCertificate)
        let stranger = try SealFixtures.credential().certificate
        let trust = MinistrySeal.Trust(pinned: [], anchors: TrustAnchors([stranger]))
        #expect(verdict(seal, over: document, trusting: trust).verdict == .unknownCertificate)
        let early = Instant(milliseconds: 1_700_000_000_000)
        #expect(verdict(seal, over: document, at: early).verdict == .unknownCertificate)
    }

    @Test func `sees a single altered byte of the document`() {
        var other = document
        other[60] ^= 1
        #expect(verdict(seal, over: other).verdict == .digestMismatch)
        // The raw bytes count, not what XML makes of them.
        let folded = String(decoding: document, as: UTF8.self).replacing("\r\n", with: "\n")
        #expect(verdict(seal, over: Array(folded.utf8)).verdict == .digestMismatch)
    }

    @Test func `sees an altered signature`() throws {
        let value = try #require(seal.firstRange(of: "<SignatureValue>u"))
        let altered = seal.replacingCharacters(in: value, with: "<SignatureValue>v")
        #expect(verdict(altered, over: document).verdict == .signatureMismatch)
        let method = seal.replacing("REC-xml-c14n-20010315", with: "REC-xml-c14n-20010315#x")
        #expect(verdict(method, over: document).verdict == .unreadable)
    }

    @Test(arguments: [
        "", "no XML", "<Signature/>", "<Invoice xmlns=\"urn:proba\"/>",
        "<!DOCTYPE a [<!ENTITY b \"c\">]><Signature/>",
    ])
    func `bears what is no seal`(text: String) {
        #expect(verdict(text, over: document).verdict == .unreadable)
    }

    /// A transform or a second reference could make the digest one of something else.
    @Test(arguments: [
        (
            "<DigestMethod",
            "<Transforms><Transform Algorithm=\"http://www.w3.org/TR/2001/REC-xml-c14n-20010315\"/></Transforms><DigestMethod"
        ),
        ("URI=\"\"", "URI=\"document.xml\""),
    ])
    func `takes no other form`(from: String, to: String) {
        #expect(seal.contains(from))
        #expect(verdict(seal.replacing(from, with: to), over: document).verdict == .unreadable)
    }

    @Test func `knows the certificates of the ministry`() {
        #expect(MinistrySeal.Trust.known.count == 6)
        #expect(MinistrySeal.Trust.known.allSatisfy { $0.utf8.count == 64 && $0.allSatisfy(\.isHexDigit) })
    }
}
