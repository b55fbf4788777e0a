internal import CLibXML2
internal import CLibXML2Support

/// A parsed XML document that can be canonicalised and searched for signatures; it owns its tree.
///
/// Documents with a DTD are refused: none of our platforms uses one, and all the tricks with entities and
/// attribute defaults begin there.
@safe package struct SignableDocument: ~Copyable {
    let handle: xmlDocPtr

    package init(parsing bytes: [UInt8]) throws(CryptoError) {
        guard let context = unsafe xmlNewParserCtxt() else {
            throw CryptoError(.libraryFailed, "xmlNewParserCtxt")
        }
        defer { unsafe xmlFreeParserCtxt(context) }
        // The first sign of a DTD ends the parsing, before any entity is declared.
        unsafe context.pointee.sax.pointee.internalSubset = { context, _, _, _ in
            unsafe xmlStopParser(context?.assumingMemoryBound(to: xmlParserCtxt.self))
        }
        let options = Int32(
            XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
        let document = unsafe bytes.withUnsafeBytes { buffer in
            unsafe xmlCtxtReadMemory(
                context, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil,
                nil,
                options)
        }
        guard let document = unsafe document, unsafe context.pointee.wellFormed == 1,
            unsafe xmlDocGetRootElement(document) != nil
        else {
            unsafe xmlFreeDoc(document)
            throw CryptoError(.xmlUnreadable, "xmlCtxtReadMemory", detail: unsafe Self.words(of: context))
        }
        unsafe handle = document
    }

    deinit { unsafe xmlFreeDoc(handle) }

    private static func words(of context: xmlParserCtxtPtr) -> String? {
        guard let message = unsafe context.pointee.lastError.message else {
            return "no document, or one with a DTD"
        }
        let line = unsafe context.pointee.lastError.line
        return unsafe "line \(line): \(String(cString: message).trimmingPrefix { $0 == " " })"
            .replacing("\n", with: "")
    }
}

// MARK: - Canonical forms

extension SignableDocument {
    /// The canonical form of the whole document.
    package borrowing func canonical(_ method: Canonicalization) throws(CryptoError) -> [UInt8] {
        try unsafe canonical(method, of: nil)
    }

    /// The canonical form of one element with all that is in it, except one element below.
    borrowing func canonical(
        _ method: Canonicalization, of element: xmlNodePtr?, without excluded: xmlNodePtr? = nil
    ) throws(CryptoError) -> [UInt8] {
        guard let memory = unsafe xmlBufferCreate() else {
            throw CryptoError(.libraryFailed, "xmlBufferCreate")
        }
        defer { unsafe xmlBufferFree(memory) }
        guard let output = unsafe xmlOutputBufferCreateBuffer(memory, nil) else {
            throw CryptoError(.libraryFailed, "xmlOutputBufferCreateBuffer")
        }
        var selection = unsafe Selection(root: element, excluded: excluded)
        let mode = method.isExclusive ? XML_C14N_EXCLUSIVE_1_0 : XML_C14N_1_0
        var prefixes = unsafe method.inclusivePrefixes.map { unsafe xmlStrdup($0) } + [nil]
        defer { for index in unsafe prefixes.indices { unsafe libxml2_free(prefixes[index]) } }
        let hasPrefixes = !method.inclusivePrefixes.isEmpty
        let result = unsafe prefixes.withUnsafeMutableBufferPointer { prefixes in
            unsafe xmlC14NExecute(
                handle, isSelected, &selection, Int32(mode.rawValue),
                hasPrefixes ? prefixes.baseAddress : nil, 0,
                output)
        }
        guard unsafe xmlOutputBufferClose(output) >= 0, result >= 0 else {
            throw CryptoError(.xmlUnreadable, "xmlC14NExecute")
        }
        return unsafe Array(
            UnsafeBufferPointer(start: xmlBufferContent(memory), count: Int(xmlBufferLength(memory))))
    }

    /// The document as it stands, in UTF-8 and without reformatting.
    borrowing func serialised() throws(CryptoError) -> [UInt8] {
        var bytes: UnsafeMutablePointer<UInt8>?
        var count: Int32 = 0
        unsafe xmlDocDumpMemoryEnc(handle, &bytes, &count, "UTF-8")
        guard let start = unsafe bytes else { throw CryptoError(.libraryFailed, "xmlDocDumpMemoryEnc") }
        defer { unsafe libxml2_free(start) }
        return unsafe Array(UnsafeBufferPointer(start: start, count: Int(count)))
    }
}

/// Which part of a document is canonicalised.
@unsafe private struct Selection {
    let root: xmlNodePtr?
    let excluded: xmlNodePtr?
}

/// Called by the library for each node.
///
/// Attributes and namespaces belong to their element; a namespace is another C type whose kind lies at the same place.
private func isSelected(
    _ context: UnsafeMutableRawPointer?, _ node: xmlNodePtr?, _ parent: xmlNodePtr?
) -> Int32 {
    guard let context = unsafe context, let node = unsafe node else { return 1 }
    let selection = unsafe context.assumingMemoryBound(to: Selection.self).pointee
    let kind = unsafe node.pointee.type
    var current = unsafe kind == XML_NAMESPACE_DECL || kind == XML_ATTRIBUTE_NODE ? parent : node
    while let place = unsafe current {
        if unsafe place == selection.excluded { return 0 }
        if unsafe place == selection.root { return 1 }
        unsafe current = place.pointee.parent
    }
    return unsafe selection.root == nil ? 1 : 0
}
