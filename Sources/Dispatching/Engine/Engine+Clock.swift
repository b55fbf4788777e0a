internal import Calendars
internal import Faults
internal import Journal

extension Engine {
    /// A clock that was set back by less is waited for.
    static let clockTolerance: Duration = .seconds(60)

    /// Somebody set the clock back: what was put off until a moment by the old clock would wait as much longer.
    ///
    /// In a running process the turn before tells by how much. At a start the lanes do: none of them can have admitted
    /// a request later than now. Everything that waits is tried again, in the pace of its lane; whose time has really
    /// not come is put off again.
    func heedClock(at now: Instant, after last: Instant) throws(Fault) {
        let isFirst = last.milliseconds == 0
        let shift = isFirst ? lanes.values.map { $0.lead(over: now) }.max() ?? .zero : last.since(now)
        guard shift > Self.clockTolerance else { return }
        var changes: [Change] = [
            .event(
                EventRecord(
                    now, document: "", to: "clock-set-back",
                    detail: "by \(shift.milliseconds / 1_000) seconds"))
        ]
        for name in lanes.keys.sorted() {
            lanes[name]?.setBack(by: shift)
            if let lane = lanes[name] { changes.append(.lane(lane.record)) }
            for duty in duties[name] ?? [] { duty.forgetMoments() }
        }
        publishAgainAt = nil
        layOutAgainAt = nil
        ledgersAt = nil
        deadlines = DeadlineWatch()
        _ = try commit(changes)
        for name in lanes.keys.sorted() { try wakeLegs(of: name, at: now) }
    }

    private func wakeLegs(of lane: String, at now: Instant) throws(Fault) {
        while true {
            let waiting = try journal.waitingLegs(lane: lane, beyond: now, limit: Self.batch)
            guard !waiting.isEmpty else { return }
            _ = try commit(
                waiting.map { leg in
                    var leg = leg
                    leg.runAt = now
                    return .leg(leg)
                })
        }
    }
}
