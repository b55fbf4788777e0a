import Calendars
import Foundation
import Seals
import TestSupport
import Testing

struct XMLSignerTests {
    @Test func `signs the contract's request as the contract says`() throws {
        let request = Array(XMLSamples.contract.utf8)
        #expect(request.count == 883)
        let signer = XMLSigner(try SealFixtures.credential())
        let signed = String(
            decoding: try signer.envelop(canonical: request, id: "RacunZahtjev"), as: UTF8.self)
        #expect(signed.contains("<DigestValue>dW9WSBvI0jbJLdKO1uUaRQBjNISR4dpgs4G8gABQCfo=</DigestValue>"))
        #expect(
            signed.contains(
                "<SignatureValue>SJrVJviYC1RmEk48yc7dQtuklrzim0ujvjl3QfGPHfZ6wQs7YBQeZBHDeNKGOGB1"))
        #expect(signed.contains("NWCK6EhAzkstfceKpqCg==</SignatureValue>"))
        #expect(signed.hasSuffix("</Signature></tns:RacunZahtjev>"))
    }

    @Test func `signs with SHA-1 as older receipts were`() throws {
        let signer = XMLSigner(try SealFixtures.credential(), digest: .sha1)
        let signed = try signer.envelop(canonical: Array(XMLSamples.contract.utf8), id: "RacunZahtjev")
        #expect(
            String(decoding: signed, as: UTF8.self).contains("<DigestValue>kG3QqV3tieS/tYKovTfvrhaqNvE=<"))
    }

    @Test func `the direct way gives what the tree gives`() throws {
        let request = Array(XMLSamples.contract.utf8)
        #expect(try SignableDocument(parsing: request).canonical(.exclusive) == request)
        let signer = XMLSigner(try SealFixtures.credential())
        let direct = try signer.envelop(canonical: request, id: "RacunZahtjev")
        let tree = try signer.envelop(request, id: "RacunZahtjev")
        #expect(try SignableDocument(parsing: tree).canonical(.exclusive) == direct)
        #expect(try SignableDocument(parsing: direct).canonical(.exclusive) == direct)
    }

    @Test func `the writer escapes as the canonical form does`() throws {
        var writer = CanonicalWriter()
        let text = "<&>\"'\t\n\r Š € 😀 ]]>"
        writer.start("a:b", ["xmlns:a": "urn:a", "c": text])
        writer.element("a:d", text)
        writer.end("a:b")
        #expect(try SignableDocument(parsing: writer.bytes).canonical(.exclusive) == writer.bytes)
    }

    struct Profile: Sendable, CustomTestStringConvertible {
        var canonicalization: Canonicalization
        var digest: Digest
        var qualified: Bool
        var testDescription: String {
            "\(canonicalization.isExclusive ? "exclusive" : "inclusive") \(digest)\(qualified ? " XAdES" : "")"
        }

        static let all: [Profile] = [Canonicalization.exclusive, .inclusive].flatMap { method in
            [Digest.sha1, .sha256, .sha512].flatMap { digest in
                [false, true].map { Profile(canonicalization: method, digest: digest, qualified: $0) }
            }
        }

        func signer() throws -> XMLSigner {
            XMLSigner(
                try SealFixtures.credential(), canonicalization: canonicalization, digest: digest,
                qualifiedAt: qualified ? Instant(milliseconds: 1_780_000_000_123) : nil)
        }

        var idAttributes: [String] {
            ["urn:a:answer"] + (qualified ? ["http://uri.etsi.org/01903/v1.3.2#:SignedProperties"] : [])
        }
    }

    @Test(.enabled(if: Tool.isInstalled("xmlsec1")), arguments: Profile.all)
    func `xmlsec verifies what we envelop`(profile: Profile) throws {
        let signed = try profile.signer().envelop(
            Array(XMLSamples.envelope.utf8), at: XMLSamples.answer, id: "answer")
        let folder = try TemporaryFolder()
        let verdict = try XMLSamples.xmlsec(signed, idAttributes: profile.idAttributes, folder: folder)
        #expect(verdict.status == 0, Comment(rawValue: verdict.errors))
        let altered = Array(String(decoding: signed, as: UTF8.self).replacing("Šibenik", with: "Split").utf8)
        #expect(
            try XMLSamples.xmlsec(altered, idAttributes: profile.idAttributes, folder: folder).status != 0)
    }

    @Test(arguments: Profile.all)
    func `we verify what we envelop`(profile: Profile) throws {
        let signed = try profile.signer().envelop(
            Array(XMLSamples.envelope.utf8), at: XMLSamples.answer, id: "answer")
        let verified = try XMLVerifier(digests: Set(Digest.allCases)).verify(
            signed, covering: XMLSamples.answer)
        #expect(verified.certificate == (try SealFixtures.credential().certificate))
        #expect(verified.digest == profile.digest)
        #expect(
            String(decoding: verified.content, as: UTF8.self).contains("Šibenik &amp; &lt;Zadar&gt; &#xD;"))
        #expect(!String(decoding: verified.content, as: UTF8.self).contains("SignatureValue"))
    }

    @Test(.enabled(if: Tool.isInstalled("xmlsec1")), arguments: [Canonicalization.exclusive, .inclusive])
    func `signs parts by their ids, and whole documents`(method: Canonicalization) throws {
        let signer = XMLSigner(try SealFixtures.credential(), canonicalization: method, namesIssuer: false)
        let header = QualifiedName("http://schemas.xmlsoap.org/soap/envelope/", "Header")
        let folder = try TemporaryFolder()
        let byId = try signer.sign(Array(XMLSamples.envelope.utf8), ids: ["answer"], into: header)
        #expect(try XMLSamples.xmlsec(byId, idAttributes: ["urn:a:answer"], folder: folder).status == 0)
        let verifier = XMLVerifier(isEnveloped: false)
        #expect(try verifier.verify(byId, covering: XMLSamples.answer).digest == .sha256)

        let whole = try signer.envelop(Array(XMLSamples.envelope.utf8), id: nil)
        #expect(try XMLSamples.xmlsec(whole, idAttributes: [], folder: folder).status == 0)
        let envelope = QualifiedName("http://schemas.xmlsoap.org/soap/envelope/", "Envelope")
        #expect(try XMLVerifier().verify(whole, covering: envelope).digest == .sha256)
    }

    @Test(.enabled(if: Tool.isInstalled("xmlsec1")))
    func `signs what lies elsewhere`() throws {
        let content = Array("any bytes\r\n".utf8)
        let folder = try TemporaryFolder()
        let file = folder.url.appending(path: "content.bin")
        try Data(content).write(to: file)
        let name = file.absoluteString
        let signer = XMLSigner(try SealFixtures.credential())
        let signature = try signer.signDetached(content, named: name)
        #expect(try XMLSamples.xmlsec(signature, idAttributes: [], folder: folder).status == 0)
        let verifier = XMLVerifier()
        #expect(try verifier.verifyDetached(signature, content: content, named: name).content == content)
        #expect(throws: CryptoError(.signatureInvalid, "")) {
            try verifier.verifyDetached(signature, content: content + [0], named: name)
        }
        #expect(throws: CryptoError(.signatureInvalid, "")) {
            try verifier.verifyDetached(signature, content: content, named: "another")
        }
    }
}
