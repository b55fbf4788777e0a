import Testing

@testable import Reports

struct QRCodeTests {
    @Test(arguments: [
        "https://porezna.gov.hr/rn?jir=12345678-1234-1234-1234-123456789012&datv=20200921_0630&izn=152599",
        "https://porezna.gov.hr/rn?zki=12345678123412341234123456789012&datv=20210205_0801&izn=510",
    ])
    func `draws the address of a receipt`(address: String) throws {
        let code = try #require(QRCode(address))
        #expect((code.width - 17).isMultiple(of: 4))
        // The three finder patterns: a dark ring around a light one.
        for (row, column) in [(0, 0), (0, code.width - 7), (code.width - 7, 0)] {
            #expect((0..<7).allSatisfy { code[row, column + $0] && code[row + 6, column + $0] })
            #expect((1..<6).allSatisfy { !code[row + 1, column + $0] && !code[row + 5, column + $0] })
        }
        #expect(code.svg.contains(#"viewBox="0 0 \#(code.width + 8) \#(code.width + 8)""#))
        #expect(code.svg.hasPrefix("<svg ") && code.svg.hasSuffix("</svg>"))
    }

    @Test func `takes the smallest version`() throws {
        #expect(QRCode("A")?.width == 21)
        #expect(try #require(QRCode(String(repeating: "x", count: 100))).width < 45)
    }

    @Test(arguments: ["", "a\u{0}b", String(repeating: "x", count: 3000)])
    func `draws nothing that can't be held`(text: String) { #expect(QRCode(text) == nil) }
}
