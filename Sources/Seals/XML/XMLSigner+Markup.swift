internal import Calendars

extension XMLSigner {
    /// One thing that is signed.
    struct Reference {
        var uri: String
        var isEnveloped = false
        /// Whether the bytes are taken as they are, without canonicalisation.
        var isOctets = false
        var id: String?
        var type: String?
    }

    private static let signatureID = "signature"
    private static let propertiesID = "signature-properties"

    /// A whole `Signature` element whose digests and value are still empty.
    func markup(references: [Reference]) throws(CryptoError) -> [UInt8] {
        var references = references
        if qualifiedAt != nil {
            references[0].id = "signature-content"
            references.append(
                Reference(uri: "#\(Self.propertiesID)", type: Signing.signedPropertiesType))
        }
        var writer = CanonicalWriter()
        if qualifiedAt == nil {
            writer.start("Signature", ["xmlns": Signing.namespace])
        } else {
            writer.start("Signature", ["xmlns": Signing.namespace, "Id": Self.signatureID])
        }
        writer.start("SignedInfo")
        try writeMethods(into: &writer)
        for reference in references { try write(reference, digest: "", into: &writer) }
        writer.end("SignedInfo")
        writer.element("SignatureValue")
        writeKeyInfo(into: &writer)
        if let qualifiedAt { try writeProperties(signedAt: qualifiedAt, into: &writer) }
        writer.end("Signature")
        return writer.bytes
    }

    func writeMethods(into writer: inout CanonicalWriter) throws(CryptoError) {
        guard let method = digest.xmlSignatureURI else {
            throw CryptoError(.algorithmUnsupported, "sign", detail: digest.rawValue)
        }
        writer.element("CanonicalizationMethod", "", ["Algorithm": canonicalization.uri])
        writer.element("SignatureMethod", "", ["Algorithm": method])
    }

    func write(
        _ reference: Reference, digest value: String, into writer: inout CanonicalWriter
    ) throws(CryptoError) {
        guard let method = digest.xmlURI else {
            throw CryptoError(.algorithmUnsupported, "sign", detail: digest.rawValue)
        }
        if let type = reference.type {
            writer.start("Reference", ["Type": type, "URI": reference.uri])
        } else if let id = reference.id {
            writer.start("Reference", ["Id": id, "URI": reference.uri])
        } else {
            writer.start("Reference", ["URI": reference.uri])
        }
        if !reference.isOctets {
            writer.start("Transforms")
            if reference.isEnveloped { writer.element("Transform", "", ["Algorithm": Signing.enveloped]) }
            writer.element("Transform", "", ["Algorithm": canonicalization.uri])
            writer.end("Transforms")
        }
        writer.element("DigestMethod", "", ["Algorithm": method])
        writer.element("DigestValue", value)
        writer.end("Reference")
    }

    func writeKeyInfo(into writer: inout CanonicalWriter) {
        writer.start("KeyInfo")
        writer.start("X509Data")
        writer.element("X509Certificate", Base64.encode(credential.certificate.der))
        if namesIssuer {
            writer.start("X509IssuerSerial")
            writer.element("X509IssuerName", credential.certificate.issuerText)
            writer.element("X509SerialNumber", credential.certificate.serialDecimal)
            writer.end("X509IssuerSerial")
        }
        writer.end("X509Data")
        writer.end("KeyInfo")
    }

    /// The signed properties of ETSI EN 319 132 level B-B: when, with which certificate, what kind of content.
    private func writeProperties(
        signedAt moment: Instant, into writer: inout CanonicalWriter
    ) throws(CryptoError) {
        let certificateDigest = Base64.encode(try Digest.sha256(credential.certificate.der))
        let seconds = Instant(milliseconds: moment.milliseconds / 1000 * 1000).description
        writer.start("Object")
        writer.start(
            "xades:QualifyingProperties", ["xmlns:xades": Signing.xades, "Target": "#\(Self.signatureID)"])
        writer.start("xades:SignedProperties", ["Id": Self.propertiesID])
        writer.start("xades:SignedSignatureProperties")
        writer.element("xades:SigningTime", seconds.replacing(".000Z", with: "Z"))
        writer.start("xades:SigningCertificateV2")
        writer.start("xades:Cert")
        writer.start("xades:CertDigest")
        writer.element("DigestMethod", "", ["Algorithm": Digest.sha256.xmlURI ?? ""])
        writer.element("DigestValue", certificateDigest)
        writer.end("xades:CertDigest")
        writer.end("xades:Cert")
        writer.end("xades:SigningCertificateV2")
        writer.end("xades:SignedSignatureProperties")
        writer.start("xades:SignedDataObjectProperties")
        writer.start("xades:DataObjectFormat", ["ObjectReference": "#signature-content"])
        writer.element("xades:MimeType", "application/xml")
        writer.end("xades:DataObjectFormat")
        writer.end("xades:SignedDataObjectProperties")
        writer.end("xades:SignedProperties")
        writer.end("xades:QualifyingProperties")
        writer.end("Object")
    }
}
