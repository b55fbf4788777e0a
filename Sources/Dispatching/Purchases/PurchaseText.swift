internal import Documents
internal import Invoicing
internal import Platforms

/// What a list showed of a purchase, as JSON text for the journal.
enum PurchaseText {
    static func encode(_ entry: PurchaseEntry) -> String {
        let value: JSONValue = [
            "id": .string(entry.id), "globalId": JSONValue(entry.globalId), "number": .string(entry.number),
            "type": .string(entry.type.rawValue), "status": .string(entry.status),
            "supplierName": .string(entry.supplierName),
            "supplierTaxNumber": .string(entry.supplierTaxNumber),
            "supplierRegistration": .string(entry.supplierRegistration),
            "currency": .string(entry.currency.rawValue), "net": JSONValue(entry.net),
            "vat": JSONValue(entry.vat), "gross": JSONValue(entry.gross),
            "rounding": JSONValue(entry.rounding),
            "deliveryDate": JSONValue(entry.deliveryDate?.description),
            "dueDate": JSONValue(entry.dueDate?.description),
            "sentDate": JSONValue(entry.sentDate?.description),
        ]
        return String(decoding: value.bytes(layout: .compact), as: UTF8.self)
    }

    /// Nil for what this program did not write.
    static func decode(_ text: String?) -> PurchaseEntry? {
        guard let text, let root = try? JSONDocument(parsing: Array(text.utf8)).root,
            let id = root["id"]?.string
        else { return nil }
        func words(_ name: String) -> String { root[name]?.string ?? "" }
        func day(_ name: String) -> CalendarDate? { root[name]?.string.flatMap { CalendarDate($0) } }
        func amount(_ name: String) -> Amount? { root[name]?.string.flatMap { Amount($0) } }
        var entry = PurchaseEntry(
            id: id, number: words("number"), type: DocumentTypeCode(words("type")), status: words("status"),
            supplierName: words("supplierName"), supplierTaxNumber: words("supplierTaxNumber"),
            supplierRegistration: words("supplierRegistration"), currency: CurrencyCode(words("currency")))
        entry.globalId = root["globalId"]?.string
        entry.net = amount("net")
        entry.vat = amount("vat")
        entry.gross = amount("gross")
        entry.rounding = amount("rounding")
        entry.deliveryDate = day("deliveryDate")
        entry.dueDate = day("dueDate")
        entry.sentDate = day("sentDate")
        return entry
    }
}
