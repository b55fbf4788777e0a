/// The German way of writing a cash discount into the payment terms.
enum CashDiscount {
    /// Whether each line that begins with `#` is a discount and the last one is ended by a line feed.
    static func isWellFormed(_ note: String) -> Bool {
        // Bytes, because a carriage return and a line feed together are one character to Swift.
        let lines = note.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let marked = lines.indices.filter { trimmed(lines[$0]).first == UInt8(ascii: "#") }
        guard let last = lines.indices.last(where: { lines[$0].count { $0 == UInt8(ascii: "#") } >= 2 })
        else {
            return marked.isEmpty
        }
        guard marked.allSatisfy({ isDiscount(trimmed(lines[$0])) }) else { return false }
        return marked.isEmpty || last < lines.count - 1
    }

    private static func trimmed(_ line: Substring.UTF8View) -> Substring.UTF8View {
        var line = line
        while line.first?.isXMLSpace == true { line.removeFirst() }
        while line.last?.isXMLSpace == true { line.removeLast() }
        return line
    }

    /// `#SKONTO#TAGE=14#PROZENT=2.00#`, with `BASISBETRAG=100.00#` behind it where it is not the whole amount.
    private static func isDiscount(_ line: Substring.UTF8View) -> Bool {
        let text = String(Substring(line))
        guard text.hasPrefix("#SKONTO#TAGE="), text.hasSuffix("#") else { return false }
        let fields = text.dropFirst().dropLast().split(separator: "#", omittingEmptySubsequences: false)
        guard fields.count == 3 || fields.count == 4, fields[0] == "SKONTO" else { return false }
        guard isDigits(fields[1].dropFirst("TAGE=".count)), fields[2].hasPrefix("PROZENT="),
            hasTwoDecimals(fields[2].dropFirst("PROZENT=".count))
        else { return false }
        guard fields.count == 4 else { return true }
        let base = fields[3].dropFirst("BASISBETRAG=".count)
        return fields[3].hasPrefix("BASISBETRAG=")
            && hasTwoDecimals(base.hasPrefix("-") ? base.dropFirst() : base)
    }

    private static func isDigits(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy(\.isDigit)
    }

    private static func hasTwoDecimals(_ text: Substring) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 2 && isDigits(parts[0]) && isDigits(parts[1]) && parts[1].utf8.count == 2
    }
}
