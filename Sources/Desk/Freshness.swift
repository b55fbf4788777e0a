internal import Calendars

/// A value that is worked out anew when it is older than it may be.
///
/// Keeps those who ask often (a scraper, a page, a stranger) from making the journal work as often.
actor Freshness<Value: Sendable> {
    private let lifetime: Duration
    private var kept: (value: Value, at: Instant)?

    init(_ lifetime: Duration) { self.lifetime = lifetime }

    func value(
        at now: Instant, or make: @Sendable () async throws(Problem) -> Value
    ) async throws(Problem) -> Value {
        // A clock that was set back makes it old as well.
        if let kept, now >= kept.at, now.since(kept.at) < lifetime { return kept.value }
        let value = try await make()
        kept = (value, now)
        return value
    }
}
