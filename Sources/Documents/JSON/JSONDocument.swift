/// A JSON text and the places of its values in it.
///
/// Stricter than most readers, because the text is an invoice: UTF-8 only, no key twice, no lone surrogate, no NUL,
/// nothing behind the value. Numbers stay text. Strings are decoded when asked for, so a document costs its bytes and
/// 24 bytes for each value.
package struct JSONDocument: Sendable {
    package struct Limits: Sendable {
        package var depth = 64
        package var values = 1_000_000
        package var bytes = 200 << 20

        package init() {}
    }

    let storage: Storage

    package init(parsing bytes: [UInt8], limits: Limits = Limits()) throws(JSONError) {
        var parser = JSONParser(bytes, limits: limits)
        try parser.parse()
        storage = Storage(bytes: bytes, nodes: parser.nodes)
    }

    /// The outermost value.
    package var root: JSONElement { JSONElement(storage: storage, index: 0) }

    /// The text.
    package var bytes: [UInt8] { storage.bytes }
}

extension JSONDocument {
    /// Shared by all elements of a document.
    final class Storage: Sendable {
        let bytes: [UInt8]
        let nodes: [Node]

        init(bytes: [UInt8], nodes: [Node]) {
            self.bytes = bytes
            self.nodes = nodes
        }
    }

    /// One value; the nodes of a document stand in the order of the text, a container before what it holds.
    struct Node: Sendable {
        /// The first byte of the value; for a string, its opening quotation mark.
        var start: UInt32
        /// Behind the last byte.
        var end: UInt32 = 0
        /// The opening quotation mark of the key; `noKey` for an element of an array.
        var key: UInt32
        /// The closing quotation mark of the key.
        var keyEnd: UInt32
        /// The node behind everything that this one holds; 0 while it is being read.
        var next: UInt32 = 0
        var kind: JSONElement.Kind
        var hasEscapes = false
        var keyHasEscapes: Bool

        static let noKey = UInt32.max
    }
}

extension JSONDocument.Storage {
    /// The JSON pointer (RFC 6901) of a value.
    func pointer(to target: Int) -> String { Self.pointer(to: target, in: nodes, of: bytes) }

    /// Works while the document is being read, too: a node with `next` 0 is still open.
    static func pointer(to target: Int, in nodes: [JSONDocument.Node], of bytes: [UInt8]) -> String {
        var pointer = ""
        var current = 0
        while current < target {
            var child = current + 1
            var position = 0
            while nodes[child].next != 0, Int(nodes[child].next) <= target {
                child = Int(nodes[child].next)
                position += 1
            }
            pointer += "/"
            pointer += nodes[child].key(in: bytes).map(Self.escaped) ?? String(position)
            current = child
        }
        return pointer
    }

    private static func escaped(_ key: String) -> String {
        var escaped = ""
        for scalar in key.unicodeScalars {
            switch scalar {
            case "~": escaped += "~0"
            case "/": escaped += "~1"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
