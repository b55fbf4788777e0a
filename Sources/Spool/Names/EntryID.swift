/// The identity of one taken file: 48 bits of milliseconds, then 80 random bits.
///
/// Written as 26 lower-case Crockford base-32 characters, it is a safe name on every file system and sorts by
/// arrival.
package struct EntryID: Sendable, Hashable {
    package let value: UInt128

    package init(_ value: UInt128) { self.value = value }

    package init(milliseconds: UInt64, random: UInt128) {
        let lowest = random & ((1 << 80) - 1)
        value = UInt128(milliseconds & 0xffff_ffff_ffff) << 80 | lowest
    }

    /// When the identity was given, in milliseconds since 1970.
    package var milliseconds: UInt64 { UInt64(truncatingIfNeeded: value >> 80) }
}

extension EntryID: Comparable {
    package static func < (left: EntryID, right: EntryID) -> Bool { left.value < right.value }
}

extension EntryID: LosslessStringConvertible {
    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

    package init?(_ text: String) { self.init(bytes: Array(text.utf8)) }

    package init?(bytes: [UInt8]) {
        guard bytes.count == 26 else { return nil }
        var value: UInt128 = 0
        for (place, byte) in bytes.enumerated() {
            // 26 characters hold 130 bits: the first one is at most 7.
            guard let digit = Self.alphabet.firstIndex(of: byte), place > 0 || digit < 8 else { return nil }
            value = value << 5 | UInt128(digit)
        }
        self.init(value)
    }

    /// The 26 characters as bytes.
    package var bytes: [UInt8] {
        (0..<26).map { place in
            Self.alphabet[Int(truncatingIfNeeded: value >> UInt128(5 * (25 - place)) & 31)]
        }
    }

    package var description: String { String(decoding: bytes, as: UTF8.self) }

    /// The folder name that a claim of this identity has.
    var name: SpoolName {
        guard let name = SpoolName(bytes) else { preconditionFailure("an identity is a file name") }
        return name
    }
}
