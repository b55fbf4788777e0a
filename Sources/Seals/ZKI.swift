/// The protective code of the issuer on a Croatian receipt (ZKI): 32 lower-case hexadecimal digits.
///
/// It is computed once, when the receipt is numbered, and never again: a renewed key would give another one.
package struct ZKI: Sendable, Hashable, CustomStringConvertible {
    package let description: String

    /// Takes one that was computed earlier.
    package init?(_ text: String) {
        guard text.utf8.count == 32, let bytes = [UInt8](hex: text), bytes.hex == text else { return nil }
        description = text
    }

    /// Computes it: the MD5 of the RSA signature over the text that the law puts together.
    ///
    /// The technical specification named SHA-1 for the signature up to version 2.6 and SHA-256 from 2.7.
    package init(over text: String, key: PrivateKey, digest: Digest = .sha256) throws(CryptoError) {
        description = try Digest.md5(try key.sign(Array(text.utf8), digest: digest)).hex
    }
}
