/// Tells an invoice from another payload by the local name of its first element.
///
/// Works on bytes, as it looks at every payload that is laid out.
enum InvoiceRoot {
    static func begins(_ bytes: [UInt8]) -> Bool {
        guard let name = rootName(in: bytes.prefix(4_096)) else { return false }
        let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
        return invoices.contains { $0.elementsEqual(local) }
    }

    private static let invoices = ["Invoice", "CreditNote", "CrossIndustryInvoice"].map { Array($0.utf8) }

    /// The name of the first element, past declarations, instructions and comments.
    private static func rootName(in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        var rest = bytes
        while let tag = rest.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[(tag + 1)...]
            switch rest.first {
            case UInt8(ascii: "?"): rest = past("?>", in: rest)
            case UInt8(ascii: "!"): rest = past(rest.starts(with: "!--".utf8) ? "-->" : ">", in: rest)
            default: return rest.prefix { !endsName($0) }
            }
        }
        return nil
    }

    private static func past(_ end: String, in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = bytes
        while !rest.isEmpty, !rest.starts(with: end.utf8) { rest.removeFirst() }
        return rest.dropFirst(end.utf8.count)
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        byte <= UInt8(ascii: " ") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    }
}
