package import Calendars

/// The seal of the Romanian Ministry of Finance on a document of RO e-Factura, and what came of checking it.
///
/// It looks like an XML signature and is none that a generic verifier takes: its one reference has an empty URI and no
/// transform, and its digest is that of the raw bytes of another file. The platform keeps RSA with SHA-1, which is
/// therefore taken here and nowhere else.
package struct MinistrySeal: Sendable, Hashable {
    package enum Verdict: String, Sendable, CaseIterable {
        case valid

        /// The document is not the one that was sealed.
        case digestMismatch = "digest mismatch"

        /// The seal was altered, or made with another key than that of its certificate.
        case signatureMismatch = "signature mismatch"

        /// Everything fits, but who sealed is not known: certificates change every year or two without notice.
        case unknownCertificate = "unknown certificate"

        /// It has another form; the test environment once sealed in its own way.
        case unreadable
    }

    package let verdict: Verdict

    /// Whose key made the seal; nil where that could not be read.
    package let certificate: Certificate?

    /// What was wrong, for the log.
    package let detail: String?

    init(_ verdict: Verdict, _ certificate: Certificate? = nil, _ detail: String? = nil) {
        self.verdict = verdict
        self.certificate = certificate
        self.detail = detail
    }
}

extension MinistrySeal {
    /// Whom a verification trusts.
    package struct Trust: Sendable, Hashable {
        /// SHA-256 fingerprints of certificates of the ministry, as hexadecimal digits.
        package var pinned: Set<String>

        /// Authorities whose certificates are taken when their subject names the ministry.
        package var anchors: TrustAnchors

        package init(pinned: Set<String> = Self.known, anchors: TrustAnchors = TrustAnchors([])) {
            self.pinned = pinned
            self.anchors = anchors
        }

        /// The certificates seen on production documents since December 2020.
        package static let known: Set<String> = [
            "cd5b377aa602913f717c4f9eb033ff32703043738fda7752f99d7306de2443fb",
            "fbdca3c696e1fca634204d989d46bd90d591d92c59f5732f29b2b7ac4d095e33",
            "9c098bfc2ee1799d4bc28294e2fa4693c35d88146dca40f5ee788fddb610e11d",
            "f014b11cfdeb451351f49ccb6854ca8b1a5ab78db5eaa130e4a000b6fc4efc7e",
            "5c4ceb903c1c73152cc1793b6557ffa31097bf820115fa17f7154503c0dea663",
            "b02d178a67f24785ac4143b28880606e17b40ea4f622692e9e110d520b4fc525",
        ]

        /// The fiscal codes by which subjects name the ministry.
        static let ministry = ["25886108", "4221306"]
    }
}

// MARK: - Verifying

extension MinistrySeal {
    /// Checks a seal over the bytes of a document, sealed about the given moment.
    package static func verify(
        _ seal: [UInt8], over content: [UInt8], trusting trust: Trust, at moment: Instant
    ) -> MinistrySeal {
        do throws(CryptoError) {
            return try check(seal, over: content, trust, at: moment)
        } catch {
            return MinistrySeal(.unreadable, nil, "\(error)")
        }
    }

    private static func check(
        _ seal: [UInt8], over content: [UInt8], _ trust: Trust, at moment: Instant
    ) throws(CryptoError) -> MinistrySeal {
        let document = try SignableDocument(parsing: seal)
        let parts = try SignatureParts(document.root)
        guard parts.references.count == 1, let reference = parts.references.first, reference.uri.isEmpty,
            !reference.isEnveloped, reference.canonicalization == nil
        else { throw .unreadableSignature("one reference without a name and without transforms is expected") }
        let certificates = try parts.certificates.map { text throws(CryptoError) in
            guard let der = Base64.decode(text) else {
                throw CryptoError.unreadableSignature("a certificate is not base64")
            }
            return try Certificate(der: der)
        }
        guard isEqualInConstantTime(try reference.algorithm(content), try reference.value()) else {
            return MinistrySeal(.digestMismatch, certificates.first)
        }
        let signed = try unsafe document.canonical(parts.canonicalization, of: parts.signedInfo.node)
        let value = try parts.value()
        for maker in certificates
        where try maker.publicKey.verifies(value, over: signed, digest: parts.digest) {
            if let doubt = try trust.doubt(about: maker, with: certificates, at: moment) {
                return MinistrySeal(.unknownCertificate, maker, doubt)
            }
            return MinistrySeal(.valid, maker)
        }
        return MinistrySeal(.signatureMismatch, certificates.first)
    }
}

extension MinistrySeal.Trust {
    /// Why a certificate is not trusted; nil when it is.
    fileprivate func doubt(
        about certificate: Certificate, with others: [Certificate], at moment: Instant
    ) throws(CryptoError) -> String? {
        guard certificate.isValid(at: moment) else { return "the certificate was not valid at the time" }
        if pinned.contains(try Digest.sha256(certificate.der).hex) { return nil }
        guard !anchors.certificates.isEmpty else { return "the certificate is none of the known ones" }
        let namesMinistry = certificate.subject.attributes.contains { attribute in
            Self.ministry.contains { attribute.value.contains($0) }
        }
        guard namesMinistry else { return "the certificate does not name the Ministry of Finance" }
        do throws(CryptoError) {
            try anchors.check(certificate, through: others, at: moment)
            return nil
        } catch {
            return "\(error)"
        }
    }
}
