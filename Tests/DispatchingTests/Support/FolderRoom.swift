import Calendars
import Dispatching
import Faults
import Journal
import Platforms
import Rehearsal
import Spool
import Synchronization
import Wire

/// The engine over folders on a rehearsed disk, with a counter for a platform and clocks that only tests move.
///
/// Each channel has a folder `<n>` of its own below `spool/primjer`.
final class FolderRoom {
    let disk: MemoryFileSystem
    let journal: any Journal
    var server = CounterServer()
    private(set) var engine: Engine
    private(set) var notices: [Notice] = []
    private let hour: Hour
    private let channels: [ChannelSetup]
    private let files: any FileSystem
    private let habits: Habits

    /// Both clocks: the one of the wall and the one that never goes back.
    final class Hour: Sendable {
        let elapsed = Mutex(Duration.zero)
        let shift = Mutex(Duration.zero)
        var now: Instant {
            Instant(milliseconds: 1_700_000_000_000).adding(elapsed.withLock { $0 } + shift.withLock { $0 })
        }
        func pass(_ time: Duration) { elapsed.withLock { $0 += time } }
    }

    init(
        _ layouts: [ChannelSetup.Layout] = [.folders], disk: MemoryFileSystem = FolderRoom.disk(),
        files: (any FileSystem)? = nil, journal: any Journal = MemoryJournal(),
        completion: ChannelSetup.Completion = .settle
    ) throws {
        self.disk = disk
        self.journal = journal
        self.files = files ?? disk
        let hour = Hour()
        self.hour = hour
        channels = layouts.enumerated().map { number, layout in
            let root = "spool/primjer/\(number)"
            return ChannelSetup(
                inbox: root + "/inbox", outbox: root + "/outbox", error: root + "/error",
                completion: completion, layout: layout, settle: .zero)
        }
        var habits = Habits(
            uptime: { hour.elapsed.withLock { $0 } }, endsEarly: { $0.last == UInt8(ascii: "~") },
            digest: SystemSurroundings.sha256)
        habits.rescan = .seconds(10)
        self.habits = habits
        engine = try Self.engine(channels, self.files, journal, habits, hour)
        engine.announce = { [unowned self] in notices.append($0) }
    }

    static func disk() -> MemoryFileSystem {
        let disk = MemoryFileSystem()
        disk.makeFolders("spool")
        return disk
    }

    private static func engine(
        _ channels: [ChannelSetup], _ files: any FileSystem, _ journal: any Journal, _ habits: Habits,
        _ hour: Hour
    ) throws -> Engine {
        var platform = CounterPlatform()
        platform.traits.visibilityDelay = .zero
        let lane = LaneSetup(
            name: "primjer/counter", platform: platform, transport: NoTransport(),
            pace: Pace(perSecond: nil, concurrent: 8),
            retry: RetryPolicy(schedule: [.seconds(1)], jitter: 0), breaker: BreakerPolicy(failures: 1_000))
        let company = CompanySetup(
            name: "primjer", country: "HR", vatId: "HR12345678903", title: "Primjer d.o.o.",
            channels: channels,
            lanes: [lane])
        let premises = try Premises(at: "spool", in: files)
        let identities = EntryIDSource(random: SystemRandomNumberGenerator()) {
            UInt64(hour.now.milliseconds)
        }
        let surroundings = Surroundings(
            uuid: { "00000000-0000-4000-8000-000000000000" },
            entryID: { _ in identities.next().description }, chance: { 0.5 },
            digest: SystemSurroundings.sha256, workforce: SerialWorkforce())
        // As the house does: what an earlier process was troubled by is looked at anew.
        let stale = try journal.notes(beginning: Notice.prefix).keys
        _ = try journal.commit(stale.map { .note(name: $0, value: nil) })
        let trays = channels.enumerated().map { number, channel in
            FolderTray(
                channel, ChannelKey(company: "primjer", channel: number), premises, identities, habits,
                journal)
        }
        for tray in trays { tray.openAtStart() }
        _ = try FolderTray.recover(trays, premises, journal)
        let engine = try Engine(
            journal: journal, companies: [company],
            trays: Dictionary(
                uniqueKeysWithValues: trays.enumerated().map {
                    (ChannelKey(company: "primjer", channel: $0.offset), $0.element)
                }),
            examiner: PlainExaminer(lane: lane), composer: PlainComposer(), surroundings: surroundings)
        engine.archivists["primjer"] = try Archivist(
            "primjer", at: "spool/primjer/archive", premises, journal, identities, habits)
        return engine
    }

    /// The process ends and begins anew on the same disk and journal.
    func restart() throws {
        disk.kill()
        engine = try Self.engine(channels, files, journal, habits, hour)
        engine.announce = { [unowned self] in notices.append($0) }
    }

    /// Turns once and carries the requests at once.
    func turn() throws {
        let errands = try engine.turn(at: hour.now)
        let answers = errands.map { errand in
            (errand: errand.id, answer: Answer.success(server.answer(errand.request)))
        }
        if !answers.isEmpty { try engine.receive(answers, at: hour.now) }
    }

    /// Works for a while, a second at a time.
    func work(_ seconds: Int = 30) throws {
        for _ in 0..<seconds {
            for _ in 0..<3 { try turn() }
            hour.pass(.seconds(1))
        }
    }

    func pass(_ time: Duration) { hour.pass(time) }

    func verifyArchive() throws -> ArchiveReport {
        try ArchiveVerification(
            of: "primjer", at: "spool/primjer/archive", journal, in: disk, digest: SystemSurroundings.sha256
        ).run()
    }

    /// Somebody sets the clock on the wall; time itself goes on.
    func setClock(by shift: Duration) { hour.shift.withLock { $0 += shift } }

    func retry(_ document: String) throws -> [String] {
        try engine.retry(document, by: Room.operatorAna, at: hour.now)
    }
}

extension FolderRoom {
    /// Writes a file as a partner does, past any fault of the program's own calls.
    func drop(_ name: String, _ text: String, channel: Int = 0, below folder: String = "inbox") throws {
        let place = try Folder(at: "spool/primjer/\(channel)/\(folder)", in: disk)
        guard let name = SpoolName(name) else { return }
        try place.newFile(name, mode: 0o644).writeAll(Array(text.utf8))
        if channels[channel].completion == .doneFile, let marker = name.adding(".done") {
            _ = try place.newFile(marker, mode: 0o644)
        }
        try place.syncAll()
    }

    func folder(_ path: String) throws -> Folder { try Folder(at: "spool/primjer/" + path, in: disk) }

    func text(_ path: String) -> String? {
        disk.bytes("spool/primjer/" + path).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The paths of visible files below a folder of the company.
    func names(_ path: String) -> [String] {
        disk.allFiles(below: "spool/primjer/" + path).keys.filter { path in
            !path.split(separator: "/").contains { $0.hasPrefix(".") }
        }.sorted()
    }

    /// The files that are still claimed.
    var claimed: [String] { disk.allFiles(below: "spool/.ekspedit/claim").keys.sorted() }
}
