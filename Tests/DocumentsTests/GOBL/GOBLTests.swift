import Documents
import Faults
import Foundation
import Invoicing
import TestSupport
import Testing

struct GOBLTests {
    static func sample(_ name: String, file: String = #filePath) throws -> String {
        let folder = URL(filePath: file).deletingLastPathComponent().appending(path: "Samples")
        return try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    static func read(_ text: String) throws -> Reading {
        GOBLReader.read(try JSONDocument(parsing: Array(text.utf8)))
    }

    @Test func `reads an envelope`() throws {
        let reading = try Self.read(try Self.sample("envelope.json"))
        #expect(reading.findings.isEmpty)
        let invoice = reading.invoice
        #expect(invoice.number == "SAMPLE-004")
        #expect(invoice.issueDate?.description == "2026-11-20")
        #expect(invoice.typeCode == "389")
        #expect(invoice.seller.vatIdentifier == "HR12345678903")
        #expect(invoice.seller.legalRegistration == Identifier("080012345", scheme: "0002"))
        #expect(invoice.seller.electronicAddress == Identifier("12345678903", scheme: "9934"))
        #expect(invoice.seller.contact?.name == "Ana Anić")
        #expect(invoice.buyer.address?.line1 == "Riva 2")
        #expect(invoice.lines.map { $0.netAmount?.description } == ["1620.00", "10.00"])
        #expect(invoice.lines.map(\.unit) == ["HUR", "H87"])
        #expect(invoice.lines.map(\.vatCategory) == [.standard, .exempt])
        #expect(invoice.vatBreakdown.map(\.exemptionReason) == [nil, "oslobođeno"])
        #expect(invoice.vatBreakdown.map(\.exemptionCode) == [nil, "VATEX-EU-132"])
        #expect(invoice.totals.payable?.description == "2035.00")
        #expect(invoice.payments.first?.meansCode == .sepaCreditTransfer)
        #expect(invoice.payments.first?.creditTransfers.first?.account == "HR1210010051863000160")
        #expect(invoice.dueDate?.description == "2026-12-20")
        #expect(invoice.extensions.text("gobl.stamp.hr-jir") == "12345678")
        #expect(reading.unmapped.map(\.path) == ["/doc/supplier/websites/0/url"])
        #expect(reading.unmapped.map(\.value) == ["https://example.org"])
    }

    @Test func `keeps the amount due when prices include VAT`() throws {
        let reading = try Self.read(try Self.sample("prices-include.json"))
        #expect(reading.findings.allSatisfy { $0.severity == .warning })
        let invoice = reading.invoice
        #expect(invoice.lines.map { $0.netAmount?.description } == ["1338.84", "9.43"])
        #expect(invoice.totals.taxExclusive?.description == "1348.27")
        #expect(invoice.totals.vatTotal?.description == "281.73")
        #expect(invoice.totals.payable?.description == "1630.00")
        #expect(invoice.totals.rounding.map { $0.isZero } ?? true)
    }

    @Test func `puts what rounding late costs into the rounding amount`() throws {
        // 73.875 and 14.03625: the parts are 73.88 and 14.04, the sum that was rounded last is 87.91.
        let reading = try Self.read(try Self.sample("precise.json"))
        #expect(reading.findings.map(\.id) == ["EKS-GOBL-ROUNDING"])
        #expect(reading.invoice.totals.taxInclusive?.description == "87.92")
        #expect(reading.invoice.totals.rounding?.description == "-0.01")
        #expect(reading.invoice.totals.payable?.description == "87.91")
    }

    @Test func `refuses totals that are wrong`() throws {
        let text = try Self.sample("envelope.json").replacing(
            "\"payable\": \"2035.00\"", with: "\"payable\": \"2035.06\"")
        let reading = try Self.read(text)
        #expect(reading.findings.map(\.id) == ["EKS-GOBL-TOTAL"])
        #expect(reading.findings.first?.at == "/doc/totals/payable")
    }

    @Test(arguments: [
        ("\"21.0%\"", "21.0"), ("\"0.210\"", "21"), ("\"21%\"", "21"), ("\"5.5%\"", "5.5"), ("0.25", "25"),
    ])
    func `takes percentages in both forms`(text: String, expected: String) throws {
        let reading = try Self.read(
            #"{"$regime":"HR","lines":[{"quantity":"1","item":{"name":"a","price":"100.00"},"taxes":[{"cat":"VAT","percent":\#(text)}]}]}"#
        )
        #expect(reading.invoice.lines.first?.vatRate?.description == expected)
    }

    @Test func `refuses other documents of GOBL`() throws {
        let reading = try Self.read(#"{"$schema":"https://gobl.org/draft-0/bill/order","code":"1"}"#)
        #expect(reading.findings.map(\.id) == ["EKS-GOBL-SCHEMA"])
    }

    @Test func `writes an invoice that is read to the same value`() throws {
        let invoice = try Self.read(try Self.sample("envelope.json")).invoice
        var expected = invoice
        expected.extensions = Extensions()
        let document = try JSONDocument(parsing: GOBLWriter.write(invoice))
        let again = GOBLReader.read(document)
        #expect(again.findings.isEmpty)
        #expect(again.unmapped.map(\.path) == [])
        #expect(Difference(expected, again.invoice) == nil)
        try expectGolden(String(decoding: GOBLWriter.write(invoice), as: UTF8.self), "gobl.json")
    }

    @Test(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
    func `carries the official instances with the amounts they ask for`() throws {
        var count = 0
        for file in Corpus.ubl where file.isSchemaValid && !file.name.contains("mut-") {
            let invoice = UBLReader.read(try XMLTree(parsing: try file.bytes())).invoice
            // Documents whose own sums are wrong are refused on the way back.
            guard invoice.totals == invoice.computedTotals, !invoice.lines.isEmpty else { continue }
            let again = GOBLReader.read(try JSONDocument(parsing: GOBLWriter.write(invoice)))
            guard again.findings.allSatisfy({ $0.severity == .warning }) else { continue }
            count += 1
            #expect(again.invoice.number == invoice.number, "\(file.name)")
            #expect(again.invoice.seller.name == invoice.seller.name, "\(file.name)")
            #expect(again.invoice.lines.map(\.item.name) == invoice.lines.map(\.item.name), "\(file.name)")
            #expect(
                again.invoice.lines.map(\.vatCategory) == invoice.lines.map(\.vatCategory), "\(file.name)")
            #expect(again.invoice.totals.payable == invoice.totals.payable, "\(file.name)")
        }
        print("carried \(count) UBL instances through GOBL")
        #expect(count > 100)
    }
}
