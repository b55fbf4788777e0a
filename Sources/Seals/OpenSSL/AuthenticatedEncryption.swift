internal import COpenSSL

/// AES-256-GCM: hides bytes, and notices when they, or what they belong to, were changed.
enum AuthenticatedEncryption {
    static let keyLength = 32
    private static let nonceLength = 12
    private static let tagLength = 16

    /// A fresh nonce, the hidden bytes, and the tag over them and the context, which stays readable.
    static func seal(_ plain: [UInt8], key: [UInt8], context: [UInt8]) throws(CryptoError) -> [UInt8] {
        precondition(key.count == keyLength, "AES-256 takes a key of 32 bytes")
        let nonce = try randomBytes(nonceLength)
        guard let cipher = unsafe EVP_CIPHER_CTX_new() else {
            throw .library(.libraryFailed, "EVP_CIPHER_CTX_new")
        }
        defer { unsafe EVP_CIPHER_CTX_free(cipher) }
        var hidden = [UInt8](repeating: 0, count: plain.count)
        var tag = [UInt8](repeating: 0, count: tagLength)
        var length: Int32 = 0
        guard unsafe EVP_EncryptInit_ex(cipher, EVP_aes_256_gcm(), nil, key, nonce) == 1,
            unsafe EVP_EncryptUpdate(cipher, nil, &length, context, Int32(context.count)) == 1,
            unsafe EVP_EncryptUpdate(cipher, &hidden, &length, plain, Int32(plain.count)) == 1,
            unsafe EVP_EncryptFinal_ex(cipher, nil, &length) == 1,
            unsafe EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_AEAD_GET_TAG, Int32(tagLength), &tag) == 1
        else { throw .library(.libraryFailed, "EVP_Encrypt") }
        return nonce + hidden + tag
    }

    static func open(_ sealed: [UInt8], key: [UInt8], context: [UInt8]) throws(CryptoError) -> [UInt8] {
        precondition(key.count == keyLength, "AES-256 takes a key of 32 bytes")
        guard sealed.count >= nonceLength + tagLength else {
            throw CryptoError(.sealBroken, "open", detail: "too short")
        }
        let hidden = Array(sealed[nonceLength..<(sealed.count - tagLength)])
        var tag = Array(sealed.suffix(tagLength))
        guard let cipher = unsafe EVP_CIPHER_CTX_new() else {
            throw .library(.libraryFailed, "EVP_CIPHER_CTX_new")
        }
        defer { unsafe EVP_CIPHER_CTX_free(cipher) }
        var plain = [UInt8](repeating: 0, count: hidden.count)
        var length: Int32 = 0
        guard
            unsafe EVP_DecryptInit_ex(cipher, EVP_aes_256_gcm(), nil, key, Array(sealed.prefix(nonceLength)))
                == 1,
            unsafe EVP_DecryptUpdate(cipher, nil, &length, context, Int32(context.count)) == 1,
            unsafe EVP_DecryptUpdate(cipher, &plain, &length, hidden, Int32(hidden.count)) == 1,
            unsafe EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_AEAD_SET_TAG, Int32(tagLength), &tag) == 1,
            unsafe EVP_DecryptFinal_ex(cipher, nil, &length) == 1
        else { throw .library(.sealBroken, "EVP_Decrypt") }
        return plain
    }
}
