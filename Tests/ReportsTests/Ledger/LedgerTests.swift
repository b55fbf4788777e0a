import Foundation
import Invoicing
import TestSupport
import Testing

@testable import Reports

struct LedgerTests {
    private func row(_ id: Int, _ change: (inout LedgerRow) -> Void = { _ in }) -> LedgerRow {
        var row = LedgerRow(
            .purchase, platform: "sef", platformId: String(id), type: .invoice, number: "R-\(id)",
            currency: "RSD",
            status: "New", file: "106884584_R-\(id)_\(id).xml", sha256: String(repeating: "a", count: 64))
        row.partnerTaxNumber = "106884584"
        row.partnerName = "Prodavac d.o.o."
        row.issueDate = CalendarDate(2026, 11, 2)
        row.sentDate = CalendarDate(2026, 11, 2)
        row.add(rate: Amount(20), base: Amount(cents: 100_000), vat: Amount(cents: 20_000))
        row.gross = Amount(cents: 120_000)
        change(&row)
        return row
    }

    private func text(_ rows: [LedgerRow], _ dialect: CSVDialect = .plain) -> String {
        String(decoding: Ledger(rates: Ledger.rates(of: "RS"), rows: rows).csv(dialect), as: UTF8.self)
    }

    @Test(arguments: CSVDialect.allCases)
    func `writes a month`(dialect: CSVDialect) throws {
        let rows = [
            row(1),
            row(12) {
                $0.partnerName = "Čačak \"Šljiva\"; sinovi, d.o.o.\nodsek 2"
                $0.add(rate: Amount("20.00"), base: Amount(cents: 1_00), vat: Amount(cents: 20))
                $0.add(rate: Amount(10), base: Amount(cents: 50_00), vat: Amount(cents: 5_00))
                $0.add(rate: Amount(8), base: Amount(cents: 10_00), vat: Amount(cents: 80))
                $0.add(rate: Amount(0), base: Amount(cents: 7_00), vat: Amount(cents: 0))
                $0.add(rate: nil, base: Amount(cents: 3_00), vat: Amount(cents: 0))
                $0.rounding = Amount("-0.01")
            },
            row(3) {
                $0.partnerName = "=HYPERLINK(\"http://example.org\")"
                $0.type = .creditNote
                $0.status = "Izmišljen"
            },
        ]
        try expectGolden(text(rows, dialect), "ledger-\(dialect.rawValue).csv")
    }

    @Test func `is the same whatever the order of the rows, and takes the last word on a document`() {
        let rows = (1...40).map { row($0) }
        let expected = text(rows)
        #expect(text(rows.reversed()) == expected)
        #expect(text(rows.shuffled() + [row(7)]) == expected)
        let changed = text(rows + [row(7) { $0.status = "Approved" }])
        #expect(changed.split(separator: "\r\n").count == 41)
        #expect(changed.contains("Approved"))
    }

    @Test func `fills a row from the document`() {
        var invoice = Invoice(.invoice, number: "R-1", issueDate: CalendarDate(2026, 11, 3), currency: "RSD")
        invoice.seller.name = "Prodavac"
        invoice.seller.vatIdentifier = "RS106884584"
        invoice.totals.payable = Amount(cents: 120_000)
        var group = Invoice.VATBreakdown(category: .exempt, rate: Amount(0))
        group.taxableAmount = Amount(cents: 10_00)
        invoice.vatBreakdown = [group]
        var row = LedgerRow(
            .purchase, platform: "sef", platformId: "1", type: .invoice, number: "R-1", currency: "RSD",
            status: "New")
        row.fill(from: invoice)
        #expect(row.partnerName == "Prodavac")
        #expect(row.partnerTaxNumber == "RS106884584")
        #expect(row.exempt == Amount(cents: 10_00))
        #expect(row.payable == Amount(cents: 120_000))
    }

    @Test func `takes from the document what a list did not show of it`() {
        let invoice = Invoice(.creditNote, number: "S-9", issueDate: nil, currency: "RON")
        var row = LedgerRow(
            .purchase, platform: "anaf", platformId: "1", type: .invoice, number: "", currency: "",
            status: "FACTURA PRIMITA")
        row.fill(from: invoice)
        #expect(row.number == "S-9" && row.type == .creditNote && row.currency == "RON")
    }

    @Test func `writes ten thousand rows the same way twice`() {
        let rows = (1...10_000).map { row($0) }
        let ledger = Ledger(rates: Ledger.rates(of: "RS"), rows: rows)
        #expect(ledger.csv() == Ledger(rates: Ledger.rates(of: "RS"), rows: rows.reversed()).csv())
        #expect(ledger.csv(.excel).starts(with: [0xEF, 0xBB, 0xBF]))
    }
}
