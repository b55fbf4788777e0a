package import Calendars
internal import COpenSSL
internal import COpenSSLSupport

/// A certificate authority that lives as long as a simulator or a test does.
///
/// It makes the TLS certificates of simulators on the loopback address, the certificates that sign their answers,
/// and demo certificates for the sample companies. What it issues has no value anywhere else.
package struct ThrowAwayAuthority: Sendable {
    package let credential: Credential
    private let validFrom: Instant
    private let validUntil: Instant

    package var certificate: Certificate { credential.certificate }

    /// Makes the authority with a key of its own; everything it issues is valid in the same time.
    package init(named name: String, from validFrom: Instant, until validUntil: Instant) throws(CryptoError) {
        try self.init(named: name, key: try PrivateKey.generate(), from: validFrom, until: validUntil)
    }

    init(
        named name: String, key: PrivateKey, from validFrom: Instant, until validUntil: Instant
    ) throws(CryptoError) {
        let subject = [DistinguishedName.Attribute(type: "C", value: "HR"), .init(type: "CN", value: name)]
        let certificate = try Self.issue(
            Order(
                subject: subject, validFrom: validFrom, validUntil: validUntil,
                extensions: Purpose.authority.extensions
            ), for: key, by: nil)
        credential = try Credential(key: key, certificate: certificate)
        self.validFrom = validFrom
        self.validUntil = validUntil
    }

    package enum Purpose: Sendable, Hashable {
        case authority
        /// Signing documents.
        case seal
        /// TLS for these names and addresses, such as `DNS:localhost` and `IP:127.0.0.1`.
        case server(names: [String])
        case client

        fileprivate var extensions: [(Int32, String)] {
            switch self {
            case .authority:
                [
                    (NID_basic_constraints, "critical,CA:TRUE"),
                    (NID_key_usage, "critical,keyCertSign,cRLSign"),
                ]
            case .seal:
                [
                    (NID_basic_constraints, "CA:FALSE"),
                    (NID_key_usage, "critical,digitalSignature,nonRepudiation"),
                ]
            case .server(let names):
                [
                    (NID_basic_constraints, "CA:FALSE"),
                    (NID_key_usage, "critical,digitalSignature,keyEncipherment"),
                    (NID_ext_key_usage, "serverAuth"),
                    (NID_subject_alt_name, names.joined(separator: ",")),
                ]
            case .client:
                [
                    (NID_basic_constraints, "CA:FALSE"), (NID_key_usage, "critical,digitalSignature"),
                    (NID_ext_key_usage, "clientAuth"),
                ]
            }
        }
    }

    /// Issues a certificate over a fresh key.
    ///
    /// The subject is given by short names, such as `"CN": "fiskalcistest"`, in their order.
    package func issue(
        _ subject: KeyValuePairs<String, String>, for purpose: Purpose, until end: Instant? = nil
    ) throws(CryptoError) -> IssuedCredential {
        let key = try PrivateKey.generate()
        let attributes = subject.map { DistinguishedName.Attribute(type: $0.key, value: $0.value) }
        let order = Order(
            subject: attributes, validFrom: validFrom, validUntil: end ?? validUntil,
            extensions: purpose.extensions)
        let certificate = try Self.issue(order, for: key, by: credential)
        return IssuedCredential(
            credential: try Credential(key: key, certificate: certificate, intermediates: [self.certificate]))
    }
}

extension ThrowAwayAuthority {
    private struct Order {
        let subject: [DistinguishedName.Attribute]
        let validFrom: Instant
        let validUntil: Instant
        let extensions: [(Int32, String)]
    }

    private static func issue(
        _ order: Order, for key: PrivateKey, by issuer: Credential?
    ) throws(CryptoError) -> Certificate {
        guard let draft = unsafe X509_new() else { throw .library(.libraryFailed, "X509_new") }
        defer { unsafe X509_free(draft) }
        try unsafe write(order, into: draft, key: key, issuer: issuer)
        guard unsafe X509_sign(draft, (issuer?.key ?? key).handle, EVP_sha256()) > 0,
            unsafe X509_up_ref(draft) == 1
        else { throw .library(.libraryFailed, "X509_sign") }
        return try unsafe Certificate(owning: draft)
    }

    private static func write(
        _ order: Order, into draft: OpaquePointer, key: PrivateKey, issuer: Credential?
    ) throws(CryptoError) {
        guard let name = unsafe X509_get_subject_name(draft) else {
            throw .library(.libraryFailed, "X509_get_subject_name")
        }
        for attribute in order.subject {
            let value = Array(attribute.value.utf8)
            guard
                unsafe X509_NAME_add_entry_by_txt(
                    name, attribute.type, MBSTRING_UTF8, value, Int32(value.count), -1, 0) == 1
            else { throw .library(.libraryFailed, "X509_NAME_add_entry_by_txt") }
        }
        // Positive, and short enough for schema validators whose integers end at 24 digits.
        var serial = try randomBytes(8)
        serial[0] = serial[0] & 0x7F | 0x40
        guard let number = unsafe BN_bin2bn(serial, Int32(serial.count), nil) else {
            throw .library(.libraryFailed, "BN_bin2bn")
        }
        defer { unsafe BN_free(number) }
        let issuerName = unsafe issuer.map { unsafe X509_get_subject_name($0.certificate.handle) } ?? name
        guard unsafe X509_set_version(draft, Int(X509_VERSION_3)) == 1,
            unsafe BN_to_ASN1_INTEGER(number, X509_get_serialNumber(draft)) != nil,
            unsafe X509_set_issuer_name(draft, issuerName) == 1,
            unsafe X509_set_pubkey(draft, key.handle) == 1,
            unsafe ASN1_TIME_set(X509_getm_notBefore(draft), time_t(order.validFrom.milliseconds / 1000))
                != nil,
            unsafe ASN1_TIME_set(X509_getm_notAfter(draft), time_t(order.validUntil.milliseconds / 1000))
                != nil
        else { throw .library(.libraryFailed, "X509_set") }
        for (kind, value) in order.extensions {
            guard let part = unsafe X509V3_EXT_conf_nid(nil, nil, kind, value) else {
                throw .library(.libraryFailed, "X509V3_EXT_conf_nid")
            }
            defer { unsafe X509_EXTENSION_free(part) }
            guard unsafe X509_add_ext(draft, part, -1) == 1 else {
                throw .library(.libraryFailed, "X509_add_ext")
            }
        }
    }
}
