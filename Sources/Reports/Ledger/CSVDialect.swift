/// How a table is written as text.
package enum CSVDialect: String, Sendable, CaseIterable {
    /// RFC 4180: commas, decimal points, UTF-8 without a mark.
    case plain

    /// What Excel opens by a double click in this region: semicolons, decimal commas, a byte order mark.
    case excel

    var separator: UInt8 { self == .plain ? UInt8(ascii: ",") : UInt8(ascii: ";") }

    var mark: [UInt8] { self == .plain ? [] : [0xEF, 0xBB, 0xBF] }

    func number(_ text: String) -> String { self == .plain ? text : text.replacing(".", with: ",") }

    /// A field of words, which came from outside.
    ///
    /// A spreadsheet takes words that begin like a formula for one, so a supplier's name could run commands there:
    /// such words get an apostrophe before them. The plain dialect is for programs and keeps every character.
    func words(_ text: String) -> String {
        guard self == .excel, let first = text.utf8.first, "=+-@\t\r\n".utf8.contains(first) else {
            return text
        }
        return "'" + text
    }
}

/// Writes a table by RFC 4180: fields quoted where they need it, lines end with CR LF.
package struct CSVWriter {
    package private(set) var bytes: [UInt8]
    private let dialect: CSVDialect
    private var isAtStart = true

    package init(_ dialect: CSVDialect) {
        self.dialect = dialect
        bytes = dialect.mark
    }

    package mutating func words(_ text: String) { field(dialect.words(text)) }

    /// A number or a code that can't be taken for a formula.
    package mutating func number(_ text: String) { field(dialect.number(text)) }

    package mutating func endLine() {
        bytes += [0x0D, 0x0A]
        isAtStart = true
    }

    private mutating func field(_ text: String) {
        if !isAtStart { bytes.append(dialect.separator) }
        isAtStart = false
        let needsQuotes = text.utf8.contains {
            $0 == dialect.separator || $0 == UInt8(ascii: "\"") || $0 == 0x0D || $0 == 0x0A
        }
        guard needsQuotes else {
            bytes += Array(text.utf8)
            return
        }
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
