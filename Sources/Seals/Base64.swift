/// The base64 of RFC 4648 section 4.
package enum Base64 {
    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let padding = UInt8(ascii: "=")
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 255, count: 256)
        for (value, letter) in alphabet.enumerated() { values[Int(letter)] = UInt8(value) }
        return values
    }()

    /// One line, with padding.
    package static func encode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let count = min(3, bytes.count - start)
            var group: UInt32 = 0
            for offset in 0..<3 { group = group << 8 | (offset < count ? UInt32(bytes[start + offset]) : 0) }
            for position in 0..<4 {
                let letter = alphabet[Int(group >> UInt32(18 - 6 * position) & 63)]
                text.append(position <= count ? letter : padding)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Reads padded base64, with blanks and line breaks anywhere (as XML and PEM have them) and nothing else foreign.
    package static func decode(_ text: some StringProtocol) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count / 4 * 3)
        var group: UInt32 = 0
        var letters = 0
        var paddings = 0
        for byte in text.utf8 where !isBlank(byte) {
            if byte == padding {
                paddings += 1
                continue
            }
            let value = values[Int(byte)]
            guard value != 255, paddings == 0 else { return nil }
            group = group << 6 | UInt32(value)
            letters += 1
            guard letters.isMultiple(of: 4) else { continue }
            bytes.append(contentsOf: [UInt8(group >> 16 & 255), UInt8(group >> 8 & 255), UInt8(group & 255)])
            group = 0
        }
        // Unused bits must be zero: otherwise two texts would mean the same bytes.
        switch (letters % 4, paddings) {
        case (0, 0): break
        case (2, 2) where group & 15 == 0: bytes.append(UInt8(group >> 4 & 255))
        case (3, 1) where group & 3 == 0:
            bytes.append(contentsOf: [UInt8(group >> 10 & 255), UInt8(group >> 2 & 255)])
        default: return nil
        }
        return bytes
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }
}
