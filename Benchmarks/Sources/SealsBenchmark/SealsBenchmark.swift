import CBlackHole
import Calendars
import Documents
import Invoicing
import Platforms
import Seals
import Timing
import Wire

/// What a receipt for CIS costs beside the two RSA signatures that it can't do without.
///
/// One is in the ZKI, one in the message; everything else (checking, rendering, canonical form, digests, base64) is
/// ours. The ratio is of one run and of processor time, so that it means the same on
/// every machine, busy or not; 1.5 is the most it may be.
@main
enum SealsBenchmark {
    static func main() async throws {
        let bench = try Bench()
        let message = [UInt8](repeating: 7, count: 200)
        let bare = leastWork(of: 50) {
            for _ in 0..<20 { black_hole((try? bench.key.sign(message))?.count ?? 0) }
        }
        let whole = leastWork(of: 50) {
            for number in 1...20 { black_hole(bench.request(number)) }
        }
        let verified = leastWork(of: 50) {
            for _ in 0..<20 { black_hole(bench.verify()) }
        }
        print("RSA-2048 signature       \(text(bare / 20, 0)) µs")
        print("check, ZKI, render, sign \(text(whole / 20, 0)) µs")
        print("verify a signed element  \(text(verified / 20, 0)) µs")
        print("ratio to two signatures  \(text(whole / bare / 2)) (at most 1.50)")

        let began = ContinuousClock.now
        await withTaskGroup { group in
            for start in 0..<2 {
                group.addTask {
                    for number in 1...1_000 { black_hole(bench.request(start * 1_000 + number)) }
                }
            }
        }
        let seconds = Double((ContinuousClock.now - began).milliseconds) / 1_000
        print("on two cores             \(text(2_000 / seconds, 0)) receipts a second")
    }
}

/// A company with a key, and a receipt.
struct Bench: Sendable {
    let key: PrivateKey
    private let cis: CIS
    private let signed: [UInt8]
    private static let now = Instant(milliseconds: 1_769_933_108_000)

    init() throws {
        let authority = try ThrowAwayAuthority(
            named: "Demo CA", from: Self.now.adding(.seconds(-86_400)),
            until: Self.now.adding(.seconds(86_400)))
        let company = try authority.issue(
            ["C": "HR", "O": "PRIMJER HR12345678903", "CN": "FISKAL 1"], for: .seal)
        key = company.credential.key
        cis = try CIS(
            .init(
                environment: "sandbox", endpoint: "https://127.0.0.1/",
                responders: TrustAnchors([authority.certificate]),
                responderName: "fiskalcistest"), credential: company.credential)
        let request = Array("<a xmlns=\"urn:a\" Id=\"a\">text</a>".utf8)
        signed = try XMLSigner(company.credential).envelop(canonical: request, id: "a")
    }

    /// From the invoice to the bytes that go out.
    func request(_ number: Int) -> Int {
        var invoice = Invoice(
            number: "\(number)/POSL1/12", issueDate: CalendarDate(2026, 2, 1), currency: "EUR")
        invoice.seller.vatIdentifier = "HR12345678903"
        invoice.extensions.set("hr.BT-5", "12345678903")
        invoice.extensions.set("cis.issueTime", "09:05:07")
        invoice.payments = [.init(.cash)]
        var vat = Invoice.VATBreakdown(category: .standard, rate: Amount(25))
        vat.taxableAmount = Amount(cents: 100_00)
        vat.taxAmount = Amount(cents: 25_00)
        invoice.vatBreakdown = [vat]
        invoice.totals.taxInclusive = Amount(cents: 125_00)
        let consignment = Consignment(
            invoice: invoice, original: [], syntax: .json, seed: "\(number)", receivedAt: Self.now)
        let attempt = Attempt(number: 1, now: Self.now, uuid: "f81d4fae-7dec-11d0-a765-00a0c91e6bf6")
        guard let submission = try? cis.prepare(consignment),
            case .ask(let call, _) = cis.submit(submission, attempt: attempt)
        else { return 0 }
        return call.request.body.count
    }

    func verify() -> Int {
        (try? XMLVerifier().verify(signed, covering: QualifiedName("urn:a", "a")))?.content.count ?? 0
    }
}
