internal import Documents
internal import Seals

/// Which element of a document a signature is about.
enum SealedElement {
    private static let signatures = "http://www.w3.org/2000/09/xmldsig#"

    /// Names of attributes that signatures point at.
    private static let idNames: Set<String> = ["Id", "ID", "id"]

    /// The element with an id.
    static func name(withId id: String, in bytes: [UInt8]) throws(CryptoError) -> QualifiedName {
        let tree = try tree(bytes)
        let found = (0..<tree.count).map { tree[$0] }.filter { node in
            node.attributes.contains { idNames.contains(tree.localName(of: $0.name)) && $0.value == id }
        }
        guard let only = found.first, found.count == 1 else {
            throw CryptoError(
                .signatureInvalid, "sign",
                detail: found.isEmpty ? "no element has the id \(id)" : "several elements have the id \(id)")
        }
        return QualifiedName(only.namespace, only.localName)
    }

    /// The element in which the only signature lies, and whether that is the root.
    static func holder(in bytes: [UInt8]) throws(CryptoError) -> (name: QualifiedName, root: QualifiedName) {
        let tree = try tree(bytes)
        let holders = (0..<tree.count).map { tree[$0] }.filter { node in
            node.children.contains { $0.localName == "Signature" && $0.namespace == signatures }
        }
        guard let holder = holders.first, holders.count == 1 else {
            throw CryptoError(
                .signatureUnreadable, "verify",
                detail: holders.isEmpty
                    ? "the document holds no XML signature"
                    : "the document holds signatures in \(holders.count) places; one is expected")
        }
        return (
            QualifiedName(holder.namespace, holder.localName),
            QualifiedName(tree.root.namespace, tree.root.localName)
        )
    }

    private static func tree(_ bytes: [UInt8]) throws(CryptoError) -> XMLTree {
        do throws(XMLError) { return try XMLTree(parsing: bytes) } catch {
            throw CryptoError(.xmlUnreadable, "parse", detail: "\(error)")
        }
    }
}
