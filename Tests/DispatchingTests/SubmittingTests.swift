import Dispatching
import Faults
import Journal
import Testing
import Wire

/// Documents that are handed in without a file, and questions that are asked before their time.
struct SubmittingTests {
    let channel = ChannelKey(company: "primjer", channel: 0)

    func submit(_ text: String, _ room: Room) throws -> Admission {
        try room.engine.submit(Array(text.utf8), named: Array("a.json".utf8), to: channel, at: room.now)
    }

    @Test func `brings what was handed in to its receipt, like a dropped file`() throws {
        let room = try Room()
        let admission = try submit("17:hello", room)
        #expect(admission.isNew)
        let stored = try room.journal.document(admission.document)
        #expect(stored?.state == .received)
        try room.run()
        #expect(room.server.taken.count == 1)
        #expect(room.tray.text("outbox/a.json", "original") == "17:hello")
        let events = try room.journal.events(of: admission.document)
        #expect(events.first?.to == "received")
    }

    @Test func `takes the same bytes once`() throws {
        let room = try Room()
        let first = try submit("17:hello", room)
        let again = try submit("17:hello", room)
        #expect(again == Admission(document: first.document, isNew: false))
        try room.run()
        let later = try submit("17:hello", room)
        #expect(later.document == first.document)
        #expect(room.server.taken.count == 1)
        #expect(room.tray.results.count == 1)
    }

    @Test func `leaves other content under a taken number to the rules of dropped files`() throws {
        let room = try Room()
        _ = try submit("17:hello", room)
        try room.run()
        let other = try submit("17:something else", room)
        #expect(other.isNew)
        try room.run()
        #expect(try room.journal.document(other.document)?.outcome == .duplicateConflict)
        #expect(room.server.taken.count == 1)
    }

    @Test func `survives a crash between the taking and the next turn`() throws {
        let room = try Room()
        let admission = try submit("17:hello", room)
        try room.restart()
        try room.run()
        #expect(try room.journal.document(admission.document)?.outcome == .accepted)
    }

    @Test func `knows its inboxes only`() throws {
        let room = try Room()
        let stranger = ChannelKey(company: "stranac", channel: 0)
        #expect(throws: Fault.self) {
            try room.engine.submit([], named: [0x61], to: stranger, at: room.now)
        }
    }

    @Test func `asks about a pending document at once when told to`() throws {
        let room = try Room()
        room.server.questionsUntilDecided = 2
        let admission = try submit("17:hello", room)
        try room.turn()
        try room.turn()
        #expect(room.requests.count == 1)
        let order = Order(.poll(document: admission.document), by: Room.operatorAna)
        #expect(try room.engine.carryOut(order, at: room.now).contains("\(admission.document).counter"))
        try room.turn()
        #expect(room.requests.map(\.method) == [.post, .get])
        let events = try room.journal.events(of: admission.document)
        #expect(events.contains { $0.actor == "ana" })
    }

    @Test func `has nothing to ask about a document that has ended`() throws {
        let room = try Room()
        let admission = try submit("17:hello", room)
        try room.run()
        let order = Order(.poll(document: admission.document), by: Room.operatorAna)
        #expect(try room.engine.carryOut(order, at: room.now) == "nothing waits")
    }
}
