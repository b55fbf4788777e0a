extension Amount {
    /// Reads an optional sign, digits, and at most one point with digits on both sides; nothing else.
    ///
    /// No exponent, no grouping, no blanks, no comma. Numbers of more than ``maximumWrittenDigits`` digits or
    /// ``maximumWrittenScale`` decimals are refused, so that later arithmetic can't overflow.
    package init?(_ text: some StringProtocol) {
        var text = String(text)
        let parsed = text.withUTF8 { unsafe Self.parse($0.span) }
        guard let parsed else { return nil }
        self = parsed
    }

    /// Reads the same form from bytes.
    package init?(parsing bytes: Span<UInt8>) {
        guard let parsed = Self.parse(bytes) else { return nil }
        self = parsed
    }

    private static func parse(_ bytes: Span<UInt8>) -> Amount? {
        var index = 0
        var isNegative = false
        if let first = bytes.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
            isNegative = first == UInt8(ascii: "-")
            index = 1
        }
        var coefficient: Int128 = 0
        var digits = 0
        var significant = 0
        var pointAt: Int?
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "."), pointAt == nil, digits > 0 {
                pointAt = digits
            } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
                digits += 1
                if significant > 0 || byte != UInt8(ascii: "0") { significant += 1 }
                guard significant <= maximumWrittenDigits else { return nil }
                coefficient = coefficient * 10 + Int128(byte - UInt8(ascii: "0"))
            } else {
                return nil
            }
            index += 1
        }
        let scale = pointAt.map { digits - $0 } ?? 0
        guard digits > 0, pointAt != digits, scale <= maximumWrittenScale else { return nil }
        return Amount(coefficient: isNegative ? -coefficient : coefficient, scale: scale)
    }
}

extension Span<UInt8> {
    fileprivate var first: UInt8? { isEmpty ? nil : self[0] }
}

extension Amount: CustomStringConvertible {
    /// The number with exactly its written decimals.
    package var description: String {
        let digits = String(coefficient.magnitude)
        let sign = isNegative ? "-" : ""
        guard scale > 0 else { return sign + digits }
        let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
        return "\(sign)\(padded.dropLast(scale)).\(padded.suffix(scale))"
    }
}
