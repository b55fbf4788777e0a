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
        guard let store = unsafe X509_STORE_new(), let context = unsafe X509_STORE_CTX_new() else {
            throw .library(.libraryFailed, "X509_STORE_new")
        }
        defer {
            unsafe X509_STORE_CTX_free(context)
            unsafe X509_STORE_free(store)
        }
        for anchor in certificates {
            guard unsafe X509_STORE_add_cert(store, anchor.handle) == 1 else {
                throw .library(.libraryFailed, "X509_STORE_add_cert")
            }
        }
        let others = try CertificateStack(intermediates)
        guard unsafe X509_STORE_CTX_init(context, store, certificate.handle, others.handle) == 1 else {
            throw .library(.libraryFailed, "X509_STORE_CTX_init")
        }
        let parameters = unsafe X509_STORE_CTX_get0_param(context)
        unsafe X509_VERIFY_PARAM_set_time(parameters, time_t(moment.milliseconds / 1000))
        // An issuing authority may be an anchor without its root.
        unsafe X509_VERIFY_PARAM_set_flags(parameters, UInt(X509_V_FLAG_PARTIAL_CHAIN))
        guard unsafe X509_verify_cert(context) == 1 else {
            let reason = unsafe X509_verify_cert_error_string(Int(X509_STORE_CTX_get_error(context)))
            drainErrorQueue()
            throw unsafe CryptoError(
                .chainBroken, "X509_verify_cert", detail: reason.map { unsafe String(cString: $0) })
        }
    }
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
