import Calendars
import Faults
import Journal
import TestSupport
import Testing

/// What every journal promises, run against each of them.
struct JournalContractTests {
    enum Kind: CaseIterable { case memory, sqlite }

    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    func open(_ kind: Kind) throws -> any Journal {
        switch kind {
        case .memory: MemoryJournal()
        case .sqlite: try SQLiteJournal(path: folder.path + "/journal.db", digest: fingerprint)
        }
    }

    @Test(arguments: Kind.allCases) func `gives back what was accepted`(kind: Kind) throws {
        let journal = try open(kind)
        var record = document("a1", bytes: "one")
        record.head = InvoiceSummary(number: "7", type: "380", seller: "RS1", payable: "12.00")
        let rulings = try journal.commit([.accept(record, body: Array("one".utf8))])
        #expect(rulings == [.fresh])
        let stored = try journal.document("a1")
        #expect(stored == record)
        let body = try journal.body(of: "a1")
        #expect(body == Array("one".utf8))
    }

    @Test(arguments: Kind.allCases) func `recognises bytes that were dropped before`(kind: Kind) throws {
        let journal = try open(kind)
        _ = try journal.commit([.accept(document("a1", bytes: "one"), body: [])])
        let rulings = try journal.commit([
            .accept(document("a2", bytes: "one"), body: []),
            .accept(document("b1", bytes: "one", company: "other"), body: []),
        ])
        #expect(rulings == [.repeats(document: "a1"), .fresh])
        let copy = try journal.document("a2")
        #expect(copy?.duplicateOf == "a1")
        #expect(copy?.state == .waiting)
    }

