package import Calendars
package import Faults
internal import Invoicing
internal import Journal
internal import Platforms

/// Learns what became of documents after they were delivered: by the list of each past day, and by hints at once.
///
/// The list is the source of truth: each day is asked for once it is over, in both directions, up to thirty days back.
package final class StatusDuty: Duty {
    private let company: String
    private let platform: String
    private let teller: any StatusTeller
    private let zone: Zone
    private let retry: RetryPolicy

    /// What may not be asked again before a moment, and how often it was asked in vain.
    private var later: [String: (at: Instant, tries: Int)] = [:]

    /// The days up to which changes were listed; nil until they were read from the journal.
    private var listed: [StatusChange.Direction: CalendarDate]?

    /// Documents to be read again, by the name of their hint.
    private var hints: [String: Hint] = [:]

    /// How far back lists are kept by platforms.
    static let daysBack = 30

    init(_ setup: LaneSetup, company: String, _ teller: any StatusTeller) {
        self.company = company
        platform = setup.platform.traits.name
        zone = setup.platform.traits.zone
        retry = setup.retry
        self.teller = teller
    }

    private var lane: String { "\(company)/\(platform)" }

    private func cursorName(_ direction: StatusChange.Direction) -> String {
        "changes/\(lane)/\(direction.rawValue)"
    }

    func take(_ hint: Hint) { hints[hint.name] = hint }

    package func talk(at now: Instant, besides busy: Set<String>, in engine: Engine) throws(Fault) -> Talk? {
        for (name, hint) in hints.sorted(by: { $0.key < $1.key }) where isOpen(name, at: now, busy) {
            return reading(hint, at: now, in: engine)
        }
        guard engine.isWatching else { return nil }
        for direction in StatusChange.Direction.allCases {
            let name = cursorName(direction)
            guard isOpen(name, at: now, busy), let day = try nextDay(direction, at: now, in: engine) else {
                continue
            }
            return listing(day, direction, at: now, in: engine)
        }
        return nil
    }

    package func forgetMoments() { later = [:] }

    package func nextTalk(after now: Instant, besides busy: Set<String>, in engine: Engine) throws(Fault)
        -> Instant?
    {
        var next: Instant?
        for name in hints.keys where !busy.contains(name) { next = earliest(next, later[name]?.at ?? now) }
        guard engine.isWatching else { return next }
        for direction in StatusChange.Direction.allCases where !busy.contains(cursorName(direction)) {
            let isDue = try nextDay(direction, at: now, in: engine) != nil
            next = earliest(next, isDue ? later[cursorName(direction)]?.at ?? now : midnight(after: now))
        }
        return next
    }

    private func isOpen(_ name: String, at now: Instant, _ busy: Set<String>) -> Bool {
        !busy.contains(name) && (later[name]?.at ?? now) <= now
    }

    /// The first past day that was not asked for.
    private func nextDay(
        _ direction: StatusChange.Direction, at now: Instant, in engine: Engine
    ) throws(Fault) -> CalendarDate? {
        if listed == nil {
            var days: [StatusChange.Direction: CalendarDate] = [:]
            for direction in StatusChange.Direction.allCases {
                days[direction] = try engine.journal.note(cursorName(direction)).flatMap { CalendarDate($0) }
            }
            listed = days
        }
        let today = CivilTime(now, in: zone).date
        guard let yesterday = today.adding(days: -1), let oldest = today.adding(days: -Self.daysBack) else {
            return nil
        }
        guard let last = listed?[direction] else { return yesterday }
        guard last < yesterday, let next = last.adding(days: 1) else { return nil }
        return max(next, oldest)
    }

    private func midnight(after now: Instant) -> Instant {
        let tomorrow = CivilTime(now, in: zone).date.adding(days: 1)
        return tomorrow.flatMap { CivilTime($0) }?.moment(in: zone) ?? now.adding(.seconds(86_400))
    }

    // MARK: - Talks

    private func attempt(at now: Instant, in engine: Engine) -> Attempt {
        Attempt(number: 1, now: now, uuid: engine.surroundings.uuid())
    }

    private func listing(
        _ day: CalendarDate, _ direction: StatusChange.Direction, at now: Instant, in engine: Engine
    ) -> Talk {
        let lane = lane
        let name = cursorName(direction)
        let step = teller.changes(direction, on: day, attempt: attempt(at: now, in: engine)).map { harvest in
            harvest.settlement(
                gathered: { changes, engine, now throws(Fault) in
                    engine.statuses(of: lane)?.listed?[direction] = day
                    engine.statuses(of: lane)?.later[name] = nil
                    var rows: [Change] = [.note(name: name, value: day.description)]
                    for change in changes.newest { rows += try engine.learn(change, on: lane, at: now) }
                    return rows
                },
                otherwise: { shortfall, engine, now throws(Fault) in
                    engine.statuses(of: lane)?.postpone(name, shortfall, at: now, in: engine)
                    return []
                })
        }
        return Talk(name, step)
    }

    private func reading(_ hint: Hint, at now: Instant, in engine: Engine) -> Talk {
        let lane = lane
        let name = hint.name
        let direction: StatusChange.Direction = hint.direction == .sale ? .sale : .purchase
        let step = teller.status(of: hint.reference, direction, attempt: attempt(at: now, in: engine)).map {
            harvest in
            harvest.settlement(
                gathered: { change, engine, now throws(Fault) in
                    engine.statuses(of: lane)?.forget(name)
                    return [.note(name: name, value: nil)] + (try engine.learn(change, on: lane, at: now))
                },
                otherwise: { shortfall, engine, now throws(Fault) in
                    guard shortfall.isFinal else {
                        engine.statuses(of: lane)?.postpone(name, shortfall, at: now, in: engine)
                        return []
                    }
                    // The platform does not know the document: the hint was worth nothing.
                    engine.statuses(of: lane)?.forget(name)
                    return [.note(name: name, value: nil)]
                })
        }
        return Talk(name, step)
    }

    private func forget(_ name: String) {
        hints[name] = nil
        later[name] = nil
    }

    private func postpone(_ name: String, _ shortfall: Shortfall, at now: Instant, in engine: Engine) {
        let tries = (later[name]?.tries ?? 0) + 1
        let wait = retry.wait(afterTry: tries, chance: engine.surroundings.chance())
        // A refused question is asked again tomorrow: the day may then be listed.
        later[name] = (now.adding(shortfall.isFinal ? .seconds(86_400) : shortfall.after ?? wait), tries)
    }
}

extension Engine {
    /// The duty that learns the statuses of a lane's documents.
    func statuses(of lane: String) -> StatusDuty? {
        duties[lane]?.lazy.compactMap { $0 as? StatusDuty }.first
    }

    /// Hands the hints of the journal to those who can look; drops those that nobody can follow.
    func takeHints() throws(Fault) {
        for (name, value) in try journal.notes(beginning: Hint.inbox) {
            if let hint = Hint(name: name, value: value), let duty = statuses(of: hint.lane) {
                duty.take(hint)
            } else {
                _ = try journal.commit([.note(name: name, value: nil)])
            }
        }
    }
}
