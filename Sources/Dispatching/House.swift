package import Calendars
package import Faults
package import Journal
package import Spool

/// Everything together: a spool with its lock and journal, the companies' trays, and the office that works on them.
package final class House: Sendable {
    package let office: Office
    package let journal: any Journal
    package let companies: [CompanySetup]

    /// What is written when a day is over.
    package let summaries: DailySummaries

    /// What was found at the start that an operator should know.
    package let notices: [String]

    /// Held as long as the house stands: one process works in a spool.
    private let keeper: LockKeeper

    /// Whether the lock is still what keeps others out: false once its file was removed or replaced.
    package var holdsLock: Bool { keeper.holds }

    private let openForReading: @Sendable () throws(Fault) -> any Journal

    /// The journal once more, for those who look: a long list must not hold up the engine.
    ///
    /// Nothing may be committed to it but notes; the chain of events has one writer.
    package func journalForReading() throws(Fault) -> any Journal { try openForReading() }

    /// How a house is run.
    package struct Manner: Sendable {
        /// How long a file that ends early is waited for.
        package var patience: Duration = .seconds(600)

        /// How often inboxes are read from end to end.
        package var rescan: Duration = .seconds(60)

        /// How much room is left on the disks before files are no longer taken.
        package var space = SpaceGuard()

        /// Whether the spool may lie on a file system that is no disk of this machine.
        package var allowsAnyFileSystem = false

        /// Told of every commit of this process, once it is durable.
        package var tell: (@Sendable ([Change]) -> Void)?

        /// Whether purchases, changes and the like are asked for by themselves.
        package var isWatching = false

        /// Whether files are taken from the inboxes.
        package var isTaking = true

        package init() {}
    }

    package init(
        spool path: String, companies: [CompanySetup], examiner: any Examiner, manner: Manner = Manner(),
        endsEarly: @escaping @Sendable ([UInt8]) -> Bool, surroundings handed: Surroundings? = nil,
        clock: @escaping @Sendable () -> Instant = SystemSurroundings.now,
        files: any FileSystem = LinuxFileSystem(),
        announce: @escaping @Sendable (Notice) -> Void = { _ in }
    ) throws(Fault) {
        let premises = try Premises(at: path, in: files, anyFileSystem: manner.allowsAnyFileSystem)
        keeper = LockKeeper(try SpoolLock(in: premises.home), in: premises.home)
        let identities = SystemSurroundings.identities()
        let surroundings = handed ?? SystemSurroundings.surroundings(identities: identities)
        let open: @Sendable () throws(Fault) -> SQLiteJournal = { () throws(Fault) in
            try SQLiteJournal(
                path: "\(path)/.ekspedit/journal.db", digest: SystemSurroundings.sha256,
                bodies: BodyShelf(premises, identities))
        }
        let store = try open()
        openForReading = open
        // A day is more than any commit takes.
        try store.sweepBodies(before: clock().milliseconds - 86_400_000)
        let journal: any Journal =
            if let tell = manner.tell { WatchedJournal(store, tell: tell) } else { store }
        // What an earlier process was troubled by is looked at anew.
        _ = try journal.commit(
            try journal.notes(beginning: Notice.prefix).keys.map { .note(name: $0, value: nil) })
        var habits = Habits(
            uptime: SystemSurroundings.uptime, endsEarly: endsEarly, digest: surroundings.digest)
        habits.patience = manner.patience
        habits.rescan = manner.rescan
        habits.space = manner.space
        var trays: [ChannelKey: FolderTray] = [:]
        for company in companies {
            for (number, channel) in company.channels.enumerated() {
                let key = ChannelKey(company: company.name, channel: number)
                let tray = FolderTray(channel, key, premises, identities, habits, journal)
                tray.openAtStart()
                trays[key] = tray
            }
        }
        notices = try FolderTray.recover(trays.values.sorted { $0.name < $1.name }, premises, journal)
        let engine = try Engine(
            journal: journal, companies: companies, trays: trays, examiner: examiner,
            composer: ReportComposer(companies: companies), surroundings: surroundings)
        engine.announce = announce
        engine.isWatching = manner.isWatching
        engine.isTaking = manner.isTaking
        for company in companies {
            guard let shelf = company.shelf else { continue }
            engine.ledgerDesks[company.name] = LedgerDesk(
                try FolderShelf(purchases: shelf.purchases, archive: shelf.archive, in: files),
                LedgerComposer(country: company.country, dialect: shelf.dialect))
            engine.archivists[company.name] = try Archivist(
                company.name, at: shelf.archive, premises, journal, identities, habits)
        }
        self.journal = journal
        self.companies = companies
        summaries = DailySummaries(of: companies, in: journal)
        office = Office(lanes: companies.flatMap(\.lanes), clock: clock, engine: engine)
    }
}

/// A place for the lock, which can't be copied, inside a class that can be shared.
private final class LockKeeper: Sendable {
    private let lock: SpoolLock
    private let folder: Folder

    init(_ lock: consuming SpoolLock, in folder: Folder) {
        self.lock = lock
        self.folder = folder
    }

    var holds: Bool { lock.isHeld(in: folder) }
}
