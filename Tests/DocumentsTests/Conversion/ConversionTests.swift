import Documents
import Faults
import Invoicing
import TestSupport
import Testing

@Suite(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
struct ConversionCorpusTests {
    /// What CII cannot hold and EN 16931 does not know: national terms, the card network, the tax scheme of BT-32,
    /// and a second group of payment instructions.
    private func isForeign(_ term: String) -> Bool {
        let last = term.split(separator: "/").first { $0.contains(".") }
        return last != nil || term.hasSuffix("card network") || term.hasSuffix("BT-32-1")
            || term.contains("tax registration of the buyer")
            || term.hasPrefix("BG-16[") && !term.hasPrefix("BG-16[1]")
    }

    @Test func `carries every term of EN 16931 from UBL to CII`() throws {
        var count = 0
        for file in Corpus.ubl where file.isSchemaValid {
            let invoice = UBLReader.read(try XMLTree(parsing: try file.bytes())).invoice
            let losses = Conversion(invoice, to: .cii).losses.filter { !isForeign($0.term) }
            #expect(losses == [], "\(file.name)")
            count += 1
        }
        print("UBL documents carried to CII: \(count)")
        #expect(count > 500)
    }

    @Test func `carries every term of EN 16931 from CII to UBL`() throws {
        var count = 0
        for file in Corpus.cii {
            let invoice = CIIReader.read(try XMLTree(parsing: try file.bytes())).invoice
            let losses = Conversion(invoice, to: .ubl).losses
            #expect(losses == [], "\(file.name)")
            count += 1
        }
        print("CII documents carried to UBL: \(count)")
        #expect(count > 400)
    }
}

struct ConversionTests {
    @Test func `reports what the target cannot carry, with its value`() {
        var invoice = Invoice(number: "1", currency: "EUR")
        invoice.extensions["hr.BT-24"] = .amount(Amount(cents: 5_00))
        invoice.precedingInvoices = [Invoice.PrecedingInvoice("0")]
        invoice.precedingInvoices[0].extensions.set("hr.BT-3", "why")
        let losses = Conversion(invoice, to: .cii).losses
        #expect(
            losses == [
                Conversion.Loss(term: "BG-3[1]/hr.BT-3", value: "why"),
                Conversion.Loss(term: "hr.BT-24", value: "5.00"),
            ])
        #expect(Conversion(invoice, to: .ubl).losses.isEmpty)
    }

    @Test func `reports what the reader had no place for`() throws {
        let text = """
            <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
            xmlns:b="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"><b:ID>1</b:ID>
            <b:LineCountNumeric>7</b:LineCountNumeric></Invoice>
            """
        let reading = UBLReader.read(try XMLTree(parsing: Array(text.utf8)))
        #expect(
            Conversion(reading, to: .ubl).losses
                == [Conversion.Loss(term: "/Invoice/cbc:LineCountNumeric", value: "7")])
    }

    @Test func `reports a character that XML cannot hold`() {
        let losses = Conversion(Invoice(number: "a\u{1}b"), to: .ubl).losses
        #expect(losses == [Conversion.Loss(term: "BT-1", value: "a\u{1}b")])
    }
}
