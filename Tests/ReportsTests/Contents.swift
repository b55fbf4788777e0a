import Calendars
import Faults
import Invoicing
import Reports

/// Invented documents for the tests of this room.
enum Contents {
    static let receivedAt = Instant(milliseconds: 1_795_161_600_000)

    static let invoice = InvoiceHead(
        number: "17-P1-1", type: "380", issueDate: "2026-11-20", seller: "HR12345678903", buyer: nil,
        sellerName: "Primjer d.o.o.", buyerName: "Kupac <i>& sin</i>", currency: "EUR",
        payable: Amount("125.00"))

    static func head(
        country: String = "HR", invoice: InvoiceHead? = invoice, legs: [LegReport] = [],
        duplicateOf: String? = nil
    ) -> ReportHead {
        ReportHead(
            company: "primjer", country: country, file: "R-17 \"ž\".json",
            fileBytes: "R-17%20%22%C5%BE%22.json",
            sha256: String(repeating: "0a", count: 32), invoice: invoice, legs: legs,
            duplicateOf: duplicateOf,
            receivedAt: receivedAt, finishedAt: receivedAt.adding(.milliseconds(1_234)))
    }

    static let cis = LegReport(
        platform: "cis", state: .accepted, environment: "sandbox",
        requestId: "0b6d0d2c-7c42-4c5c-8d7a-b1b6e6a6a001",
        facts: [
            "zki": "e4d909c290d0fb1ca068ffaddf22cbd0", "jir": "12345678-1234-1234-1234-123456789012",
            "qr":
                "https://porezna.gov.hr/rn?jir=12345678-1234-1234-1234-123456789012&datv=20261120_0815&izn=12500",
        ], submittedAt: receivedAt.adding(.milliseconds(400)),
        acceptedAt: receivedAt.adding(.milliseconds(900)),
        attempts: 1)

    static let sef = LegReport(
        platform: "sef", state: .accepted, environment: "test", platformId: "1048576", requestId: "a1b2",
        facts: ["salesInvoiceId": "1048576", "purchaseInvoiceId": "77", "invoiceId": "9"],
        submittedAt: receivedAt.adding(.milliseconds(400)), acceptedAt: receivedAt.adding(.milliseconds(900)),
        attempts: 2, lateDelivery: true)

    static let anaf = LegReport(
        platform: "anaf", state: .accepted, environment: "production", platformId: "4213541001",
        requestId: "17-P1-1", facts: ["index": "4213541001", "downloadId": "3006"],
        submittedAt: receivedAt.adding(.milliseconds(400)), acceptedAt: receivedAt.adding(.seconds(62)),
        attempts: 1)

    static let receipt = ReceiptContent(
        head(legs: [cis]),
        warnings: [
            Finding(
                .rules, "BR-27", .warning, at: "/Invoice/InvoiceLine[1]", terms: ["BT-146"],
                message: "The item net price shall not be negative.", action: "Check the price of line 1.")
        ], files: ["receipt.json", "original.json", "invoice.xml", "answer.cis.xml"])

    static let rejection = RejectionContent(
        head(), outcome: .invalid,
        problems: [
            Finding(
                .rules, "BR-CO-15", at: "/Invoice/LegalMonetaryTotal/TaxInclusiveAmount",
                position: Position(line: 41, column: 5), terms: ["BT-112", "BT-109", "BT-110"],
                found: "126.00",
                expected: "125.00",
                message: "Invoice total amount with VAT is the total without VAT plus the total VAT amount.",
                action: "Add the total without VAT (100.00) and the VAT (25.00), and write the sum as BT-112."
            ),
            Finding(
                .platform, "<script>", .warning, message: "Račun & <b>odbijen</b>", action: ""),
        ], files: ["rejection.json", "original.json"])
}
