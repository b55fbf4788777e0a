/// A Croatian personal identification number: eleven digits with a valid check digit.
package struct OIB: Sendable, Hashable, CustomStringConvertible {
    package let description: String

    package init?(_ text: some StringProtocol) {
        guard text.utf8.count == 11, CheckDigits.isMod11And10(text) else { return nil }
        description = String(text)
    }

    /// Takes also the form of VAT numbers, with `HR` before the digits.
    package init?(vatNumber text: some StringProtocol) {
        self.init(text.hasPrefix("HR") ? text.dropFirst(2) : text[...])
    }

    /// The numbers that stand in a text as whole runs of eleven digits, such as those in a certificate's subject.
    package static func all(in text: String) -> [OIB] {
        text.utf8.split { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            .compactMap { OIB(String(decoding: $0, as: UTF8.self)) }
    }
}