    @Test(arguments: Kind.allCases) func `gives an invoice number to one document at a time`(kind: Kind)
        throws
    {
        let journal = try open(kind)
        #expect(try journal.commit([.claim(business: "k", document: "a")]) == [.granted(revision: 1)])
        #expect(try journal.commit([.claim(business: "k", document: "a")]) == [.granted(revision: 1)])
        #expect(try journal.commit([.claim(business: "k", document: "b")]) == [.taken(by: "a")])
        #expect(try journal.commit([.release(business: "k", document: "b")]) == [])
        #expect(try journal.commit([.claim(business: "k", document: "b")]) == [.taken(by: "a")])
        #expect(
            try journal.commit([.release(business: "k", document: "a"), .claim(business: "k", document: "b")])
                == [.granted(revision: 2)])
    }

    @Test(arguments: Kind.allCases) func `names folders uniquely whatever the case`(kind: Kind) throws {
        let journal = try open(kind)
        let rulings = try journal.commit([
            .name(place: "outbox", stem: "R-1", document: "a"),
            .name(place: "outbox", stem: "r-1", document: "b"),
            .name(place: "error", stem: "R-1", document: "c"),
            .name(place: "outbox", stem: "r-1", document: "b"),
        ])
        #expect(rulings == [.named("R-1"), .named("r-1~2"), .named("R-1"), .named("r-1~2")])
    }

    @Test(arguments: Kind.allCases) func `gives another name when one turns out to be foreign`(kind: Kind)
        throws
    {
        let journal = try open(kind)
        let rulings = try journal.commit([
            .name(place: "outbox", stem: "R-1", document: "a"), .yield(place: "outbox", name: "R-1"),
            .name(place: "outbox", stem: "R-1", document: "a"),
        ])
        #expect(rulings == [.named("R-1"), .named("R-1~2")])
    }

    @Test(arguments: Kind.allCases) func `serves the legs of a lane in their order`(kind: Kind) throws {
        let journal = try open(kind)
        var backlog = leg("a", runAt: 10)
        backlog.priority = 1
        var held = leg("d", runAt: 0)
        held.state = .held
        var urgent = leg("f", runAt: 30)
        urgent.deadline = Instant(milliseconds: 1_000)
        var mostUrgent = leg("g", runAt: 40)
        mostUrgent.deadline = Instant(milliseconds: 900)
        let legs = [backlog, leg("b", runAt: 20), leg("c", runAt: 10), held, leg("e", runAt: 99)]
        _ = try journal.commit((legs + [urgent, mostUrgent]).map(Change.leg))
        let due = try journal.dueLegs(lane: "lane", at: Instant(milliseconds: 50), limit: 10)
        #expect(due.map(\.id) == ["g", "f", "c", "b", "a"])
        #expect(
            try journal.dueLegs(lane: "lane", at: Instant(milliseconds: 30), limit: 2).map(\.id) == [
                "f", "c",
            ])
        mostUrgent.state = .accepted
        _ = try journal.commit([.leg(mostUrgent)])
        #expect(try journal.dueLegs(lane: "lane", at: Instant(milliseconds: 50), limit: 1).map(\.id) == ["f"])
        let next = try journal.nextDue(lane: "lane", besides: [])
        #expect(next == Instant(milliseconds: 10))
        let another = try journal.nextDue(lane: "lane", besides: ["a", "c"])
        #expect(another == Instant(milliseconds: 20))
        #expect(try journal.nextDue(lane: "other", besides: []) == nil)
        let later = try journal.waitingLegs(lane: "lane", beyond: Instant(milliseconds: 20), limit: 10)
        #expect(later.map(\.id).contains("e") && !later.map(\.id).contains("b"))
        #expect(later.allSatisfy { $0.runAt > Instant(milliseconds: 20) })
        #expect(try journal.waitingLegs(lane: "lane", beyond: Instant(milliseconds: 5), limit: 1).count == 1)
    }

    @Test(arguments: Kind.allCases) func `keeps every field of a leg, a lane and an exchange`(kind: Kind)
        throws
    {
        let journal = try open(kind)
        var leg = leg("a", runAt: 10)
        leg.facts = ["jir": "x", "zki": "ž \"quoted\" \\ /\n\t\u{1} 😀", "": ""]
        leg.fault = Fault(.platformRefused, "no", words: "NE")
        leg.deadline = Instant(milliseconds: 77)
        leg.isLate = true
        var lane = LaneRecord(
            name: "lane", arrival: Instant(milliseconds: 5), blockedUntil: Instant(milliseconds: 6))
        lane.hold = Fault(.platformUnauthorised, "key", words: "401")
        lane.failures = 3
        var exchange = ExchangeRecord(
            id: "x1", leg: "a", attempt: 1, operation: "submit", isBinding: true,
            sentAt: Instant(milliseconds: 1), requestHead: "POST", requestBody: [0, 1, 255])
        exchange.status = 200
        exchange.answerBody = []
        _ = try journal.commit([.leg(leg), .lane(lane), .exchange(exchange)])
        let stored = try #require(try journal.leg("a"))
        #expect(stored == leg)
        #expect(stored.fault?.words == "NE")
        let lanes = try journal.lanes()
        #expect(lanes == [lane])
        let exchanges = try journal.exchanges(of: "a")
        #expect(exchanges == [exchange])
    }

    @Test(arguments: Kind.allCases) func `keeps payloads, artefacts, events and notes`(kind: Kind) throws {
        let journal = try open(kind)
        let payload = Payload(fileExtension: "xml", bytes: Array("<a/>".utf8))
        let event = EventRecord(Instant(milliseconds: 4), document: "a", from: "received", to: "working")
        _ = try journal.commit([
            .payload(leg: "a", payload), .artefact(leg: "a", payload), .artefact(leg: "a", payload),
            .event(event),
            .note(name: "cursor", value: "1"), .note(name: "cursor", value: "2"),
            .note(name: "gone", value: "x"),
            .note(name: "gone", value: nil),
        ])
        #expect(try journal.payload(of: "a") == payload)
        #expect(try journal.artefacts(of: "a") == [payload, payload])
        #expect(try journal.events(of: "a") == [event])
        #expect(try journal.note("cursor") == "2")
        #expect(try journal.note("gone") == nil)
        #expect(try journal.notes(beginning: "cur") == ["cursor": "2"])
        #expect(try journal.firstBrokenLink() == nil)
    }

    @Test(arguments: Kind.allCases) func `finds documents by what is asked`(kind: Kind) throws {
        let journal = try open(kind)
        var done = document("a2", bytes: "two")
        done.state = .finished
        done.outcome = .accepted
        done.edition = 1
        _ = try journal.commit([
            .accept(document("a1", bytes: "one"), body: []), .accept(done, body: []),
            .accept(document("b1", bytes: "x", company: "other"), body: []),
        ])
        func ids(_ filter: DocumentFilter) throws -> [String] {
            try journal.documents(filter, limit: 10).map(\.id)
        }
        #expect(try ids(DocumentFilter()) == ["a1", "a2", "b1"])
        #expect(try ids(DocumentFilter(states: [.received])) == ["a1", "b1"])
        #expect(try ids(DocumentFilter(company: "primjer")) == ["a1", "a2"])
        #expect(try ids(DocumentFilter(outcomes: [.accepted], isPublished: false)) == ["a2"])
        #expect(try ids(DocumentFilter(after: "a1")) == ["a2", "b1"])
        #expect(try ids(DocumentFilter(after: "b1", isNewestFirst: true)) == ["a2", "a1"])
    }

    @Test(arguments: Kind.allCases) func `finds documents by invoice number and by their bytes`(
        kind: Kind
    ) throws {
        let journal = try open(kind)
        var numbered = document("a1", bytes: "one")
        numbered.head = InvoiceSummary(number: "17-P1-1", type: "380")
        _ = try journal.commit([
            .accept(numbered, body: []), .accept(document("a2", bytes: "two"), body: []),
        ])
        let found = try journal.documents(DocumentFilter(company: "primjer", number: "17-P1-1"), limit: 10)
        #expect(found.map(\.id) == ["a1"])
        #expect(try journal.documents(DocumentFilter(number: "18"), limit: 10).isEmpty)
        let open = DocumentFilter(states: [.received, .working], number: "17-P1-1", isNewestFirst: true)
        #expect(try journal.documents(open, limit: 10).map(\.id) == ["a1"])
        let digest = fingerprint(Array("two".utf8))
        #expect(try journal.holder(ofBytes: digest, company: "primjer") == "a2")
        #expect(try journal.holder(ofBytes: digest, company: "other") == nil)
    }

    @Test(arguments: Kind.allCases) func `lists open legs by their deadlines`(kind: Kind) throws {
        let journal = try open(kind)
        func due(_ id: String, _ deadline: Int64?, _ state: LegState = .prepared) -> Change {
            var record = leg(id, runAt: 0)
            record.deadline = deadline.map { Instant(milliseconds: $0) }
            record.state = state
            return .leg(record)
        }
        _ = try journal.commit([
            due("l1", 900), due("l2", 500, .held), due("l3", 100, .accepted), due("l4", nil),
            due("l5", 1_000),
        ])
        let late = try journal.legs(dueBefore: Instant(milliseconds: 1_000), limit: 10)
        #expect(late.map(\.id) == ["l2", "l1"])
    }

    @Test(arguments: Kind.allCases) func `counts what arrived in each hour`(kind: Kind) throws {
        let journal = try open(kind)
        func arrived(_ id: String, hour: Int64, _ outcome: DocumentOutcome? = nil) -> Change {
            var record = DocumentRecord(
                id: id, company: "primjer", channel: 0, path: [0x61], sha256: id, size: 1,
                receivedAt: Instant(milliseconds: hour * 3_600_000 + 5))
            record.outcome = outcome
            return .accept(record, body: [])
        }
        _ = try journal.commit([
            arrived("a1", hour: 1, .accepted), arrived("a2", hour: 2, .accepted),
            arrived("a3", hour: 2, .accepted),
            arrived("a4", hour: 2), arrived("a5", hour: 3, .refused),
        ])
        func hours(_ arrivals: [Arrivals]) -> [String] {
            arrivals.map { "\($0.hour.milliseconds / 3_600_000) \($0.word) \($0.count)" }
        }
        let course = try journal.arrivals(after: "a1")
        #expect(hours(course) == ["2 accepted 2", "2 received 1", "3 refused 1"])
    }
}

func document(_ id: String, bytes: String, company: String = "primjer") -> DocumentRecord {
    DocumentRecord(
        id: id, company: company, channel: 0, path: Array("\(id).json".utf8),
        sha256: fingerprint(Array(bytes.utf8)),
        size: bytes.utf8.count, receivedAt: Instant(milliseconds: 1_000))
}

func leg(_ id: String, runAt: Int64) -> LegRecord {
    LegRecord(
        id: id, document: "doc-\(id)", company: "primjer", platform: "sef", environment: "sandbox",
        lane: "lane",
        state: .prepared, key: "key-\(id)", runAt: Instant(milliseconds: runAt))
}

/// FNV-1a stands in for SHA-256, which lives in another room.
@Sendable func fingerprint(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
}
