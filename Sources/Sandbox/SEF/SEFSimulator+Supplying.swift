internal import Calendars
internal import Documents
internal import Invoicing

extension SEFSimulator {
    /// The key of a company in the sandbox: its last nine digits are the company's tax number.
    package static let keyPrefix = "5ef00000-0000-4000-8000-000"

    /// Whose key it is, where the key itself says so.
    func taxNumber(in key: String) -> String? {
        let digits = key.suffix(9)
        let isNumber = key.hasPrefix(Self.keyPrefix) && CheckDigits.isMod11And10(digits)
        return isNumber ? String(digits) : nil
    }

    /// Lets suppliers send their invoices of this month and the one before to a company, once.
    ///
    /// The same company and month always give the same documents under the same ids, whatever else happened here.
    mutating func supply(_ account: Account, at now: Instant) {
        guard options.suppliesPurchases, let buyer = account.taxNumber else { return }
        let today = CivilTime(now, in: .belgrade).date
        for month in [today.year * 12 + today.month - 2, today.year * 12 + today.month - 1] {
            guard supplied.insert(Supplied(buyer: buyer, month: month)).inserted,
                let first = CalendarDate(month / 12, month % 12 + 1, 1), let start = CivilTime(first, 0, 0, 1)
            else { continue }
            for (index, supply) in SEFSupply.all.enumerated() {
                let id = 7_000_000 + (month % 10_000) * 100 + index * 2
                let bytes = supply.document(to: buyer, on: first)
                add(bytes, salesId: id, purchaseId: id + 1, at: start.moment(in: .belgrade))
            }
        }
    }

    private mutating func add(_ bytes: [UInt8], salesId: Int, purchaseId: Int, at moment: Instant) {
        guard let tree = try? XMLTree(parsing: bytes) else { return }
        lastEvent += 1
        var document = SEFDocument(
            salesId: salesId, purchaseId: purchaseId, globalId: uuid(purchaseId, of: 3), key: "",
            requestId: "", submittedAt: moment, bytes: bytes, head: SEFDocument.Head(tree.root))
        document.events = [.init(id: lastEvent, at: moment, status: .sent, comment: nil)]
        lastEvent += 1
        document.purchaseEvents = [.init(id: lastEvent, at: moment, status: .new, comment: nil)]
        documents.append(document)
    }

    struct Supplied: Hashable {
        let buyer: String
        let month: Int
    }
}

/// An invented supplier and what it writes each month.
struct SEFSupply {
    let name: String
    let taxNumber: String
    let registration: String
    let number: String
    var isCreditNote = false

    /// Base and rate of each group.
    let groups: [(base: Int, rate: Int)]
    var attachment: String?

    static let all = [
        SEFSupply(
            name: "Crveni Petao d.o.o.", taxNumber: "999000332", registration: "99000335", number: "CP-1/",
            groups: [(10_000, 20)]),
        SEFSupply(
            name: "Šumska Jagoda, \"Voće & povrće\" a.d.", taxNumber: "999000445", registration: "99000440",
            number: "ŠJ ", groups: [(2_500, 10), (400, 20)], attachment: "otpremnica.txt"),
        SEFSupply(
            name: "Crveni Petao d.o.o.", taxNumber: "999000332", registration: "99000335", number: "CP-K/",
            isCreditNote: true, groups: [(1_000, 20)]),
    ]

