/// Writes JSON texts, value by value.
///
/// Containers are opened and closed in pairs, and a key comes before each value of an object; anything else is a bug and
/// traps. A ``JSONValue`` is written whole.
package struct JSONWriter: Sendable {
    package enum Layout: Sendable {
        /// No white space at all.
        case compact
        /// Two blanks for each level, a line for each value, and a line feed at the end.
        case indented
    }

    package enum KeyOrder: Sendable { case given, sorted }

    package private(set) var bytes: [UInt8] = []
    private let layout: Layout
    private let order: KeyOrder
    /// For each open container: whether it is an object, and whether it holds something.
    private var open: [(isObject: Bool, isEmpty: Bool)] = []
    private var isBehindKey = false

    package init(layout: Layout = .indented, order: KeyOrder = .given) {
        self.layout = layout
        self.order = order
    }

    // MARK: - Containers

    package mutating func beginObject() { begin(UInt8(ascii: "{"), isObject: true) }

    package mutating func endObject() { end(UInt8(ascii: "}"), isObject: true) }

    package mutating func beginArray() { begin(UInt8(ascii: "["), isObject: false) }

    package mutating func endArray() { end(UInt8(ascii: "]"), isObject: false) }

    package mutating func key(_ name: String) {
        precondition(open.last?.isObject == true && !isBehindKey, "a key stands in an object, before a value")
        separate()
        append(quoted: name)
        bytes.append(UInt8(ascii: ":"))
        if layout == .indented { bytes.append(UInt8(ascii: " ")) }
        isBehindKey = true
    }

    // MARK: - Values

    package mutating func write(_ value: JSONValue) {
        switch value {
        case .null: literal("null")
        case .bool(let flag): literal(flag ? "true" : "false")
        case .number(let number): literal(number.description)
        case .string(let text):
            prepare()
            append(quoted: text)
            finish()
        case .array(let elements):
            beginArray()
            for element in elements { write(element) }
            endArray()
        case .object(let members):
            beginObject()
            for member in order == .sorted ? members.sorted(by: Self.isBefore) : members {
                write(member.key, member.value)
            }
            endObject()
        }
    }

    /// A member of the object that is open.
    package mutating func write(_ key: String, _ value: JSONValue) {
        self.key(key)
        write(value)
    }

    private mutating func literal(_ text: String) {
        prepare()
        bytes.append(contentsOf: text.utf8)
        finish()
    }

    /// By code points, as canonical forms ask for, and never by a language's rules.
    private static func isBefore(_ left: JSONValue.Member, _ right: JSONValue.Member) -> Bool {
        left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
    }
}

// MARK: - Characters

extension JSONWriter {
    private mutating func begin(_ mark: UInt8, isObject: Bool) {
        prepare()
        bytes.append(mark)
        open.append((isObject, true))
    }

    private mutating func end(_ mark: UInt8, isObject: Bool) {
        precondition(open.last?.isObject == isObject && !isBehindKey, "containers are closed in pairs")
        let last = open.popLast()
        if last?.isEmpty == false { newLine() }
        bytes.append(mark)
        finish()
    }

    private mutating func prepare() {
        if isBehindKey {
            isBehindKey = false
        } else if let container = open.last {
            precondition(!container.isObject, "a value of an object has a key")
            separate()
        } else {
            precondition(bytes.isEmpty, "a text holds one outermost value")
        }
    }

    private mutating func separate() {
        let container = open.count - 1
        if !open[container].isEmpty { bytes.append(UInt8(ascii: ",")) }
        open[container].isEmpty = false
        newLine()
    }

    private mutating func finish() {
        if open.isEmpty, layout == .indented { bytes.append(UInt8(ascii: "\n")) }
    }

    private mutating func newLine() {
        guard layout == .indented else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * open.count))
    }

    private mutating func append(quoted text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0x08: bytes.append(contentsOf: "\\b".utf8)
            case 0x09: bytes.append(contentsOf: "\\t".utf8)
            case 0x0A: bytes.append(contentsOf: "\\n".utf8)
            case 0x0C: bytes.append(contentsOf: "\\f".utf8)
            case 0x0D: bytes.append(contentsOf: "\\r".utf8)
            case 0..<0x20:
                let digits = String(byte, radix: 16, uppercase: true)
                bytes.append(contentsOf: "\\u00\(byte < 16 ? "0" : "")\(digits)".utf8)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

extension JSONValue {
    /// The text of the value.
    package func bytes(layout: JSONWriter.Layout = .indented, order: JSONWriter.KeyOrder = .given) -> [UInt8]
    {
        var writer = JSONWriter(layout: layout, order: order)
        writer.write(self)
        return writer.bytes
    }

    /// The text of the value on one line.
    package func text(layout: JSONWriter.Layout = .compact, order: JSONWriter.KeyOrder = .given) -> String {
        String(decoding: bytes(layout: layout, order: order), as: UTF8.self)
    }
}
