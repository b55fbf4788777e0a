package import Invoicing

/// A JSON number as it is written: decimal digits, never a binary fraction.
package struct JSONNumber: Sendable, Hashable, CustomStringConvertible {
    /// The text of the number.
    package let description: String

    /// Nil unless the text is a number by the grammar of JSON.
    package init?(_ text: String) {
        var scan = NumberScan(Array(text.utf8), from: 0)
        guard scan.isNumber(), scan.index == text.utf8.count else { return nil }
        description = text
    }

    package init(_ number: Int) { description = String(number) }

    package init(_ amount: Amount) { description = amount.description }

    /// The exact value; nil when it has more digits than an amount may have.
    package var amount: Amount? { Amount(jsonNumber: description) }
}

/// The grammar of a number.
struct NumberScan {
    private let bytes: [UInt8]
    private(set) var index: Int

    init(_ bytes: [UInt8], from index: Int) {
        self.bytes = bytes
        self.index = index
    }

    /// Moves behind the longest number at the index; false when what stands there is none.
    mutating func isNumber() -> Bool {
        skip(UInt8(ascii: "-"))
        if !skip(UInt8(ascii: "0")), !digits() { return false }
        if skip(UInt8(ascii: ".")), !digits() { return false }
        guard skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) else { return true }
        if !skip(UInt8(ascii: "+")) { skip(UInt8(ascii: "-")) }
        return digits()
    }

    @discardableResult
    private mutating func skip(_ byte: UInt8) -> Bool {
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private mutating func digits() -> Bool {
        let start = index
        while index < bytes.count, bytes[index] &- 0x30 < 10 { index += 1 }
        return index > start
    }
}

extension Amount {
    /// Reads a number with or without an exponent, exactly: 1.5E3 is 1500, 1e-5 is 0.00001.
    package init?(jsonNumber text: String) {
        guard let mark = text.utf8.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }) else {
            self.init(text)
            return
        }
        guard let number = Amount(text[..<mark]), let exponent = Int(text[text.index(after: mark)...]),
            abs(exponent) <= Amount.maximumWrittenDigits
        else { return nil }
        // Moving the point in the text keeps the limits of a written amount.
        let isNegative = number.isNegative
        var digits = String(number.coefficient.magnitude)
        let scale = number.scale - exponent
        if scale < 0 { digits += String(repeating: "0", count: -scale) }
        if scale > 0 {
            digits = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
            digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -scale))
        }
        self.init((isNegative ? "-" : "") + digits)
    }
}
