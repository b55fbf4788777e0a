import Dispatching
import Journal
import Testing

/// What a customer is handed: all that the law wants on a receipt, in Croatian and English.
struct CISReceiptPageTests {
    private let wanted = [
        "1/P1/1", "Broj računa", "Receipt number", "Vrijeme izdavanja", "Issued", "09:05:08",
        "Oznaka operatera", "Operator", "12345678903", "Način plaćanja", "Payment", "gotovina (cash)",
        "PDV 25 %", "VAT",
        "1,00 EUR (osnovica, base: 4,00 EUR)", "Ukupno", "Total", "5,00 EUR", "Plavi Galeb d.o.o.", "ZKI",
        "<svg",
    ]

    @Test func `holds it before CIS has answered, and then the JIR, too`() throws {
        let house = try CISHouse()
        house.fates = [.notSent]
        house.drop("1/P1/1", as: "R-1.json")
        for _ in 0..<3 { try house.turn() }
        let zki = try #require(try house.leg(1).facts["zki"])
        let early = try #require(house.tray.text("outbox/R-1", "receipt.html"))
        for text in wanted + ["Izdano, još nije prijavljeno", "Issued, not reported yet", zki] {
            #expect(early.contains(text), "\(text)")
        }
        let record = try #require(house.tray.text("outbox/R-1", "receipt.json"))
        #expect(record.contains("https://porezna.gov.hr/rn?zki=\(zki)&datv=20260202_0905&izn=500"))
        try house.run()
        let jir = try #require(try house.leg(1).facts["jir"])
        let final = try #require(house.tray.text("outbox/R-1", "receipt.html"))
        for text in wanted + [zki, jir, "JIR"] { #expect(final.contains(text), "\(text)") }
        #expect(!final.contains("Issued, not reported yet"))
    }
}
