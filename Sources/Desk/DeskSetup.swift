package import Calendars
package import Dispatching
package import Journal
package import Seals

/// What the desk is made of: whom it serves, what it may show, and what it can't make itself.
package struct DeskSetup: Sendable {
    package var companies: [CompanySetup]

    /// Nil closes everything that shows or changes documents.
    package var token: Secret?
    package var timerSecret: Secret?

    /// Names under which the desk is asked, besides `localhost` and addresses in numbers.
    package var hosts: [String]
    package var version: String
    package var commit: String

    /// When the certificates of lanes end.
    package var certificates: [String: Instant]

    /// Companies for which platforms send notifications.
    package var subscribers: [DeskSubscriber]

    /// A journal to read from; the engine writes to its own.
    package var journal: any Journal
    package var backroom: any Backroom

    /// Whether this process alone works in the spool.
    package var holdsLock: @Sendable () -> Bool
    package var meters: Meters
    package var clock: @Sendable () -> Instant

    /// Waits a moment before it is looked again whether a document has ended; false when there is no time left.
    package var pause: @Sendable () async -> Bool

    package init(
        companies: [CompanySetup], journal: any Journal, backroom: any Backroom, meters: Meters = Meters(),
        token: Secret? = nil, timerSecret: Secret? = nil, hosts: [String] = [], version: String,
        commit: String = "", certificates: [String: Instant] = [:],
        subscribers: [DeskSubscriber] = [],
        holdsLock: @escaping @Sendable () -> Bool = { true },
        clock: @escaping @Sendable () -> Instant = SystemSurroundings.now,
        pause: @escaping @Sendable () async -> Bool = Self.shortly
    ) {
        self.companies = companies
        self.journal = journal
        self.backroom = backroom
        self.meters = meters
        self.token = token
        self.timerSecret = timerSecret
        self.hosts = hosts
        self.version = version
        self.commit = commit
        self.certificates = certificates
        self.subscribers = subscribers
        self.holdsLock = holdsLock
        self.clock = clock
        self.pause = pause
    }

    /// Long enough for a turn of the engine; cut short when the desk is closed.
    package static let shortly: @Sendable () async -> Bool = {
        do {
            try await Task.sleep(for: .milliseconds(40))
            return true
        } catch {
            return false
        }
    }
}
