internal import COpenSSL

/// A call of the cryptographic library that failed, or a key, certificate or signature that is not what it should be.
package struct CryptoError: Error, Sendable {
    package enum Code: String, Sendable, CaseIterable {
        case keyUnreadable = "the private key can't be read"
        case passwordWrong = "the password does not open the file"
        case certificateUnreadable = "the certificate can't be read"
        case keyOfOtherCertificate = "the private key does not belong to the certificate"
        case chainBroken = "the certificate does not lead to a trusted one"
        case algorithmUnsupported = "the algorithm is not supported"
        case signatureUnreadable = "the signature can't be read"
        case signatureInvalid = "the signature does not fit the content"
        case sealBroken = "the encrypted bytes were altered, or the key is another one"
        case xmlUnreadable = "the XML can't be read"
        case libraryFailed = "the cryptographic library failed"
    }

    package let code: Code

    /// What was being done, such as `PKCS12_parse`.
    package let operation: String

    /// What the library, or our own check, said; never a secret.
    package let detail: String?

    package init(_ code: Code, _ operation: String, detail: String? = nil) {
        self.code = code
        self.operation = operation
        self.detail = detail
    }

    /// Takes the library's own words, and leaves its error queue empty.
    static func library(_ code: Code, _ operation: String) -> CryptoError {
        CryptoError(code, operation, detail: drainErrorQueue())
    }
}

extension CryptoError: Hashable {
    package static func == (left: CryptoError, right: CryptoError) -> Bool { left.code == right.code }

    package func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

extension CryptoError: CustomStringConvertible {
    package var description: String {
        "\(code.rawValue) (\(operation)\(detail.map { ": " + $0 } ?? ""))"
    }
}

/// Empties the error queue of this thread and tells the reasons, the first cause first.
///
/// The queue outlives the call that filled it: whoever leaves something in it makes a later call look guilty.
@discardableResult func drainErrorQueue() -> String? {
    var reasons: [String] = []
    while true {
        let code = ERR_get_error()
        guard code != 0 else { break }
        if let reason = unsafe ERR_reason_error_string(code) {
            unsafe reasons.append(String(cString: reason))
        } else {
            reasons.append("error \(code)")
        }
    }
    return reasons.isEmpty ? nil : reasons.joined(separator: ", ")
}
