internal import Calendars
package import Journal
internal import Synchronization

/// Counts what the journal is told, from the start of the process on.
///
/// Fed with every commit, so that nothing is counted that did not durably happen.
package final class Meters: Sendable {
    private let counts = Mutex(Counts())

    package init() {}

    package func observe(_ changes: [Change]) { counts.withLock { $0.observe(changes) } }

    var now: Counts { counts.withLock { $0 } }
}

/// What has been counted.
struct Counts: Sendable, Hashable {
    struct Outcome: Sendable, Hashable {
        let company: String
        let outcome: String
    }

    struct Call: Sendable, Hashable {
        let platform: String
        let operation: String
    }

    struct AnsweredCall: Sendable, Hashable {
        let call: Call

        /// The status, or `none` when there was no answer.
        let status: String
    }

    private(set) var outcomes: [Outcome: Int] = [:]
    private(set) var durations: [Call: Histogram] = [:]
    private(set) var answers: [AnsweredCall: Int] = [:]

    /// Requests that could create a legal fact and were not the first of their leg, by platform.
    private(set) var retries: [String: Int] = [:]

    /// How often a platform, or the breaker, made a lane wait.
    private(set) var blocks: [String: Int] = [:]
    private var blockedUntil: [String: Instant] = [:]

    mutating func observe(_ changes: [Change]) {
        var companies: [String: String] = [:]
        for change in changes {
            switch change {
            case .document(let record): companies[record.id] = record.company
            case .exchange(let exchange): observe(exchange)
            case .lane(let lane): observe(lane)
            default: break
            }
        }
        for case .event(let event) in changes where event.to == DocumentState.finished.rawValue {
            guard let outcome = event.code else { continue }
            let key = Outcome(company: companies[event.document] ?? "", outcome: outcome)
            outcomes[key, default: 0] += 1
        }
    }

    private mutating func observe(_ exchange: ExchangeRecord) {
        let platform = Self.platform(of: exchange.leg)
        guard let answered = exchange.answeredAt else {
            if exchange.isBinding && exchange.attempt > 1 { retries[platform, default: 0] += 1 }
            return
        }
        let call = Call(platform: platform, operation: exchange.operation)
        // A clock that was set back makes no answer quicker than none.
        let wait = max(0, answered.since(exchange.sentAt).milliseconds)
        durations[call, default: Histogram()].add(Double(wait) / 1_000)
        let status = exchange.status.map(String.init) ?? "none"
        answers[AnsweredCall(call: call, status: status), default: 0] += 1
    }

    private mutating func observe(_ lane: LaneRecord) {
        let before = blockedUntil[lane.name] ?? Instant(milliseconds: 0)
        if lane.blockedUntil > before, lane.blockedUntil.milliseconds > 0 {
            blocks[lane.name, default: 0] += 1
        }
        blockedUntil[lane.name] = lane.blockedUntil
    }

    /// Legs are named `<document>.<platform>`, talks `<company>/<platform>/…`; whatever else asks is counted together.
    static func platform(of leg: String) -> String {
        let parts = leg.split(separator: "/")
        let last = parts.count > 1 ? String(parts[1]) : leg.split(separator: ".").last.map(String.init) ?? ""
        let isWord = !last.isEmpty && last.utf8.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
        return isWord ? last : "other"
    }
}
