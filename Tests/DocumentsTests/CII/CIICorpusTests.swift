import Documents
import Faults
import Foundation
import Invoicing
import TestSupport
import Testing

@Suite(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
struct CIICorpusTests {
    @Test func `writes every official CII document so that it reads the same`() throws {
        var count = 0
        for file in Corpus.cii {
            let first = CIIReader.read(try XMLTree(parsing: try file.bytes()))
            let second = CIIReader.read(try XMLTree(parsing: CIIWriter.write(first.invoice)))
            let difference = Difference(first.invoice, second.invoice)
            #expect(difference == nil, "\(file.name)")
            let left = second.unmapped.map(\.path) + second.findings.map(\.at)
            #expect(left == [], "\(file.name)")
            count += 1
        }
        print("CII documents read, written and read again: \(count)")
        #expect(count > 400)
    }

    @Test func `writes schema-valid documents wherever it read one`() throws {
        let folder = try TemporaryFolder()
        var names: [String] = []
        for file in Corpus.cii where file.isSchemaValid {
            let reading = CIIReader.read(try XMLTree(parsing: try file.bytes()))
            // The schema takes any text for a date; one that is no day can't be written again.
            guard reading.findings.isEmpty, reading.invoice.issueDate != nil else { continue }
            let name = file.name.replacing("/", with: "__")
            try Data(CIIWriter.write(reading.invoice)).write(to: folder.url.appending(path: name))
            names.append(name)
        }
        let mistakes = try Schema.check(
            names, in: folder, against: "xsd/cii-d16b/CrossIndustryInvoice_100pD16B.xsd")
        #expect(mistakes.isEmpty, "\(mistakes.prefix(20).joined(separator: "\n"))")
        print("CII documents written schema-valid: \(names.count)")
        #expect(names.count > 100)
    }
}
