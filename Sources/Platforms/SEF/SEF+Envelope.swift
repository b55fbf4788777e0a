internal import Documents
internal import Seals

extension SEF {
    /// A downloaded document: UBL in the platform's envelope, or bare.
    struct Envelope: Sendable {
        let tree: XMLTree

        /// The UBL document.
        let document: XMLNode

        /// From the header; nil for a bare document.
        let documentId: String?
        let purchaseId: String?
        let salesId: String?

        /// The platform's rendering; nil when there is none, or when it is not one.
        let rendering: Artefact?

        /// Nil for anything that is neither.
        init?(_ bytes: [UInt8]) {
            do throws(XMLError) {
                tree = try XMLTree(parsing: bytes)
            } catch {
                return nil
            }
            let root = tree.root
            if root.isInvoice {
                document = root
                (documentId, purchaseId, salesId, rendering) = (nil, nil, nil, nil)
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
            rendering = value("DocumentPdf").flatMap { Base64.decode($0) }.flatMap { bytes in
                bytes.starts(with: Array("%PDF".utf8)) ? Artefact(fileExtension: "pdf", bytes: bytes) : nil
            }
        }
    }
}

// MARK: - Taking the document out

extension SEF.Envelope {
    /// The document alone, byte for byte where it can stand alone.
    ///
    /// Where it uses prefixes that only the envelope declares, these declarations are written into its first tag.
    var bare: [UInt8] {
        guard document.index != 0 else { return tree.source }
        let source = tree.source
        let start = tree.offset(document.index)
        guard let end = endOfBody(from: start) else { return source }
        let slice = Array(source[start..<end])
        let declaration = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
        if isSame(slice) { return declaration + slice }
        guard
            let tagEnd = slice.firstIndex(where: {
                $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") || $0 <= 0x20
            })
        else { return source }
        var completed = declaration + slice[..<tagEnd]
        for (prefix, uri) in declarations(before: start) where !slice.declares(prefix) {
            completed += Array(" \(prefix)=\"\(uri)\"".utf8)
        }
        completed += slice[tagEnd...]
        // Better the whole envelope than a document that says something else.
        return isSame(completed) ? completed : source
    }

    /// Where the closing tag of the envelope's body begins.
    private func endOfBody(from start: Int) -> Int? {
        let source = tree.source
        var index = source.count - 1
        let name = Array("DocumentBody".utf8)
        while index > start {
            if source[index] == UInt8(ascii: "<"), index + 1 < source.count,
                source[index + 1] == UInt8(ascii: "/")
            {
                let tag = source[(index + 2)...].prefix { $0 != UInt8(ascii: ">") && $0 > 0x20 }
                let local = tag.lastIndex(of: UInt8(ascii: ":")).map { tag[($0 + 1)...] } ?? tag
                if local.elementsEqual(name) { return index }
            }
            index -= 1
        }
        return nil
    }

    /// Whether bytes are a document with the same elements in the same namespaces.
    private func isSame(_ bytes: [UInt8]) -> Bool {
        let alone: XMLTree
        do throws(XMLError) {
            alone = try XMLTree(parsing: bytes)
        } catch {
            return false
        }
        let size = tree.end(document.index) - document.index
        guard alone.count == Int(size), alone.root.text == document.text else { return false }
        return (0..<Int32(size)).allSatisfy { index in
            let inside = XMLNode(tree: tree, index: document.index + index)
            let outside = XMLNode(tree: alone, index: index)
            return inside.localName == outside.localName && inside.namespace == outside.namespace
        }
    }

    /// The namespace declarations of the tags around the document, the innermost of each prefix.
    private func declarations(before start: Int) -> [(prefix: String, uri: String)] {
        var found: [String: String] = [:]
        let head = String(decoding: tree.source[..<start], as: UTF8.self)
        for piece in head.split(whereSeparator: {
            $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r\n" || $0 == ">"
        })
        where piece.hasPrefix("xmlns") {
            let parts = piece.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, let quote = parts[1].first, quote == "\"" || quote == "'",
                let close = parts[1].dropFirst().firstIndex(of: quote)
            else { continue }
            found[String(parts[0])] = String(parts[1].dropFirst()[..<close])
        }
        return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}

extension [UInt8] {
    /// Whether the first tag declares this prefix itself.
    fileprivate func declares(_ prefix: String) -> Bool {
        let tag = String(decoding: self[..<(firstIndex(of: UInt8(ascii: ">")) ?? count)], as: UTF8.self)
        return tag.contains("\(prefix)=")
    }
}

extension XMLNode {
    fileprivate var isInvoice: Bool {
        localName == "Invoice" && namespace == XMLNamespace.ublInvoice.uri
            || localName == "CreditNote" && namespace == XMLNamespace.ublCreditNote.uri
    }
}
