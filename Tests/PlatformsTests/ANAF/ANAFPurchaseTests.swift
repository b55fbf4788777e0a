import Calendars
import Faults
import Invoicing
import PlatformContract
import Platforms
import Sandbox
import Seals
import Testing
import Wire

/// What suppliers sent, and what a buyer answers.
struct ANAFPurchaseTests {
    /// The buyer's desk: what the bench's seller uploads is received here.
    private func desk(
        _ change: (inout ANAFSimulator.Options) -> Void = { _ in }
    ) throws -> ANAFDesk {
        try ANAFDesk(change, settings: { $0.fiscalCode = ANAFBench.buyer })
    }

    private func sell(_ numbers: ClosedRange<Int>, _ desk: inout ANAFDesk) throws {
        let seller = ANAF(try ANAFBench.settings())
        for number in numbers {
            let submission = try seller.prepare(ANAFBench.consignment("V-\(number)", at: desk.now))
            _ = desk.run(seller.submit(submission, attempt: desk.attempt()))
        }
        desk.wait(60)
    }

    private func days(_ from: String, _ to: String) throws -> ClosedRange<CalendarDate> {
        try #require(CalendarDate(from))...(try #require(CalendarDate(to)))
    }

    private func gathered<Value>(_ harvest: Harvest<Value>) throws -> Value {
        guard case .gathered(let value) = harvest else {
            throw Fault(.platformRefused, "\(harvest)")
        }
        return value
    }

    private func entries(
        _ first: String, _ last: String, _ desk: inout ANAFDesk
    ) throws -> [PurchaseEntry] {
        let window = try days(first, last)
        return try gathered(desk.run(desk.anaf.list(window, attempt: desk.attempt())))
    }

    /// The only purchase there is.
    private func entry(_ desk: inout ANAFDesk) throws -> PurchaseEntry {
        let entries = try entries("2026-11-20", "2026-11-20", &desk)
        return try #require(entries.first)
    }

    @Test func `lists what was received, over pages, each once`() throws {
        var desk = try desk()
        try sell(1...1_100, &desk)
        desk.requests = []
        let entries = try entries("2026-11-20", "2026-11-20", &desk)
        #expect(entries.count == 1_100)
        #expect(Set(entries.map(\.id)).count == 1_100)
        #expect(entries.allSatisfy { $0.supplierTaxNumber == ANAFBench.seller && $0.globalId != nil })
        #expect(entries.first?.sentDate == CalendarDate(2026, 11, 20))
        #expect(desk.requests.count == 3)
        // The simple list refuses so many: the way in is still good.
        let check = desk.run(desk.anaf.check(attempt: desk.attempt()))
        #expect(check == nil)
    }

    @Test func `an empty list is no error, and days out of reach are empty`() throws {
        var desk = try desk()
        let none = try entries("2026-11-20", "2026-11-20", &desk)
        #expect(none.isEmpty)
        let past = try entries("2026-08-01", "2026-08-10", &desk)
        #expect(past.isEmpty)
        #expect(desk.requests.count == 1)
    }

    @Test func `asks again by the platform's clock`() throws {
        var desk = try desk()
        try sell(1...1, &desk)
        var attempt = desk.attempt()
        attempt.now = desk.now.adding(.seconds(30))
        let window = try days("2026-11-20", "2026-11-20")
        let anaf = desk.anaf
        let found = try gathered(desk.run(anaf.list(window, attempt: attempt)))
        #expect(found.count == 1)
    }

    @Test func `fetches the document with its seal`() throws {
        var desk = try desk()
        try sell(1...1, &desk)
        let entry = try entry(&desk)
        let document = try gathered(desk.run(desk.anaf.fetch(entry, attempt: desk.attempt())))
        #expect(document.answer.fileExtension == "zip")
        #expect(String(decoding: document.document, as: UTF8.self).contains("V-1"))
        let note = try #require(document.companions.first)
        #expect(note.fileExtension == "seal.txt")
        #expect(String(decoding: note.bytes, as: UTF8.self).hasPrefix("seal: valid\n"))
    }

    @Test func `files what an unknown certificate sealed, and says so`() throws {
        var desk = try ANAFDesk(settings: {
            $0.fiscalCode = ANAFBench.buyer
            $0.trust = MinistrySeal.Trust()
        })
        try sell(1...1, &desk)
        let entry = try entry(&desk)
        let document = try gathered(desk.run(desk.anaf.fetch(entry, attempt: desk.attempt())))
        let note = try #require(document.companions.first)
        #expect(String(decoding: note.bytes, as: UTF8.self).hasPrefix("seal: unknown certificate\n"))
    }

