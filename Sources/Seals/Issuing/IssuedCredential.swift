internal import COpenSSL
internal import COpenSSLSupport

/// A credential that a ``ThrowAwayAuthority`` made: the only kind whose key can be written out.
package struct IssuedCredential: Sendable {
    package let credential: Credential

    package var certificate: Certificate { credential.certificate }

    /// The private key, unencrypted.
    package func keyPEM() throws(CryptoError) -> [UInt8] {
        let output = try MemoryBIO()
        guard
            unsafe PEM_write_bio_PrivateKey(output.handle, credential.key.handle, nil, nil, 0, nil, nil) == 1
        else {
            throw .library(.libraryFailed, "PEM_write_bio_PrivateKey")
        }
        return output.contents
    }

    /// The certificate and those above it.
    package func chainPEM() throws(CryptoError) -> [UInt8] {
        var bytes: [UInt8] = []
        for certificate in [certificate] + credential.intermediates { bytes += try certificate.pem() }
        return bytes
    }

    /// Everything in one file, as issuers hand it out.
    package func pkcs12(password: Secret, name: String) throws(CryptoError) -> [UInt8] {
        let others = try CertificateStack(credential.intermediates)
        let phrase = (password.bytes + [0]).map(CChar.init(bitPattern:))
        guard
            let file = unsafe PKCS12_create(
                phrase, name, credential.key.handle, certificate.handle, others.handle, 0, 0, 0, 0, 0)
        else { throw .library(.libraryFailed, "PKCS12_create") }
        defer { unsafe PKCS12_free(file) }
        let output = try MemoryBIO()
        guard unsafe i2d_PKCS12_bio(output.handle, file) == 1 else {
            throw .library(.libraryFailed, "i2d_PKCS12_bio")
        }
        return output.contents
    }
}

extension Certificate {
    package func pem() throws(CryptoError) -> [UInt8] {
        let output = try MemoryBIO()
        guard unsafe PEM_write_bio_X509(output.handle, handle) == 1 else {
            throw .library(.libraryFailed, "PEM_write_bio_X509")
        }
        return output.contents
    }
}
