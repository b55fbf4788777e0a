package import Calendars
package import Faults
internal import Journal

extension Engine {
    /// Takes hints that a notification has brought; that it came, and how it was proven, stands in the journal.
    package func take(_ hints: [Hint], provenBy proof: String, at now: Instant) throws(Fault) {
        let lanes = Set(hints.map(\.lane)).sorted()
        let events = lanes.map { lane in
            Change.event(
                EventRecord(
                    now, document: "", leg: lane, to: "notified",
                    detail: "\(hints.filter { $0.lane == lane }.count) changes, proven by \(proof)"))
        }
        let notes = hints.map { hint in
            Change.note(name: hint.name, value: String(hint.receivedAt.milliseconds))
        }
        _ = try journal.commit(notes + events)
    }
}
