internal import Archives
internal import Seals

/// Seals documents as the Ministry of Finance does: with something that looks like an XML signature.
struct ANAFSeal: Sendable {
    private let credential: Credential

    private static let namespace = "http://www.w3.org/2000/09/xmldsig#"
    private static let canonical = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"

    init(_ authority: ThrowAwayAuthority) throws(CryptoError) {
        credential = try authority.issue(
            [
                "C": "RO", "O": "MINISTERUL FINANTELOR (sandbox)", "organizationIdentifier": "VATRO-4221306",
                "CN": "Ministerul Finantelor",
            ], for: .seal
        ).credential
    }

    /// The ZIP of a download; the two files come in any order.
    func parcel(_ content: [UInt8], index: Int) -> [UInt8]? {
        guard let seal = try? seal(over: content) else { return nil }
        let files = [("\(index).xml", content), ("semnatura_\(index).xml", seal)]
        var builder = ZIPBuilder()
        for (name, bytes) in index.isMultiple(of: 2) ? files.reversed() : files { builder.add(name, bytes) }
        return try? builder.build()
    }

    /// The digest is that of the raw bytes, under a reference that names nothing; the method is RSA with SHA-1.
    func seal(over content: [UInt8]) throws(CryptoError) -> [UInt8] {
        let info = try signedInfo(over: content)
        // The canonical form of the part carries the namespace that its parent declares.
        let start = "<SignedInfo"
        let signed = Array("\(start) xmlns=\"\(Self.namespace)\"\(info.dropFirst(start.count))".utf8)
        let value = try credential.key.sign(signed, digest: .sha1)
        let certificate = credential.certificate
        let text =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n<Signature xmlns=\"\(Self.namespace)\">"
            + info + "<SignatureValue>\(Self.lines(Base64.encode(value)))</SignatureValue>"
            + "<KeyInfo><X509Data><X509SubjectName>CN=Ministerul Finantelor</X509SubjectName>"
            + "<X509Certificate>\(Self.lines(Base64.encode(certificate.der)))</X509Certificate>"
            + "</X509Data></KeyInfo></Signature>"
        return Array(text.utf8)
    }

    private func signedInfo(over content: [UInt8]) throws(CryptoError) -> String {
        var writer = CanonicalWriter()
        writer.start("SignedInfo")
        writer.element("CanonicalizationMethod", "", ["Algorithm": Self.canonical])
        writer.element("SignatureMethod", "", ["Algorithm": Self.namespace + "rsa-sha1"])
        writer.start("Reference", ["URI": ""])
        writer.element("DigestMethod", "", ["Algorithm": "http://www.w3.org/2001/04/xmlenc#sha256"])
        writer.element("DigestValue", Base64.encode(try Digest.sha256(content)))
        writer.end("Reference")
        writer.end("SignedInfo")
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// Lines of 76 letters, ended as its Java library ends them.
    private static func lines(_ text: String) -> String {
        var lines: [Substring] = []
        var rest = text[...]
        while !rest.isEmpty {
            lines.append(rest.prefix(76))
            rest = rest.dropFirst(76)
        }
        return lines.joined(separator: "&#13;\n")
    }
}
