import Documents
import Invoicing
import Testing

/// Files made to cost time or memory; each has to end quickly with the right answer.
///
/// Counted in steps where that is possible: a clock in a test would only measure the machine.
struct HostileJSONTests {
    @Test func `reads a single line of a million places without counting them again for each problem`() throws
    {
        let pairs = (0..<100_000).map { "\"k\($0)\":1" }.joined(separator: ",")
        let reading = JSONInvoiceReader.read(try JSONDocument(parsing: Array("{\(pairs)}".utf8)))
        #expect(reading.findings.count == 501)
    }

    @Test func `does not look for the places of problems that it does not list`() throws {
        let lines = Array(repeating: #"{"name":"a","quantity":"1","price":"1"}"#, count: 20_000).joined(
            separator: ",")
        let text =
            #"{"number":"1","issueDate":"2026-11-20","currency":"EUR","seller":{"name":"a"},"lines":[\#(lines)]}"#
        let reading = JSONInvoiceReader.read(try JSONDocument(parsing: Array(text.utf8)))
        #expect(reading.findings.count == 501)
    }

    @Test func `finds that a hundred thousand keys differ`() throws {
        let pairs = (0..<100_000).map { "\"\($0)\":0" }.joined(separator: ",")
        _ = try JSONDocument(parsing: Array("{\(pairs)}".utf8))
    }

    @Test func `takes amounts of absurd size as wrong, not as traps`() throws {
        let nines = String(repeating: "9", count: 18)
        let line = #"{"name":"a","quantity":"\#(nines)","price":"\#(nines)","vat":"\#(nines)"}"#
        let lines = Array(repeating: line, count: 50).joined(separator: ",")
        let text =
            #"{"number":"1","issueDate":"2026-11-20","currency":"EUR","seller":{"name":"a"},"lines":[\#(lines)]}"#
        let reading = JSONInvoiceReader.read(try JSONDocument(parsing: Array(text.utf8)))
        #expect(reading.invoice.lines.count == 50)
        _ = JSONInvoiceWriter.write(reading.invoice)
        _ = UBLWriter.write(reading.invoice)
        _ = GOBLWriter.write(reading.invoice)
    }

    @Test func `takes absurd amounts of GOBL as wrong, not as traps`() throws {
        let text =
            #"{"$regime":"ES","tax":{"prices_include":"VAT"},"lines":[{"quantity":"999999999999999999","item":{"price":"0.000000000001"},"taxes":[{"cat":"VAT","percent":"-100%"}],"discounts":[{"amount":"999999999999999999"}]},{"quantity":"0","total":"1","taxes":[{"cat":"VAT","percent":"0.000000000001"}]}],"exchange_rates":[{"from":"","to":"X","amount":"999999999999.999999"}],"totals":{"payable":"999999999999999999","rounding":"-999999999999999999"}}"#
        let reading = GOBLReader.read(try JSONDocument(parsing: Array(text.utf8)))
        #expect(!reading.findings.isEmpty)
        _ = GOBLWriter.write(reading.invoice)
    }
}
