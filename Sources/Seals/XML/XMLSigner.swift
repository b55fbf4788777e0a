package import Calendars

/// Makes XML signatures with one credential, in one profile.
package struct XMLSigner: Sendable {
    package let credential: Credential

    /// For the signed information and for every reference.
    package var canonicalization: Canonicalization
    package var digest: Digest

    /// Whether the certificate is also named by its issuer and number.
    package var namesIssuer: Bool

    /// The moment of signing, if the signature is to be XAdES-B.
    package var qualifiedAt: Instant?

    package init(
        _ credential: Credential, canonicalization: Canonicalization = .exclusive, digest: Digest = .sha256,
        namesIssuer: Bool = true, qualifiedAt: Instant? = nil
    ) {
        self.credential = credential
        self.canonicalization = canonicalization
        self.digest = digest
        self.namesIssuer = namesIssuer
        self.qualifiedAt = qualifiedAt
    }
}

// MARK: - Signing a document

extension XMLSigner {
    /// Adds an enveloped signature as the last child of an element.
    ///
    /// Without a name it is the root; without an id the whole document is signed (`URI=""`), for the root only.
    package func envelop(
        _ document: [UInt8], at name: QualifiedName? = nil, id: String?
    ) throws(CryptoError) -> [UInt8] {
        let document = try SignableDocument(parsing: document)
        let element = if let name { try document.only(name) } else { try document.root }
        if let id {
            guard try document.element(id: id) == element else {
                throw CryptoError(.signatureInvalid, "envelop", detail: "the element does not have the id")
            }
        } else if try element != document.root {
            throw CryptoError(
                .signatureInvalid, "envelop", detail: "only the root can be signed without an id")
        }
        let reference = Reference(uri: id.map { "#\($0)" } ?? "", isEnveloped: true)
        try complete(document, in: element, references: [reference], contents: [:])
        return try document.serialised()
    }

    /// Signs elements by their ids, and puts the signature at the end of another element.
    package func sign(
        _ document: [UInt8], ids: [String], into parent: QualifiedName
    ) throws(CryptoError) -> [UInt8] {
        let document = try SignableDocument(parsing: document)
        let place = try document.only(parent)
        let references = ids.map { Reference(uri: "#\($0)", isEnveloped: false) }
        for id in ids where try place.isInside(document.element(id: id)) {
            throw CryptoError(.signatureInvalid, "sign", detail: "the signature would lie in what it signs")
        }
        try complete(document, in: place, references: references, contents: [:])
        return try document.serialised()
    }

    /// A signature on its own over bytes that lie elsewhere, under that name.
    package func signDetached(_ content: [UInt8], named uri: String) throws(CryptoError) -> [UInt8] {
        guard !uri.isEmpty, !uri.hasPrefix("#") else {
            throw CryptoError(
                .signatureInvalid, "signDetached", detail: "the content needs a name of its own")
        }
        // The signature replaces this element; it only gives the parser a place to stand.
        let document = try SignableDocument(parsing: Array("<signatures/>".utf8))
        let signature = try complete(
            document, in: document.root, references: [Reference(uri: uri, isOctets: true)],
            contents: [uri: content])
        return try unsafe document.canonical(.inclusive, of: signature.node)
    }

    /// Puts the signature into the tree, then fills in digests and value where it stands.
    @discardableResult private func complete(
        _ document: borrowing SignableDocument, in place: Element, references: [Reference],
        contents: [String: [UInt8]]
    ) throws(CryptoError) -> Element {
        let markup = String(decoding: try markup(references: references), as: UTF8.self)
        let signature = try place.append(markup: markup)
        let parts = try SignatureParts(signature)
        for reference in parts.references {
            reference.digestElement.append(
                text: Base64.encode(
                    try reference.digest(in: document, signature: signature, contents: contents)))
        }
        let signed = try unsafe document.canonical(canonicalization, of: parts.signedInfo.node)
        parts.valueElement.append(text: Base64.encode(try credential.key.sign(signed, digest: digest)))
        return signature
    }
}