    @Test func `says for good that a document is past its sixty days`() throws {
        var desk = try desk()
        try sell(1...1, &desk)
        let entry = try entry(&desk)
        desk.wait(61 * 86_400)
        guard case .denied(let fault) = desk.run(desk.anaf.fetch(entry, attempt: desk.attempt())) else {
            Issue.record("must be denied")
            return
        }
        #expect(fault.code == .documentLate)
    }

    @Test func `the windows cover every day once`() throws {
        let desk = try desk()
        let windows = desk.anaf.windows(
            from: try #require(CalendarDate(2026, 9, 1)), to: try #require(CalendarDate(2026, 10, 15)))
        #expect(windows.count == 5)
        #expect(windows.first?.lowerBound == CalendarDate(2026, 9, 1))
        #expect(windows.last?.upperBound == CalendarDate(2026, 10, 15))
        for (one, next) in zip(windows, windows.dropFirst()) {
            #expect(one.upperBound.adding(days: 1) == next.lowerBound)
        }
    }

    // MARK: - Messages to the seller

    @Test func `sends the seller a message`() throws {
        var desk = try desk()
        try sell(1...1, &desk)
        let message = PlatformAction.message(reference: "5000000001", comment: "Lipsește \"avizul\" <1>")
        let first = desk.now
        let early = desk.run(desk.anaf.lookUp(message, attempt: desk.attempt(1, firstAt: first)))
        #expect(early.isAbsent)
        guard case .done(let status) = desk.run(desk.anaf.perform(message, attempt: desk.attempt())) else {
            Issue.record("must be done")
            return
        }
        #expect(status == "MESAJ CUMPARATOR TRANSMIS 5000000002")
        #expect(desk.requests.last?.url.contains("standard=RASP&cif=\(ANAFBench.buyer)") == true)
        desk.wait(60)
        guard case .done = desk.run(desk.anaf.lookUp(message, attempt: desk.attempt(1, firstAt: first)))
        else {
            Issue.record("must be found")
            return
        }
        let other = PlatformAction.message(reference: "5000000001", comment: "altceva")
        let strange = desk.run(desk.anaf.lookUp(other, attempt: desk.attempt(1, firstAt: first)))
        #expect(strange.isAbsent)
    }

    @Test(arguments: [
        PlatformAction.message(reference: "5000000001", comment: " "),
        .message(reference: "V-1", comment: "words"), .accept(reference: "5000000001", comment: ""),
        .reject(reference: "5000000001", comment: "no"), .cancel(reference: "5000000001", comment: "no"),
        .storno(reference: "5000000001", comment: "no", number: nil),
    ])
    func `refuses what the platform does not know, without asking it`(action: PlatformAction) throws {
        var desk = try desk()
        guard
            case .refused(let findings, _) = desk.run(desk.anaf.perform(action, attempt: desk.attempt()))
        else {
            Issue.record("must be refused")
            return
        }
        #expect(findings.allSatisfy { !$0.message.isEmpty && !$0.action.isEmpty })
        #expect(desk.requests.isEmpty)
    }

    @Test func `messages are limited by the day`() throws {
        var desk = try desk { $0.messagesPerDay = 0 }
        let message = PlatformAction.message(reference: "5000000001", comment: "words")
        guard
            case .deferred(let fault, let wait) = desk.run(
                desk.anaf.perform(message, attempt: desk.attempt()))
        else {
            Issue.record("must be deferred")
            return
        }
        #expect(fault.code == .platformPaused)
        let next = CivilTime(desk.now.adding(try #require(wait)), in: .bucharest)
        #expect(next.date == CalendarDate(2026, 11, 21))
    }

    // MARK: - The archive

    @Test func `seals what was sent for the company's own archive`() throws {
        let authority = try ThrowAwayAuthority(
            named: "Test", from: Instant(milliseconds: 1_600_000_000_000),
            until: Instant(milliseconds: 2_000_000_000_000))
        let own = try authority.issue(["CN": "Ursul"], for: .seal)
        var desk = try ANAFDesk(settings: { $0.archiveCredential = own.credential })
        let submission = try desk.submission("1")
        let index = try desk.upload(submission)
        let acceptance = try desk.acceptance(submission, index)
        #expect(acceptance.artefacts.map(\.fileExtension) == ["zip", "p7s"])
        let seal = try #require(acceptance.artefacts.last?.bytes)
        let verified = try CMSMessage.verify(
            seal, detached: submission.payload.bytes, trusting: TrustAnchors([authority.certificate]),
            at: desk.now)
        #expect(verified.signers == [own.certificate])
    }
}

extension ActionOutcome {
    fileprivate var isAbsent: Bool { if case .absent = self { true } else { false } }
}
