internal import CLibXML2

/// A `Signature` element taken apart, strictly: what is not expected is refused, not skipped.
struct SignatureParts {
    let signedInfo: Element
    let canonicalization: Canonicalization
    let digest: Digest
    let references: [SignedReference]
    let valueElement: Element
    let certificates: [String]

    init(_ signature: Element) throws(CryptoError) {
        let children = signature.children
        guard signature.name == Signing.name("Signature"), children.count >= 2,
            children[0].name == Signing.name("SignedInfo"), children[1].name == Signing.name("SignatureValue")
        else { throw .unreadableSignature("SignedInfo and SignatureValue are expected first") }
        signedInfo = children[0]
        valueElement = children[1]
        certificates = signature.children(Signing.name("KeyInfo"))
            .flatMap { $0.children(Signing.name("X509Data")) }
            .flatMap { $0.children(Signing.name("X509Certificate")) }
            .map(\.text)

        let parts = signedInfo.children
        guard parts.count >= 3, parts[0].name == Signing.name("CanonicalizationMethod"),
            parts[1].name == Signing.name("SignatureMethod")
        else { throw .unreadableSignature("the methods are expected first") }
        canonicalization = try Canonicalization(reading: parts[0])
        guard parts[1].children.isEmpty,
            let digest = Digest(xmlSignatureURI: parts[1].attribute("Algorithm") ?? "")
        else { throw .unsupportedAlgorithm(parts[1]) }
        self.digest = digest
        var references: [SignedReference] = []
        for part in parts.dropFirst(2) { references.append(try SignedReference(part)) }
        self.references = references
    }

    func value() throws(CryptoError) -> [UInt8] {
        guard let value = Base64.decode(valueElement.text) else {
            throw .unreadableSignature("the value is not base64")
        }
        return value
    }
}

/// A `Reference` of a signature.
struct SignedReference {
    let uri: String
    let isEnveloped: Bool
    let canonicalization: Canonicalization?
    let algorithm: Digest
    let digestElement: Element

    init(_ element: Element) throws(CryptoError) {
        guard element.name == Signing.name("Reference"), let uri = element.attribute("URI") else {
            throw .unreadableSignature("a reference with a URI is expected")
        }
        self.uri = uri
        var parts = element.children[...]
        var transforms: [Element] = []
        if parts.first?.name == Signing.name("Transforms") { transforms = parts.removeFirst().children }
        guard parts.count == 2, let method = parts.first, method.name == Signing.name("DigestMethod"),
            let value = parts.last, value.name == Signing.name("DigestValue")
        else { throw .unreadableSignature("a digest method and value are expected") }
        guard let algorithm = Digest(xmlURI: method.attribute("Algorithm") ?? "") else {
            throw .unsupportedAlgorithm(method)
        }
        self.algorithm = algorithm
        digestElement = value

        var isEnveloped = false
        var canonicalization: Canonicalization?
        for transform in transforms {
            guard transform.name == Signing.name("Transform"), canonicalization == nil else {
                throw .unreadableSignature("a transform after the canonicalisation")
            }
            if transform.attribute("Algorithm") == Signing.enveloped, !isEnveloped {
                isEnveloped = true
            } else {
                canonicalization = try Canonicalization(reading: transform)
            }
        }
        self.isEnveloped = isEnveloped
        self.canonicalization = canonicalization
    }

    func value() throws(CryptoError) -> [UInt8] {
        guard let value = Base64.decode(digestElement.text) else {
            throw .unreadableSignature("a digest is not base64")
        }
        return value
    }

    /// The element that it names in the document; nil when it names something outside.
    func target(in document: borrowing SignableDocument) throws(CryptoError) -> Element? {
        if uri.isEmpty { return try document.root }
        return uri.hasPrefix("#") ? try document.element(id: String(uri.dropFirst())) : nil
    }

    /// The bytes that its digest is taken of.
    func octets(
        in document: borrowing SignableDocument, signature: Element, contents: [String: [UInt8]]
    ) throws(CryptoError) -> [UInt8] {
        guard let target = try target(in: document) else {
            guard let content = contents[uri], !isEnveloped else {
                throw CryptoError(.signatureInvalid, "verify", detail: "what is signed is not here")
            }
            guard let canonicalization else { return content }
            return try SignableDocument(parsing: content).canonical(canonicalization)
        }
        guard signature.isInside(target) == isEnveloped else {
            throw .unreadableSignature("the enveloped transform does not fit the place of the signature")
        }
        // Without a transform the standard asks for the inclusive form.
        let method = canonicalization ?? .inclusive
        // `URI=""` means the document itself, which may have instructions beside its root.
        let root: xmlNodePtr? = uri.isEmpty ? nil : unsafe target.node
        return try unsafe document.canonical(method, of: root, without: isEnveloped ? signature.node : nil)
    }

    func digest(
        in document: borrowing SignableDocument, signature: Element, contents: [String: [UInt8]]
    ) throws(CryptoError) -> [UInt8] {
        try algorithm(try octets(in: document, signature: signature, contents: contents))
    }
}

extension Canonicalization {
    init(reading method: Element) throws(CryptoError) {
        let children = method.children
        var prefixes: [String] = []
        if let list = children.first {
            guard children.count == 1, list.name == QualifiedName(Self.exclusive.uri, "InclusiveNamespaces")
            else {
                throw .unsupportedAlgorithm(method)
            }
            prefixes = (list.attribute("PrefixList") ?? "").split(separator: " ").map(String.init)
        }
        guard
            let known = Canonicalization(
                uri: method.attribute("Algorithm") ?? "", inclusivePrefixes: prefixes)
        else { throw .unsupportedAlgorithm(method) }
        self = known
    }
}

extension CryptoError {
    static func unreadableSignature(_ detail: String) -> CryptoError {
        CryptoError(.signatureUnreadable, "read signature", detail: detail)
    }

    static func unsupportedAlgorithm(_ element: Element) -> CryptoError {
        CryptoError(.algorithmUnsupported, element.name.local, detail: element.attribute("Algorithm"))
    }
}
