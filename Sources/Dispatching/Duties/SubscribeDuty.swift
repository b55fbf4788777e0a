package import Calendars
package import Faults
internal import Invoicing
package import Journal
internal import Platforms

/// Switches notifications on for the next day, each day.
///
/// The key of a day stands in the journal, beside those of yesterday and today.
package final class SubscribeDuty: OrderedDuty {
    private let company: String
    private let platform: String
    private let subscriber: any Subscriber
    private let zone: Zone
    private let retry: RetryPolicy
    private var again: (at: Instant, tries: Int)?
    private var fault: Fault?
    private var wasOrdered = false
    var isOrdered = false

    /// The day for which the newest key is; nil until it was read from the journal.
    private var newest: CalendarDate??

    init(_ setup: LaneSetup, company: String, _ subscriber: any Subscriber) {
        self.company = company
        platform = setup.platform.traits.name
        zone = setup.platform.traits.zone
        retry = setup.retry
        self.subscriber = subscriber
    }

    private var lane: String { "\(company)/\(platform)" }
    private var name: String { "subscribe/\(lane)" }

    func order() {
        isOrdered = true
        wasOrdered = true
        fault = nil
        again = nil
    }

    package func isBusy(at now: Instant, in engine: Engine) throws(Fault) -> Bool {
        isOrdered && wasOrdered && (again?.tries ?? 0) < 5
    }

    func account(of lane: String) -> DutyAnswer.Line {
        if wasOrdered, let fault { return DutyAnswer.Line(lane, fault.reason, fault: fault.code) }
        let day = (newest ?? nil)?.description ?? ""
        return DutyAnswer.Line(lane, "notifications are switched on for \(day)")
    }

    package func talk(at now: Instant, besides busy: Set<String>, in engine: Engine) throws(Fault) -> Talk? {
        guard !busy.contains(name), (again?.at ?? now) <= now, try isDue(at: now, in: engine),
            let tomorrow = CivilTime(now, in: zone).date.adding(days: 1)
        else { return nil }
        let lane = lane
        let attempt = Attempt(number: 1, now: now, uuid: engine.surroundings.uuid())
        let step = subscriber.subscribe(attempt: attempt).map { harvest in
            harvest.settlement(
                gathered: { key, engine, now throws(Fault) in
                    try engine.subscription(of: lane)?.keep(key, for: tomorrow, in: engine) ?? []
                },
                otherwise: { shortfall, engine, now throws(Fault) in
                    engine.subscription(of: lane)?.postpone(shortfall, at: now, in: engine)
                    return []
                })
        }
        return Talk(name, step)
    }

    package func forgetMoments() { again = nil }

    package func nextTalk(after now: Instant, besides busy: Set<String>, in engine: Engine) throws(Fault)
        -> Instant?
    {
        guard !busy.contains(name) else { return nil }
        if try isDue(at: now, in: engine) { return again?.at ?? now }
        guard engine.isWatching else { return nil }
        let tomorrow = CivilTime(now, in: zone).date.adding(days: 1)
        return tomorrow.flatMap { CivilTime($0) }?.moment(in: zone)
    }

    private func isDue(at now: Instant, in engine: Engine) throws(Fault) -> Bool {
        if wasOrdered { return true }
        guard engine.isWatching else { return false }
        if newest == nil {
            let notes = try engine.journal.notes(beginning: Subscription.prefix(lane))
            newest = .some(notes.keys.compactMap { CalendarDate($0.suffix(10)) }.max())
        }
        let today = CivilTime(now, in: zone).date
        return (newest ?? nil).map { $0 <= today } ?? true
    }

    private func keep(_ key: String, for day: CalendarDate, in engine: Engine) throws(Fault) -> [Change] {
        newest = .some(day)
        again = nil
        wasOrdered = false
        fault = nil
        let old = try engine.journal.notes(beginning: Subscription.prefix(lane)).keys.filter { name in
            CalendarDate(name.suffix(10)).map { $0.dayNumber < day.dayNumber - 2 } ?? true
        }
        return old.map { .note(name: $0, value: nil) } + [
            .note(name: Subscription.prefix(lane) + day.description, value: key)
        ]
    }

    private func postpone(_ shortfall: Shortfall, at now: Instant, in engine: Engine) {
        let tries = (again?.tries ?? 0) + (shortfall.isFinal ? 5 : 1)
        fault = shortfall.fault
        let wait = retry.wait(afterTry: tries, chance: engine.surroundings.chance())
        again = (now.adding(shortfall.isFinal ? .seconds(3_600) : shortfall.after ?? wait), tries)
    }
}

/// The keys by which a platform's notifications are known.
package enum Subscription {
    static func prefix(_ lane: String) -> String { "subscription/\(lane)/" }

    /// Those of today, and of yesterday while its last notifications may still be on their way.
    package static func keys(
        company: String, platform: String, zone: Zone, at now: Instant, in journal: any Journal
    ) throws(Fault) -> [String] {
        let today = CivilTime(now, in: zone).date.dayNumber
        return try journal.notes(beginning: prefix("\(company)/\(platform)")).filter { name, _ in
            CalendarDate(name.suffix(10)).map { [today - 1, today].contains($0.dayNumber) } ?? false
        }.sorted { $0.key < $1.key }.map(\.value)
    }
}

extension Engine {
    func subscription(of lane: String) -> SubscribeDuty? {
        duties[lane]?.lazy.compactMap { $0 as? SubscribeDuty }.first
    }
}
