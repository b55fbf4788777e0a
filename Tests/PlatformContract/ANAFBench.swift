package import Calendars
internal import Documents
package import Invoicing
package import Platforms
package import Sandbox
internal import Seals
internal import Wire

/// ANAF with its simulator, and Romanian documents of which a test changes one thing.
package enum ANAFBench {
    /// 10:00 in Bucharest on an autumn day, a Friday.
    package static let start = Instant(milliseconds: 1_795_161_600_000)

    /// One authority and one seal for all tests: to make them costs keys.
    private static let shared = Result {
        let authority = try ThrowAwayAuthority.sandbox(at: start)
        return (authority: authority, simulator: try ANAFSimulator(authority: authority))
    }

    package static func settings(_ endpoint: String = "http://127.0.0.1/anaf") throws -> ANAF.Settings {
        let trust = MinistrySeal.Trust(
            pinned: [], anchors: TrustAnchors([try shared.get().authority.certificate]))
        return ANAF.Settings(
            environment: "sandbox", endpoint: endpoint, fiscalCode: seller, trust: trust)
    }

    /// Without limits and without a login, unless the test asks for them.
    package static func simulator(
        _ change: (inout ANAFSimulator.Options) -> Void = { _ in }
    ) throws -> ANAFSimulator {
        var simulator = try shared.get().simulator
        simulator.options.requiresToken = false
        simulator.options.callsPerMinute = nil
        change(&simulator.options)
        return simulator
    }

    package static let seller = "999000335"
    package static let buyer = "999000440"

    package static func invoice(_ number: String, issued: CalendarDate?) -> Invoice {
        var invoice = Invoice(.invoice, number: number, issueDate: issued, currency: "RON")
        invoice.specification =
            "urn:cen.eu:en16931:2017#compliant#urn:efactura.mfinante.ro:CIUS-RO:1.0.1"
        invoice.dueDate = issued?.adding(days: 15)
        invoice.seller = party("Ursul Inventat S.R.L.", "RO\(seller)", "J40/99999/2020", "RO-B", "SECTOR1")
        invoice.buyer = party("Vulpea Probei S.A.", "RO\(buyer)", "J12/99998/2020", "RO-CJ", "Cluj-Napoca")
        var payment = Invoice.PaymentInstructions(.creditTransfer)
        payment.creditTransfers = [Invoice.CreditTransfer(account: "RO60XXXX0001234567890123")]
        invoice.payments = [payment]
        var line = Invoice.Line(id: "1")
        line.quantity = Amount(10)
        line.unit = "H87"
        line.netAmount = Amount(cents: 1_000_00)
        line.price.net = Amount(cents: 100_00)
        line.vatCategory = .standard
        line.vatRate = Amount(21)
        line.item.name = "Marfă"
        invoice.lines = [line]
        invoice.vatBreakdown = invoice.computedVATBreakdown
        invoice.totals = invoice.computedTotals
        return invoice
    }

    private static func party(
        _ name: String, _ tax: String, _ registration: String, _ county: String, _ city: String
    ) -> Invoice.Party {
        var party = Invoice.Party(name: name)
        party.vatIdentifier = tax
        party.legalRegistration = Identifier(registration)
        party.address = Invoice.Address(line1: "Strada Exemplului 5", city: city, country: "RO")
        party.address?.subdivision = county
        return party
    }

    package static func consignment(
        _ number: String, at now: Instant, _ change: (inout Invoice) -> Void = { _ in }
    ) -> Consignment {
        var invoice = invoice(number, issued: CivilTime(now, in: .bucharest).date)
        change(&invoice)
        return Consignment(
            invoice: invoice, original: [], syntax: .json, seed: "company/\(number)", receivedAt: now)
    }

    package static let contract = PlatformBench(
        name: "anaf", start: start, simulator: { try simulator() }, platform: { ANAF(try settings($0)) },
        consignment: { number, now in consignment(String(number), at: now) },
        refusedConsignment: { now in consignment("1-NOK", at: now) },
        held: { host in
            host.inspect(ANAFSimulator.self) { $0.accepted.map(\.head.number) } ?? ["no simulator"]
        })
}
