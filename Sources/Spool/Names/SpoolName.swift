/// One name in a folder, as the bytes that the disk holds.
///
/// Never a `String`: two names that differ only in Unicode normalisation would compare equal, and a name that is
/// not valid UTF-8 could no longer be opened.
package struct SpoolName: Sendable, Hashable {
    /// 1 to 255 bytes without NUL and `/`, and neither `.` nor `..`.
    package let bytes: [UInt8]

    package init?(_ bytes: [UInt8]) {
        guard (1...Self.longest).contains(bytes.count), bytes != [Self.dot], bytes != [Self.dot, Self.dot],
            !bytes.contains(0), !bytes.contains(Self.slash)
        else { return nil }
        self.bytes = bytes
    }

    package init?(_ text: String) { self.init(Array(text.utf8)) }

    /// The name limit of every file system that Linux knows.
    package static let longest = 255

    static let dot = UInt8(ascii: ".")
    static let slash = UInt8(ascii: "/")
}

extension SpoolName: Comparable {
    package static func < (left: SpoolName, right: SpoolName) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}

extension SpoolName: ExpressibleByStringLiteral {
    /// For names that stand in the source; a wrong one is a bug.
    package init(stringLiteral text: String) {
        guard let name = SpoolName(text) else { preconditionFailure("not a file name: \(text)") }
        self = name
    }
}

extension SpoolName {
    /// The name with an ending added, or `nil` where that would be too long.
    package func adding(_ ending: String) -> SpoolName? { SpoolName(bytes + Array(ending.utf8)) }

    /// The name without an ending that it has, or `nil`.
    package func removing(_ ending: String) -> SpoolName? {
        let tail = Array(ending.utf8)
        guard bytes.count > tail.count, bytes.suffix(tail.count).elementsEqual(tail) else { return nil }
        return SpoolName(Array(bytes.dropLast(tail.count)))
    }
}
