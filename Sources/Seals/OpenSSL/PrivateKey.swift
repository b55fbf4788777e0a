internal import COpenSSL
internal import COpenSSLSupport

/// A private key, which never leaves this type.
///
/// It may be used by several tasks at once: nothing changes an `EVP_PKEY` after it was made, and the library counts
/// its holders atomically.
@safe package final class PrivateKey: Sendable {
    nonisolated(unsafe) let handle: OpaquePointer

    /// Takes over the handle.
    init(owning handle: OpaquePointer) { unsafe self.handle = handle }

    deinit { unsafe EVP_PKEY_free(handle) }

    /// Reads PEM (PKCS#8, encrypted or not, or the older forms).
    package convenience init(pem: [UInt8], password: Secret? = nil) throws(CryptoError) {
        let source = try MemoryBIO(pem)
        let phrase = (password?.bytes ?? []) + [0]
        // Without a pass phrase the library would ask on the terminal; with an empty one it fails.
        let key = unsafe phrase.withUnsafeBytes { phrase in
            unsafe PEM_read_bio_PrivateKey(
                source.handle, nil, nil, UnsafeMutableRawPointer(mutating: phrase.baseAddress))
        }
        guard let key = unsafe key else { throw .library(.keyUnreadable, "PEM_read_bio_PrivateKey") }
        unsafe self.init(owning: key)
    }

    /// Reads unencrypted DER.
    package convenience init(der: [UInt8]) throws(CryptoError) {
        let key = unsafe der.withUnsafeBufferPointer { buffer in
            var start = buffer.baseAddress
            return unsafe d2i_AutoPrivateKey(nil, &start, buffer.count)
        }
        guard let key = unsafe key else { throw .library(.keyUnreadable, "d2i_AutoPrivateKey") }
        unsafe self.init(owning: key)
    }

    /// A fresh RSA key.
    package static func generate(bits: Int = 2048) throws(CryptoError) -> PrivateKey {
        guard let context = unsafe EVP_PKEY_CTX_new_id(EVP_PKEY_RSA, nil) else {
            throw .library(.libraryFailed, "EVP_PKEY_CTX_new_id")
        }
        defer { unsafe EVP_PKEY_CTX_free(context) }
        var key: OpaquePointer?
        guard unsafe EVP_PKEY_keygen_init(context) == 1,
            unsafe EVP_PKEY_CTX_set_rsa_keygen_bits(context, Int32(bits)) == 1,
            unsafe EVP_PKEY_keygen(context, &key) == 1, let key = unsafe key
        else { throw .library(.libraryFailed, "EVP_PKEY_keygen") }
        return unsafe PrivateKey(owning: key)
    }
}

// MARK: - What a key does

extension PrivateKey {
    /// The size of the modulus.
    package var bits: Int { unsafe Int(EVP_PKEY_get_bits(handle)) }

    package var isRSA: Bool { unsafe EVP_PKEY_get_base_id(handle) == EVP_PKEY_RSA }

    /// An RSA signature in PKCS#1 v1.5 form over the digest of a message.
    package func sign(_ message: [UInt8], digest: Digest = .sha256) throws(CryptoError) -> [UInt8] {
        guard isRSA else { throw CryptoError(.algorithmUnsupported, "sign", detail: "the key is not RSA") }
        guard let context = unsafe EVP_MD_CTX_new() else { throw .library(.libraryFailed, "EVP_MD_CTX_new") }
        defer { unsafe EVP_MD_CTX_free(context) }
        var signature = [UInt8](repeating: 0, count: unsafe Int(EVP_PKEY_get_size(handle)))
        var length = signature.count
        guard unsafe EVP_DigestSignInit(context, nil, digest.handle, nil, handle) == 1,
            unsafe EVP_DigestSign(context, &signature, &length, message, message.count) == 1
        else { throw .library(.libraryFailed, "EVP_DigestSign") }
        return Array(signature.prefix(length))
    }

    /// The public half, in DER.
    package func publicKey() throws(CryptoError) -> PublicKey {
        var bytes: UnsafeMutablePointer<UInt8>?
        let length = unsafe i2d_PUBKEY(handle, &bytes)
        guard length > 0, let start = unsafe bytes else { throw .library(.libraryFailed, "i2d_PUBKEY") }
        defer { unsafe openssl_free(start) }
        return try PublicKey(der: unsafe Array(UnsafeBufferPointer(start: start, count: Int(length))))
    }
}
