internal import Calendars

/// How fast a lane may go, and how it behaves when its platform fails.
package struct Pace: Sendable, Hashable {
    /// Requests in a second, over everything that uses the credential; nil is no limit.
    package var perSecond: Double?

    /// How many requests may follow each other without a gap after a quiet time.
    package var burst = 1

    /// How many requests may be under way at once.
    package var concurrent = 4

    /// The published rate is kept with this margin: at exactly the rate, a millisecond of jitter on the way exceeds it.
    package static let margin = 1.1

    package init(perSecond: Double?, burst: Int = 1, concurrent: Int = 4) {
        self.perSecond = perSecond
        self.burst = burst
        self.concurrent = concurrent
    }

    /// The time between two requests.
    package var emission: Duration {
        guard let perSecond, perSecond > 0 else { return .zero }
        return .milliseconds(Int64((1_000 * Self.margin / perSecond).rounded(.up)))
    }

    /// By how much a request may come early when there was none for a while.
    var tolerance: Duration { emission * (max(1, burst) - 1) }
}

/// When to try again what certainly did not happen.
package struct RetryPolicy: Sendable, Hashable {
    /// The waits, first to last; the last one repeats.
    package var schedule: [Duration]

    /// By which share a wait is made longer at random, so that work does not return all at once.
    package var jitter: Double

    /// After so many tries the leg is dead until an operator retries; nil is no limit by count.
    package var attempts: Int?

    package init(schedule: [Duration], jitter: Double = 0.1, attempts: Int? = nil) {
        self.schedule = schedule
        self.jitter = jitter
        self.attempts = attempts
    }

    /// Quick at first, then at leisure: right for a platform that pauses at night.
    package static let standard = RetryPolicy(
        schedule: [5, 15, 30, 60, 120, 300, 900].map { .seconds($0) }, jitter: 0.1)

    /// The schedule of 5, 15 and 30 minutes, 1 and 2 hours, after which an operator decides.
    package static let patient = RetryPolicy(
        schedule: [5, 15, 30, 60, 120].map { .seconds($0 * 60) }, jitter: 0.05, attempts: 6)

    /// What a configuration may name instead of writing a schedule.
    package static let presets: [String: RetryPolicy] = ["standard": .standard, "patient": .patient]

    /// The wait after the given try, counted from one; `chance` is a random number from 0 to 1.
    package func wait(afterTry number: Int, chance: Double) -> Duration {
        guard let last = schedule.last else { return .seconds(60) }
        let wait = number <= schedule.count ? schedule[max(0, number - 1)] : last
        return wait + .milliseconds(Int64(Double(wait.milliseconds) * jitter * chance))
    }

    package func isExhausted(afterTry number: Int) -> Bool { attempts.map { number >= $0 } ?? false }
}

/// When to stop asking a platform that fails, and when to try it again.
package struct BreakerPolicy: Sendable, Hashable {
    package var failures: Int
    package var cooldown: Duration

    package init(failures: Int = 5, cooldown: Duration = .seconds(30)) {
        self.failures = failures
        self.cooldown = cooldown
    }
}
