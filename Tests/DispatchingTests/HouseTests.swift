import Calendars
import Dispatching
import Faults
import Foundation
import Journal
import Platforms
import Synchronization
import TestSupport
import Testing
import Wire

/// The engine on real folders and a real journal, with a platform in process.
struct HouseTests {
    /// Carries requests to a counter in this process.
    final class CounterTransport: Transport {
        let server = Mutex(CounterServer())
        /// How many answers are lost from now on.
        let losses = Mutex(0)

        func send(_ request: HTTPRequest) async -> Answer {
            let response = server.withLock { $0.answer(request) }
            let isLost = losses.withLock { losses in
                losses -= 1
                return losses >= 0
            }
            return isLost ? .failure(.unanswered("lost on the way back")) : .success(response)
        }
    }

    let folder: TemporaryFolder
    let transport = CounterTransport()

    init() throws { folder = try TemporaryFolder() }

    var company: CompanySetup {
        var platform = CounterPlatform()
        platform.traits.visibilityDelay = .zero
        let lane = LaneSetup(
            name: "primjer/counter", platform: platform, transport: transport, pace: Pace(perSecond: nil),
            retry: RetryPolicy(schedule: [.milliseconds(1)], jitter: 0),
            breaker: BreakerPolicy(failures: 1_000))
        let root = folder.path + "/primjer"
        let channel = ChannelSetup(
            inbox: root + "/inbox", outbox: root + "/outbox", error: root + "/error", settle: .zero)
        return CompanySetup(
            name: "primjer", country: "HR", vatId: "HR12345678903", title: "Primjer d.o.o.",
            channels: [channel],
            lanes: [lane])
    }

    func open() throws -> House {
        let company = company
        var manner = House.Manner()
        manner.patience = .zero
        manner.allowsAnyFileSystem = true
        return try House(
            spool: folder.path, companies: [company], examiner: PlainExaminer(lane: company.lanes[0]),
            manner: manner, endsEarly: { _ in false })
    }

    func drop(_ name: String, _ text: String) throws {
        let inbox = folder.url.appending(path: "primjer/inbox")
        try FileManager.default.createDirectory(at: inbox, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: inbox.appending(path: name))
    }

