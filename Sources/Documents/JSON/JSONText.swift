/// Decodes the inside of a JSON string that the parser has found right.
enum JSONText {
    static func decode(_ bytes: ArraySlice<UInt8>, hasEscapes: Bool) -> String {
        String(decoding: hasEscapes ? ArraySlice(unescape(bytes)) : bytes, as: UTF8.self)
    }

    /// UTF-8 without escapes.
    static func unescape(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            guard bytes[index] == UInt8(ascii: "\\") else {
                result.append(bytes[index])
                index += 1
                continue
            }
            let escape = bytes[index + 1]
            index += 2
            guard escape == UInt8(ascii: "u") else {
                result.append(single(escape) ?? escape)
                continue
            }
            var code = hexadecimal(bytes[index..<(index + 4)]) ?? 0xFFFD
            index += 4
            if (0xD800..<0xDC00).contains(code) {
                let low = hexadecimal(bytes[(index + 2)..<(index + 6)]) ?? 0xDC00
                code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
                index += 6
            }
            result.append(contentsOf: String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
        }
        return result
    }

    /// What `\b`, `\f`, `\n`, `\r`, `\t`, `\"`, `\\` and `\/` stand for; nil for other letters.
    static func single(_ escape: UInt8) -> UInt8? {
        switch escape {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): escape
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: nil
        }
    }

    static func hexadecimal(_ digits: ArraySlice<UInt8>) -> UInt32? {
        var value: UInt32 = 0
        for digit in digits {
            switch digit {
            case 0x30...0x39: value = value << 4 | UInt32(digit - 0x30)
            case 0x41...0x46, 0x61...0x66: value = value << 4 | (UInt32(digit | 0x20) - 0x61 + 10)
            default: return nil
            }
        }
        return value
    }
}

extension JSONDocument.Node {
    func key(in bytes: [UInt8]) -> String? {
        guard key != Self.noKey else { return nil }
        return JSONText.decode(bytes[Int(key + 1)..<Int(keyEnd)], hasEscapes: keyHasEscapes)
    }
}
