package import Calendars
internal import COpenSSL
internal import COpenSSLSupport
internal import Invoicing

/// An X.509 certificate: its bytes, and what they say.
///
/// Everything that is asked often is read once; the handle is never changed afterwards and may be shared.
@safe package final class Certificate: Sendable {
    nonisolated(unsafe) let handle: OpaquePointer

    package let der: [UInt8]
    package let subject: DistinguishedName
    package let issuer: DistinguishedName

    /// The issuer as RFC 2253 writes it, the way XML signatures name it.
    package let issuerText: String
    package let serialDecimal: String
    package let validFrom: Instant
    package let validUntil: Instant
    package let publicKey: PublicKey

    /// Takes over the handle, also when it throws.
    init(owning handle: OpaquePointer) throws(CryptoError) {
        unsafe self.handle = handle
        do throws(CryptoError) {
            der = try unsafe Self.der(of: handle)
            subject = try unsafe DistinguishedName(reading: X509_get_subject_name(handle))
            issuer = try unsafe DistinguishedName(reading: X509_get_issuer_name(handle))
            issuerText = try unsafe DistinguishedName.text(X509_get_issuer_name(handle))
            serialDecimal = try unsafe Self.decimal(X509_get0_serialNumber(handle))
            validFrom = try unsafe Self.instant(X509_get0_notBefore(handle))
            validUntil = try unsafe Self.instant(X509_get0_notAfter(handle))
            guard let key = unsafe X509_get_pubkey(handle) else {
                throw .library(.certificateUnreadable, "X509_get_pubkey")
            }
            publicKey = unsafe PublicKey(owning: key)
        } catch {
            unsafe X509_free(handle)
            throw error
        }
    }

    deinit { unsafe X509_free(handle) }

    package convenience init(der: [UInt8]) throws(CryptoError) {
        let handle = unsafe der.withUnsafeBufferPointer { buffer in
            var start = buffer.baseAddress
            return unsafe d2i_X509(nil, &start, buffer.count)
        }
        guard let handle = unsafe handle else { throw .library(.certificateUnreadable, "d2i_X509") }
        try unsafe self.init(owning: handle)
    }

    /// All certificates of a PEM text, or the only one of a DER file.
    package static func read(_ bytes: [UInt8]) throws(CryptoError) -> [Certificate] {
        // A DER certificate begins with the tag of a sequence, which no PEM text does.
        if bytes.first == 0x30 { return [try Certificate(der: bytes)] }
        let source = try MemoryBIO(bytes)
        var certificates: [Certificate] = []
        while let handle = unsafe PEM_read_bio_X509(source.handle, nil, nil, nil) {
            certificates.append(try unsafe Certificate(owning: handle))
        }
        // The end of the text is reported as an error as well.
        let words = drainErrorQueue()
        guard !certificates.isEmpty else {
            throw CryptoError(.certificateUnreadable, "PEM_read_bio_X509", detail: words)
        }
        return certificates
    }
}

extension Certificate: Hashable {
    package static func == (left: Certificate, right: Certificate) -> Bool { left.der == right.der }

    package func hash(into hasher: inout Hasher) { hasher.combine(der) }
}

// MARK: - Reading

extension Certificate {
    private static func der(of handle: OpaquePointer) throws(CryptoError) -> [UInt8] {
        var bytes: UnsafeMutablePointer<UInt8>?
        let length = unsafe i2d_X509(handle, &bytes)
        guard length > 0, let start = unsafe bytes else { throw .library(.certificateUnreadable, "i2d_X509") }
        defer { unsafe openssl_free(start) }
        return unsafe Array(UnsafeBufferPointer(start: start, count: Int(length)))
    }

    private static func decimal(_ serial: UnsafePointer<ASN1_INTEGER>?) throws(CryptoError) -> String {
        guard let number = unsafe ASN1_INTEGER_to_BN(serial, nil) else {
            throw .library(.certificateUnreadable, "ASN1_INTEGER_to_BN")
        }
        defer { unsafe BN_free(number) }
        guard let text = unsafe BN_bn2dec(number) else { throw .library(.libraryFailed, "BN_bn2dec") }
        defer { unsafe openssl_free(text) }
        return unsafe String(cString: text)
    }

    private static func instant(_ time: UnsafePointer<ASN1_TIME>?) throws(CryptoError) -> Instant {
        var parts = unsafe tm()
        guard unsafe ASN1_TIME_to_tm(time, &parts) == 1,
            let date = unsafe CalendarDate(
                Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)),
            let civil = unsafe CivilTime(
                date, Int(parts.tm_hour), Int(parts.tm_min), min(Int(parts.tm_sec), 59))
        else { throw .library(.certificateUnreadable, "ASN1_TIME_to_tm") }
        return civil.moment(in: .utc)
    }
}