    func names(_ path: String) throws -> [String] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/primjer/" + path)
        return names.filter { !$0.hasPrefix(".") }.sorted()
    }

    @Test func `brings dropped files to their result folders`() async throws {
        try drop("a.json", "1:x")
        try drop("b.json", "2:bad")
        try drop("c.zip", "3:x|4:x")
        let house = try open()
        let hasEnded = try await house.office.work(until: .done(orAt: nil))
        #expect(hasEnded)
        #expect(try names("inbox").isEmpty)
        #expect(try names("outbox") == ["a", "c", "c!entry-0", "c!entry-1"])
        #expect(try names("error") == ["b"])
        #expect(try names("outbox/a") == ["original.json", "receipt.html", "receipt.json", "sent.txt"])
        #expect(try names("error/b") == ["original.json", "rejection.html", "rejection.json"])
        let claims = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/.ekspedit/claim")
        #expect(claims.isEmpty)
    }

    @Test func `goes on after a restart, and repeats nothing`() async throws {
        try drop("a.json", "1:x")
        do {
            let house = try open()
            _ = try await house.office.work(until: .done(orAt: nil))
        }
        try FileManager.default.removeItem(atPath: folder.path + "/primjer/outbox/a")
        try drop("again.json", "1:x")
        let house = try open()
        _ = try await house.office.work(until: .done(orAt: nil))
        #expect(try names("outbox") == ["again"], "a published result is the partner's to delete")
        let receipt = try String(
            contentsOfFile: folder.path + "/primjer/outbox/again/receipt.json", encoding: .utf8)
        #expect(receipt.contains(#""duplicateOf": "outbox/a""#))
        #expect(transport.server.withLock { $0.taken.count } == 1)
    }

    @Test func `has one document at the platform although answers are lost`() async throws {
        for number in 1...40 { try drop("\(number).json", "\(number):x") }
        transport.losses.withLock { $0 = 25 }
        let house = try open()
        let hasEnded = try await house.office.work(until: .done(orAt: nil))
        #expect(hasEnded)
        #expect(try names("outbox").count == 40)
        #expect(transport.server.withLock { Set($0.taken.map(\.key)).count == 40 && $0.taken.count == 40 })
    }

    @Test func `hears of a file that is dropped while it works, without reading the whole inbox again`()
        async throws
    {
        let house = try open()
        let work = Task { try await house.office.work(until: .stopped) }
        // The first file is met by the scan at the start, the second by its event: the next scan is a minute away.
        for name in ["first", "second"] {
            try drop(name + ".json", "\(name.count):x")
            while try names("outbox").contains(name) == false { await Task.yield() }
        }
        await house.office.stop()
        #expect(try await work.value)
        #expect(try names("outbox") == ["first", "second"])
    }

    @Test func `lets only one process work in a spool`() throws {
        let house = try open()
        #expect(throws: Fault(.spoolBusy, "")) { try open() }
        withExtendedLifetime(house) {}
    }

    @Test func `returns at its end although more could be sent`() async throws {
        for number in 1...40 { try drop("\(number).json", "\(number):x") }
        let house = try open()
        let hasEnded = try await house.office.work(until: .done(orAt: SystemSurroundings.now()))
        #expect(!hasEnded)
        let taken = transport.server.withLock { $0.taken.count }
        #expect(taken > 0 && taken < 40)
        #expect(try names("outbox").count == taken, "what was under way is brought to its end")
    }

    @Test func `loses nothing and repeats nothing when it is opened anew in the middle`() async throws {
        for number in 1...40 { try drop("\(number).json", "\(number):x") }
        transport.losses.withLock { $0 = 3 }
        do {
            let house = try open()
            let work = Task { try await house.office.work(until: .stopped) }
            // A new configuration comes while requests are under way.
            while transport.server.withLock({ $0.taken.count }) < 10 { await Task.yield() }
            await house.office.stop()
            _ = try await work.value
        }
        let house = try open()
        let hasEnded = try await house.office.work(until: .done(orAt: nil))
        #expect(hasEnded)
        #expect(try names("outbox").count == 40)
        #expect(transport.server.withLock { Set($0.taken.map(\.key)).count == 40 && $0.taken.count == 40 })
    }

    @Test func `stops when told to`() async throws {
        let house = try open()
        async let work = house.office.work(until: .stopped)
        await house.office.stop()
        #expect(try await work)
    }

    @Test func `keeps a large file outside the journal and hands it back untouched`() async throws {
        let text = "1:" + String(repeating: "x", count: 400_000)
        try drop("large.json", text)
        do {
            let house = try open()
            #expect(try await house.office.work(until: .done(orAt: nil)))
        }
        let original = folder.path + "/primjer/outbox/large/original.json"
        #expect(try String(contentsOfFile: original, encoding: .utf8) == text)
        let blobs = try #require(FileManager.default.enumerator(atPath: folder.path + "/.ekspedit/blob"))
        let kept = blobs.compactMap { $0 as? String }.filter { $0.contains("/") }
        try #require(kept.count == 1)

        // With its bytes gone only this document waits, and somebody is told.
        try FileManager.default.removeItem(atPath: folder.path + "/.ekspedit/blob/" + kept[0])
        try FileManager.default.removeItem(atPath: folder.path + "/primjer/outbox/large")
        try drop("again.json", text)
        try drop("other.json", "2:x")
        let house = try open()
        _ = try await house.office.work(until: .done(orAt: nil))
        #expect(try names("outbox") == ["other"])
        let troubles = try house.journal.notes(beginning: Notice.prefix)
        #expect(troubles.values.first?.contains("are missing") == true)
    }

    /// Two results that could not be told apart would stop the house, now and at every start.
    @Test func `brings lists within lists to an end`() async throws {
        try drop("n.json", "[[1, 2], [3, [4, 5]]]")
        var company = company
        company.lanes = []
        var manner = House.Manner()
        manner.patience = .zero
        manner.allowsAnyFileSystem = true
        let house = try House(
            spool: folder.path, companies: [company],
            examiner: DocumentExaminer(companies: [company], digest: SystemSurroundings.sha256),
            manner: manner, endsEarly: { _ in false })
        let hasEnded = try await house.office.work(until: .done(orAt: nil))
        #expect(hasEnded)
        #expect(try names("inbox").isEmpty)
        #expect(try names("error").count == 5)
    }
}
