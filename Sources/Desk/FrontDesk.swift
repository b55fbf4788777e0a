internal import Calendars
internal import Dispatching
internal import Faults
internal import Journal
internal import Wire

/// The HTTP face of the house: health, metrics, API, webhooks and the page.
///
/// Reads the journal; whatever it changes, it asks the ``Backroom`` for.
package struct FrontDesk: Sendable {
    let setup: DeskSetup
    let room: ReadingRoom
    private let standing = Freshness<Standing>(.seconds(3))
    private let conditions = Freshness<[ChannelKey: TrayCondition]>(.seconds(1))

    package init(_ setup: DeskSetup) {
        self.setup = setup
        room = ReadingRoom(setup.journal)
    }

    var routes: [Route] {
        submissionRoutes + documentRoutes + laneRoutes + purchaseRoutes + statisticsRoutes
            + notificationRoutes + healthRoutes + openAPIRoutes + pageRoutes
    }

    package var router: Router {
        Router(
            routes, behind: Gate(token: setup.token, timerSecret: setup.timerSecret, hosts: setup.hosts))
    }

    /// The names of all lanes, whether or not anything was ever sent on them.
    var lanes: [String] { setup.companies.flatMap(\.lanes).map(\.name).sorted() }

    func company(_ name: String) throws(Problem) -> CompanySetup {
        guard let company = setup.companies.first(where: { $0.name == name }) else {
            throw .nothing("There is no company \(name).")
        }
        return company
    }

    func read<Value: Sendable>(
        _ body: @Sendable (any Journal) throws(Fault) -> Value
    ) async throws(Problem) -> Value {
        try await room.read { journal throws(Problem) in
            try answering { () throws(Fault) in try body(journal) }
        }
    }

    func currentConditions() async throws(Problem) -> [ChannelKey: TrayCondition] {
        try await conditions.value(at: setup.clock()) { () async throws(Problem) in
            do throws(Fault) {
                return try await setup.backroom.conditions()
            } catch {
                throw Problem(error)
            }
        }
    }

    /// Everything that stands now; what is costly to count may be some seconds old.
    func snapshot() async throws(Problem) -> Snapshot {
        let now = setup.clock()
        let standing = try await standing.value(at: now) { () async throws(Problem) in
            try await read { journal throws(Fault) in try Standing(journal, at: now) }
        }
        let horizon = now.adding(Snapshot.nearness)
        let dayAgo = EntryAge.id(of: now.adding(.seconds(-Snapshot.courseHours * 3_600)))
        let (risks, course) = try await read { journal throws(Fault) in
            (
                try journal.legs(dueBefore: horizon, limit: Snapshot.riskLimit),
                try journal.arrivals(after: dayAgo)
            )
        }
        return Snapshot(
            standing: standing, risks: risks, course: course, conditions: try await currentConditions())
    }
}
