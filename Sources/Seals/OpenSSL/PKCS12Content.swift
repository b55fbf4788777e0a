internal import COpenSSL
internal import COpenSSLSupport

/// What a PKCS#12 file holds.
@safe struct PKCS12Content {
    let key: PrivateKey
    let certificate: Certificate
    let others: [Certificate]

    /// A context of its own, so that weak old ciphers can be used for opening files and for nothing else.
    private nonisolated(unsafe) static let context: OpaquePointer? = unsafe openssl_context_with_legacy()

    init(reading bytes: [UInt8], password: Secret) throws(CryptoError) {
        guard let context = unsafe Self.context else { throw .library(.libraryFailed, "OSSL_LIB_CTX_new") }
        var file = unsafe PKCS12_init_ex(NID_pkcs7_data, context, nil)
        defer { unsafe PKCS12_free(file) }
        let source = try MemoryBIO(bytes)
        guard unsafe d2i_PKCS12_bio(source.handle, &file) != nil else {
            throw .library(.certificateUnreadable, "d2i_PKCS12")
        }
        let phrase = (password.bytes + [0]).map(CChar.init(bitPattern:))
        // Asked for apart, because "wrong password" is the error that people make.
        guard unsafe PKCS12_verify_mac(file, phrase, Int32(phrase.count - 1)) == 1 else {
            throw .library(.passwordWrong, "PKCS12_verify_mac")
        }
        var key: OpaquePointer?
        var certificate: OpaquePointer?
        var above: OpaquePointer?
        let parsed = unsafe PKCS12_parse(file, phrase, &key, &certificate, &above)
        defer {
            unsafe EVP_PKEY_free(key)
            unsafe openssl_free_certificates(above)
        }
        guard parsed == 1 else {
            unsafe X509_free(certificate)
            throw .library(.certificateUnreadable, "PKCS12_parse")
        }
        guard let certificate = unsafe certificate else {
            throw CryptoError(.certificateUnreadable, "PKCS12_parse", detail: "no certificate in the file")
        }
        self.certificate = try unsafe Certificate(der: Certificate(owning: certificate).der)
        guard let key = unsafe key else {
            throw CryptoError(.keyUnreadable, "PKCS12_parse", detail: "no private key in the file")
        }
        self.key = try unsafe Self.inDefaultContext(key)
        others = try unsafe Self.certificates(of: above)
    }

    /// The key in the context that everything else uses; the bytes between are wiped.
    private static func inDefaultContext(_ key: OpaquePointer) throws(CryptoError) -> PrivateKey {
        var bytes: UnsafeMutablePointer<UInt8>?
        let length = unsafe i2d_PrivateKey(key, &bytes)
        guard length > 0, let start = unsafe bytes else { throw .library(.keyUnreadable, "i2d_PrivateKey") }
        defer { unsafe openssl_clear_free(start, Int(length)) }
        var position: UnsafePointer<UInt8>? = unsafe UnsafePointer(start)
        guard let own = unsafe d2i_AutoPrivateKey(nil, &position, Int(length)) else {
            throw .library(.keyUnreadable, "d2i_AutoPrivateKey")
        }
        return unsafe PrivateKey(owning: own)
    }

    private static func certificates(of stack: OpaquePointer?) throws(CryptoError) -> [Certificate] {
        var result: [Certificate] = []
        for index in 0..<max(0, unsafe OPENSSL_sk_num(stack)) {
            guard let handle = unsafe OPENSSL_sk_value(stack, index) else { continue }
            let certificate = OpaquePointer(handle)
            // The stack keeps its own reference.
            guard unsafe X509_up_ref(certificate) == 1 else { throw .library(.libraryFailed, "X509_up_ref") }
            result.append(try unsafe Certificate(der: Certificate(owning: certificate).der))
        }
        return result
    }
}
