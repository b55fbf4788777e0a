import Calendars
import Foundation
import Seals
import TestSupport
import Testing

struct CMSMessageTests {
    private let moment = Instant(milliseconds: 1_780_000_000_000)
    private let content = Array("račun\r\n\0bytes".utf8)

    private func anchors() throws -> TrustAnchors {
        TrustAnchors([try SealFixtures.credential().certificate])
    }

    @Test(arguments: [true, false])
    func `we verify what we sign`(detached: Bool) throws {
        let message = try CMSMessage.sign(content, with: SealFixtures.credential(), detached: detached)
        let verified = try CMSMessage.verify(
            message, detached: detached ? content : nil, trusting: anchors(), at: moment)
        #expect(verified.content == content)
        #expect(verified.signers == [try SealFixtures.credential().certificate])
    }

    @Test(.enabled(if: Tool.isInstalled("openssl")), arguments: [true, false])
    func `openssl verifies it, with the attributes of CAdES`(detached: Bool) throws {
        let folder = try TemporaryFolder()
        let message = try CMSMessage.sign(content, with: SealFixtures.credential(), detached: detached)
        try Data(message).write(to: folder.url.appending(path: "message"))
        try Data(content).write(to: folder.url.appending(path: "content"))
        let anchor = SealFixtures.folder.appending(path: "rfc7515-a2.cer.pem").path(percentEncoded: false)
        let verdict = try Tool.run(
            "openssl",
            [
                "cms", "-verify", "-cades", "-binary", "-inform", "DER", "-in", "message", "-CAfile", anchor,
                "-purpose",
                "any", "-attime", "1780000000", "-out", "out",
            ] + (detached ? ["-content", "content"] : []), in: folder.url)
        #expect(verdict.status == 0, Comment(rawValue: verdict.errors))
        #expect(try Array(Data(contentsOf: folder.url.appending(path: "out"))) == content)
    }

    @Test func `refuses other content, other anchors, other moments and other bytes`() throws {
        let credential = try SealFixtures.credential()
        let message = try CMSMessage.sign(content, with: credential, detached: true)
        let trusted = try anchors()
        func code(_ bytes: [UInt8], _ content: [UInt8]?, _ anchors: TrustAnchors, _ moment: Instant)
            -> CryptoError.Code?
        {
            do throws(CryptoError) {
                _ = try CMSMessage.verify(bytes, detached: content, trusting: anchors, at: moment)
                return nil
            } catch { return error.code }
        }
        #expect(code(message, content, trusted, moment) == nil)
        #expect(code(message, content + [0], trusted, moment) == .signatureInvalid)
        #expect(code(message, nil, trusted, moment) == .signatureInvalid)
        #expect(code(message, content, TrustAnchors([]), moment) == .chainBroken)
        #expect(code(message, content, trusted, Instant(milliseconds: 0)) == .chainBroken)
        #expect(code([], content, trusted, moment) == .signatureUnreadable)
        #expect(code(Array(message.prefix(100)), content, trusted, moment) == .signatureUnreadable)
    }
}
