package import Calendars
package import Faults
package import Journal
package import Seals

/// A company that a platform sends notifications for, and what they are known by.
package struct DeskSubscriber: Sendable {
    package typealias Keys = @Sendable (_ journal: any Journal, _ now: Instant) -> Result<[String], Fault>

    package let company: String
    package let platform: String

    /// The keys that the platform gave for these days.
    package let keys: Keys

    /// Agreed with an intermediary.
    package let sharedSecret: Secret?

    package init(
        company: String, platform: String, sharedSecret: Secret? = nil, keys: @escaping Keys
    ) {
        self.company = company
        self.platform = platform
        self.sharedSecret = sharedSecret
        self.keys = keys
    }
}
