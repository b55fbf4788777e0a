internal import CLibXML2
internal import CLibXML2Support

/// An element of a ``SignableDocument``, valid as long as the document lives and is not changed around it.
@safe struct Element: Equatable {
    let node: xmlNodePtr

    init(_ node: xmlNodePtr) { unsafe self.node = node }

    static func == (left: Element, right: Element) -> Bool { unsafe left.node == right.node }

    var name: QualifiedName {
        let namespace = unsafe node.pointee.ns.flatMap { unsafe $0.pointee.href }
        return unsafe QualifiedName(
            namespace.map { unsafe String(cString: $0) } ?? "",
            node.pointee.name.map { unsafe String(cString: $0) } ?? "")
    }

    var parent: Element? {
        guard let parent = unsafe node.pointee.parent, unsafe parent.pointee.type == XML_ELEMENT_NODE else {
            return nil
        }
        return unsafe Element(parent)
    }

    var children: [Element] {
        var result: [Element] = []
        var child = unsafe node.pointee.children
        while let present = unsafe child {
            if unsafe present.pointee.type == XML_ELEMENT_NODE { unsafe result.append(Element(present)) }
            unsafe child = present.pointee.next
        }
        return result
    }

    func children(_ name: QualifiedName) -> [Element] { children.filter { $0.name == name } }

    /// Itself and every element below, in document order.
    var tree: [Element] {
        var result: [Element] = []
        var waiting = [self]
        while let next = waiting.popLast() {
            result.append(next)
            waiting.append(contentsOf: next.children.reversed())
        }
        return result
    }

    /// Whether it is that element or lies in it.
    func isInside(_ other: Element) -> Bool {
        var place: Element? = self
        while let present = place {
            if present == other { return true }
            place = present.parent
        }
        return false
    }

    /// An attribute without namespace.
    func attribute(_ name: String) -> String? {
        guard let value = unsafe xmlGetNoNsProp(node, name) else { return nil }
        defer { unsafe libxml2_free(value) }
        return unsafe String(cString: value)
    }

    /// The values of all its attributes that name it: `Id`, `ID`, `id`, `wsu:Id`, `xml:id`.
    var identifiers: [String] {
        var result: [String] = []
        var attribute = unsafe node.pointee.properties
        while let present = unsafe attribute {
            unsafe attribute = present.pointee.next
            guard let name = unsafe present.pointee.name, unsafe String(cString: name).lowercased() == "id",
                let value = unsafe xmlNodeListGetString(node.pointee.doc, present.pointee.children, 1)
            else { continue }
            defer { unsafe libxml2_free(value) }
            unsafe result.append(String(cString: value))
        }
        return result
    }

    var text: String {
        guard let value = unsafe xmlNodeGetContent(node) else { return "" }
        defer { unsafe libxml2_free(value) }
        return unsafe String(cString: value)
    }

    /// Adds characters at its end, escaped by the library.
    func append(text: String) { unsafe xmlNodeAddContent(node, text) }

    /// Parses a well-balanced piece of XML where it is to stand, and makes it the last child.
    func append(markup: String) throws(CryptoError) -> Element {
        var list: xmlNodePtr?
        let options = Int32(
            XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
        let code = unsafe xmlParseInNodeContext(node, markup, Int32(markup.utf8.count), options, &list)
        guard code == XML_ERR_OK, let first = unsafe list, unsafe first.pointee.next == nil else {
            unsafe xmlFreeNodeList(list)
            throw CryptoError(.xmlUnreadable, "xmlParseInNodeContext")
        }
        guard unsafe xmlAddChild(node, first) != nil else { throw CryptoError(.libraryFailed, "xmlAddChild") }
        return unsafe Element(first)
    }
}

extension SignableDocument {
    @safe var root: Element {
        get throws(CryptoError) {
            guard let root = unsafe xmlDocGetRootElement(handle) else {
                throw CryptoError(.xmlUnreadable, "xmlDocGetRootElement")
            }
            return unsafe Element(root)
        }
    }

    /// The only element of that name in the whole document.
    ///
    /// A second one elsewhere is how signatures are wrapped: one element is verified and another is read.
    borrowing func only(_ name: QualifiedName) throws(CryptoError) -> Element {
        let found = try root.tree.filter { $0.name == name }
        guard found.count == 1 else {
            throw CryptoError(
                .signatureInvalid, "search", detail: "\(found.count) elements \(name.local) instead of one")
        }
        return found[0]
    }

    /// The only element with that id, whatever the attribute's name.
    borrowing func element(id: String) throws(CryptoError) -> Element {
        let found = try root.tree.filter { $0.identifiers.contains(id) }
        guard found.count == 1 else {
            throw CryptoError(
                .signatureInvalid, "search",
                detail: "\(found.count) elements have the id that the signature names")
        }
        return found[0]
    }
}
