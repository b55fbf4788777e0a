internal import Calendars
internal import Faults
internal import Journal

/// Looks for documents whose lawful time is nearly over, and tells of each once, before it is too late.
struct DeadlineWatch {
    /// How long before the end it becomes somebody's business.
    static let notice: Duration = .seconds(86_400)

    /// It looks so often; a deadline is days away.
    private static let interval: Duration = .seconds(900)

    private var nextLook = Instant(milliseconds: 0)
    private var told: Set<String> = []

    /// The legs that have not ended and whose time ends within a day, the nearest first.
    static func atRisk(in journal: any Journal, at now: Instant) throws(Fault) -> [LegRecord] {
        let open = Set(LegState.allCases.filter { !$0.isTerminal })
        let limit = now.adding(notice)
        // A platform that has it in hand has it in time.
        return try journal.legs(in: open, limit: 10_000).filter { leg in
            leg.submittedAt == nil && leg.deadline.map { $0 <= limit } ?? false
        }.sorted { ($0.deadline ?? now, $0.id) < ($1.deadline ?? now, $1.id) }
    }

    /// The legs that have come near their end since the last look.
    mutating func news(in journal: any Journal, at now: Instant) throws(Fault) -> [LegRecord] {
        guard now >= nextLook else { return [] }
        nextLook = now.adding(Self.interval)
        let found = try Self.atRisk(in: journal, at: now)
        let new = found.filter { !told.contains($0.id) }
        told = Set(found.map(\.id))
        return new
    }
}

extension Engine {
    /// Alarms for documents that may be late; a file that was only just dropped has a whole turn to leave.
    func heedDeadlines(at now: Instant) throws(Fault) {
        for leg in try deadlines.news(in: journal, at: now) {
            guard let deadline = leg.deadline else { continue }
            let state = deadline <= now ? "is over since" : "ends at"
            board.remark(
                "deadline",
                "\(leg.lane): the lawful time of document \(leg.document) \(state) \(deadline); it is \(leg.state.rawValue)"
            )
        }
    }
}
