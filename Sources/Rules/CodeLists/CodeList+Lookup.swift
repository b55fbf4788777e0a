extension CodeList {
    /// Whether the value, without white space around it, is one of the codes.
    ///
    /// The official rules compare like this: white space around a value is forgiven, white space inside never
    /// matches, and case counts unless the list says otherwise.
    package func contains(_ value: Span<UInt8>) -> Bool {
        var lower = 0
        var upper = value.count
        while lower < upper, value[lower].isXMLSpace { lower += 1 }
        while upper > lower, value[upper - 1].isXMLSpace { upper -= 1 }
        return contains(exactly: value.extracting(lower..<upper))
    }

    /// Whether the value is one of the codes, byte by byte.
    package func contains(exactly value: Span<UInt8>) -> Bool {
        guard !value.isEmpty, value.count <= longest else { return false }
        var index = Self.hash(value, foldingCase: foldsCase) & (slots.count - 1)
        while slots[index].length != 0 {
            if holds(value, at: slots[index]) { return true }
            index = (index + 1) & (slots.count - 1)
        }
        return false
    }

    /// Whether the text, without white space around it, is one of the codes.
    package func contains(_ value: some StringProtocol) -> Bool { contains(Array(value.utf8).span) }

    private func holds(_ value: Span<UInt8>, at slot: Slot) -> Bool {
        guard Int(slot.length) == value.count else { return false }
        let start = Int(slot.start)
        for offset in 0..<value.count {
            let byte = foldsCase ? value[offset].capitalised : value[offset]
            if bytes[start + offset] != byte { return false }
        }
        return true
    }

    /// FNV-1a, which is quick for the two to eight bytes of a code; nobody outside chooses the table's keys.
    static func hash(_ value: Span<UInt8>, foldingCase: Bool) -> Int {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for index in 0..<value.count {
            let byte = foldingCase ? value[index].capitalised : value[index]
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        return Int(truncatingIfNeeded: hash ^ (hash >> 32)) & .max
    }
}

extension UInt8 {
    /// Space, tab, line feed or carriage return.
    var isXMLSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0a || self == 0x0d }

    /// The ASCII capital of an ASCII letter; any other byte as it is.
    var capitalised: UInt8 { (0x61...0x7a).contains(self) ? self - 0x20 : self }
}
