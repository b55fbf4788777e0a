import Calendars
import Documents
import Invoicing

/// Files of invoices that SEF takes, each with a number of its own.
struct Invoices {
    enum Form: CaseIterable {
        case json, ubl

        var fileExtension: String { self == .json ? "json" : "xml" }
    }

    /// The text before and after each place of the number.
    private let parts: [Form: [[UInt8]]]
    private static let placeholder = "NUMBER-TO-COME"

    init(issuedAt now: Instant) {
        let invoice = Self.invoice(Self.placeholder, on: CivilTime(now, in: .belgrade).date)
        parts = [
            .json: Self.split(JSONInvoiceWriter.write(invoice)), .ubl: Self.split(UBLWriter.write(invoice)),
        ]
    }

    func file(_ number: String, as form: Form) -> [UInt8] {
        Array((parts[form] ?? []).joined(separator: Array(number.utf8)))
    }

    private static func split(_ bytes: [UInt8]) -> [[UInt8]] {
        String(decoding: bytes, as: UTF8.self).split(separator: placeholder, omittingEmptySubsequences: false)
            .map { Array($0.utf8) }
    }

    private static func invoice(_ number: String, on day: CalendarDate) -> Invoice {
        var invoice = Invoice(.invoice, number: number, issueDate: day, currency: "RSD")
        invoice.specification = "urn:cen.eu:en16931:2017#compliant#urn:mfin.gov.rs:srbdt:2022"
        invoice.dueDate = day
        invoice.delivery = Invoice.Delivery(date: day)
        invoice.taxPointCode = "35"
        invoice.seller = party("Bela Vrana d.o.o.", "999000113", "99000117")
        invoice.buyer = party("Zelena Luka a.d.", "999000228", "99000222")
        var payment = Invoice.PaymentInstructions(.creditTransfer)
        payment.creditTransfers = [Invoice.CreditTransfer(account: "999-0000001234567-07")]
        invoice.payments = [payment]
        invoice.lines = (1...3).map(line)
        invoice.vatBreakdown = invoice.computedVATBreakdown
        invoice.totals = invoice.computedTotals
        return invoice
    }

    private static func party(_ name: String, _ tax: String, _ registration: String) -> Invoice.Party {
        var party = Invoice.Party(name: name)
        party.electronicAddress = Identifier(tax, scheme: "9948")
        party.vatIdentifier = "RS" + tax
        party.legalRegistration = Identifier(registration)
        party.address = Invoice.Address(
            line1: "Izmišljena 7", city: "Beograd", postCode: "11000", country: "RS")
        return party
    }

    private static func line(_ number: Int) -> Invoice.Line {
        var line = Invoice.Line(id: "\(number)")
        line.quantity = Amount(number)
        line.unit = "HUR"
        line.price.net = Amount(cents: 4_000_00)
        line.netAmount = line.computedNetAmount
        line.vatCategory = .standard
        line.vatRate = Amount(20)
        line.item.name = "Održavanje računara"
        return line
    }
}
