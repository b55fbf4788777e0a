/// Writes elements in canonical form: escaped as Canonical XML asks, with both tags, without white space.
///
/// Attributes are written in the order given; the caller gives them in canonical order.
package struct CanonicalWriter: Sendable {
    package private(set) var bytes: [UInt8] = []

    package init(capacity: Int = 2048) { bytes.reserveCapacity(capacity) }

    package mutating func start(_ name: StaticString, _ attributes: KeyValuePairs<String, String> = [:]) {
        bytes.append(UInt8(ascii: "<"))
        append(name)
        for (key, value) in attributes {
            bytes.append(UInt8(ascii: " "))
            bytes.append(contentsOf: key.utf8)
            bytes.append(contentsOf: "=\"".utf8)
            escape(value, isAttribute: true)
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(UInt8(ascii: ">"))
    }

    package mutating func end(_ name: StaticString) {
        bytes.append(contentsOf: "</".utf8)
        append(name)
        bytes.append(UInt8(ascii: ">"))
    }

    package mutating func text(_ text: String) { escape(text, isAttribute: false) }

    package mutating func element(
        _ name: StaticString, _ text: String = "", _ attributes: KeyValuePairs<String, String> = [:]
    ) {
        start(name, attributes)
        self.text(text)
        end(name)
    }

    /// Puts in what was written in canonical form already.
    package mutating func insert(canonical other: some Collection<UInt8>) { bytes.append(contentsOf: other) }

    private mutating func append(_ name: StaticString) {
        name.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    }

    private mutating func escape(_ text: String, isAttribute: Bool) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">") where !isAttribute: bytes.append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "\"") where isAttribute: bytes.append(contentsOf: "&quot;".utf8)
            case 0x09 where isAttribute: bytes.append(contentsOf: "&#x9;".utf8)
            case 0x0A where isAttribute: bytes.append(contentsOf: "&#xA;".utf8)
            case 0x0D: bytes.append(contentsOf: "&#xD;".utf8)
            default: bytes.append(byte)
            }
        }
    }
}
