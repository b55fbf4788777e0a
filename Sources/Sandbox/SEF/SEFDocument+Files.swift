internal import Calendars
internal import Documents
internal import Invoicing
internal import Wire

extension SEFDocument {
    /// The document in the platform's envelope, as downloads answer it.
    var envelope: [UInt8] {
        let day = CivilTime(submittedAt, in: .belgrade).date
        // The declaration of the inner document would not be XML in the middle of another one.
        var inner = bytes[...]
        if inner.starts(with: [0xEF, 0xBB, 0xBF]) { inner = inner.dropFirst(3) }
        if inner.starts(with: Array("<?xml".utf8)), let end = inner.firstIndex(of: UInt8(ascii: ">")) {
            inner = inner[inner.index(after: end)...]
        }
        let head = """
            <?xml version="1.0" encoding="utf-8"?>\
            <env:DocumentEnvelope xmlns:env="urn:eFaktura:MinFinrs:envelop:schema"><env:DocumentHeader>\
            <env:SalesInvoiceId>\(salesId)</env:SalesInvoiceId>\
            <env:PurchaseInvoiceId>\(purchaseId)</env:PurchaseInvoiceId>\
            <env:DocumentId>\(globalId)</env:DocumentId>\
            <env:CreationDate>\(day)</env:CreationDate><env:SendingDate>\(day)</env:SendingDate>\
            <env:DocumentPdf mimeCode="application/pdf">JVBERi0xLjQKJSVFT0YK</env:DocumentPdf>\
            </env:DocumentHeader><env:DocumentBody>
            """
        return Array(head.utf8) + inner + Array("</env:DocumentBody></env:DocumentEnvelope>".utf8)
    }

    /// The platform seals a document when it sends it.
    func signature(at now: Instant) -> HTTPResponse {
        guard events.contains(where: { $0.status == .sent && $0.at <= now }) else {
            return .refusal("SignatureNotFound", "Signature not found.")
        }
        return .file("application/octet-stream", Array("signature of \(globalId)".utf8))
    }

    /// The smallest thing that calls itself a PDF.
    static func pdf(_ title: String) -> [UInt8] { Array("%PDF-1.4\n% \(title)\n%%EOF\n".utf8) }

    /// A row of the buyer's overview.
    func overview(at now: Instant, registerId: JSONValue) -> JSONValue? {
        guard let sent = purchaseEvents.first, sent.at <= now, let status = purchaseStatus(at: now) else {
            return nil
        }
        func day(_ date: CalendarDate?, of type: String) -> JSONValue {
            head.type == type ? JSONValue(date.map { "\($0)T00:00:00" }) : .null
        }
        func number(_ amount: Amount?) -> JSONValue { amount.map { .number(JSONNumber($0)) } ?? .null }
        return [
            "InvoiceId": .integer(purchaseId), "GlobUniqId": .string(globalId),
            "DocumentNumber": .string(head.number), "DocumentType": .string(typeName),
            "CirInvoiceId": registerId,
            "Status": .string(status.rawValue), "SupplierName": .string(head.sellerName),
            "SupplierRegistrationNumber": .string(head.sellerRegistration),
            "SupplierVatRegistrationNumber": .string(head.sellerTaxNumber), "Amount": number(head.gross),
            "SumWithoutVat": number(head.net), "VatAmount": number(head.tax),
            "RoundingAmount": number(head.rounding), "Currency": .string(head.currency),
            "DeliveryDate": day(head.deliveryDate, of: "380"),
            "PrepaymentDate": day(head.dueDate, of: "386"),
            "DueDate": JSONValue(head.dueDate.map { "\($0)T00:00:00" }),
            "DateOfReduction": day(head.deliveryDate, of: "381"), "SentDate": .string(sent.at.sefText),
        ]
    }
}
