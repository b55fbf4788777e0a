internal import Calendars
internal import Dispatching
internal import Faults
internal import Journal

/// How everything stands at one moment: what metrics, `overview` and the page are written from.
struct Snapshot: Sendable {
    let standing: Standing

    /// Open legs whose deadline is near or over: nearest first.
    let risks: [LegRecord]
    let course: [Arrivals]
    let conditions: [ChannelKey: TrayCondition]

    var now: Instant { standing.now }

    /// Deadlines nearer than this are at risk.
    static let nearness = Duration.seconds(6 * 3_600)

    /// How far back the course of the day goes.
    static let courseHours = 24

    /// At most so many legs are named; the count beyond is not told.
    static let riskLimit = 500

    /// Lanes with how many of their legs have not ended, by state.
    func open(in lane: String) -> [LegState: Int] {
        var counts: [LegState: Int] = [:]
        for line in standing.tally where "\(line.company)/\(line.platform ?? "")" == lane {
            guard let state = LegState(rawValue: line.state), !state.isTerminal else { continue }
            counts[state, default: 0] += line.count
        }
        return counts
    }

    /// Documents that have no leg yet, by company.
    func unrouted(of company: String) -> Int {
        standing.tally.filter { line in
            line.company == company && line.platform == nil
                && [DocumentState.received, .working, .waiting].contains { $0.rawValue == line.state }
        }.map(\.count).reduce(0, +)
    }
}
