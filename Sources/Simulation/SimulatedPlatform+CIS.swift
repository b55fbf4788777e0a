internal import Calendars
internal import Dispatching
package import Faults
internal import Invoicing
internal import Platforms
internal import Rules
internal import Sandbox
internal import Seals
internal import Synchronization
internal import Wire

extension SimulatedPlatform {
    /// CIS: can't be asked about anything, takes everything again, and its receipts can't wait for it.
    package static func cis() throws(Fault) -> SimulatedPlatform {
        let office = try Self.office.get()
        let simulator = SharedCIS(office.simulator)
        let settings = CIS.Settings(
            environment: "sandbox", endpoint: "http://simulated",
            responders: TrustAnchors([office.authority.certificate]),
            responderName: CIS.Settings.testResponder)
        let platform = try CIS(settings, credential: office.company)
        let lane = LaneSetup(
            name: "proba/cis", platform: platform, transport: Unreachable(),
            breaker: BreakerPolicy(failures: 5, cooldown: .seconds(20)))
        return SimulatedPlatform(
            lane: lane, answer: { request, now in simulator.state.withLock { $0.answer(request, at: now) } },
            holdings: { number in
                simulator.state.withLock { state in
                    // One receipt under the number, and one content under its ZKI.
                    let receipts = state.receipts.filter { $0.key.hasSuffix(" \(number)/P1/1") }
                    let contents = receipts.values.map { state.contentsByZKI[$0.zki]?.count ?? 0 }
                    return contents == [1] ? 1 : contents.reduce(0, +)
                }
            },
            invoice: croatianReceipt, perSecond: 40)
    }

    /// Keys are dear to make, so all seeds share them.
    private static let office = Result<CISOffice, Fault> { () throws(Fault) in
        do throws(CryptoError) {
            return try CISOffice()
        } catch {
            throw Fault(.credentialInvalid, "the simulated tax office has no keys: \(error)")
        }
    }

    /// Issued in the morning of the day on which every rehearsal begins.
    private static func croatianReceipt(_ number: Int) -> Invoice {
        var receipt = Invoice(
            .invoice, number: "\(number)/P1/1", issueDate: CalendarDate(2026, 9, 21), currency: "EUR")
        receipt.seller.name = "Prodavatelj d.o.o."
        receipt.seller.vatIdentifier = "HR12345678903"
        receipt.extensions.set("cis.issueTime", "15:00:00")
        receipt.extensions.set("cis.operatorOib", "12345678903")
        receipt.payments = [.init(.cash)]
        var vat = Invoice.VATBreakdown(category: .standard, rate: Amount(25))
        vat.taxableAmount = Amount(cents: 100_00)
        vat.taxAmount = Amount(cents: 25_00)
        receipt.vatBreakdown = [vat]
        receipt.totals.taxInclusive = Amount(cents: 125_00)
        return receipt
    }
}

/// What all rehearsals share: an authority, a taxpayer, and a service without any receipts.
private struct CISOffice: Sendable {
    let authority: ThrowAwayAuthority
    let company: Credential
    let simulator: CISSimulator

    init() throws(CryptoError) {
        let start = Instant(milliseconds: 1_780_000_000_000)
        authority = try ThrowAwayAuthority(
            named: "Rehearsal CA", from: start, until: start.adding(.seconds(400 * 86_400)))
        company = try authority.issue(["C": "HR", "O": "PROBA HR12345678903", "CN": "FISKAL 1"], for: .seal)
            .credential
        simulator = try CISSimulator(authority: authority)
    }
}

/// A box for a value that can't be copied into several closures.
private final class SharedCIS: Sendable {
    let state: Mutex<CISSimulator>

    init(_ simulator: CISSimulator) { state = Mutex(simulator) }
}
