extension HTTPRequest {
    /// Refuses what could be read as a second header or request, and what would show secrets to the network.
    func checkForSending(allowsPlainText: Bool) throws(TransportFault) {
        guard !url.isEmpty, url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            throw .notSent("the address holds characters that have to be percent-encoded")
        }
        guard let target = HTTPTarget(url), let host = target.host else {
            throw .notSent("the address is not an absolute http or https URL")
        }
        guard target.isSecure || allowsPlainText || host.isLoopback else {
            throw .notSent("plain http is for this machine only; \(host) has to be reached by https")
        }
        for header in headers where !header.isWellFormed {
            throw .notSent("the header \(header.name.debugDescription) is malformed")
        }
    }
}

extension HTTPHeader {
    /// A token and a value on one line (RFC 9110 §5).
    var isWellFormed: Bool {
        !name.isEmpty
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"):
                    true
                default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
                }
            }
            && value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
    }
}

extension String {
    fileprivate var isLoopback: Bool {
        self == "localhost" || self == "[::1]"
            || (hasPrefix("127.")
                && utf8.allSatisfy { $0 == UInt8(ascii: ".") || (0x30...0x39).contains($0) })
    }
}

extension Substring {
    /// Without blanks and line ends at both sides.
    var trimmed: String {
        let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D || $0 == 0x0A }
        let bytes = utf8.drop(while: isBlank)
        guard let last = bytes.lastIndex(where: { !isBlank($0) }) else { return "" }
        return String(Substring(bytes[...last]))
    }
}
