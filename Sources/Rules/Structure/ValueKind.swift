/// The kinds of values that the schemas tell apart, as XML Schema defines them.
enum ValueKind: String, Sendable {
    case text, decimal, boolean, date, time, dateTime, base64, uri, language

    /// What a value should look like.
    var example: String {
        switch self {
        case .text: "text"
        case .decimal: "a decimal number such as 1250.00"
        case .boolean: "true or false"
        case .date: "a date such as 2026-11-20"
        case .time: "a time such as 14:05:00"
        case .dateTime: "a time such as 2026-11-20T14:05:00"
        case .base64: "Base64"
        case .uri: "a URI"
        case .language: "a language such as en or hr-HR"
        }
    }

    /// Whether dates and times stand without blank space around them.
    ///
    /// The schema language would pass it over; libxml2, with which our structure has to agree, does not.
    private var isExact: Bool { self == .date || self == .time || self == .dateTime }

    /// Whether bytes are a value of this kind; blank space around numbers, indicators and names is passed over.
    func accepts(_ value: Span<UInt8>) -> Bool {
        if self == .text { return true }
        var lower = 0
        var upper = value.count
        while !isExact, lower < upper, value[lower].isXMLSpace { lower += 1 }
        while !isExact, upper > lower, value[upper - 1].isXMLSpace { upper -= 1 }
        let value = value.extracting(lower..<upper)
        switch self {
        case .text: return true
        case .decimal: return Self.isDecimal(value)
        case .boolean: return Self.isBoolean(value)
        case .date:
            var reader = TimeReader(value)
            return reader.date(in: value) && reader.zone(in: value) && reader.index == value.count
        case .time:
            var reader = TimeReader(value)
            return reader.time(in: value) && reader.zone(in: value) && reader.index == value.count
        case .dateTime:
            var reader = TimeReader(value)
            return reader.date(in: value) && reader.takes(UInt8(ascii: "T"), in: value)
                && reader.time(in: value) && reader.zone(in: value) && reader.index == value.count
        case .base64: return Self.isBase64(value)
        case .uri: return Self.isURI(value)
        case .language: return Self.isLanguage(value)
        }
    }

    private static func isDecimal(_ value: Span<UInt8>) -> Bool {
        var index = 0
        if value.count > 0, value[0] == UInt8(ascii: "-") || value[0] == UInt8(ascii: "+") { index = 1 }
        var digits = 0
        var points = 0
        while index < value.count {
            if value[index] == UInt8(ascii: ".") {
                points += 1
            } else if value[index].isDigit {
                digits += 1
            } else {
                return false
            }
            index += 1
        }
        return digits > 0 && points <= 1
    }

    private static func isBoolean(_ value: Span<UInt8>) -> Bool {
        switch value.count {
        case 1: value[0] == UInt8(ascii: "0") || value[0] == UInt8(ascii: "1")
        case 4: value.reads("true")
        case 5: value.reads("false")
        default: false
        }
    }

    private static func isLanguage(_ value: Span<UInt8>) -> Bool {
        var length = 0
        var part = 0
        for index in 0..<value.count {
            let byte = value[index]
            if byte == UInt8(ascii: "-") {
                guard length > 0 else { return false }
                length = 0
                part += 1
            } else {
                guard byte.isLetter || (part > 0 && byte.isDigit), length < 8 else { return false }
                length += 1
            }
        }
        return length > 0
    }

    private static func isBase64(_ value: Span<UInt8>) -> Bool {
        var count = 0
        var padding = 0
        var last: UInt8 = 0
        for index in 0..<value.count {
            let byte = value[index]
            if byte.isXMLSpace { continue }
            if byte == UInt8(ascii: "=") {
                padding += 1
            } else {
                guard padding == 0, byte.isLetter || byte.isDigit || byte == 0x2B || byte == 0x2F else {
                    return false
                }
                last = byte
            }
            count += 1
        }
        guard count % 4 == 0, padding <= 2 else { return false }
        // The letter before the padding must not carry bits that get lost.
        switch padding {
        case 1: return last.base64Value & 0b11 == 0
        case 2: return last.base64Value & 0b1111 == 0
        default: return true
        }
    }

    /// A URI or a relative reference; blanks, characters beyond ASCII and a few others are taken as if escaped.
    private static func isURI(_ value: Span<UInt8>) -> Bool {
        var fragments = 0
        for index in 0..<value.count {
            switch value[index] {
            case UInt8(ascii: "%"):
                guard index + 2 < value.count, value[index + 1].isHexDigit, value[index + 2].isHexDigit else {
                    return false
                }
            case UInt8(ascii: "#"): fragments += 1
            default: break
            }
        }
        guard fragments <= 1 else { return false }
        // What stands before the first colon is a scheme, or the colon comes behind a slash, query or fragment.
        var index = 0
        scheme: while index < value.count {
            switch value[index] {
            case UInt8(ascii: ":"):
                guard index > 0, value[0].isLetter else { return false }
                index += 1
                break scheme
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"):
                index = 0
                break scheme
            default: index += 1
            }
        }
        if index == value.count { index = 0 }
        return isHostSound(value, from: index)
    }

