extension FiscalReceipt {
    /// The three-part number of a receipt: `17/P1/1`, also written with hyphens.
    package struct Number: Sendable, Hashable, CustomStringConvertible {
        package let sequenceNumber: String
        package let premises: String
        package let device: String

        package init?(_ text: String) {
            let parts = text.split(whereSeparator: { $0 == "/" || $0 == "-" }).map(String.init)
            guard parts.count == 3, text.count == parts.map(\.count).reduce(2, +),
                Self.isNumber(parts[0]), Self.isNumber(parts[2]), (1...20).contains(parts[1].utf8.count),
                parts[1].utf8.allSatisfy(Self.isAlphanumeric)
            else { return nil }
            sequenceNumber = parts[0]
            premises = parts[1]
            device = parts[2]
        }

        package var description: String { "\(sequenceNumber)/\(premises)/\(device)" }

        /// Digits without leading zeros; a bare zero has a right form and is refused by a rule of its own.
        private static func isNumber(_ text: String) -> Bool {
            (1...20).contains(text.utf8.count)
                && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
                && (text == "0" || !text.hasPrefix("0"))
        }

        private static func isAlphanumeric(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "A")...UInt8(ascii: "Z"):
                true
            default: false
            }
        }
    }
}
