import Foundation
import Seals

/// The public key pair of RFC 7515 A.2, and what was made with it.
enum SealFixtures {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    static func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appending(path: name)))
    }

    static func key() throws -> PrivateKey { try PrivateKey(pem: bytes("rfc7515-a2.pem")) }

    static func credential() throws -> Credential {
        try Credential(pem: bytes("rfc7515-a2.pem") + bytes("rfc7515-a2.cer.pem"))
    }
}