    /// Brackets stand around the host only, and behind its colon only digits.
    private static func isHostSound(_ value: Span<UInt8>, from start: Int) -> Bool {
        var index = start
        if start + 1 < value.count, value[start] == UInt8(ascii: "/"), value[start + 1] == UInt8(ascii: "/") {
            index = start + 2
            var colon: Int?
            var isLiteral = false
            if index < value.count, value[index] == UInt8(ascii: "[") {
                while index < value.count, value[index] != UInt8(ascii: "]") { index += 1 }
                guard index < value.count else { return false }
                index += 1
                isLiteral = true
            }
            while index < value.count, !"/?#".utf8.contains(value[index]) {
                if value[index] == UInt8(ascii: "@") { colon = nil }
                if value[index] == UInt8(ascii: ":") { colon = index }
                if isLiteral, colon == nil { return false }
                index += 1
            }
            if let colon {
                for digit in (colon + 1)..<index where !value[digit].isDigit { return false }
            }
        }
        while index < value.count {
            if value[index] == UInt8(ascii: "[") || value[index] == UInt8(ascii: "]") { return false }
            index += 1
        }
        return true
    }
}

/// Reads the dates and times of XML Schema.
private struct TimeReader {
    var index = 0

    init(_ value: Span<UInt8>) {}

    mutating func takes(_ byte: UInt8, in value: Span<UInt8>) -> Bool {
        guard index < value.count, value[index] == byte else { return false }
        index += 1
        return true
    }

    /// So many digits as one number.
    private mutating func number(_ digits: Int, in value: Span<UInt8>) -> Int? {
        guard index + digits <= value.count else { return nil }
        var number = 0
        for offset in 0..<digits {
            guard value[index + offset].isDigit else { return nil }
            number = number * 10 + Int(value[index + offset] - UInt8(ascii: "0"))
        }
        index += digits
        return number
    }

    mutating func date(in value: Span<UInt8>) -> Bool {
        _ = takes(UInt8(ascii: "-"), in: value)
        var digits = 0
        var year = 0
        let first = index
        while index < value.count, value[index].isDigit, digits < 9 {
            year = year * 10 + Int(value[index] - UInt8(ascii: "0"))
            digits += 1
            index += 1
        }
        guard digits >= 4, digits == 4 || value[first] != UInt8(ascii: "0"), year > 0,
            takes(UInt8(ascii: "-"), in: value), let month = number(2, in: value), (1...12).contains(month),
            takes(UInt8(ascii: "-"), in: value), let day = number(2, in: value), day >= 1
        else { return false }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
        return day <= days
    }

    mutating func time(in value: Span<UInt8>) -> Bool {
        guard let hour = number(2, in: value), takes(UInt8(ascii: ":"), in: value),
            let minute = number(2, in: value), minute < 60, takes(UInt8(ascii: ":"), in: value),
            let second = number(2, in: value), second < 60
        else { return false }
        var isWhole = true
        if takes(UInt8(ascii: "."), in: value) {
            let first = index
            while index < value.count, value[index].isDigit {
                if value[index] != UInt8(ascii: "0") { isWhole = false }
                index += 1
            }
            guard index > first else { return false }
        }
        return hour < 24 || (hour == 24 && minute == 0 && second == 0 && isWhole)
    }

    mutating func zone(in value: Span<UInt8>) -> Bool {
        guard index < value.count else { return true }
        if takes(UInt8(ascii: "Z"), in: value) { return true }
        guard takes(UInt8(ascii: "+"), in: value) || takes(UInt8(ascii: "-"), in: value),
            let hour = number(2, in: value), takes(UInt8(ascii: ":"), in: value),
            let minute = number(2, in: value)
        else { return false }
        return minute < 60 && (hour < 14 || (hour == 14 && minute == 0))
    }
}

extension Span<UInt8> {
    fileprivate func reads(_ text: StaticString) -> Bool {
        guard count == text.utf8CodeUnitCount else { return false }
        for index in 0..<count where unsafe self[index] != text.utf8Start[index] { return false }
        return true
    }
}

extension UInt8 {
    fileprivate var isHexDigit: Bool { isDigit || ((self | 0x20) >= 0x61 && (self | 0x20) <= 0x66) }

    fileprivate var base64Value: UInt8 {
        switch self {
        case 0x41...0x5A: self - 0x41
        case 0x61...0x7A: self - 0x61 + 26
        case 0x30...0x39: self - 0x30 + 52
        case 0x2B: 62
        default: 63
        }
    }
}
