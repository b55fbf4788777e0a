/// Checks XML signatures, strictly.
///
/// The order is: find the one element that has to be signed, find its one signature, check every reference, check the
/// value. What the caller gets are the very bytes that were hashed: data is read from them and from nothing else.
package struct XMLVerifier: Sendable {
    /// The digests that are taken; others are unsupported.
    package var digests: Set<Digest>

    /// Whether the signature is a child of the element that it signs, as opposed to anywhere in the document.
    package var isEnveloped: Bool

    package init(digests: Set<Digest> = [.sha256, .sha512], isEnveloped: Bool = true) {
        self.digests = digests
        self.isEnveloped = isEnveloped
    }

    /// What was verified.
    package struct Verified: Sendable {
        /// The canonical form of the element, without its signature.
        package let content: [UInt8]

        /// Whose key made the signature; whether it is trusted is another question (``TrustAnchors``).
        package let certificate: Certificate

        /// The other certificates that came along.
        package let others: [Certificate]
        package let digest: Digest
    }

    /// Verifies the signature over the one element of that name.
    package func verify(_ bytes: [UInt8], covering name: QualifiedName) throws(CryptoError) -> Verified {
        let document = try SignableDocument(parsing: bytes)
        let element = try document.only(name)
        let candidates =
            isEnveloped
            ? element.children(Signing.name("Signature"))
            : try document.root.tree.filter { $0.name == Signing.name("Signature") }
        guard candidates.count == 1 else {
            throw CryptoError(
                .signatureInvalid, "verify", detail: "\(candidates.count) signatures instead of one")
        }
        let signature = candidates[0]
        let parts = try SignatureParts(signature)
        var content: [UInt8]?
        for reference in parts.references {
            let octets = try check(reference, in: document, signature: signature, contents: [:])
            if try reference.target(in: document) == element { content = octets }
        }
        guard let content else {
            throw CryptoError(.signatureInvalid, "verify", detail: "the signature is over another element")
        }
        return try verified(content, parts, in: document)
    }

    /// Verifies a signature that stands alone, over content that lies elsewhere.
    package func verifyDetached(
        _ bytes: [UInt8], content: [UInt8], named uri: String
    ) throws(CryptoError) -> Verified {
        let document = try SignableDocument(parsing: bytes)
        let signature = try document.root
        let parts = try SignatureParts(signature)
        var isCovered = false
        for reference in parts.references {
            _ = try check(reference, in: document, signature: signature, contents: [uri: content])
            isCovered = isCovered || reference.uri == uri
        }
        guard isCovered else {
            throw CryptoError(.signatureInvalid, "verify", detail: "the signature is over something else")
        }
        return try verified(content, parts, in: document)
    }

    private func check(
        _ reference: SignedReference, in document: borrowing SignableDocument, signature: Element,
        contents: [String: [UInt8]]
    ) throws(CryptoError) -> [UInt8] {
        guard digests.contains(reference.algorithm) else {
            throw CryptoError(.algorithmUnsupported, "verify", detail: reference.algorithm.rawValue)
        }
        let octets = try reference.octets(in: document, signature: signature, contents: contents)
        guard isEqualInConstantTime(try reference.algorithm(octets), try reference.value()) else {
            throw CryptoError(.signatureInvalid, "verify", detail: "the content was altered")
        }
        return octets
    }

    private func verified(
        _ content: [UInt8], _ parts: SignatureParts, in document: borrowing SignableDocument
    ) throws(CryptoError) -> Verified {
        guard digests.contains(parts.digest) else {
            throw CryptoError(.algorithmUnsupported, "verify", detail: parts.digest.rawValue)
        }
        let signed = try unsafe document.canonical(parts.canonicalization, of: parts.signedInfo.node)
        let value = try parts.value()
        var certificates: [Certificate] = []
        for text in parts.certificates {
            guard let der = Base64.decode(text) else {
                throw .unreadableSignature("a certificate is not base64")
            }
            certificates.append(try Certificate(der: der))
        }
        for certificate in certificates
        where try certificate.publicKey.verifies(value, over: signed, digest: parts.digest) {
            return Verified(
                content: content, certificate: certificate, others: certificates.filter { $0 != certificate },
                digest: parts.digest)
        }
        throw CryptoError(
            .signatureInvalid, "verify",
            detail: certificates.isEmpty ? "no certificate in the signature" : "made with another key")
    }
}
