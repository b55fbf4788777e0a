extension SpoolName {
    /// The name as people see it in logs, reports and terminals.
    package var display: String { displayText(of: bytes) }

    /// The exact name for programs, by RFC 3986: everything but letters, digits and `-._~` as `%XX`.
    package var percentEncoded: String { percentEncodedText(of: bytes) }
}

extension SpoolPath {
    /// The path as people see it in logs, reports and terminals.
    package var display: String { displayText(of: bytes) }

    /// The exact path for programs, by RFC 3986; the slashes between the names stay.
    package var percentEncoded: String {
        (folders + [name]).map(\.percentEncoded).joined(separator: "/")
    }
}

extension SpoolName: CustomStringConvertible {
    package var description: String { display }
}

extension SpoolPath: CustomStringConvertible {
    package var description: String { display }
}

/// Valid UTF-8 as it is, other bytes as `\xNN`; characters that could move or hide text are written out.
private func displayText(of bytes: [UInt8]) -> String {
    var text = ""
    var rest = bytes.makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    var position = 0
    while true {
        switch parser.parseScalar(from: &rest) {
        case .emptyInput: return text
        case .valid(let encoded):
            let scalar = Unicode.UTF8.decode(encoded)
            position += encoded.count
            if isDeceptive(scalar) {
                text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            } else {
                text.unicodeScalars.append(scalar)
            }
        case .error(let length):
            for byte in bytes[position..<position + length] { text += "\\x" + hexadecimal(byte) }
            position += length
        }
    }
}

/// Controls, direction overrides, invisible characters and line separators.
private func isDeceptive(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
    default: false
    }
}

private func percentEncodedText(of bytes: [UInt8]) -> String {
    var text = ""
    for byte in bytes {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            text.unicodeScalars.append(Unicode.Scalar(byte))
        default: text += "%" + hexadecimal(byte)
        }
    }
    return text
}

private func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0" + digits : digits
}
