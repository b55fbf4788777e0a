import Documents
import Faults
import Reports
import TestSupport
import Testing

@Suite struct JSONFormTests {
    @Test func `a receipt has the form of the contract`() throws {
        try expectGolden(String(decoding: Contents.receipt.json, as: UTF8.self), "receipt.json")
    }

    @Test func `a receipt of other platforms keeps their own facts`() throws {
        let content = ReceiptContent(Contents.head(country: "RS", legs: [Contents.sef], duplicateOf: "R-16"))
        try expectGolden(String(decoding: content.json, as: UTF8.self), "receipt-sef.json")
    }

    @Test func `a rejection has the form of the contract`() throws {
        try expectGolden(String(decoding: Contents.rejection.json, as: UTF8.self), "rejection.json")
    }

    @Test func `a rejection of a file that is no invoice has no invoice`() throws {
        let content = RejectionContent(
            Contents.head(invoice: nil), outcome: .unreadable,
            problems: [
                Finding(
                    .file, "EKS-FILE-03", message: "The archive ends before its directory.",
                    action: "Send the whole archive again.")
            ], isQuarantined: true)
        try expectGolden(String(decoding: content.json, as: UTF8.self), "rejection-unreadable.json")
    }
}
