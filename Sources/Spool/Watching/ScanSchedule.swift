/// Decides when a whole inbox is scanned: pure, on a clock that never goes back.
///
/// With events once a minute, because events may be missed; without them every ten seconds, and less often while
/// nothing comes.
package struct ScanSchedule: Sendable, Hashable {
    private let hasEvents: Bool
    private var pause: Duration
    private var failures = 0

    /// When the next scan begins.
    package private(set) var next: Duration

    package static let shortest: Duration = .seconds(10)
    package static let longest: Duration = .seconds(60)

    package init(hasEvents: Bool, at now: Duration) {
        self.hasEvents = hasEvents
        pause = hasEvents ? Self.longest : Self.shortest
        next = now
    }

    /// A pass has ended; `foundAny` tells whether it met files that were not known.
    package mutating func scanned(foundAny: Bool, at now: Duration) {
        failures = 0
        if !hasEvents { pause = foundAny ? Self.shortest : min(pause * 2, Self.longest) }
        next = now + pause
    }

    /// Events were lost, or a folder came or went: everything has to be looked at.
    package mutating func hurry(at now: Duration) { next = min(next, now) }

    /// The inbox can't be read: again after one second, then two, four, at most a minute.
    package mutating func failed(at now: Duration) {
        failures += 1
        next = now + min(.seconds(1) * (1 << min(failures - 1, 6)), Self.longest)
        if failures == 1 { failingSince = now }
    }

    private var failingSince: Duration?

    /// An inbox that can't be read for a minute is told to an operator.
    package func isAlarming(at now: Duration) -> Bool {
        guard failures > 0, let failingSince else { return false }
        return now - failingSince >= .seconds(60)
    }
}
