internal import Faults
internal import Journal

/// What the engine spends its time on.
package enum Stage: String, Sendable, Hashable, CaseIterable {
    /// Claiming files, reading them, and letting them go.
    case take
    case examine, serve, receive, finish, compose, publish

    /// Making changes durable, for whichever stage.
    case commit
}

/// Adds up the time that each stage takes; the time between two turns belongs to none.
///
/// Stages that run inside another one are not counted twice; composing and publishing run beside the others.
struct Stopwatch {
    private let elapsed: @Sendable () -> Duration
    private var current: Stage?
    private var since: Duration = .zero
    private(set) var spent: [Stage: Duration] = [:]

    init(_ elapsed: @escaping @Sendable () -> Duration) { self.elapsed = elapsed }

    /// Goes over to a stage, and says which one to go back to.
    mutating func turn(to stage: Stage?) -> Stage? {
        let now = elapsed()
        if let current { spent[current, default: .zero] += now - since }
        defer { (current, since) = (stage, now) }
        return current
    }

    /// Adds what another thread has measured.
    mutating func add(_ time: Duration, to stage: Stage) { spent[stage, default: .zero] += time }
}

extension Engine {
    /// The time spent on each stage since the engine was made.
    package var spent: [Stage: Duration] { stopwatch.spent }

    func timed<Value>(
        _ stage: Stage, _ work: () throws(Fault) -> Value
    ) throws(Fault) -> Value {
        let outer = stopwatch.turn(to: stage)
        defer { _ = stopwatch.turn(to: outer) }
        return try work()
    }

    /// Joins what some work changes in the journal.
    func group<Value: Sendable>(_ work: () throws(Fault) -> Value) throws(Fault) -> Value {
        try timed(.commit) { () throws(Fault) in try journal.group(work) }
    }

    /// Makes changes durable: at once, or with the group that is open.
    func commit(_ changes: [Change]) throws(Fault) -> [Ruling] {
        guard !changes.isEmpty else { return [] }
        return try timed(.commit) { () throws(Fault) in try journal.commit(changes) }
    }
}
