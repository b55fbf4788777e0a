import Dispatching
import Documents
import Faults
import Journal
import PlatformContract
import Sandbox
import Testing

/// Orders that tell CIS more of a receipt, dropped as files.
struct CISOrderTests {
    private func house(buyer: String? = nil) throws -> CISHouse {
        let house = try CISHouse()
        house.drop("1/P1/1", as: "R-1.json", buyer: buyer)
        try house.run()
        #expect(house.tray.text("outbox/R-1", "receipt.json")?.contains("\"jir\"") == true)
        return house
    }

    private func order(_ action: String, _ more: String = "", number: String = "1/P1/1") -> String {
        #"{"action":"\#(action)","document":{"number":"\#(number)"}\#(more.isEmpty ? "" : ",")\#(more)}"#
    }

    private func finding(_ house: CISHouse, _ document: Int) throws -> [String] {
        try #require(try house.journal.document("d00000\(document)")).findings.map(\.id)
    }

    @Test(arguments: [
        ("change", #""payment":"card""#, "promijeniPodatkeRacuna", ["paymentMethod": "K", "buyerOib": ""]),
        (
            "change", #""buyerOib":"98765432106""#, "promijeniPodatkeRacuna",
            ["paymentMethod": "G", "buyerOib": "98765432106"]
        ),
        ("change-payment", #""payment":"O""#, "promijeniNacPlac", ["paymentMethod": "O", "buyerOib": ""]),
        (
            "tip", #""payment":"card","amount":"5.00""#, "napojnica",
            ["paymentMethod": "G", "tip": "5.00", "tipPaymentMethod": "K"]
        ),
    ])
    func `is told once, and stands in the receipt afterwards`(
        action: String, terms: String, operation: String, facts: [String: String]
    ) throws {
        let house = try house()
        let edition = try #require(try house.journal.document("d000001")).edition
        house.tray.drop("o.json", order(action, terms))
        try house.run()
        #expect(house.operations == ["racuni", operation])
        #expect(house.tray.text("outbox/o", "receipt.json")?.contains("\"accepted\"") == true)
        let record = try #require(try house.journal.document("d000001"))
        #expect(record.edition == edition + 1)
        #expect(record.publishedEdition == record.edition)
        let leg = try house.leg(1)
        for (name, value) in facts { #expect(leg.facts[name] == value) }
        #expect(leg.facts["action"] == nil)
        #expect(house.simulator.messages.count == 2)
    }

    @Test func `may name the receipt by its JIR`() throws {
        let house = try house()
        let jir = try #require(try house.leg(1).platformId)
        house.tray.drop(
            "o.json", #"{"action":"change","document":{"platformId":"\#(jir)"},"payment":"K"}"#)
        try house.run()
        #expect(try house.leg(1).facts["paymentMethod"] == "K")
    }

    @Test func `what it leaves out stays what it is`() throws {
        let house = try house(buyer: "98765432106")
        house.tray.drop("o.json", order("change", #""payment":"card""#))
        try house.run()
        #expect(try house.leg(1).facts["buyerOib"] == "98765432106")
        house.tray.drop("p.json", order("change", #""buyerOib":"""#))
        try house.run()
        #expect(try house.leg(1).facts["buyerOib"] == "")
        #expect(try house.leg(1).facts["paymentMethod"] == "K", "what was told before")
    }

    @Test func `two orders that end together are both in the receipt`() throws {
        let house = try house()
        house.tray.drop("a.json", order("change", #""payment":"card""#))
        house.tray.drop("b.json", order("tip", #""payment":"cash","amount":"2.50""#))
        try house.run()
        let facts = try house.leg(1).facts
        #expect(facts["paymentMethod"] == "K")
        #expect(facts["tip"] == "2.50")
    }

    @Test func `a check tells that all is well, and changes no receipt`() throws {
        let house = try house()
        let edition = try #require(try house.journal.document("d000001")).edition
        house.tray.drop("o.json", order("check"))
        try house.run()
        #expect(house.operations == ["racuni", "provjera"])
        #expect(house.tray.results["outbox/o"] != nil)
        #expect(try #require(try house.journal.document("d000001")).edition == edition)
    }

    @Test func `a check tells every code that it finds`() throws {
        let house = try house()
        house.clock.advance(by: .seconds(31 * 86_400))
        house.tray.drop("o.json", order("check"))
        try house.run()
        #expect(try house.leg(2).findings.map(\.id) == ["v176"])
        #expect(house.tray.results["error/o"] != nil)
    }

    @Test(arguments: [CISHouse.Fate.lostBefore, .lostAfter, .notSent])
    func `a lost answer to a change is resolved by telling it again`(fate: CISHouse.Fate) throws {
        let house = try house()
        house.fates = [fate]
        house.tray.drop("o.json", order("change", #""payment":"card""#))
        try house.turn()
        #expect(house.tray.results["outbox/o"] == nil, "no receipt is handed out for an order")
        try house.run()
        #expect(house.operations == ["racuni", "promijeniPodatkeRacuna", "promijeniPodatkeRacuna"])
        #expect(try house.leg(1).facts["paymentMethod"] == "K")
        #expect(house.tray.results["outbox/o"]?.edition == 1)
    }

    @Test func `a death in between loses nothing`() throws {
        let house = try house()
        house.tray.drop("o.json", order("change", #""payment":"card""#))
        try house.die()
        try house.run()
        #expect(house.operations.suffix(2) == ["promijeniPodatkeRacuna", "promijeniPodatkeRacuna"])
        #expect(try house.leg(1).facts["paymentMethod"] == "K")
    }

    @Test func `a lost answer to a tip waits for a person, who settles it`() throws {
        let house = try house()
        house.fates = [.lostAfter]
        house.tray.drop("o.json", order("tip", #""payment":"cash","amount":"5""#))
        try house.run(hours: 48)
        let leg = try house.leg(2)
        #expect(leg.state == .held)
        #expect(house.operations == ["racuni", "napojnica"])
        #expect(try house.leg(1).facts["tip"] == nil)
        let person = Operator(name: "ana", reason: "seen in ePorezna")
        try house.engine.resolve(leg.id, as: .accepted, by: person, at: house.clock.now)
        try house.run()
        #expect(house.operations == ["racuni", "napojnica"], "it was not told again")
        #expect(try house.leg(1).facts["tip"] == "5")
    }

    @Test func `a receipt that waits itself is waited for`() throws {
        let house = try CISHouse()
        house.fates = [.notSent, .notSent]
        house.drop("1/P1/1", as: "R-1.json")
        try house.turn()
        house.tray.drop("o.json", order("change", #""payment":"card""#))
        try house.run()
        #expect(house.operations.last == "promijeniPodatkeRacuna")
        #expect(try house.leg(1).facts["paymentMethod"] == "K")
    }

    @Test func `the number means the receipt of this year`() throws {
        let house = try house()
        house.clock.advance(by: .seconds(365 * 86_400))
        house.drop("1/P1/1", as: "R-1 again.json")
        try house.run()
        house.tray.drop("o.json", order("change", #""payment":"card""#))
        try house.run()
        #expect(try house.leg(1).facts["paymentMethod"] == "G")
        #expect(try house.leg(2).facts["paymentMethod"] == "K")
    }

    @Test func `on the next day CIS refuses, and the receipt stays`() throws {
        let house = try house()
        house.clock.advance(by: .seconds(86_400))
        house.tray.drop("o.json", order("change", #""payment":"card""#))
        try house.run()
        #expect(try house.leg(2).findings.map(\.id) == ["s011"])
        #expect(house.tray.results["error/o"] != nil)
        #expect(try house.leg(1).facts["paymentMethod"] == "G")
    }

    @Test(arguments: [
        ("change", #""payment":"gold""#, "EKS-ORDER-TERM"), ("change", "", "EKS-ORDER-TERM"),
        ("change", #""buyerOib":"12345678901""#, "EKS-ORDER-TERM"),
        ("change", #""amount":"5.00","payment":"K""#, "EKS-ORDER-TERM"),
        ("change-payment", "", "EKS-ORDER-TERM"),
        ("change-payment", #""payment":"K","buyerOib":"98765432106""#, "EKS-ORDER-TERM"),
        ("tip", #""amount":"5.00""#, "EKS-ORDER-TERM"), ("tip", #""payment":"K""#, "EKS-ORDER-TERM"),
        ("tip", #""payment":"K","amount":"5,00""#, "EKS-ORDER-TERM"),
        ("check", #""payment":"K""#, "EKS-ORDER-TERM"), ("tip", #""tip":"5.00""#, "EKS-ORDER-KEY"),
        ("accept", "", "EKS-ORDER-PLATFORM"),
    ])
    func `a slip of the pen does nothing`(action: String, terms: String, id: String) throws {
        let house = try house()
        house.tray.drop("o.json", order(action, terms))
        try house.run()
        #expect(try finding(house, 2).contains(id))
        #expect(house.operations == ["racuni"])
    }

    @Test(arguments: [
        ("change", #""payment":"T","buyerOib":"98765432106""#, "181"),
        ("tip", #""payment":"K","amount":"0.005""#, "EKS-CIS-TIP"),
    ])
    func `what CIS would not take is refused without asking`(
        action: String, terms: String, id: String
    ) throws {
        let house = try house()
        house.tray.drop("o.json", order(action, terms))
        try house.run()
        #expect(try house.leg(2).findings.map(\.id) == [id])
        #expect(house.operations == ["racuni"])
    }

    @Test func `an unknown number is told`() throws {
        let house = try house()
        house.tray.drop("o.json", order("check", number: "2/P1/1"))
        try house.run()
        #expect(try house.leg(2).findings.map(\.id) == ["EKS-ORDER-DOCUMENT"])
    }

    @Test func `an order is written as it is read`() throws {
        var order = ActionOrder(.tip, platformId: "jir")
        order.terms = ["tip": "5.00", "tipPaymentMethod": "K"]
        let house = try house()
        let jir = try #require(try house.leg(1).platformId)
        order.platformId = jir
        house.tray.drop("o.json", String(decoding: order.document(id: "1"), as: UTF8.self))
        try house.run()
        #expect(try house.leg(1).facts["tip"] == "5.00")
    }
}
