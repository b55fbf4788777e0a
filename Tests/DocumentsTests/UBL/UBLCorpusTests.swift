import Documents
import Faults
import Foundation
import Invoicing
import TestSupport
import Testing

@Suite(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
struct UBLCorpusTests {
    @Test func `writes every official UBL document so that it reads the same`() throws {
        var count = 0
        for file in Corpus.ubl {
            let first = UBLReader.read(try XMLTree(parsing: try file.bytes()))
            let second = UBLReader.read(try XMLTree(parsing: UBLWriter.write(first.invoice)))
            let difference = Difference(first.invoice, second.invoice)
            #expect(difference == nil, "\(file.name)")
            let left = second.unmapped.map(\.path) + second.findings.map(\.at)
            #expect(left == [], "\(file.name)")
            count += 1
        }
        print("UBL documents read, written and read again: \(count)")
        #expect(count > 1_500)
    }

    @Test func `writes schema-valid documents wherever it read one`() throws {
        let folder = try TemporaryFolder()
        var names: [(kind: Invoice.Kind, name: String)] = []
        for file in Corpus.ubl where file.isSchemaValid {
            let invoice = UBLReader.read(try XMLTree(parsing: try file.bytes())).invoice
            let name = file.name.replacing("/", with: "__")
            try Data(UBLWriter.write(invoice)).write(to: folder.url.appending(path: name))
            names.append((invoice.kind, name))
        }
        for kind in [Invoice.Kind.invoice, .creditNote] {
            let schema = "xsd/ubl-2.1/maindoc/UBL-\(kind == .invoice ? "Invoice" : "CreditNote")-2.1.xsd"
            let mistakes = try Schema.check(
                names.filter { $0.kind == kind }.map(\.name), in: folder, against: schema)
            #expect(mistakes.isEmpty, "\(mistakes.prefix(20).joined(separator: "\n"))")
        }
        print("UBL documents written schema-valid: \(names.count)")
        #expect(names.count > 500)
    }
}
