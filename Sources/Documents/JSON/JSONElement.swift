package import Faults

/// One value of a ``JSONDocument``.
package struct JSONElement: Sendable {
    package enum Kind: UInt8, Sendable { case null, `true`, `false`, number, string, array, object }

    let storage: JSONDocument.Storage
    let index: Int

    var node: JSONDocument.Node { storage.nodes[index] }
}

extension JSONElement {
    package var kind: Kind { node.kind }

    package var isNull: Bool { kind == .null }

    /// The key under which it stands in its object; nil in an array.
    package var key: String? { node.key(in: storage.bytes) }

    /// The JSON pointer (RFC 6901) of the value, "" for the outermost one.
    package var pointer: String { storage.pointer(to: index) }

    /// The value's first byte.
    package var offset: Int { Int(node.start) }

    /// The first byte of the key, or of the value where there is none.
    package var keyOffset: Int { node.key == JSONDocument.Node.noKey ? offset : Int(node.key) }

    /// Line and column of the value.
    ///
    /// Reads the text from its beginning; who asks for many keeps a ``TextPlaces``.
    package var position: Position { TextPlaces(storage.bytes)[offset] }

    /// The bytes of the value as they are written.
    package var source: ArraySlice<UInt8> { storage.bytes[Int(node.start)..<Int(node.end)] }
}

// MARK: - What a container holds

extension JSONElement {
    /// Whether an array or object holds nothing; true for all other values.
    package var isEmpty: Bool { Int(node.next) == index + 1 }

    /// What an array or object holds, in the order of the text; nothing for other values.
    package var children: Children {
        Children(storage: storage, following: index + 1, end: Int(node.next))
    }

    package struct Children: Sequence, IteratorProtocol, Sendable {
        let storage: JSONDocument.Storage
        var following: Int
        let end: Int

        package mutating func next() -> JSONElement? {
            guard following < end else { return nil }
            defer { following = Int(storage.nodes[following].next) }
            return JSONElement(storage: storage, index: following)
        }
    }

    /// The value under a key, compared byte by byte; nil when there is none, or when this is no object.
    package subscript(key: String) -> JSONElement? {
        guard kind == .object else { return nil }
        return children.first { $0.hasKey(key) }
    }

    /// The value at a place of an array.
    package subscript(position: Int) -> JSONElement? {
        guard kind == .array, position >= 0 else { return nil }
        return children.dropFirst(position).first { _ in true }
    }

    /// Whether it stands under this key.
    package func hasKey(_ name: String) -> Bool {
        let node = node
        guard node.key != JSONDocument.Node.noKey else { return false }
        let written = storage.bytes[Int(node.key + 1)..<Int(node.keyEnd)]
        return node.keyHasEscapes
            ? JSONText.unescape(written).elementsEqual(name.utf8) : written.elementsEqual(name.utf8)
    }
}
