import Invoicing
import Testing

struct AmountTests {
    @Test(arguments: ["0", "10.00", "-125.00", "+7", "0.000000000001", "999999999999999999", "00012.50"])
    func `reads what is strictly a number`(text: String) { #expect(Amount(text) != nil) }

    @Test(arguments: ["", "12abc", "1,5", "1e5", " 1", "1 ", ".5", "5.", "1.2.3", "--1", "1_000", "NaN", "١"])
    func `refuses everything else`(text: String) { #expect(Amount(text) == nil) }

    @Test(arguments: ["1234567890123456789", "0.0000000000001"])
    func `refuses more digits than arithmetic is safe for`(text: String) { #expect(Amount(text) == nil) }

    @Test(arguments: ["0", "10.00", "-0.05", "125.5", "-1234.5678"])
    func `keeps the written scale`(text: String) { #expect(Amount(text)?.description == text) }

    @Test func `compares by value`() throws {
        let short = try #require(Amount("10.0"))
        let long = try #require(Amount("10.000"))
        #expect(short == long)
        #expect(short.hashValue == long.hashValue)
        #expect(Amount(9) < short)
    }

    @Test(arguments: [
        ("2.345", 2, "2.35"), ("-2.345", 2, "-2.35"), ("2.344", 2, "2.34"), ("0.5", 0, "1"),
        ("-0.5", 0, "-1"),
        ("7", 2, "7.00"), ("0.004", 2, "0.00"),
    ])
    func `rounds halves away from zero`(text: String, decimals: Int, expected: String) throws {
        let amount = try #require(Amount(text))
        #expect(amount.rounded(to: decimals).description == expected)
    }

    @Test(arguments: [
        ("1", "3", 4, "0.3333"), ("2", "3", 2, "0.67"), ("-1", "8", 2, "-0.13"), ("10.005", "1", 2, "10.01"),
    ])
    func `divides with one rounding`(dividend: String, divisor: String, decimals: Int, expected: String)
        throws
    {
        let quotient = try #require(Amount(dividend)).divided(
            by: try #require(Amount(divisor)), decimals: decimals)
        #expect(quotient?.description == expected)
    }

    @Test func `does not divide by zero`() { #expect(Amount(1).divided(by: .zero, decimals: 2) == nil) }

    @Test func `takes a percentage exactly`() throws {
        #expect(Amount(25).percent(of: Amount(cents: 80_00)).description == "20.0000")
    }

    @Test func `holds the largest sum and product an invoice can ask for`() throws {
        let largest = try #require(Amount("999999.999999999999"))
        let product = largest * largest
        #expect(product.scale == 24)
        let sum = (0..<1_000_000).reduce(Amount.zero) { sum, _ in sum + product }
        let huge = try #require(Amount("999999999999999999"))
        #expect(sum > product)
        #expect((huge * huge).rounded(to: 2) > huge)
    }

    @Test func `adds in any order`() throws {
        var generator = SystemRandomNumberGenerator()
        let amounts = (0..<200).map { _ in
            Amount(
                coefficient: Int128(Int64.random(in: -1_000_000...1_000_000, using: &generator)),
                scale: Int.random(in: 0...6))
        }
        #expect(amounts.sum() == amounts.shuffled().sum())
    }
}
