package import Invoicing

extension XMLNode {
    /// The string value: all character data of the element and its descendants, as written.
    package var text: String { String(decoding: tree.text[tree.textRange(index)], as: UTF8.self) }

    /// The string value without blank space around it.
    package var trimmed: String { String(decoding: tree.text[trimmedRange], as: UTF8.self) }

    /// The string value with every run of blank space made one blank, and none around it.
    package var normalised: String {
        trimmed.utf8.contains(where: Self.isBlank)
            ? trimmed.split(whereSeparator: Self.isBlank).joined(separator: " ")
            : trimmed
    }

    /// Whether the string value is nothing or blank space only.
    package var isBlank: Bool { trimmedRange.isEmpty }

    /// Lends the bytes of the string value.
    @inlinable
    public func withText<Answer, Failure: Error>(
        _ body: (Span<UInt8>) throws(Failure) -> Answer
    ) throws(Failure) -> Answer {
        let text = tree.text
        return try body(text.span.extracting(tree.textRange(index)))
    }

    /// Lends the bytes of the string value without blank space around it.
    package func withTrimmedText<Answer, Failure: Error>(
        _ body: (Span<UInt8>) throws(Failure) -> Answer
    ) throws(Failure) -> Answer {
        let text = tree.text
        return try body(text.span.extracting(trimmedRange))
    }

    /// The number that the trimmed string value is; nil when it isn't strictly one.
    package var amount: Amount? {
        let text = tree.text
        return Amount(parsing: text.span.extracting(trimmedRange))
    }

    private var trimmedRange: Range<Int> {
        var range = tree.textRange(index)
        while let last = range.last, Self.isBlank(tree.text[last]) { range = range.lowerBound..<last }
        while let first = range.first, Self.isBlank(tree.text[first]) {
            range = (first + 1)..<range.upperBound
        }
        return range
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }

    private static func isBlank(_ character: Character) -> Bool {
        character == " " || character == "\n" || character == "\t" || character == "\r" || character == "\r\n"
    }
}

// MARK: - Attributes

extension XMLNode {
    /// An attribute's value, as the parser normalised it.
    package func attribute(_ name: XMLName) -> String? {
        for number in tree.attributeRange(index) where tree.attributes[number].name == name.id {
            return attributeValue(number)
        }
        return nil
    }

    /// Whether it has an attribute, whatever its value.
    @inlinable
    public func hasAttribute(_ name: XMLName) -> Bool {
        tree.attributeRange(index).contains { tree.attributes[$0].name == name.id }
    }

    /// Lends the bytes of an attribute's value; nil when there is none.
    @inlinable
    public func withAttribute<Answer, Failure: Error>(
        _ name: XMLName, _ body: (Span<UInt8>) throws(Failure) -> Answer
    ) throws(Failure) -> Answer? {
        for number in tree.attributeRange(index) where tree.attributes[number].name == name.id {
            let attribute = tree.attributes[number]
            let values = tree.values
            return try body(values.span.extracting(Int(attribute.start)..<Int(attribute.end)))
        }
        return nil
    }

    /// Whether an attribute has that value; nil when there is none.
    package func attribute(_ name: XMLName, equals text: String) -> Bool? {
        withAttribute(name) { bytes in
            var index = 0
            for byte in text.utf8 {
                guard index < bytes.count, bytes[index] == byte else { return false }
                index += 1
            }
            return index == bytes.count
        }
    }

    /// All attributes in the order in which they were written; namespace declarations are none.
    package var attributes: [(name: XMLName, value: String)] {
        tree.attributeRange(index).map { (XMLName(id: tree.attributes[$0].name), attributeValue($0)) }
    }

    private func attributeValue(_ number: Int) -> String {
        let attribute = tree.attributes[number]
        return String(decoding: tree.values[Int(attribute.start)..<Int(attribute.end)], as: UTF8.self)
    }
}
