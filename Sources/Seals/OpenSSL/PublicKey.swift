internal import COpenSSL

/// The half of a key that checks signatures.
///
/// Shared like ``PrivateKey``, for the same reason.
@safe package final class PublicKey: Sendable {
    nonisolated(unsafe) let handle: OpaquePointer

    /// Takes over the handle.
    init(owning handle: OpaquePointer) { unsafe self.handle = handle }

    deinit { unsafe EVP_PKEY_free(handle) }

    /// Reads a SubjectPublicKeyInfo.
    package convenience init(der: [UInt8]) throws(CryptoError) {
        let key = unsafe der.withUnsafeBufferPointer { buffer in
            var start = buffer.baseAddress
            return unsafe d2i_PUBKEY(nil, &start, buffer.count)
        }
        guard let key = unsafe key else { throw .library(.keyUnreadable, "d2i_PUBKEY") }
        unsafe self.init(owning: key)
    }

    /// Whether the bytes are this key's RSA signature (PKCS#1 v1.5) over the digest of the message.
    package func verifies(_ signature: [UInt8], over message: [UInt8], digest: Digest) throws(CryptoError)
        -> Bool
    {
        guard unsafe EVP_PKEY_get_base_id(handle) == EVP_PKEY_RSA else {
            throw CryptoError(.algorithmUnsupported, "verify", detail: "the key is not RSA")
        }
        guard let context = unsafe EVP_MD_CTX_new() else { throw .library(.libraryFailed, "EVP_MD_CTX_new") }
        defer { unsafe EVP_MD_CTX_free(context) }
        guard unsafe EVP_DigestVerifyInit(context, nil, digest.handle, nil, handle) == 1 else {
            throw .library(.libraryFailed, "EVP_DigestVerifyInit")
        }
        let verdict = unsafe EVP_DigestVerify(context, signature, signature.count, message, message.count)
        // A wrong signature is an answer, not an error; the library still leaves words about it.
        if verdict != 1 { drainErrorQueue() }
        return verdict == 1
    }
}
