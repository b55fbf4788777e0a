/// An http or https URL, or a request target, taken apart.
package struct HTTPTarget: Sendable, Hashable {
    package let isSecure: Bool

    /// Lower case, without port; nil in a request target such as `/path?query`.
    package let host: String?

    package let port: UInt16?

    /// Percent-encoded, begins with a slash.
    package let path: String

    /// The pairs of the query, decoded, in their order.
    package let query: [(name: String, value: String)]

    /// Nil for other schemes, for user names in the address, and where percent-encoding is broken or missing.
    package init?(_ text: String) {
        guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
        var rest = Substring(text)
        if rest.hasPrefix("/") {
            (isSecure, host, port) = (false, nil, nil)
        } else {
            guard let mark = rest.utf8.firstIndex(of: UInt8(ascii: ":")), rest[mark...].hasPrefix("://")
            else {
                return nil
            }
            switch rest[..<mark].lowercased() {
            case "http": isSecure = false
            case "https": isSecure = true
            default: return nil
            }
            rest = rest[mark...].dropFirst(3)
            let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
            rest = rest[authority.endIndex...]
            guard let (name, number) = Self.split(authority: authority) else { return nil }
            host = name.lowercased()
            port = number
        }
        rest = rest.prefix { $0 != "#" }
        let plainPath = rest.prefix { $0 != "?" }
        path = plainPath.isEmpty ? "/" : String(plainPath)
        guard Self.decode(plainPath) != nil,
            let pairs = Self.pairs(of: rest[plainPath.endIndex...].dropFirst())
        else { return nil }
        query = pairs
    }

    /// The decoded segments of the path; nil where an encoded slash or zero byte hides in one.
    package var segments: [String]? {
        var segments: [String] = []
        for part in path.split(separator: "/") {
            guard let decoded = Self.decode(part), !decoded.utf8.contains(0), !decoded.contains("/") else {
                return nil
            }
            segments.append(decoded)
        }
        return segments
    }

    /// The first value of that name in the query, whatever its case.
    package subscript(name: String) -> String? {
        let wanted = name.lowercased()
        return query.first { $0.name.lowercased() == wanted }?.value
    }

    package static func == (left: HTTPTarget, right: HTTPTarget) -> Bool {
        left.isSecure == right.isSecure && left.host == right.host && left.port == right.port
            && left.path == right.path && left.query.elementsEqual(right.query, by: ==)
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(host)
        hasher.combine(port)
        hasher.combine(path)
    }
}

// MARK: - Taking apart

extension HTTPTarget {
    private static func split(authority: Substring) -> (host: Substring, port: UInt16?)? {
        guard !authority.contains("@"), !authority.isEmpty else { return nil }
        let hostEnd: Substring.Index
        if authority.hasPrefix("[") {
            guard let bracket = authority.firstIndex(of: "]") else { return nil }
            hostEnd = authority.index(after: bracket)
        } else {
            hostEnd = authority.firstIndex(of: ":") ?? authority.endIndex
        }
        let host = authority[..<hostEnd]
        guard !host.isEmpty else { return nil }
        if hostEnd == authority.endIndex { return (host, nil) }
        let digits = authority[hostEnd...].dropFirst()
        guard authority[hostEnd] == ":", digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let port = UInt16(digits)
        else { return nil }
        return (host, port)
    }

    private static func pairs(of query: Substring) -> [(name: String, value: String)]? {
        var pairs: [(name: String, value: String)] = []
        for pair in query.split(separator: "&") {
            let name = pair.prefix { $0 != "=" }
            guard let decodedName = decode(name, plusIsBlank: true),
                let value = decode(pair[name.endIndex...].dropFirst(), plusIsBlank: true)
            else { return nil }
            pairs.append((decodedName, value))
        }
        return pairs
    }

    private static func decode(_ text: Substring, plusIsBlank: Bool = false) -> String? {
        var bytes: [UInt8] = []
        var source = text.utf8.makeIterator()
        while let byte = source.next() {
            switch byte {
            case UInt8(ascii: "%"):
                guard let high = source.next().flatMap(hexadecimal),
                    let low = source.next().flatMap(hexadecimal)
                else { return nil }
                bytes.append(high << 4 | low)
            case UInt8(ascii: "+") where plusIsBlank: bytes.append(0x20)
            default: bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

// MARK: - Putting together

extension String {
    /// Percent-encoded for a path segment, or for a name or value in a query.
    package var percentEncoded: String {
        var bytes: [UInt8] = []
        let digits = Array("0123456789ABCDEF".utf8)
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                bytes.append(byte)
            default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// This address with a query.
    package func query(_ pairs: KeyValuePairs<String, String>) -> String {
        guard !pairs.isEmpty else { return self }
        let query = pairs.map { "\($0.key.percentEncoded)=\($0.value.percentEncoded)" }
        return self + (utf8.contains(UInt8(ascii: "?")) ? "&" : "?") + query.joined(separator: "&")
    }
}
