/// A namespace and a local name: what an element is, whatever its prefix.
package struct QualifiedName: Sendable, Hashable, CustomStringConvertible {
    package let namespace: String
    package let local: String

    package init(_ namespace: String, _ local: String) {
        self.namespace = namespace
        self.local = local
    }

    package var description: String { "{\(namespace)}\(local)" }
}

/// The namespaces and algorithm names of XML signatures.
enum Signing {
    static let namespace = "http://www.w3.org/2000/09/xmldsig#"
    static let enveloped = "http://www.w3.org/2000/09/xmldsig#enveloped-signature"
    static let xades = "http://uri.etsi.org/01903/v1.3.2#"
    static let signedPropertiesType = "http://uri.etsi.org/01903#SignedProperties"

    static func name(_ local: String) -> QualifiedName { QualifiedName(namespace, local) }
}

extension Digest {
    /// The names that XML signatures use; MD5 has none that anybody may use.
    var xmlURI: String? {
        switch self {
        case .md5: nil
        case .sha1: "http://www.w3.org/2000/09/xmldsig#sha1"
        case .sha256: "http://www.w3.org/2001/04/xmlenc#sha256"
        case .sha512: "http://www.w3.org/2001/04/xmlenc#sha512"
        }
    }

    var xmlSignatureURI: String? {
        switch self {
        case .md5: nil
        case .sha1: "http://www.w3.org/2000/09/xmldsig#rsa-sha1"
        case .sha256: "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"
        case .sha512: "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512"
        }
    }

    init?(xmlURI: String) {
        guard let digest = Digest.allCases.first(where: { $0.xmlURI == xmlURI }) else { return nil }
        self = digest
    }

    init?(xmlSignatureURI: String) {
        guard let digest = Digest.allCases.first(where: { $0.xmlSignatureURI == xmlSignatureURI }) else {
            return nil
        }
        self = digest
    }
}
