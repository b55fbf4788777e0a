import Foundation
import Seals
import TestSupport
import Testing

struct ZKITests {
    @Test(arguments: [
        (
            "1234567890301.02.2026 09:05:071POSL112125.00", "3ec804c768b0c6bf15f16b17755b15f8",
            "980d43c85d9c30edf9cb4197e7870400"
        ),
        (
            "1234567890301.02.2026 09:05:072POSL112-125.00", "65d027c4a38fd2759865024a286de3b4",
            "82989ff3b0c9be1ff4a236e26d2739e7"
        ),
        (
            "0000000000131.12.2026 23:59:59123456blag001112451245.56", "d407e0e3877ed4b57cf17a00ad583fd0",
            "324157fb19e8016bb2d03f16655ff344"
        ),
    ])
    func `gives the code of the contract's vectors`(text: String, sha256: String, sha1: String) throws {
        let key = try SealFixtures.key()
        #expect(try ZKI(over: text, key: key).description == sha256)
        #expect(try ZKI(over: text, key: key, digest: .sha1).description == sha1)
    }

    @Test(arguments: ["", "3EC804C768B0C6BF15F16B17755B15F8", "3ec804c768b0c6bf15f16b17755b15f", "zz"])
    func `refuses what is no code`(text: String) { #expect(ZKI(text) == nil) }

    @Test(.enabled(if: Tool.isInstalled("openssl"))) func `openssl verifies our signatures`() throws {
        let folder = try TemporaryFolder()
        func file(_ name: String) -> String { folder.url.appending(path: name).path(percentEncoded: false) }
        try Data("what is signed".utf8).write(to: URL(filePath: file("text")))
        let signature = try SealFixtures.key().sign(Array("what is signed".utf8))
        try Data(signature).write(to: URL(filePath: file("signature")))
        let key = SealFixtures.folder.appending(path: "rfc7515-a2.pem").path(percentEncoded: false)
        let half = try Tool.run("openssl", ["pkey", "-in", key, "-pubout", "-out", file("public")])
        #expect(half.status == 0)
        let verdict = try Tool.run(
            "openssl",
            ["dgst", "-sha256", "-verify", file("public"), "-signature", file("signature"), file("text")])
        #expect(verdict.output == "Verified OK\n")
    }
}
