internal import Calendars
package import Invoicing

/// A day of the archive: it begins and ends with the clock of universal time, whatever the country.
package struct ArchiveDay: Sendable, Hashable {
    package let date: CalendarDate

    package init(_ date: CalendarDate) { self.date = date }

    init(_ moment: Instant) { date = CivilTime(moment, in: .utc).date }

    /// `2026-11`: the folder that holds the day's folder and its manifest.
    var month: String { String(date.description.prefix(7)) }
    package var name: String { date.description }
    var manifest: String { name + ".manifest" }
    var start: Instant { Instant(milliseconds: Int64(date.dayNumber) * Self.length) }
    var end: Instant { Instant(milliseconds: start.milliseconds + Self.length) }

    private static let length: Int64 = 86_400_000
}

extension ArchiveDay: Comparable {
    package static func < (left: ArchiveDay, right: ArchiveDay) -> Bool { left.date < right.date }
}

/// The names under which the journal remembers the archive.
enum ArchiveNote {
    /// Closed days, by name; the value is the digest of the day's manifest.
    static func closed(_ company: String) -> String { "archive/\(company)/" }

    /// The day that is being written and the link of the audit chain that its manifest names.
    static func open(_ company: String) -> String { "archive-open/\(company)" }
}