    func document(to buyer: String, on day: CalendarDate) -> [UInt8] {
        let root = isCreditNote ? "CreditNote" : "Invoice"
        let line = isCreditNote ? "CreditNoteLine" : "InvoiceLine"
        let quantity = isCreditNote ? "CreditedQuantity" : "InvoicedQuantity"
        let due = day.adding(days: 15) ?? day
        let code =
            isCreditNote
            ? "<cbc:CreditNoteTypeCode>381</cbc:CreditNoteTypeCode>"
            : "<cbc:DueDate>\(due)</cbc:DueDate><cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>"
        let net = groups.reduce(0) { $0 + $1.base }
        let tax = groups.reduce(0) { $0 + $1.base * $1.rate / 100 }
        func money(_ whole: Int, _ name: String) -> String {
            "<cbc:\(name) currencyID=\"RSD\">\(whole).00</cbc:\(name)>"
        }
        let subtotals = groups.map { group in
            "<cac:TaxSubtotal>\(money(group.base, "TaxableAmount"))"
                + "\(money(group.base * group.rate / 100, "TaxAmount"))<cac:TaxCategory><cbc:ID>S</cbc:ID>"
                + "<cbc:Percent>\(group.rate)</cbc:Percent>\(Self.scheme)</cac:TaxCategory></cac:TaxSubtotal>"
        }
        let lines = groups.enumerated().map { index, group in
            "<cac:\(line)><cbc:ID>\(index + 1)</cbc:ID><cbc:\(quantity) unitCode=\"H87\">1</cbc:\(quantity)>"
                + "\(money(group.base, "LineExtensionAmount"))<cac:Item><cbc:Name>Roba \(index + 1)</cbc:Name>"
                + "<cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>\(group.rate)</cbc:Percent>"
                + "\(Self.scheme)</cac:ClassifiedTaxCategory></cac:Item><cac:Price>"
                + "\(money(group.base, "PriceAmount"))</cac:Price></cac:\(line)>"
        }
        let text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <\(root) xmlns="urn:oasis:names:specification:ubl:schema:xsd:\(root)-2" \
            xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" \
            xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">\
            <cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:mfin.gov.rs:srbdt:2022</cbc:CustomizationID>\
            <cbc:ID>\(number)\(day.year)-\(day.month)</cbc:ID><cbc:IssueDate>\(day)</cbc:IssueDate>\(code)\
            <cbc:DocumentCurrencyCode>RSD</cbc:DocumentCurrencyCode>\(attached)\
            <cac:AccountingSupplierParty>\(Self.party(escaped(name), taxNumber, registration))\
            </cac:AccountingSupplierParty><cac:AccountingCustomerParty>\
            \(Self.party("Kupac", buyer, "99000999"))</cac:AccountingCustomerParty>\
            <cac:Delivery><cbc:ActualDeliveryDate>\(day)</cbc:ActualDeliveryDate></cac:Delivery>\
            <cac:TaxTotal>\(money(tax, "TaxAmount"))\(subtotals.joined())</cac:TaxTotal><cac:LegalMonetaryTotal>\
            \(money(net, "LineExtensionAmount"))\(money(net, "TaxExclusiveAmount"))\
            \(money(net + tax, "TaxInclusiveAmount"))\(money(net + tax, "PayableAmount"))\
            </cac:LegalMonetaryTotal>\(lines.joined())</\(root)>
            """
        return Array(text.utf8)
    }

    private var attached: String {
        guard let attachment else { return "" }
        return "<cac:AdditionalDocumentReference><cbc:ID>\(attachment)</cbc:ID><cac:Attachment>"
            + "<cbc:EmbeddedDocumentBinaryObject mimeCode=\"text/plain\" filename=\"\(attachment)\">"
            + "T3RwcmVtbmljYQo=</cbc:EmbeddedDocumentBinaryObject></cac:Attachment>"
            + "</cac:AdditionalDocumentReference>"
    }

    private func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
    }

    private static let scheme = "<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>"

    private static func party(_ name: String, _ tax: String, _ registration: String) -> String {
        """
        <cac:Party><cbc:EndpointID schemeID="9948">\(tax)</cbc:EndpointID><cac:PostalAddress>\
        <cbc:CityName>Beograd</cbc:CityName><cbc:PostalZone>11000</cbc:PostalZone><cac:Country>\
        <cbc:IdentificationCode>RS</cbc:IdentificationCode></cac:Country></cac:PostalAddress>\
        <cac:PartyTaxScheme><cbc:CompanyID>RS\(tax)</cbc:CompanyID>\(scheme)</cac:PartyTaxScheme>\
        <cac:PartyLegalEntity><cbc:RegistrationName>\(name)</cbc:RegistrationName>\
        <cbc:CompanyID>\(registration)</cbc:CompanyID></cac:PartyLegalEntity></cac:Party>
        """
    }
}
