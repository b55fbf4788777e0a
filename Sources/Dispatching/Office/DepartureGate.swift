internal import Synchronization

/// Lets the requests of a lane leave no faster than its pace, counted at the moment at which they really leave.
///
/// A lane admits a request before its intent is made durable. On a busy machine that takes long for one request and
/// no time for the next, so two that were admitted far enough apart could leave too close together.
package final class DepartureGate: Sendable {
    private let emission: Duration
    private let tolerance: Duration

    /// When the next request without a burst may leave, as time since the machine started.
    private let arrival = Mutex(Duration.zero)
    private let uptime: @Sendable () -> Duration

    package init(_ pace: Pace, uptime: @escaping @Sendable () -> Duration = SystemSurroundings.uptime) {
        emission = pace.emission
        tolerance = pace.tolerance
        self.uptime = uptime
    }

    /// Returns when the request may leave; throws when its task is cancelled first, and then it must not.
    package func pass() async throws(CancellationError) {
        while let wait = claim() {
            guard (try? await Task.sleep(for: wait)) != nil else { throw CancellationError() }
        }
    }

    /// Nil when a request may leave now, which counts as its departure; else how long to wait before asking again.
    package func claim() -> Duration? {
        arrival.withLock { arrival in
            let now = uptime()
            let opening = arrival - tolerance
            guard opening <= now else { return opening - now }
            arrival = max(arrival, now) + emission
            return nil
        }
    }
}
