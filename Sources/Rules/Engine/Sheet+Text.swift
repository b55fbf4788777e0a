package import Documents

// Values are compared byte by byte where they lie; a string is made for a report only.

extension Sheet {
    /// Where a value lies: among the character data, or among the attribute values.
    package struct Text: Sendable, Hashable {
        var start: Int
        var end: Int
        var isAttribute: Bool

        package var isEmpty: Bool { start == end }
        package var count: Int { end - start }
    }

    /// The string value of an element, as written.
    package func text(_ node: Node) -> Text {
        let range = tree.textRange(node.index)
        return Text(start: range.lowerBound, end: range.upperBound, isAttribute: false)
    }

    /// The string value of an element without blank space around it.
    package func trimmed(_ node: Node) -> Text { trimming(text(node)) }

    /// An attribute's value; nil when the element doesn't have it.
    package func attribute(_ node: Node, _ name: XMLName) -> Text? {
        for number in tree.attributeRange(node.index) where tree.attributeName(number) == name {
            let range = tree.attributeValueRange(number)
            return Text(start: range.lowerBound, end: range.upperBound, isAttribute: true)
        }
        return nil
    }

    package func hasAttribute(_ node: Node, _ name: XMLName) -> Bool { attribute(node, name) != nil }

    @inline(__always)
    func byte(_ text: Text, _ offset: Int) -> UInt8 {
        text.isAttribute ? tree.valueBytes[text.start + offset] : tree.textBytes[text.start + offset]
    }

    package func trimming(_ text: Text) -> Text {
        var text = text
        while !text.isEmpty, byte(text, 0).isXMLSpace { text.start += 1 }
        while !text.isEmpty, byte(text, text.count - 1).isXMLSpace { text.end -= 1 }
        return text
    }

    /// Lends the bytes of a value.
    package func withBytes<Answer>(_ text: Text, _ body: (Span<UInt8>) -> Answer) -> Answer {
        text.isAttribute
            ? body(tree.valueBytes.span.extracting(text.start..<text.end))
            : body(tree.textBytes.span.extracting(text.start..<text.end))
    }

    /// For reports only; a text as long as an attachment is cut.
    package func string(_ text: Text) -> String {
        withBytes(text) { span in
            String(decoding: (0..<min(span.count, 4_000)).map { span[$0] }, as: UTF8.self)
        }
    }

    /// The trimmed string value, for reports only.
    package func string(_ node: Node) -> String { string(trimmed(node)) }
}

// MARK: - Comparing

extension Sheet {
    /// Whether a value is exactly that text.
    package func equals(_ text: Text, _ other: StaticString) -> Bool {
        guard text.count == other.utf8CodeUnitCount else { return false }
        return withBytes(text) { span in
            for offset in 0..<span.count where unsafe span[offset] != other.utf8Start[offset] { return false }
            return true
        }
    }

    /// Whether two values are the same, byte by byte.
    package func equals(_ left: Text, _ right: Text) -> Bool {
        guard left.count == right.count else { return false }
        for offset in 0..<left.count where byte(left, offset) != byte(right, offset) { return false }
        return true
    }

    /// Whether an element's string value is exactly that text.
    package func reads(_ node: Node, _ text: StaticString) -> Bool { equals(self.text(node), text) }

    /// Whether an element's trimmed string value is that text.
    package func says(_ node: Node, _ text: StaticString) -> Bool { equals(trimmed(node), text) }

    /// Whether an element's trimmed string value is that text in any case; the text is given in capitals.
    package func saysAnyCase(_ node: Node, _ text: StaticString) -> Bool {
        equalsAnyCase(trimmed(node), text)
    }

    package func equalsAnyCase(_ text: Text, _ other: StaticString) -> Bool {
        guard text.count == other.utf8CodeUnitCount else { return false }
        for offset in 0..<text.count
        where unsafe byte(text, offset).capitalised != other.utf8Start[offset] {
            return false
        }
        return true
    }

    package func begins(_ text: Text, _ other: StaticString) -> Bool {
        guard text.count >= other.utf8CodeUnitCount else { return false }
        for offset in 0..<other.utf8CodeUnitCount
        where unsafe byte(text, offset) != other.utf8Start[offset] {
            return false
        }
        return true
    }

    package func isBlank(_ node: Node) -> Bool { trimmed(node).isEmpty }

    /// Whether the one element at the end of the path says anything but blank space.
    ///
    /// Official validators stop where a single value is asked for and there are more.
    package func hasText(_ node: Node, _ a: XMLName) -> Bool { isSaid(child(node, a), count(node, a)) }

    package func hasText(_ node: Node, _ a: XMLName, _ b: XMLName) -> Bool {
        isSaid(first(node, a, b), count(node, a, b))
    }

    package func hasText(_ node: Node, _ a: XMLName, _ b: XMLName, _ c: XMLName, _ d: XMLName) -> Bool {
        isSaid(first(node, a, b, c, d), count(node, a, b, c, d))
    }

    private func isSaid(_ node: Node?, _ count: Int) -> Bool {
        guard let node else { return false }
        if count > 1 { note(node, isNo: .single) }
        return !isBlank(node)
    }
}

// MARK: - Codes

extension Sheet {
    package func isCode(_ node: Node, in list: CodeList) -> Bool {
        withBytes(text(node)) { list.contains($0) }
    }

    package func isCode(_ text: Text, in list: CodeList) -> Bool { withBytes(text) { list.contains($0) } }
}
