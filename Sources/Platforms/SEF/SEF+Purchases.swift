internal import Calendars
internal import Documents
internal import Faults
package import Invoicing
internal import Wire

extension SEF: PurchaseSource {
    /// The platform publishes no limit for lists; its own export takes a month at a time.
    static let windowDays = 31

    package func windows(from first: CalendarDate, to last: CalendarDate) -> [ClosedRange<CalendarDate>] {
        var windows: [ClosedRange<CalendarDate>] = []
        var start = first
        while start <= last {
            guard let end = start.adding(days: Self.windowDays - 1), end < last else {
                return windows + [start...last]
            }
            windows.append(start...end)
            guard let next = end.adding(days: 1) else { break }
            start = next
        }
        return windows
    }

    package func list(_ window: ClosedRange<CalendarDate>, attempt: Attempt) -> Step<Harvest<[PurchaseEntry]>>
    {
        let query: KeyValuePairs = [
            "dateFrom": window.lowerBound.description, "dateTo": window.upperBound.description,
        ]
        return .ask(call(.overview, query)) {
            .end(
                harvest($0) { response in
                    guard let body = response.json, body.kind == .array else { return nil }
                    var entries: [PurchaseEntry] = []
                    for row in body.children {
                        // A row without an id could never be fetched, and to leave it out would hide a document.
                        guard let entry = PurchaseEntry(row) else { return nil }
                        entries.append(entry)
                    }
                    return entries
                })
        }
    }

    package func fetch(_ entry: PurchaseEntry, attempt: Attempt) -> Step<Harvest<PurchaseDocument>> {
        .ask(call(.purchaseXML, ["invoiceId": entry.id])) {
            .end(
                harvest($0) { response in
                    guard let envelope = Envelope(response.body) else { return nil }
                    // Somebody else's document under this id must not be filed.
                    if let id = envelope.purchaseId, id != entry.id { return nil }
                    return PurchaseDocument(
                        answer: Artefact(fileExtension: "xml", bytes: response.body), document: envelope.bare,
                        companions: envelope.rendering.map { [$0] } ?? [])
                })
        }
    }

    /// The end of a harmless question; an answer that `read` can't use is asked for again.
    func harvest<Value>(_ answer: Answer, _ read: (HTTPResponse) -> Value?) -> Harvest<Value> {
        switch Reply(answer) {
        case .nothing(let fault, let wait): return .again(fault, after: wait)
        case .unknown(let fault): return .again(fault, after: nil)
        case .blocked(let fault): return .held(fault)
        case .refused(let refusal):
            let fault = refusal.fault("SEF refuses the question")
            return fault.code.remedy == .againLater ? .again(fault, after: .seconds(60)) : .denied(fault)
        case .answered(let response):
            if let value = read(response) { return .gathered(value) }
            let reason = "SEF answered something unintelligible"
            return .again(Fault(.platformUnintelligible, reason, words: response.words), after: nil)
        }
    }
}

extension PurchaseEntry {
    /// A row of the overview; nil without id or number.
    init?(_ row: JSONElement) {
        guard let id = row.field("InvoiceId")?.integer, let number = row.field("DocumentNumber")?.text else {
            return nil
        }
        let type: DocumentTypeCode =
            switch row.field("DocumentType")?.string {
            case "CreditNote": .creditNote
            case "DebitNote": .debitNote
            case "Prepayment": .prepaymentInvoice
            default: .invoice
            }
        func text(_ name: String) -> String { row.field(name)?.text ?? "" }
        func day(_ name: String) -> CalendarDate? {
            // A moment with an offset may lie on another day than its first ten characters say.
            row.field(name)?.string.flatMap { Instant(sef: $0) }.map { CivilTime($0, in: .belgrade).date }
        }
        self.init(
            id: String(id), number: number, type: type, status: text("Status"),
            supplierName: text("SupplierName"),
            supplierTaxNumber: text("SupplierVatRegistrationNumber"),
            supplierRegistration: text("SupplierRegistrationNumber"),
            currency: CurrencyCode(rawValue: text("Currency")))
        globalId = row.field("GlobUniqId")?.string
        net = row.field("SumWithoutVat")?.amount
        vat = row.field("VatAmount")?.amount
        gross = row.field("Amount")?.amount
        rounding = row.field("RoundingAmount")?.amount
        deliveryDate = day("DeliveryDate") ?? day("DateOfReduction") ?? day("PrepaymentDate")
        dueDate = day("DueDate")
        sentDate = day("SentDate")
    }
}

extension StatusChange {
    /// A change as the lists and the notifications have it; nil without document or status.
    init?(_ element: JSONElement, _ direction: Direction? = nil) {
        let sale = element.field("SalesInvoiceId")?.integer
        let purchase = element.field("PurchaseInvoiceId")?.integer
        guard let id = direction == .purchase ? purchase : direction == .sale ? sale : sale ?? purchase,
            let status = element.field("NewInvoiceStatus")?.text
        else { return nil }
        self.init(
            direction ?? (sale != nil ? .sale : .purchase), eventId: element.field("EventId")?.text ?? "",
            documentId: String(id), status: status,
            at: element.field("Date")?.string.flatMap { Instant(sef: $0) },
            comment: element.field("Comment")?.string)
    }
}

extension Instant {
    /// `2026-11-20T09:15:30.9473986`, with an offset or in Belgrade's local time without one.
    init?(sef text: String) {
        guard let date = CalendarDate(text.prefix(10)) else { return nil }
        let rest = text.utf8.dropFirst(10)
        guard rest.isEmpty || rest.first == UInt8(ascii: "T") else { return nil }
        let clock = Array(rest.dropFirst())
        func number(_ range: Range<Int>, of bytes: [UInt8]) -> Int? {
            guard range.upperBound <= bytes.count, bytes[range].allSatisfy({ (0x30...0x39).contains($0) })
            else {
                return nil
            }
            return bytes[range].reduce(0) { $0 * 10 + Int($1) - 0x30 }
        }
        guard !clock.isEmpty else {
            guard let midnight = CivilTime(date) else { return nil }
            self = midnight.moment(in: .belgrade)
            return
        }
        guard clock.count >= 8, let hour = number(0..<2, of: clock), let minute = number(3..<5, of: clock),
            let second = number(6..<8, of: clock)
        else { return nil }
        var index = 8
        var milliseconds = 0
        if index < clock.count, clock[index] == UInt8(ascii: ".") {
            let digits = clock[(index + 1)...].prefix { (0x30...0x39).contains($0) }
            let first = digits.prefix(3)
            milliseconds = first.reduce(0) { $0 * 10 + Int($1) - 0x30 }
            for _ in first.count..<3 { milliseconds *= 10 }
            index += 1 + digits.count
        }
        guard let civil = CivilTime(date, hour, minute, second, millisecond: milliseconds) else { return nil }
        let zone = Array(clock[index...])
        if zone.isEmpty {
            self = civil.moment(in: .belgrade)
        } else if zone == [UInt8(ascii: "Z")] {
            self = civil.moment(in: .utc)
        } else {
            guard zone.count == 6, let hours = number(1..<3, of: zone), let minutes = number(4..<6, of: zone),
                zone[0] == UInt8(ascii: "+") || zone[0] == UInt8(ascii: "-")
            else { return nil }
            let offset = (hours * 60 + minutes) * 60 * (zone[0] == UInt8(ascii: "-") ? 1 : -1)
            self = civil.moment(in: .utc).adding(.seconds(offset))
        }
    }
}
