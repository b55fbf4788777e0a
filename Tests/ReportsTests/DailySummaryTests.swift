import Invoicing
import Reports
import TestSupport
import Testing

@Suite struct DailySummaryTests {
    static func summary(of country: String) throws -> DailySummary {
        func invoice(
            _ number: String, _ payable: String, type: String = "380", buyer: String = "Kupac <a.d.>"
        )
            -> InvoiceHead
        {
            InvoiceHead(
                number: number, type: type, issueDate: "2026-11-20", buyer: "RS999000228", buyerName: buyer,
                currency: "RSD", payable: Amount(payable))
        }
        return DailySummary(
            company: "prodaja", title: "Prodaja d.o.o.", country: country,
            day: try #require(CalendarDate("2026-11-20")),
            rows: [
                .init(
                    ending: .accepted, file: "F-1.json", invoice: invoice("F-1", "2400.00"),
                    number: "1000001",
                    folder: "outbox/F-1"),
                .init(
                    ending: .accepted, file: "F-2.json", invoice: invoice("F-2", "0.50"), number: "1000002",
                    folder: "outbox/F-2"),
                .init(
                    ending: .accepted, file: "O-1.xml", invoice: invoice("O-1", "100.00", type: "381"),
                    number: "1000003", folder: "outbox/O-1"),
                .init(
                    ending: .failed, file: "F-3.json",
                    invoice: invoice("F-3", "1.00", buyer: "=HYPERLINK(\"x\")"),
                    reason: "BR-CO-15: the total with VAT is not the sum (+2)", folder: "error/F-3"),
                .init(
                    ending: .failed, file: "slika.png", invoice: nil, reason: "EKS-01: this is no invoice",
                    folder: "error/slika"),
                .init(ending: .open, file: "F-4.json", invoice: invoice("F-4", "10.00")),
                .init(
                    ending: .repeated, file: "F-1 (2).json", invoice: invoice("F-1", "2400.00"),
                    number: "1000001", folder: "outbox/F-1 (2)"),
            ])
    }

    @Test(arguments: ["HR", "RS", "RO", "DE"])
    func `a day on one page, in the language of the company`(country: String) throws {
        let summary = try Self.summary(of: country)
        try expectGolden(String(decoding: summary.html, as: UTF8.self), "summary-\(country).html")
    }

    @Test func `a day as a table that a spreadsheet opens`() throws {
        let table = String(decoding: try Self.summary(of: "RS").csv(), as: UTF8.self)
        try expectGolden(table, "summary.csv")
        #expect(table.contains(#""'=HYPERLINK(""x"")""#), "no formula comes from a document")
    }
}
