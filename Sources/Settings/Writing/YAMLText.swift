/// Scalars as YAML writes them.
enum YAMLText {
    /// In double quotes unless it can't be taken for anything but a text.
    static func quoted(_ text: String) -> String {
        let isWord = text.utf8.enumerated().allSatisfy { index, byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."): index > 0
            case UInt8(ascii: "/"), UInt8(ascii: "-"): index > 0
            default: false
            }
        }
        if isWord, !["true", "false", "null", "yes", "no", "on", "off", ""].contains(text.lowercased()) {
            return text
        }
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\u{0}"..<"\u{20}", "\u{7F}"..."\u{9F}":
                let digits = String(scalar.value, radix: 16, uppercase: true)
                result += "\\x" + (digits.count == 1 ? "0" : "") + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
