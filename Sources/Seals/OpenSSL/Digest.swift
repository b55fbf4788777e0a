internal import COpenSSL

/// A hash function.
///
/// MD5 and SHA-1 are here because Croatian law names them (ZKI, signatures of older receipts); nothing else uses them.
package enum Digest: String, Sendable, CaseIterable {
    case md5
    case sha1
    case sha256
    case sha512

    package func callAsFunction(_ bytes: [UInt8]) throws(CryptoError) -> [UInt8] {
        var output = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
        var length: UInt32 = 0
        guard unsafe EVP_Digest(bytes, bytes.count, &output, &length, handle, nil) == 1 else {
            throw .library(.algorithmUnsupported, rawValue)
        }
        return Array(output.prefix(Int(length)))
    }

    package func callAsFunction(_ text: String) throws(CryptoError) -> [UInt8] { try self(Array(text.utf8)) }

    @safe var handle: OpaquePointer? {
        switch self {
        case .md5: unsafe EVP_md5()
        case .sha1: unsafe EVP_sha1()
        case .sha256: unsafe EVP_sha256()
        case .sha512: unsafe EVP_sha512()
        }
    }

    /// The code of a message under a shared key (RFC 2104).
    package func authenticationCode(of message: [UInt8], key: [UInt8]) throws(CryptoError) -> [UInt8] {
        var output = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
        var length = 0
        let done = unsafe EVP_Q_mac(
            nil, "HMAC", nil, rawValue, nil, key, key.count, message, message.count, &output, output.count,
            &length)
        guard unsafe done != nil else { throw .library(.libraryFailed, "HMAC") }
        return Array(output.prefix(length))
    }
}
