internal import Documents

extension Sheet {
    /// How many characters an element's value has once every run of blank space is one blank, and none around.
    package func normalisedLength(_ node: Node) -> Int { normalisedLength(text(node)) }

    package func normalisedLength(_ text: Text) -> Int {
        withBytes(trimming(text)) { span in
            var count = 0
            var isAfterSpace = false
            for index in 0..<span.count {
                let isSpace = span[index].isXMLSpace
                if span[index] & 0xC0 != 0x80, !(isSpace && isAfterSpace) { count += 1 }
                isAfterSpace = isSpace
            }
            return count
        }
    }
}
