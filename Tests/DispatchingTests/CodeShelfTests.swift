import Calendars
import Dispatching
import Documents
import Faults
import Invoicing
import Journal
import PlatformContract
import Platforms
import Sandbox
import Testing
import Wire

/// What SEF's own lists say about codes, once somebody has fetched them.
struct CodeShelfTests {
    /// An invoice as JSON without VAT, for a reason of which nobody has heard.
    private func document(reason: String, category: VATCategory) throws -> [UInt8] {
        var invoice = SEFBench.invoice("1", issued: CivilTime(SEFBench.start, in: .belgrade).date)
        invoice.lines[0].vatCategory = category
        invoice.lines[0].vatRate = Amount(0)
        invoice.vatBreakdown[0].category = category
        invoice.vatBreakdown[0].rate = Amount(0)
        invoice.vatBreakdown[0].taxAmount = Amount(cents: 0)
        invoice.vatBreakdown[0].exemptionCode = VATExemptionCode(rawValue: reason)
        invoice.vatBreakdown[0].exemptionReason = "razlog"
        invoice.totals.vatTotal = Amount(cents: 0)
        invoice.totals.taxInclusive = Amount(cents: 1_000_00)
        invoice.totals.payable = Amount(cents: 1_000_00)
        return UBLWriter.write(SEF.serbian(invoice).invoice, profile: .serbian)
    }

    private func warnings(_ bench: SEFEngineBench, _ bytes: [UInt8], at now: Instant) -> [String] {
        let record = DocumentRecord(
            id: "d1", company: "firma", channel: 0, path: Array("a.xml".utf8), sha256: "s", size: bytes.count,
            receivedAt: now)
        return bench.examiner.examine(record, bytes, at: now).findings.filter { $0.severity == .warning }
            .map(\.id).filter { $0.contains("BT-121") || $0.contains("BT-130") }
    }

    @Test func `count more than the list that was printed once`() throws {
        let bench = try SEFEngineBench()
        let old = try document(reason: "PDV-RS-24-1-17", category: .zeroRated)
        let wrong = try document(reason: "PDV-RS-33", category: .exempt)
        var now = bench.clock.now
        bench.examiner.consult(bench.journal)
        #expect(warnings(bench, old, at: now).isEmpty, "the printed list has it")
        #expect(warnings(bench, wrong, at: now) == ["EKS-RS-BT-121-C"])

        try DutyOrder(.refreshCodes(company: nil), by: Operator(name: "ana", reason: "")).leave(
            in: bench.journal, as: "o")
        for _ in 0..<4 {
            try bench.engine.obey(at: bench.clock.now)
            try bench.run(for: .seconds(5))
        }
        #expect(try DutyOrder.answer(to: "o", in: bench.journal)?.lines.first?.fault == nil)
        #expect(warnings(bench, old, at: now).isEmpty, "a list is believed for a minute")
        now = now.adding(.seconds(61))
        // The sandbox's codebook is short: it does not have this key.
        #expect(warnings(bench, old, at: now) == ["EKS-SEF-BT-121"])
        #expect(warnings(bench, wrong, at: now) == ["EKS-SEF-BT-121-C"])
    }
}
