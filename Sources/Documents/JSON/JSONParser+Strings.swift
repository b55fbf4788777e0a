extension JSONParser {
    /// Moves behind the string whose opening quotation mark is at the index; whether it has escapes.
    mutating func string() throws(JSONError) -> Bool {
        index += 1
        var hasEscapes = false
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                index += 1
                return hasEscapes
            case UInt8(ascii: "\\"):
                hasEscapes = true
                try escape()
            case 0..<0x20:
                throw error(.syntax, "a control character in a string has to be written as an escape")
            default:
                index += 1
            }
        }
        throw endsEarly()
    }

    private mutating func escape() throws(JSONError) {
        let start = index
        index += 1
        guard index < bytes.count else { throw endsEarly() }
        let letter = bytes[index]
        index += 1
        guard letter == UInt8(ascii: "u") else {
            guard JSONText.single(letter) != nil else {
                throw error(.syntax, "there is no escape like this", at: start)
            }
            return
        }
        switch try codeUnit(of: start) {
        case 0: throw error(.syntax, "the character NUL is not taken", at: start)
        case 0xDC00..<0xE000: throw error(.syntax, "half of a surrogate pair stands alone", at: start)
        case 0xD800..<0xDC00: try lowSurrogate(of: start)
        default: break
        }
    }

    private mutating func lowSurrogate(of start: Int) throws(JSONError) {
        for expected in "\\u".utf8 {
            guard index < bytes.count else { throw endsEarly() }
            guard bytes[index] == expected else {
                throw error(.syntax, "half of a surrogate pair stands alone", at: start)
            }
            index += 1
        }
        guard (0xDC00..<0xE000).contains(try codeUnit(of: start)) else {
            throw error(.syntax, "half of a surrogate pair stands alone", at: start)
        }
    }

    private mutating func codeUnit(of start: Int) throws(JSONError) -> UInt32 {
        let digits = bytes[index..<min(index + 4, bytes.count)]
        guard let unit = JSONText.hexadecimal(digits) else {
            throw error(.syntax, "four hexadecimal digits are expected behind \\u", at: start)
        }
        guard digits.count == 4 else {
            index = bytes.count
            throw endsEarly()
        }
        index += 4
        return unit
    }
}
