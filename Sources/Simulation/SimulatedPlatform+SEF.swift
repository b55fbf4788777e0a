internal import Calendars
internal import Dispatching
internal import Invoicing
internal import Platforms
internal import Sandbox
internal import Seals
internal import Synchronization
internal import Wire

extension SimulatedPlatform {
    /// SEF: honours a caller's key, or calls it a duplicate, as the seed wants.
    package static func sef(refusesRepeatedIds: Bool) -> SimulatedPlatform {
        var options = SEFSimulator.Options()
        options.refusesRepeatedIds = refusesRepeatedIds
        let simulator = Mutex(SEFSimulator(options))
        let shared = SharedSimulator(simulator)
        let settings = SEF.Settings(
            environment: "sandbox", endpoint: "http://simulated", apiKey: SEF.Settings.sandboxKey)
        let lane = LaneSetup(
            name: "proba/sef", platform: SEF(settings), transport: Unreachable(),
            breaker: BreakerPolicy(failures: 5, cooldown: .seconds(20)))
        return SimulatedPlatform(
            lane: lane, answer: { request, now in shared.simulator.withLock { $0.answer(request, at: now) } },
            holdings: { number in
                shared.simulator.withLock { $0.held.count { $0.head.number == number } }
            },
            invoice: serbianInvoice,
            perSecond: 3)
    }

    /// A box for a value that cannot be copied into several closures.
    private final class SharedSimulator: Sendable {
        let simulator: Mutex<SEFSimulator>

        init(_ simulator: consuming Mutex<SEFSimulator>) { self.simulator = simulator }
    }

    /// Issued on the day on which every rehearsal begins.
    private static func serbianInvoice(_ number: Int) -> Invoice {
        let day = CalendarDate(2026, 9, 21)
        var invoice = Invoice(.invoice, number: String(number), issueDate: day, currency: "RSD")
        invoice.dueDate = CalendarDate(2026, 10, 5)
        invoice.delivery = Invoice.Delivery(date: day)
        invoice.taxPointCode = "35"
        invoice.seller = party("Prodavac d.o.o.", "RS106884584", "20700001")
        invoice.buyer = party("Kupac a.d.", "RS100000049", "17000002")
        var payment = Invoice.PaymentInstructions(.creditTransfer)
        payment.creditTransfers = [Invoice.CreditTransfer(account: "160-0000000000001-37")]
        invoice.payments = [payment]
        var line = Invoice.Line(id: "1")
        line.quantity = Amount(1)
        line.unit = "H87"
        line.price.net = Amount(cents: 100_00)
        line.netAmount = Amount(cents: 100_00)
        line.vatCategory = .standard
        line.vatRate = Amount(20)
        line.item.name = "Roba"
        invoice.lines = [line]
        invoice.vatBreakdown = invoice.computedVATBreakdown
        invoice.totals = invoice.computedTotals
        return invoice
    }

    private static func party(_ name: String, _ tax: String, _ registration: String) -> Invoice.Party {
        var party = Invoice.Party(name: name)
        party.vatIdentifier = tax
        party.legalRegistration = Identifier(registration)
        party.address = Invoice.Address(line1: "Ulica 1", city: "Beograd", postCode: "11000", country: "RS")
        return party
    }
}

/// The rehearsal carries requests itself.
struct Unreachable: Transport {
    func send(_ request: HTTPRequest) async -> Answer { .failure(.notSent("nothing is carried this way")) }
}
