import Calendars
import Documents
import Faults
import Foundation
import Invoicing
import Platforms
import Sandbox
import Seals
import Wire

/// A company with a certificate, the simulator that knows it, and a moment.
struct CISBench {
    static let now = Instant(milliseconds: 1_769_933_108_000)  // 2026-02-01T09:05:08+01:00
    static let shared = Result { try Parts() }

    struct Parts {
        let authority: ThrowAwayAuthority
        let company: IssuedCredential
        let stranger: IssuedCredential
        let simulator: CISSimulator

        init() throws {
            let start = CISBench.now.adding(.seconds(-40 * 86_400))
            authority = try ThrowAwayAuthority(
                named: "Demo CA", from: start, until: CISBench.now.adding(.seconds(400 * 86_400)))
            company = try authority.issue(
                ["C": "HR", "O": "PRIMJER HR12345678903", "CN": "FISKAL 1"], for: .seal)
            stranger = try authority.issue(
                ["C": "HR", "O": "DRUGI HR98765432106", "CN": "FISKAL 1"], for: .seal)
            simulator = try CISSimulator(authority: authority)
        }
    }

    let parts: Parts
    var simulator: CISSimulator
    var now = CISBench.now
    var requests: [HTTPRequest] = []

    init() throws {
        parts = try Self.shared.get()
        simulator = parts.simulator
    }

    var settings: CIS.Settings {
        CIS.Settings(
            environment: "sandbox", endpoint: "https://127.0.0.1:8449/FiskalizacijaServiceTest",
            responders: TrustAnchors([parts.authority.certificate]), responderName: CIS.Settings.testResponder
        )
    }

    func platform(_ change: (inout CIS.Settings) -> Void = { _ in }) throws -> CIS {
        var settings = settings
        change(&settings)
        return try CIS(settings, credential: parts.company.credential)
    }

    /// A receipt of 125.00 that was paid in cash; it is the one of the contract's vectors.
    static var receipt: Invoice {
        var invoice = Invoice(number: "1/POSL1/12", issueDate: CalendarDate(2026, 2, 1), currency: "EUR")
        invoice.seller.name = "PRIMJER d.o.o."
        invoice.seller.vatIdentifier = "HR12345678903"
        invoice.extensions.set("hr.BT-5", "12345678903")
        invoice.extensions.set("cis.issueTime", "09:05:07")
        invoice.payments = [.init(.cash)]
        var vat = Invoice.VATBreakdown(category: .standard, rate: Amount(25))
        vat.taxableAmount = Amount(cents: 100_00)
        vat.taxAmount = Amount(cents: 25_00)
        invoice.vatBreakdown = [vat]
        invoice.totals.taxInclusive = Amount(cents: 125_00)
        return invoice
    }

    func consignment(_ invoice: Invoice = CISBench.receipt) -> Consignment {
        Consignment(invoice: invoice, original: [], syntax: .json, seed: "seed", receivedAt: now)
    }

    func attempt(_ number: Int = 1, uuid: String = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6") -> Attempt {
        Attempt(number: number, now: now, uuid: uuid)
    }

    /// Carries the conversation to the simulator and back.
    mutating func run<End>(_ step: Step<End>, losing: TransportFault? = nil) -> End {
        var step = step
        while true {
            switch step {
            case .end(let end): return end
            case .ask(let call, let then):
                requests.append(call.request)
                let response = simulator.answer(call.request, at: now)
                step = then(losing.map { .failure($0) } ?? .success(response))
            }
        }
    }
}

extension Outcome {
    var acceptance: Acceptance? { if case .accepted(let acceptance) = self { acceptance } else { nil } }
    var uncertainty: Fault? { if case .uncertain(let fault) = self { fault } else { nil } }
    var hold: Fault? { if case .held(let fault) = self { fault } else { nil } }
    var refusal: [Finding]? { if case .refused(let findings, _) = self { findings } else { nil } }
}
