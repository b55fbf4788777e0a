internal import Calendars
internal import Journal
internal import Synchronization

/// Lets the requests of a lane leave no faster than its platform may count them.
///
/// A lane admits a request before its intent is made durable, and on a busy machine that takes long for one request and no time
/// for the next. So what counts is when a request really leaves; and since the platform counts when it arrives, somewhere
/// between its departure and its answer, the allowance of a request is free again only when a full time has passed since
/// the latest moment at which it can have arrived.
package final class DepartureGate: Sendable {
    /// A request that has left.
    package struct Departure: Sendable, Hashable {
        fileprivate let number: Int
    }

    package enum Ruling: Sendable, Hashable {
        case leave(Departure)

        /// Not before so much time; then it has to ask again.
        case wait(Duration)
    }

    /// What takes longer than this to arrive is not on its way any more.
    package static let longestWay: Duration = .milliseconds(500)

    private struct Traveller {
        let number: Int

        /// The latest moment at which it can have arrived.
        var arrived: Duration
    }

    private struct State {
        /// When the next request without a burst may leave, as time since the machine started.
        var opening: Duration = .zero
        var travellers: [Traveller] = []
        var count = 0
    }

    private let pace: Pace
    private let window: Duration
    private let state: Mutex<State>
    private let uptime: @Sendable () -> Duration

    /// `sinceLast` is how long ago a former process sent the last request of the lane.
    package init(
        _ pace: Pace, sinceLast: Duration? = nil,
        uptime: @escaping @Sendable () -> Duration = SystemSurroundings.uptime
    ) {
        self.pace = pace
        self.uptime = uptime
        window = pace.window
        var state = State()
        if let sinceLast, sinceLast < window + Self.longestWay {
            // Of those that it sent before nothing is known: they are taken to have left with the last one.
            let arrived = uptime() - sinceLast + Self.longestWay
            state.travellers = Array(
                repeating: Traveller(number: 0, arrived: arrived), count: pace.allowance)
        }
        self.state = Mutex(state)
    }

    /// Returns when the request may leave; throws when its task is cancelled first, and then it must not.
    package func pass() async throws(CancellationError) -> Departure {
        while true {
            switch claim() {
            case .leave(let departure): return departure
            case .wait(let time):
                guard (try? await Task.sleep(for: time)) != nil else { throw CancellationError() }
            }
        }
    }

    /// Whether a request may leave now, which then counts as its departure.
    package func claim() -> Ruling {
        guard pace.emission > .zero else { return .leave(Departure(number: 0)) }
        return state.withLock { state in
            let now = uptime()
            let opening = state.opening - pace.tolerance
            guard opening <= now else { return .wait(opening - now) }
            state.travellers.removeAll { $0.arrived + window <= now }
            if state.travellers.count >= pace.allowance, let first = state.travellers.map(\.arrived).min() {
                return .wait(first + window - now)
            }
            state.opening = max(state.opening, now) + pace.emission
            state.count += 1
            state.travellers.append(Traveller(number: state.count, arrived: now + Self.longestWay))
            return .leave(Departure(number: state.count))
        }
    }

    /// The answer is there, or it is known that none comes.
    package func hasAnswer(_ departure: Departure) {
        state.withLock { state in
            guard let index = state.travellers.firstIndex(where: { $0.number == departure.number }) else {
                return
            }
            state.travellers[index].arrived = min(state.travellers[index].arrived, uptime())
        }
    }
}

extension Pace {
    /// How many requests the platform counts together, at most.
    var allowance: Int { max(burst, 1, Int(perSecond ?? 0)) }

    /// The time within which it counts them.
    var window: Duration {
        guard let perSecond, perSecond > 0 else { return .zero }
        return .milliseconds(Int64((1_000 * Double(allowance) / perSecond).rounded(.up)))
    }
}

extension LaneRecord {
    /// How long ago the lane let its last request through, unless that can't be told.
    func sinceLast(at now: Instant, _ pace: Pace) -> Duration? {
        let since = now.since(arrival.adding(.zero - pace.emission))
        return since >= .zero ? since : nil
    }
}
