internal import COpenSSL
internal import COpenSSLSupport

/// A private key with its certificate, and the certificates above it that came along.
package struct Credential: Sendable {
    package let key: PrivateKey
    package let certificate: Certificate
    package let intermediates: [Certificate]

    package init(
        key: PrivateKey, certificate: Certificate, intermediates: [Certificate] = []
    ) throws(CryptoError) {
        guard unsafe X509_check_private_key(certificate.handle, key.handle) == 1 else {
            throw .library(.keyOfOtherCertificate, "X509_check_private_key")
        }
        self.key = key
        self.certificate = certificate
        self.intermediates = intermediates
    }

    /// Reads PEM: a key, its certificate, and any certificates above it, in any order.
    package init(pem: [UInt8], password: Secret? = nil) throws(CryptoError) {
        let key = try PrivateKey(pem: pem, password: password)
        let certificates = try Certificate.read(pem)
        let own = certificates.first {
            let fits = unsafe X509_check_private_key($0.handle, key.handle) == 1
            drainErrorQueue()
            return fits
        }
        guard let own else {
            throw CryptoError(
                .keyOfOtherCertificate, "PEM", detail: "no certificate of the file belongs to the key")
        }
        try self.init(key: key, certificate: own, intermediates: certificates.filter { $0 != own })
    }

    /// Reads a PKCS#12 file, also one of the old kind (RC2, 3DES) that Croatian issuers still hand out.
    package init(pkcs12: [UInt8], password: Secret) throws(CryptoError) {
        let content = try PKCS12Content(reading: pkcs12, password: password)
        try self.init(
            key: content.key, certificate: content.certificate, intermediates: content.others)
    }
}
