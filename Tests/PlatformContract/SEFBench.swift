package import Calendars
internal import Documents
package import Invoicing
package import Platforms
package import Sandbox
internal import Seals
internal import Wire

/// SEF with its simulator, and Serbian documents of which a test changes one thing.
package enum SEFBench {
    /// 10:00 in Belgrade on an autumn day.
    package static let start = Instant(milliseconds: 1_795_251_600_000)

    package static func settings(_ endpoint: String = "http://127.0.0.1/sef") -> SEF.Settings {
        SEF.Settings(environment: "sandbox", endpoint: endpoint, apiKey: SEF.Settings.sandboxKey)
    }

    package static func simulator(_ change: (inout SEFSimulator.Options) -> Void = { _ in }) -> SEFSimulator {
        var options = SEFSimulator.Options()
        options.perSecond = nil
        change(&options)
        return SEFSimulator(options)
    }

    package static func invoice(_ number: String, issued: CalendarDate) -> Invoice {
        var invoice = Invoice(.invoice, number: number, issueDate: issued, currency: "RSD")
        invoice.dueDate = issued.adding(days: 15)
        invoice.delivery = Invoice.Delivery(date: issued)
        invoice.seller = party("Prodavac d.o.o.", "RS106884584", "20700001")
        invoice.buyer = party("Kupac a.d.", "RS100000049", "17000002")
        var payment = Invoice.PaymentInstructions(.creditTransfer)
        payment.creditTransfers = [Invoice.CreditTransfer(account: "160-0000000000001-37")]
        invoice.payments = [payment]
        var line = Invoice.Line(id: "1")
        line.quantity = Amount(10)
        line.unit = "H87"
        line.netAmount = Amount(cents: 1_000_00)
        line.price.net = Amount(cents: 100_00)
        line.vatCategory = .standard
        line.vatRate = Amount(20)
        line.item.name = "Roba"
        invoice.lines = [line]
        var vat = Invoice.VATBreakdown(category: .standard, rate: Amount(20))
        vat.taxableAmount = Amount(cents: 1_000_00)
        vat.taxAmount = Amount(cents: 200_00)
        invoice.vatBreakdown = [vat]
        invoice.totals.lineTotal = Amount(cents: 1_000_00)
        invoice.totals.taxExclusive = Amount(cents: 1_000_00)
        invoice.totals.vatTotal = Amount(cents: 200_00)
        invoice.totals.taxInclusive = Amount(cents: 1_200_00)
        invoice.totals.payable = Amount(cents: 1_200_00)
        return invoice
    }

    private static func party(_ name: String, _ tax: String, _ registration: String) -> Invoice.Party {
        var party = Invoice.Party(name: name)
        party.vatIdentifier = tax
        party.legalRegistration = Identifier(registration)
        party.address = Invoice.Address(line1: "Ulica 1", city: "Beograd", postCode: "11000", country: "RS")
        return party
    }

    package static func consignment(
        _ number: String, at now: Instant, _ change: (inout Invoice) -> Void = { _ in }
    )
        -> Consignment
    {
        var invoice = invoice(number, issued: CivilTime(now, in: .belgrade).date)
        change(&invoice)
        return Consignment(
            invoice: invoice, original: [], syntax: .json, seed: "company/\(number)", receivedAt: now)
    }

    package static let contract = PlatformBench(
        name: "sef", start: start, simulator: { simulator() }, platform: { SEF(settings($0)) },
        consignment: { number, now in consignment(String(number), at: now) },
        refusedConsignment: { now in consignment("1", at: now) { $0.dueDate = nil } },
        held: { host in
            host.inspect(SEFSimulator.self) { $0.held.map(\.head.number) } ?? ["no simulator"]
        })
}
