import Calendars
import Invoicing
import Platforms
import Rules
import Seals
import Testing

struct CISSequenceBookTests {
    private func receipt(
        _ number: String, year: Int = 2026, _ sequence: CIS.Sequence = .premises
    ) throws -> CIS.Receipt {
        let oib = try #require(OIB("12345678903"))
        let day = try #require(CalendarDate(year, 2, 1))
        return CIS.Receipt(
            issuer: oib, isInVATSystem: true, issuedAt: try #require(CivilTime(day)), sequence: sequence,
            number: try #require(CIS.Number(number)), total: Amount(1), payment: .cash, operatorOIB: oib)
    }

    @Test func `numbers that run on are fine, whatever the device`() throws {
        var book = CIS.SequenceBook()
        #expect(book.note(try receipt("1/P/1")) == .fine)
        #expect(book.note(try receipt("2/P/2")) == .fine)
        #expect(book.note(try receipt("2/P/1")) == .repeated)
        #expect(book.gaps.isEmpty)
    }

    @Test func `devices that number on their own have series of their own`() throws {
        var book = CIS.SequenceBook()
        #expect(book.note(try receipt("1/P/1", .device)) == .fine)
        #expect(book.note(try receipt("1/P/2", .device)) == .fine)
    }

    @Test func `every year begins with one`() throws {
        var book = CIS.SequenceBook()
        #expect(book.note(try receipt("1/P/1")) == .fine)
        #expect(book.note(try receipt("1/P/1", year: 2027)) == .fine)
    }

    @Test func `a gap is told, and closed by a late one`() throws {
        var book = CIS.SequenceBook()
        #expect(book.note(try receipt("1/P/1")) == .fine)
        #expect(book.note(try receipt("5/P/1")) == .skipped(2...4))
        #expect(book.note(try receipt("3/P/1")) == .fine)
        #expect(book.gaps.values.first == [2...2, 4...4])
        #expect(book.note(try receipt("2/P/1")) == .fine)
        #expect(book.note(try receipt("4/P/1")) == .fine)
        #expect(book.gaps.isEmpty)
    }

    @Test func `any order of a hundred numbers ends without a gap`() throws {
        var book = CIS.SequenceBook()
        for number in (1...100).shuffled() { _ = book.note(try receipt("\(number)/P/1")) }
        #expect(book.gaps.isEmpty)
    }

    @Test(arguments: ["0/P/1", "18446744073709551615/P/1", "99999999999999999999/P/1"])
    func `numbers beyond counting do not trap`(number: String) throws {
        var book = CIS.SequenceBook()
        #expect(book.note(try receipt(number)) == .uncountable)
    }
}
