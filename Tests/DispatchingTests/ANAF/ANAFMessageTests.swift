import Calendars
import Dispatching
import Documents
import Faults
import Invoicing
import Journal
import PlatformContract
import Platforms
import Reports
import Sandbox
import Testing

/// A buyer's message to a supplier, dropped as a file.
struct ANAFMessageTests {
    private func order(_ reference: String, _ words: String, verb: String = "message") -> String {
        #"{"action":"\#(verb)","document":{\#(reference)},"comment":"\#(words)"}"#
    }

    /// A house that has fetched one purchase, and its upload index.
    private func house() async throws -> (house: ANAFHouse, index: String) {
        let house = try await ANAFHouse()
        house.isWatching = true
        let index = try await house.receive("V-1")
        try await house.run(hours: 1)
        return (house, index)
    }

    private func purchases(_ house: ANAFHouse) throws -> [LedgerRecord] {
        try house.journal.ledgerRecords(LedgerFilter(direction: .purchase), limit: 9)
    }

    @Test(arguments: [true, false])
    func `goes out once although the answer is lost, and decides nothing`(byNumber: Bool) async throws {
        let (house, index) = try await house()
        let before = try #require(try purchases(house).first)
        #expect(before.key.id == index)
        // Of both, only the document knows.
        #expect(before.number == "V-1" && before.partner == "Vulpea Probei S.A.")
        let row = try #require(before.row.flatMap { LedgerRow(text: $0) })
        #expect(row.number == "V-1" && row.currency == "RON" && row.gross == Amount(cents: 1_210_00))
        let reference = byNumber ? #""number":"V-1""# : #""platformId":"\#(index)""#
        house.tray.drop("m.json", order(reference, "Lipsește avizul <1>"))
        house.losesNextUpload = true
        try await house.run(hours: 2)
        let message = try #require(house.messages.first)
        #expect(house.messages.count == 1)
        #expect(message.about == Int(index))
        #expect(String(decoding: message.bytes, as: UTF8.self).contains("Lipsește avizul &lt;1&gt;"))
        let receipt = try #require(house.tray.text("outbox/m", "receipt.json"))
        #expect(receipt.contains("MESAJ CUMPARATOR TRANSMIS \(message.index)"))
        let after = try #require(try purchases(house).first)
        #expect(after.status == before.status)
        #expect(after.statusAt == before.statusAt)
    }

    @Test func `says when nothing was received under that number`() async throws {
        let (house, _) = try await house()
        house.tray.drop("m.json", order(#""number":"V-9""#, "unde este?"))
        try await house.run(hours: 1)
        #expect(house.tray.text("error/m", "rejection.json")?.contains("EKS-ORDER-DOCUMENT") == true)
        #expect(house.messages.isEmpty)
    }

    @Test(arguments: ["accept", "reject", "cancel", "storno"])
    func `tells that ANAF knows messages and no decisions`(verb: String) async throws {
        let (house, index) = try await house()
        house.tray.drop("m.json", order(#""platformId":"\#(index)""#, "nu", verb: verb))
        try await house.run(hours: 1)
        #expect(house.tray.text("error/m", "rejection.json")?.contains("EKS-ANAF-ACTION") == true)
        #expect(house.messages.isEmpty)
    }

    @Test func `an empty message is refused before it is sent`() async throws {
        let (house, index) = try await house()
        house.tray.drop("m.json", order(#""platformId":"\#(index)""#, " "))
        try await house.run(hours: 1)
        #expect(house.tray.text("error/m", "rejection.json")?.contains("EKS-ORDER-COMMENT") == true)
        #expect(house.messages.isEmpty)
    }

    @Test func `waits for the next day when the messages of the day are used up`() async throws {
        let (house, index) = try await house()
        _ = house.host.inspect(ANAFSimulator.self) { $0.options.messagesPerDay = 0 }
        house.tray.drop("m.json", order(#""platformId":"\#(index)""#, "mâine"))
        try await house.run(hours: 2)
        #expect(house.messages.isEmpty)
        _ = house.host.inspect(ANAFSimulator.self) { $0.options.messagesPerDay = 1_000 }
        try await house.run(hours: 24)
        #expect(house.messages.count == 1)
        #expect(house.tray.results["outbox/m"] != nil)
    }
}
