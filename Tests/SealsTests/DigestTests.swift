import Seals
import Testing

struct DigestTests {
    @Test(arguments: [
        (Digest.md5, "900150983cd24fb0d6963f7d28e17f72"),
        (.sha1, "a9993e364706816aba3e25717850c26c9cd0d89d"),
        (.sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ])
    func `gives the published digest of abc`(digest: Digest, expected: String) throws {
        #expect(try digest("abc").hex == expected)
    }

    // RFC 4231, test case 2.
    @Test func `gives the published authentication code`() throws {
        let code = try Digest.sha256.authenticationCode(
            of: Array("what do ya want for nothing?".utf8), key: Array("Jefe".utf8))
        #expect(code.hex == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    }

    @Test(arguments: ["", "f", "fo", "foo", "foob", "fooba", "foobar"])
    func `reads the base64 it writes`(text: String) {
        let encoded = Base64.encode(Array(text.utf8))
        #expect(Base64.decode(encoded) == Array(text.utf8))
    }

    @Test func `writes base64 as RFC 4648 does`() {
        #expect(Base64.encode(Array("fooba".utf8)) == "Zm9vYmE=")
        #expect(Base64.decode(" Zm9v\nYmFy\r\n") == Array("foobar".utf8))
    }

    @Test(arguments: ["Z", "Zg", "Zg=", "Zh==", "Zg==Zg==", "Zm9=v", "Zm9v!", "====", "Zm9vYg=", "Zm9vYmF"])
    func `refuses what is not base64`(text: String) { #expect(Base64.decode(text) == nil) }

    @Test func `reads hexadecimal digits only`() {
        #expect([UInt8](hex: "00ffA1") == [0, 255, 161])
        #expect([UInt8](hex: "0") == nil)
        #expect([UInt8](hex: "0g") == nil)
    }

    @Test func `makes UUIDs of the right form that differ`() throws {
        let first = try randomUUID()
        let second = try randomUUID()
        #expect(first != second)
        #expect(
            first.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil
        )
    }
}
