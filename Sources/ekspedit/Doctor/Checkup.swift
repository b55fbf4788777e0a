internal import Calendars
internal import Dispatching
internal import Faults
internal import Journal
internal import Settings
internal import Spool

/// One look at everything that has to be right for the work to go on.
///
/// It changes nothing but for names that are made and removed again at once, and may be asked while `run` works.
struct Checkup: Sendable {
    let configuration: Configuration
    let surroundings: Surroundings
    let now: Instant

    /// Nil before the first run.
    let journal: (any Journal)?

    /// Whether a process works on the spool.
    let isBusy: Bool

    init(_ configuration: Configuration, in surroundings: Surroundings, at now: Instant) {
        self.configuration = configuration
        self.surroundings = surroundings
        self.now = now
        let path = configuration.spool + "/.ekspedit/journal.db"
        journal =
            Files.exists(FileName(path))
            ? try? SQLiteJournal(path: path, digest: SystemSurroundings.sha256) : nil
        isBusy = Self.isBusy(configuration.spool)
    }

    /// Everything, in the order of areas; platforms are asked unless they are to be left alone.
    func findings(askingPlatforms: Bool) async -> [Diagnosis] {
        var findings = folders() + disks() + credentials() + signing() + inboxes() + work() + journalState()
        let replies = askingPlatforms ? await askPlatforms() : []
        findings += replies.map(\.diagnosis) + clock(replies)
        let order = Diagnosis.Area.allCases
        return findings.enumerated().sorted { left, right in
            let places = (order.firstIndex(of: left.element.area), order.firstIndex(of: right.element.area))
            return (places.0 ?? 0, left.offset) < (places.1 ?? 0, right.offset)
        }.map(\.element)
    }

    /// Short where it lies below the folder in which the command was given.
    func shown(_ path: String) -> String { ConfigurationFile.shown(path, surroundings) }

    /// Tries the lock, and gives it back at once.
    static func isBusy(_ spool: String) -> Bool {
        guard let home = try? Folder(at: spool + "/.ekspedit", in: LinuxFileSystem()),
            (try? home.statusIfAny(of: "lock")) != nil
        else { return false }
        do throws(Fault) {
            let lock = try SpoolLock(in: home)
            _ = consume lock
            return false
        } catch {
            return error.code == .spoolBusy
        }
    }
}
