internal import Invoicing

/// Writes well-formed XML into bytes: whatever it is handed is escaped, and every element is closed.
///
/// Names are literals of the program. Elements without content are left out unless they are asked for.
package struct XMLWriter {
    package private(set) var bytes: [UInt8] = []

    /// How many characters had no place in XML and stand as U+FFFD.
    package private(set) var replacedCharacters = 0

    private var depth = 0

    package init() {
        append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    }

    /// An attribute; one without a value is left out.
    package struct Attribute {
        var name: StaticString
        var value: String?

        package init(_ name: StaticString, _ value: String?) {
            self.name = name
            self.value = value
        }
    }

    // MARK: - Elements

    /// An element with text; left out when there is none, unless the schema demands it.
    package mutating func element(
        _ name: StaticString, _ text: String?, isRequired: Bool = false, _ attributes: Attribute...
    ) {
        let text = text ?? ""
        guard !text.isEmpty || isRequired else { return }
        open(name, attributes)
        escape(text)
        close(name)
        append("\n")
    }

    /// An element with others inside; left out when nothing was written there, unless the schema demands it.
    package mutating func group(
        _ name: StaticString, isRequired: Bool = false, _ attributes: Attribute...,
        body: (inout XMLWriter) -> Void
    ) {
        let start = bytes.count
        open(name, attributes)
        append("\n")
        let inside = bytes.count
        depth += 1
        body(&self)
        depth -= 1
        if bytes.count == inside {
            bytes.removeSubrange(start...)
            guard isRequired else { return }
            open(name, attributes)
        } else {
            indent()
        }
        close(name)
        append("\n")
    }

    private mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
        indent()
        append("<")
        append(name)
        for attribute in attributes {
            guard let value = attribute.value else { continue }
            append(" ")
            append(attribute.name)
            append("=\"")
            escape(value, inAttribute: true)
            append("\"")
        }
        append(">")
    }

    private mutating func close(_ name: StaticString) {
        append("</")
        append(name)
        append(">")
    }

    // MARK: - Characters

    private mutating func indent() {
        for _ in 0..<depth { append("  ") }
    }

    private mutating func append(_ text: StaticString) {
        unsafe bytes.append(
            contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private mutating func escape(_ text: String, inAttribute: Bool = false) {
        var text = text
        text.withUTF8 { unsafe escape($0.span, inAttribute: inAttribute) }
    }

    private mutating func escape(_ text: Span<UInt8>, inAttribute: Bool) {
        var index = 0
        while index < text.count {
            let byte = text[index]
            switch byte {
            case UInt8(ascii: "&"): append("&amp;")
            case UInt8(ascii: "<"): append("&lt;")
            case UInt8(ascii: ">"): append("&gt;")
            case UInt8(ascii: "\""): if inAttribute { append("&quot;") } else { bytes.append(byte) }
            case 0x0D: append("&#13;")
            case 0x09 where inAttribute: append("&#9;")
            case 0x0A where inAttribute: append("&#10;")
            case 0..<0x20 where byte != 0x09 && byte != 0x0A: replace()
            case 0xEF where isNonCharacter(text, at: index):
                replace()
                index += 2
            default: bytes.append(byte)
            }
            index += 1
        }
    }

    /// U+FFFE and U+FFFF, the two characters beyond the control characters that XML doesn't know.
    private func isNonCharacter(_ text: Span<UInt8>, at index: Int) -> Bool {
        index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE
    }

    private mutating func replace() {
        append("\u{FFFD}")
        replacedCharacters += 1
    }
}
