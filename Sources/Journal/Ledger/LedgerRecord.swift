package import Calendars
package import Faults

/// A document as its platform's ledger shows it: what a supplier sent, or what the company sent.
///
/// A purchase stands here as soon as a list has shown it, and is fetched afterwards; the month in which a row stands
/// is written again whenever the row changes.
package struct LedgerRecord: Sendable, Hashable {
    package enum Direction: String, Sendable, CaseIterable { case sale, purchase }

    /// What names it: the platform's id is unique for one direction of one company.
    package struct Key: Sendable, Hashable {
        package let company: String
        package let platform: String
        package let direction: Direction
        package let id: String

        package init(company: String, platform: String, _ direction: Direction, id: String) {
            self.company = company
            self.platform = platform
            self.direction = direction
            self.id = id
        }
    }

    package let key: Key

    /// Such as `2026-11`: the ledger it stands in.
    package var month: String
    package var number: String

    /// The other side, for lists that people read.
    package var partner: String

    /// The platform's word, and since when it is so.
    package var status: String
    package var statusAt: Instant?

    /// What the platform showed of it in its list, and the row of the ledger, as the engine wrote them.
    package var entry: String?
    package var row: String?

    /// The name of its file in the month's folder, and the hash of that file; nil while it is not fetched.
    package var file: String?
    package var sha256: String?
    package var fetchedAt: Instant?

    /// Whether its files lie in the month's folder.
    package var isLaidOut = false

    /// Why it could not be fetched, how often that was tried, and when it will be tried again: nil for never.
    package var fault: Fault?
    package var tries = 0
    package var runAt: Instant?

    package init(_ key: Key, month: String, number: String, partner: String, status: String) {
        self.key = key
        self.month = month
        self.number = number
        self.partner = partner
        self.status = status
    }
}
