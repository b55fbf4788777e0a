extension XMLSigner {
    /// Adds an enveloped signature to an element that stands alone and was written in exclusive canonical form.
    ///
    /// Nothing is parsed: the bytes are what the digest is taken of, and the signature, written in canonical form too,
    /// goes before the last end tag. Only for bytes from ``CanonicalWriter``; a test compares with the library's
    /// canonical form.
    package func envelop(canonical bytes: [UInt8], id: String) throws(CryptoError) -> [UInt8] {
        precondition(
            canonicalization == .exclusive && qualifiedAt == nil, "the direct way is for one profile only")
        guard let end = Self.lastEndTag(of: bytes) else {
            throw CryptoError(.xmlUnreadable, "envelop", detail: "no end tag")
        }
        let reference = Reference(uri: "#\(id)", isEnveloped: true)
        let value = Base64.encode(try digest(bytes))
        var inside = CanonicalWriter()
        try writeMethods(into: &inside)
        try write(reference, digest: value, into: &inside)

        var signed = CanonicalWriter()
        signed.start("SignedInfo", ["xmlns": Signing.namespace])
        signed.insert(canonical: inside.bytes)
        signed.end("SignedInfo")
        let signature = Base64.encode(try credential.key.sign(signed.bytes, digest: digest))

        var writer = CanonicalWriter(capacity: bytes.count + 4096)
        writer.insert(canonical: bytes[..<end])
        writer.start("Signature", ["xmlns": Signing.namespace])
        writer.start("SignedInfo")
        writer.insert(canonical: inside.bytes)
        writer.end("SignedInfo")
        writer.element("SignatureValue", signature)
        writeKeyInfo(into: &writer)
        writer.end("Signature")
        writer.insert(canonical: bytes[end...])
        return writer.bytes
    }

    private static func lastEndTag(of bytes: [UInt8]) -> Int? {
        guard let start = bytes.lastIndex(of: UInt8(ascii: "<")), start + 1 < bytes.count,
            bytes[start + 1] == UInt8(ascii: "/")
        else { return nil }
        return start
    }
}
