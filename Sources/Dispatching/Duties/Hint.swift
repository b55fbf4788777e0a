package import Calendars
package import Faults
package import Journal

/// Word from outside that something may have become of a document: a notification of its platform.
///
/// It is believed in nothing but that a look is worth while: the document is read again from the platform. Hints of
/// one document are one hint.
package struct Hint: Sendable, Hashable {
    package enum Direction: String, Sendable { case sale, purchase }

    package let company: String
    package let platform: String
    package let direction: Direction

    /// The platform's id of the document.
    package let reference: String
    package let receivedAt: Instant

    /// Longer than any platform's id; a stranger must not fill the journal.
    static let longestReference = 100

    /// Nil for a reference that no platform gives.
    package init?(
        company: String, platform: String, direction: Direction, reference: String, receivedAt: Instant
    ) {
        guard (1...Self.longestReference).contains(reference.utf8.count),
            reference.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "/") })
        else { return nil }
        self.company = company
        self.platform = platform
        self.direction = direction
        self.reference = reference
        self.receivedAt = receivedAt
    }

    /// Leaves it for the process that runs the house, which looks once a second.
    package func leave(in journal: any Journal) throws(Fault) {
        _ = try journal.commit([.note(name: name, value: String(receivedAt.milliseconds))])
    }
}

// MARK: - As a note of the journal

extension Hint {
    static let inbox = "hint/"

    var name: String { "\(Self.inbox)\(company)/\(platform)/\(direction.rawValue)/\(reference)" }

    /// The lane that can look.
    var lane: String { "\(company)/\(platform)" }

    /// Nil for what no version of this program writes.
    init?(name: String, value: String) {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 5, parts[0] + "/" == Self.inbox, let direction = Direction(rawValue: parts[3]),
            let received = Int64(value)
        else { return nil }
        self.init(
            company: parts[1], platform: parts[2], direction: direction, reference: parts[4],
            receivedAt: Instant(milliseconds: received))
    }
}
