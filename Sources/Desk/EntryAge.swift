internal import Calendars
internal import Spool

/// Ids sort by arrival: the id that the first document of a moment could have.
enum EntryAge {
    static func id(of moment: Instant) -> String {
        EntryID(milliseconds: UInt64(max(0, moment.milliseconds)), random: 0).description
    }
}
