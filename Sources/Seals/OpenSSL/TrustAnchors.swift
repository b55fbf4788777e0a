package import Calendars
internal import COpenSSL
internal import COpenSSLSupport

/// The certificates that somebody trusts: roots, or the issuing authorities themselves.
package struct TrustAnchors: Sendable, Hashable {
    package let certificates: [Certificate]

    package init(_ certificates: [Certificate]) { self.certificates = certificates }

    /// Checks that a certificate leads to an anchor at a moment; throws the library's reason otherwise.
    package func check(
        _ certificate: Certificate, through intermediates: [Certificate] = [], at moment: Instant
    ) throws(CryptoError) {
        let store = try AnchorStore(self, at: moment)
        guard let context = unsafe X509_STORE_CTX_new() else {
            throw .library(.libraryFailed, "X509_STORE_CTX_new")
        }
        defer { unsafe X509_STORE_CTX_free(context) }
        let others = try CertificateStack(intermediates)
        guard unsafe X509_STORE_CTX_init(context, store.handle, certificate.handle, others.handle) == 1 else {
            throw .library(.libraryFailed, "X509_STORE_CTX_init")
        }
        guard unsafe X509_verify_cert(context) == 1 else {
            let reason = unsafe X509_verify_cert_error_string(Int(X509_STORE_CTX_get_error(context)))
            drainErrorQueue()
            throw unsafe CryptoError(
                .chainBroken, "X509_verify_cert", detail: reason.map { unsafe String(cString: $0) })
        }
    }
}

/// Anchors and a moment in the form that the library checks chains with.
@safe struct AnchorStore: ~Copyable {
    let handle: OpaquePointer

    init(_ anchors: TrustAnchors, at moment: Instant) throws(CryptoError) {
        guard let handle = unsafe X509_STORE_new() else { throw .library(.libraryFailed, "X509_STORE_new") }
        for anchor in anchors.certificates {
            guard unsafe X509_STORE_add_cert(handle, anchor.handle) == 1 else {
                unsafe X509_STORE_free(handle)
                throw .library(.libraryFailed, "X509_STORE_add_cert")
            }
        }
        let parameters = unsafe X509_STORE_get0_param(handle)
        unsafe X509_VERIFY_PARAM_set_time(parameters, time_t(moment.milliseconds / 1000))
        // An issuing authority may be an anchor without its root.
        unsafe X509_VERIFY_PARAM_set_flags(parameters, UInt(X509_V_FLAG_PARTIAL_CHAIN))
        // What a certificate may be used for is judged by who uses it; fiscal ones have purposes of their own.
        unsafe X509_VERIFY_PARAM_set_purpose(parameters, X509_PURPOSE_ANY)
        unsafe self.handle = handle
    }

    deinit { unsafe X509_STORE_free(handle) }
}

/// A list of certificates for the library, which holds its own references.
@safe struct CertificateStack: ~Copyable {
    let handle: OpaquePointer

    init(_ certificates: [Certificate]) throws(CryptoError) {
        guard let handle = unsafe openssl_certificates_new() else {
            throw .library(.libraryFailed, "sk_X509_new_null")
        }
        for certificate in certificates {
            guard unsafe openssl_certificates_add(handle, certificate.handle) == 1 else {
                unsafe openssl_free_certificates(handle)
                throw .library(.libraryFailed, "X509_add_cert")
            }
        }
        unsafe self.handle = handle
    }

    deinit { unsafe openssl_free_certificates(handle) }
}
