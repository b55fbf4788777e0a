/// Named texts as a JSON object, so that a person with the `sqlite3` shell can read every column.
///
/// Written and read for every step of every document, and nothing but this one shape: the general coder takes ten
/// times as long as the row that the text stands in.
enum JSONText {
    /// Sorted by name.
    static func encode(_ values: [String: String]) -> String {
        guard !values.isEmpty else { return "{}" }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(values.count * 48)
        for (name, value) in values.sorted(by: { $0.key < $1.key }) {
            bytes.append(UInt8(ascii: bytes.isEmpty ? "{" : ","))
            append(name, to: &bytes)
            bytes.append(UInt8(ascii: ":"))
            append(value, to: &bytes)
        }
        bytes.append(UInt8(ascii: "}"))
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case ..<0x20:
                let digits = Array("0123456789abcdef".utf8)
                bytes += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Nil when the text is not what this program writes.
    static func decode(_ text: String) -> [String: String]? {
        var reader = JSONTextReader(Array(text.utf8))
        return reader.object()
    }
}

extension JSONText {
    static func encode(_ summary: InvoiceSummary) -> String {
        var values = ["number": summary.number, "type": summary.type]
        values["issueDate"] = summary.issueDate
        values["seller"] = summary.seller
        values["buyer"] = summary.buyer
        values["sellerName"] = summary.sellerName
        values["buyerName"] = summary.buyerName
        values["currency"] = summary.currency
        values["payable"] = summary.payable
        return encode(values)
    }

    static func summary(_ text: String) -> InvoiceSummary? {
        guard let values = decode(text), let number = values["number"], let type = values["type"] else {
            return nil
        }
        return InvoiceSummary(
            number: number, type: type, issueDate: values["issueDate"], seller: values["seller"],
            buyer: values["buyer"], sellerName: values["sellerName"], buyerName: values["buyerName"],
            currency: values["currency"], payable: values["payable"])
    }
}

/// Reads an object of texts; any other JSON is not ours.
private struct JSONTextReader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func object() -> [String: String]? {
        guard take("{") else { return nil }
        var values: [String: String] = [:]
        if take("}") { return isAtEnd ? values : nil }
        repeat {
            guard let name = string(), take(":"), let value = string() else { return nil }
            values[name] = value
        } while take(",")
        return take("}") && isAtEnd ? values : nil
    }

    private var isAtEnd: Bool { place == bytes.count }

    private mutating func take(_ sign: Unicode.Scalar) -> Bool {
        while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
        guard place < bytes.count, bytes[place] == UInt8(ascii: sign) else { return false }
        place += 1
        return true
    }

    private mutating func string() -> String? {
        guard take("\"") else { return nil }
        var text: [UInt8] = []
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard let escaped = escaped() else { return nil }
                text += Array(String(escaped).utf8)
            default: text.append(byte)
            }
        }
        return nil
    }

    private mutating func escaped() -> Unicode.Scalar? {
        guard place < bytes.count else { return nil }
        let sign = Unicode.Scalar(bytes[place])
        place += 1
        switch sign {
        case "\"", "\\", "/": return sign
        case "b": return "\u{8}"
        case "f": return "\u{C}"
        case "n": return "\n"
        case "r": return "\r"
        case "t": return "\t"
        case "u":
            guard place + 4 <= bytes.count else { return nil }
            let digits = String(decoding: bytes[place..<place + 4], as: UTF8.self)
            place += 4
            // Halves of a pair are not written by this program: it escapes control characters only.
            return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
        default: return nil
        }
    }
}
