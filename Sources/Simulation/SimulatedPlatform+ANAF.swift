internal import Calendars
internal import Dispatching
package import Faults
internal import Invoicing
internal import Platforms
internal import Sandbox
internal import Seals
internal import Synchronization
internal import Wire

extension SimulatedPlatform {
    /// ANAF: no keys, indices that differ with each upload, and lists that lag behind.
    package static func anaf() throws(Fault) -> SimulatedPlatform {
        let shared = try RomanianWorld.shared.get()
        let world = RomanianWorld.Own(shared.simulator)
        let settings = ANAF.Settings(
            environment: "sandbox", endpoint: "http://simulated", fiscalCode: "999000335", trust: shared.trust
        )
        let lane = LaneSetup(
            name: "proba/anaf", platform: ANAF(settings), transport: Unreachable(),
            breaker: BreakerPolicy(failures: 5, cooldown: .seconds(20)))
        return SimulatedPlatform(
            lane: lane, answer: { request, now in world.simulator.withLock { $0.answer(request, at: now) } },
            holdings: { number in
                world.simulator.withLock { $0.accepted.count { $0.head.number == number } }
            },
            invoice: romanianInvoice,
            perSecond: nil)
    }

    /// Issued on the day on which every rehearsal begins.
    private static func romanianInvoice(_ number: Int) -> Invoice {
        let day = CalendarDate(2026, 9, 21)
        var invoice = Invoice(.invoice, number: String(number), issueDate: day, currency: "RON")
        invoice.specification =
            "urn:cen.eu:en16931:2017#compliant#urn:efactura.mfinante.ro:CIUS-RO:1.0.1"
        invoice.dueDate = CalendarDate(2026, 10, 5)
        invoice.seller = party("Ursul Inventat S.R.L.", "RO999000335", "RO-B", "SECTOR1")
        invoice.buyer = party("Vulpea Probei S.A.", "RO999000440", "RO-CJ", "Cluj-Napoca")
        var line = Invoice.Line(id: "1")
        line.quantity = Amount(1)
        line.unit = "H87"
        line.price.net = Amount(cents: 100_00)
        line.netAmount = Amount(cents: 100_00)
        line.vatCategory = .standard
        line.vatRate = Amount(21)
        line.item.name = "Marfă"
        invoice.lines = [line]
        invoice.vatBreakdown = invoice.computedVATBreakdown
        invoice.totals = invoice.computedTotals
        return invoice
    }

    private static func party(_ name: String, _ tax: String, _ county: String, _ city: String)
        -> Invoice.Party
    {
        var party = Invoice.Party(name: name)
        party.vatIdentifier = tax
        party.legalRegistration = Identifier("J40/99999/2020")
        party.address = Invoice.Address(line1: "Strada 1", city: city, country: "RO")
        party.address?.subdivision = county
        return party
    }
}

/// What all rehearsals share: to make an authority and its seal costs keys.
private enum RomanianWorld {
    typealias Shared = (simulator: ANAFSimulator, trust: MinistrySeal.Trust)

    static let shared = Result<Shared, Fault> { () throws(Fault) in
        var options = ANAFSimulator.Options()
        options.requiresToken = false
        do throws(CryptoError) {
            // The first moment of every rehearsal lies within the certificate's time.
            let authority = try ThrowAwayAuthority.sandbox(at: Instant(milliseconds: 1_789_000_000_000))
            return (
                simulator: try ANAFSimulator(authority: authority, options),
                trust: MinistrySeal.Trust(pinned: [], anchors: TrustAnchors([authority.certificate]))
            )
        } catch {
            throw Fault(.credentialInvalid, "anaf: \(error)")
        }
    }

    /// A box for a value that cannot be copied into several closures.
    final class Own: Sendable {
        let simulator: Mutex<ANAFSimulator>

        init(_ simulator: ANAFSimulator) { self.simulator = Mutex(simulator) }
    }
}
