package import Documents

extension SEF {
    /// A downloaded document: UBL in the platform's envelope, or bare.
    package struct Envelope: Sendable {
        package let tree: XMLTree

        /// The UBL document.
        package let document: XMLNode

        /// From the header; nil for a bare document.
        package let documentId: String?
        package let purchaseId: String?
        package let salesId: String?

        /// Nil for anything that is neither.
        package init?(_ bytes: [UInt8]) {
            do throws(XMLError) {
                tree = try XMLTree(parsing: bytes)
            } catch {
                return nil
            }
            let root = tree.root
            if root.isInvoice {
                document = root
                (documentId, purchaseId, salesId) = (nil, nil, nil)
                return
            }
            func child(_ name: String, of node: XMLNode) -> XMLNode? {
                node.children.first { $0.localName == name }
            }
            guard root.localName == "DocumentEnvelope", let body = child("DocumentBody", of: root),
                let inner = body.children.first(where: { $0.isInvoice })
            else { return nil }
            document = inner
            let header = child("DocumentHeader", of: root)
            func value(_ name: String) -> String? { header.flatMap { child(name, of: $0)?.trimmed } }
            documentId = value("DocumentId")
            purchaseId = value("PurchaseInvoiceId")
            salesId = value("SalesInvoiceId")
        }
    }
}

extension XMLNode {
    fileprivate var isInvoice: Bool {
        localName == "Invoice" && namespace == XMLNamespace.ublInvoice.uri
            || localName == "CreditNote" && namespace == XMLNamespace.ublCreditNote.uri
    }
}
