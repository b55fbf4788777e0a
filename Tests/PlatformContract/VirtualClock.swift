package import Calendars
internal import Synchronization

/// A clock that goes on only when it is told to.
package final class VirtualClock: Sendable {
    private let moment: Mutex<Instant>

    package init(at start: Instant) { moment = Mutex(start) }

    package var now: Instant { moment.withLock { $0 } }

    package func advance(by duration: Duration) { moment.withLock { $0 = $0.adding(duration) } }
}
