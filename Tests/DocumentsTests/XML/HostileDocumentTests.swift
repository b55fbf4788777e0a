import Documents
import Faults
import Foundation
import Invoicing
import Testing

/// Documents that are well-formed and made to cost more than they should.
struct HostileDocumentTests {
    private static let namespaces = """
        xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
        xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
        xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
        """

    private func read(_ inside: String) throws -> Reading {
        let text = "<Invoice \(Self.namespaces)>\(inside)</Invoice>"
        return UBLReader.read(try XMLTree(parsing: Array(text.utf8)))
    }

    @Test func `stops listing values that can't be read`() throws {
        let line = "<cac:InvoiceLine><cbc:LineExtensionAmount>x</cbc:LineExtensionAmount></cac:InvoiceLine>"
        let reading = try read(String(repeating: line, count: 3_000))
        #expect(reading.findings.count == 501)
        #expect(reading.findings.last?.id == "EKS-VALUE-MORE")
        #expect(reading.unmapped.count == 3_000)
    }

    @Test func `stops listing what the model has no place for`() throws {
        let reading = try read(String(repeating: "<x>1</x>", count: 120_000))
        #expect(reading.unmapped.count == 100_001)
        #expect(reading.unmapped.last?.path == "/")
    }

    @Test func `numbers a hundred thousand siblings in one pass`() throws {
        let reading = try read(String(repeating: "<x>1</x>", count: 20_000))
        let paths = Set(reading.unmapped.map(\.path))
        #expect(paths.count == 20_000)
        #expect(paths.contains("/Invoice/x[20000]"))
    }

    @Test func `says loose text once, however deep it lies`() throws {
        let depth = 100
        let text = String(repeating: "a", count: 10_000)
        let inside =
            String(repeating: "<cac:Party>", count: depth) + text
            + "<cbc:ID/>" + String(repeating: "</cac:Party>", count: depth)
        let size = try read(inside).unmapped.reduce(0) { $0 + $1.value.utf8.count }
        #expect(size == text.utf8.count)
    }

    @Test func `finds the place of a mistake on one very long line`() throws {
        let reading = try read(
            String(repeating: " ", count: 2_000_000) + "<cbc:IssueDate>never</cbc:IssueDate>")
        let position = try #require(reading.findings.first?.position)
        #expect(position.line == 3)
        #expect(position.column > 2_000_000)
    }

    @Test func `takes an attachment of many megabytes`() throws {
        let content = String(repeating: "QUJD", count: 3_000_000)
        let reading = try read(
            """
            <cac:AdditionalDocumentReference><cbc:ID>1</cbc:ID><cac:Attachment>\
            <cbc:EmbeddedDocumentBinaryObject mimeCode="application/pdf" filename="a.pdf">\(content)\
            </cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>
            """)
        #expect(reading.invoice.supportingDocuments.first?.attachment?.base64.utf8.count == 12_000_000)
    }

    @Test func `stops at the ten thousandth name that no invoice has`() throws {
        func names(_ count: Int) -> String { (0..<count).map { "<a\($0)/>\n" }.joined() }
        _ = try read(names(9_999))
        let error = #expect(throws: XMLError.self) { try read(names(20_000)) }
        #expect(error?.reason == .tooManyNames)
        #expect(error?.position.line ?? 0 > 9_000)
        let attributes = (0..<200).map { line in
            "<a " + (0..<100).map { "b\(line)x\($0)=''" }.joined(separator: " ") + "/>"
        }
        #expect(throws: XMLError.self) { try read(attributes.joined()) }
        // The parser is as good as new for the next document.
        #expect(try read("<cbc:ID>1</cbc:ID>").invoice.number == "1")
    }

    @Test func `refuses more lines than an invoice may have before it reads them`() {
        let lines = String(repeating: "<cac:InvoiceLine/>", count: 100_001)
        let json = "{\"number\":\"1\",\"lines\":[" + String(repeating: "{},", count: 100_000) + "{}]}"
        for text in ["<Invoice \(Self.namespaces)>\(lines)</Invoice>", json] {
            guard case .unreadable(let findings, let isHostile) = Intake().take(Array(text.utf8)) else {
                Issue.record("taken")
                continue
            }
            #expect(findings.map(\.id) == ["EKS-FILE-LINES"] && !isHostile)
            #expect(findings.first?.found == "100001 lines")
        }
    }

    @Test func `reads numbers at the limits without a trap`() throws {
        for number in [
            "999999999999999999", "0.000000000001", String(repeating: "9", count: 400), "-", "+.", ".", "1e9",
        ] {
            let reading = try read(
                "<cac:LegalMonetaryTotal><cbc:PayableAmount>\(number)</cbc:PayableAmount></cac:LegalMonetaryTotal>"
            )
            #expect((reading.invoice.totals.payable == nil) == !reading.findings.isEmpty, "\(number)")
        }
    }
}
