package import Calendars
package import Invoicing

/// A platform that tells what becomes of documents after they were delivered.
///
/// All questions are harmless and may be asked again at any time.
package protocol StatusTeller: Sendable {
    /// What became of documents of one direction on a past day.
    func changes(
        _ direction: StatusChange.Direction, on day: CalendarDate, attempt: Attempt
    ) -> Step<Harvest<[StatusChange]>>

    /// What a document's status is now.
    func status(
        of reference: String, _ direction: StatusChange.Direction, attempt: Attempt
    ) -> Step<Harvest<StatusChange>>
}

/// A change of status that a platform tells, of a document in either direction.
package struct StatusChange: Sendable, Hashable {
    package enum Direction: String, Sendable, CaseIterable { case sale, purchase }

    package var direction: Direction

    /// Unique for its direction; the same change may be told more than once.
    package var eventId: String
    package var documentId: String

    /// The platform's word.
    package var status: String
    package var at: Instant?
    package var comment: String?

    package init(
        _ direction: Direction, eventId: String, documentId: String, status: String, at: Instant? = nil,
        comment: String? = nil
    ) {
        self.direction = direction
        self.eventId = eventId
        self.documentId = documentId
        self.status = status
        self.at = at
        self.comment = comment
    }
}

extension Sequence<StatusChange> {
    /// The newest change of each document, once: lists repeat themselves and keep no order.
    package var newest: [StatusChange] {
        var seen: Set<[String]> = []
        var newest: [[String]: StatusChange] = [:]
        for change in self where seen.insert([change.direction.rawValue, change.eventId]).inserted {
            let key = [change.direction.rawValue, change.documentId]
            guard let known = newest[key] else {
                newest[key] = change
                continue
            }
            if change.isAfter(known) { newest[key] = change }
        }
        return newest.values.sorted {
            ($0.direction.rawValue, $0.documentId) < ($1.direction.rawValue, $1.documentId)
        }
    }
}

extension StatusChange {
    /// By time, and by the number of the event where times agree or are missing.
    fileprivate func isAfter(_ other: StatusChange) -> Bool {
        if let at, let otherAt = other.at, at != otherAt { return at > otherAt }
        return (Int(eventId) ?? 0, eventId) > (Int(other.eventId) ?? 0, other.eventId)
    }
}
