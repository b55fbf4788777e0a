package import Calendars
internal import COpenSSL
internal import COpenSSLSupport

/// Signed content in CMS form (RFC 5652), as CAdES-B (ETSI EN 319 122).
package enum CMSMessage {
    /// Signs content; detached, the content is not part of the message.
    ///
    /// The signing certificate and the moment are signed along.
    package static func sign(
        _ content: [UInt8], with credential: Credential, detached: Bool
    ) throws(CryptoError) -> [UInt8] {
        let input = try MemoryBIO(content)
        let others = try CertificateStack(credential.intermediates)
        var flags = UInt32(CMS_BINARY) | UInt32(CMS_CADES) | UInt32(CMS_NOSMIMECAP)
        if detached { flags |= UInt32(CMS_DETACHED) }
        guard
            let message = unsafe CMS_sign(
                credential.certificate.handle, credential.key.handle, others.handle, input.handle, flags)
        else { throw .library(.libraryFailed, "CMS_sign") }
        defer { unsafe CMS_ContentInfo_free(message) }
        let output = try MemoryBIO()
        guard unsafe i2d_CMS_bio(output.handle, message) == 1 else {
            throw .library(.libraryFailed, "i2d_CMS_bio")
        }
        return output.contents
    }

    /// What was signed, and by whom.
    package struct Verified: Sendable {
        package let content: [UInt8]
        package let signers: [Certificate]

        /// The other certificates that came along.
        package let others: [Certificate]
    }

    /// Verifies a message whose signers lead to an anchor at a moment; detached content is given beside it.
    package static func verify(
        _ bytes: [UInt8], detached content: [UInt8]? = nil, trusting anchors: TrustAnchors, at moment: Instant
    ) throws(CryptoError) -> Verified {
        let verified = try verify(bytes, detached: content)
        for signer in verified.signers {
            try anchors.check(signer, through: verified.others, at: moment)
        }
        return verified
    }

    /// Verifies that a message is intact, whoever its signers are.
    package static func verify(
        _ bytes: [UInt8], detached content: [UInt8]? = nil
    ) throws(CryptoError) -> Verified {
        let source = try MemoryBIO(bytes)
        guard let message = unsafe d2i_CMS_bio(source.handle, nil) else {
            throw .library(.signatureUnreadable, "d2i_CMS_bio")
        }
        defer { unsafe CMS_ContentInfo_free(message) }
        let isDetached = unsafe CMS_is_detached(message) == 1
        guard isDetached == (content != nil) else {
            throw CryptoError(
                .signatureInvalid, "CMS",
                detail: isDetached ? "the content is missing" : "the content came twice")
        }
        let plain = UInt32(CMS_BINARY) | UInt32(CMS_NO_SIGNER_CERT_VERIFY)
        let signed = try unsafe check(message, content, plain, nil)
        let signers = try unsafe certificates(CMS_get0_signers(message), owningItems: false)
        let others = try unsafe certificates(CMS_get1_certs(message), owningItems: true)
        guard let first = signers.first else {
            throw CryptoError(.signatureInvalid, "CMS", detail: "nobody signed")
        }
        // Once more for what CAdES adds: that the certificate itself was signed along. The library does it only together
        // with its own check of the chain, which is given the signers themselves to end at.
        let store = try AnchorStore(TrustAnchors(signers), at: first.validFrom)
        _ = try unsafe check(message, content, UInt32(CMS_BINARY) | UInt32(CMS_CADES), store.handle)
        return Verified(content: content ?? signed, signers: signers, others: others)
    }

    private static func check(
        _ message: OpaquePointer, _ content: [UInt8]?, _ flags: UInt32, _ store: OpaquePointer?
    ) throws(CryptoError) -> [UInt8] {
        let input = try MemoryBIO(content ?? [])
        let output = try MemoryBIO()
        let source = unsafe content == nil ? nil : input.handle
        guard unsafe CMS_verify(message, nil, store, source, output.handle, flags) == 1 else {
            throw .library(.signatureInvalid, "CMS_verify")
        }
        return output.contents
    }

    /// Copies out a stack, and frees it; its items too, if they are ours.
    private static func certificates(
        _ stack: OpaquePointer?, owningItems: Bool
    ) throws(CryptoError) -> [Certificate] {
        defer {
            if owningItems { unsafe openssl_free_certificates(stack) } else { unsafe OPENSSL_sk_free(stack) }
        }
        var result: [Certificate] = []
        for index in 0..<max(0, unsafe OPENSSL_sk_num(stack)) {
            guard let item = unsafe OPENSSL_sk_value(stack, index) else { continue }
            let certificate = OpaquePointer(item)
            guard unsafe X509_up_ref(certificate) == 1 else { throw .library(.libraryFailed, "X509_up_ref") }
            result.append(try unsafe Certificate(owning: certificate))
        }
        return result
    }
}
