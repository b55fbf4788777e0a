/// A number of bytes as it stands in the configuration.
package enum ByteCount {
    private static let units: [(String, UInt64)] = [
        ("TiB", 1 << 40), ("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10),
    ]

    /// Reads a whole number with one unit: `512MiB`, `2GiB`; nil for anything else.
    package static func read(_ text: String) -> UInt64? {
        for (unit, size) in units where text.hasSuffix(unit) {
            let digits = text.dropLast(unit.count)
            guard !digits.isEmpty, digits.utf8.count <= 6,
                digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
                let number = UInt64(digits)
            else { return nil }
            return number * size
        }
        return nil
    }

    /// The same form, in the largest unit that shows it exactly.
    package static func written(_ bytes: UInt64) -> String {
        for (unit, size) in units where bytes.isMultiple(of: size) { return "\(bytes / size)\(unit)" }
        return "\(bytes >> 10)KiB"
    }
}
