package import Calendars
package import Faults
package import Journal

/// One (company, platform, credential) at work: paced, broken and held on its own.
///
/// A pure state machine; the durable half is its ``record``, which is committed together with the requests that it
/// admits, so that a restart can't exceed a rate.
package struct Lane: Sendable {
    package let name: String
    package let pace: Pace
    package let breaker: BreakerPolicy

    package private(set) var record: LaneRecord

    /// Requests that have left and have no answer yet.
    package private(set) var underWay = 0

    /// How many may be under way now: after an outage, work returns one request at a time and doubles.
    private var width: Int

    package init(name: String, pace: Pace, breaker: BreakerPolicy, record: LaneRecord?) {
        self.name = name
        self.pace = pace
        self.breaker = breaker
        let start = Instant(milliseconds: 0)
        self.record = record ?? LaneRecord(name: name, arrival: start, blockedUntil: start)
        width = self.record.isOpen ? 1 : pace.concurrent
    }

    package var isHeld: Bool { record.hold != nil }

    /// How many more requests may be under way.
    package var room: Int { max(0, width - underWay) }

    /// The earliest moment at which one more request may leave; nil while it is held or at its width.
    package func opening(after now: Instant) -> Instant? {
        guard !isHeld, underWay < width else { return nil }
        let paced = record.arrival.adding(.zero - pace.tolerance)
        return max(now, record.blockedUntil, paced)
    }

    /// No platform asks for a longer wait, and no allowance has a longer span.
    private static let longestBlock: Duration = .seconds(86_400)

    /// How far the record lies ahead of what pace and waits can explain: by that much the clock was set back, at least.
    package func lead(over now: Instant) -> Duration {
        let block = now.adding(max(Self.longestBlock, breaker.cooldown))
        // Only a platform that asks to wait makes the two the same.
        let isThrottled = record.arrival == record.blockedUntil
        let start = isThrottled ? max(now, min(record.blockedUntil, block)) : now
        let arrival = start.adding(pace.tolerance + pace.emission)
        return max(.zero, record.arrival.since(arrival), record.blockedUntil.since(block))
    }

    /// Moves its moments to where they are by the clock that was set back.
    package mutating func setBack(by shift: Duration) {
        record.arrival = record.arrival.adding(.zero - shift)
        record.blockedUntil = record.blockedUntil.adding(.zero - shift)
    }

    /// Takes one token; false when none is to be had now.
    package mutating func admit(at now: Instant) -> Bool {
        guard let opening = opening(after: now), opening <= now else { return false }
        record.arrival = max(record.arrival, now).adding(pace.emission)
        underWay += 1
        return true
    }

    /// What an answer says about the platform, whatever it says about the document.
    package enum Health: Sendable, Hashable {
        case well
        case failed
        case throttled(Duration)
    }

    package mutating func settle(_ health: Health, at now: Instant) {
        underWay = max(0, underWay - 1)
        switch health {
        case .well:
            width = record.isOpen ? 1 : min(pace.concurrent, width * 2)
            record.failures = 0
            record.isOpen = false
        case .failed:
            record.failures += 1
            guard record.isOpen || record.failures >= breaker.failures else { return }
            record.isOpen = true
            width = 1
            record.blockedUntil = max(record.blockedUntil, now.adding(breaker.cooldown))
        case .throttled(let wait):
            record.blockedUntil = max(record.blockedUntil, now.adding(wait))
            record.arrival = max(record.arrival, record.blockedUntil)
        }
    }

    /// Lets nothing out before a moment, as when a shared allowance is used up.
    mutating func pause(until moment: Instant) { record.blockedUntil = max(record.blockedUntil, moment) }

    package mutating func hold(_ fault: Fault) { record.hold = fault }

    package mutating func release() {
        record.hold = nil
        record.failures = 0
        record.isOpen = false
        record.blockedUntil = Instant(milliseconds: 0)
        width = 1
    }
}
