internal import Documents
internal import Wire

extension HTTPResponse {
    static func json(_ status: Int, _ value: JSONValue) -> HTTPResponse {
        HTTPResponse(
            status, headers: [HTTPHeader("Content-Type", "application/json; charset=utf-8")],
            body: value.bytes(layout: .compact))
    }

    static func text(_ status: Int, _ text: String) -> HTTPResponse {
        HTTPResponse(
            status, headers: [HTTPHeader("Content-Type", "text/plain; charset=utf-8")],
            body: Array(text.utf8))
    }

    static func file(_ type: String, _ bytes: [UInt8]) -> HTTPResponse {
        HTTPResponse(200, headers: [HTTPHeader("Content-Type", type)], body: bytes)
    }
}

extension JSONValue {
    /// Null for nothing.
    init(optional number: Int?) { self = number.map(JSONValue.integer) ?? .null }
}

extension XMLNode {
    /// The first node down a path of local names.
    ///
    /// Simulators look at names without namespaces: what is in a wrong one shows in the checks.
    func find(_ path: String...) -> XMLNode? {
        var node = self
        for name in path {
            guard let next = node.children.first(where: { $0.localName == name }) else { return nil }
            node = next
        }
        return node
    }

    func all(_ name: String) -> [XMLNode] { children.filter { $0.localName == name } }

    func words(_ path: String...) -> String? {
        var node = self
        for name in path {
            guard let next = node.children.first(where: { $0.localName == name }) else { return nil }
            node = next
        }
        return node.trimmed.isEmpty ? nil : node.trimmed
    }
}

/// A random-looking but repeatable lower-case UUID.
func uuid(_ number: Int, of kind: UInt64) -> String {
    func scramble(_ value: UInt64) -> UInt64 {
        var mixed = value &* 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
    func hexadecimal(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
    let seed = kind << 32 | UInt64(truncatingIfNeeded: number)
    var text = Array(hexadecimal(scramble(seed)) + hexadecimal(scramble(~seed)))
    text[12] = "4"
    text[16] = "a"
    return [text[0..<8], text[8..<12], text[12..<16], text[16..<20], text[20...]].map { String($0) }
        .joined(separator: "-")
}
