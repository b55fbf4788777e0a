import Calendars
import Documents
import Faults
import Invoicing
import Testing

@testable import Rules

/// The checks of CIS, asked of whole documents as `validate --rules cis` asks them.
struct ReceiptRuleTests {
    static let now = Instant(milliseconds: 1_769_933_108_000)  // 2026-02-01T09:05:08+01:00

    /// A receipt of 125.00 that was paid in cash.
    private static var receipt: Invoice {
        var invoice = Invoice(number: "1/POSL1/12", issueDate: CalendarDate(2026, 2, 1), currency: "EUR")
        invoice.seller.name = "PRIMJER d.o.o."
        invoice.seller.vatIdentifier = "HR12345678903"
        invoice.extensions.set("cis.operatorOib", "12345678903")
        invoice.extensions.set("cis.issueTime", "09:05:07")
        invoice.payments = [.init(.cash)]
        var vat = Invoice.VATBreakdown(category: .standard, rate: Amount(25))
        vat.taxableAmount = Amount(cents: 100_00)
        vat.taxAmount = Amount(cents: 25_00)
        invoice.vatBreakdown = [vat]
        invoice.totals.taxInclusive = Amount(cents: 125_00)
        return invoice
    }

    private func verdict(asOf day: CalendarDate? = nil, _ change: (inout Invoice) -> Void) -> Verdict {
        var invoice = Self.receipt
        change(&invoice)
        let checker = Checker(.named([PackChoice.Wish(name: "cis")]), asOf: day, now: Self.now)
        return checker.check(JSONInvoiceWriter.write(invoice))
    }

    private func told(_ change: (inout Invoice) -> Void) -> [String] {
        verdict(change).findings.filter { $0.source == .rules }.map { "\($0.severity.rawValue) \($0.id)" }
    }

    @Test func `takes an ordinary receipt, though it is no invoice of EN 16931`() {
        #expect(told { _ in } == [])
        #expect(verdict { _ in }.packs == ["cis@2.7"])
    }

    @Test func `tells everything that is missing at once`() {
        let ids = told { invoice in
            invoice.number = "17"
            invoice.currency = "USD"
            invoice.extensions.set("cis.issueTime", nil)
            invoice.extensions.set("cis.operatorOib", "12345678901")
            invoice.payments = []
        }
        #expect(
            Set(ids) == [
                "fatal EKS-CIS-NUMBER", "fatal EKS-CIS-TIME", "fatal 179", "fatal EKS-CIS-PAYMENT",
                "fatal EKS-CIS-CURRENCY",
            ])
    }

    @Test(arguments: [
        ("HR98765432100", "fatal EKS-CIS-BUYER"), ("98765432100", "fatal EKS-CIS-BUYER"),
        ("HR98765432106", nil),
        ("DE123456789", nil), (nil, nil),
    ])
    func `tells a buyer's number that is no OIB, which CIS would never get to see`(
        number: String?, finding: String?
    ) {
        #expect(told { $0.buyer.vatIdentifier = number } == [finding].compactMap(\.self))
    }

    @Test func `an operator may stand in the configuration`() {
        #expect(told { $0.extensions.set("cis.operatorOib", nil) } == ["warning EKS-CIS-OPERATOR"])
    }

    @Test(arguments: [
        (178, "0/POSL1/12", 125_00, 25_00), (166, "1/POSL1/12", 125_02, 25_00),
        (185, "1/POSL1/12", 10_125_00, 25_00),
    ])
    func `says what CIS refuses`(id: Int, number: String, total: Int, tax: Int) {
        let ids = told { invoice in
            invoice.number = number
            invoice.totals.taxInclusive = Amount(cents: total)
        }
        #expect(ids.contains("fatal \(id)"))
    }

    @Test(arguments: [
        ("2025-12-31", ["fatal 176", "warning v153"]), ("2026-02-02", ["fatal 177"]),
        ("2026-01-29", ["warning v152"]),
    ])
    func `looks at the age of a receipt`(day: String, ids: [String]) {
        #expect(Set(told { $0.issueDate = CalendarDate(day) }) == Set(ids))
    }

    @Test func `the chosen day stands for today`() {
        let lastYear = verdict(asOf: CalendarDate(2025, 12, 31)) { $0.issueDate = CalendarDate(2025, 12, 31) }
        #expect(!lastYear.findings.contains { $0.source == .rules })
    }

    @Test func `compares each tax with its base and rate`() throws {
        let found = verdict { invoice in
            invoice.vatBreakdown[0].taxAmount = Amount(cents: 24_89)
            invoice.totals.taxInclusive = Amount(cents: 124_89)
        }.findings.first { $0.id == "v160" }
        #expect(try #require(found).expected == "25.00")
    }

    @Test func `outside the VAT system no VAT is stated`() {
        #expect(told { $0.extensions.set("cis.vatPayer", "false") } == ["warning v142"])
    }

    @Test func `every rule speaks to a person`() {
        for rule in RulePack.cis.rules {
            #expect(rule.text.hasSuffix(".") && !rule.action.isEmpty, Comment(rawValue: rule.id))
        }
        #expect(Set(RulePack.cis.rules.map(\.id)).count == RulePack.cis.rules.count)
    }
}
