package import Calendars
package import Faults

/// The durable part of a lane: a restart neither exceeds a rate nor forgets a hold.
package struct LaneRecord: Sendable, Hashable {
    package let name: String

    /// The theoretical arrival time of the rate limiter (generic cell rate algorithm).
    package var arrival: Instant

    /// Nothing is sent before this: a wait that the platform asked for, or an open breaker.
    package var blockedUntil: Instant

    /// How many times in a row the platform failed.
    package var failures = 0

    /// Whether the breaker is open; the next request is its probe.
    package var isOpen = false

    /// Why an operator has to act.
    package var hold: Fault?

    package init(name: String, arrival: Instant, blockedUntil: Instant) {
        self.name = name
        self.arrival = arrival
        self.blockedUntil = blockedUntil
    }
}
