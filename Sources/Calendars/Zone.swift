internal import Invoicing

/// The civil time of a country whose tax platform we speak to.
///
/// All of them follow the European summer time: it begins and ends at 01:00 UTC on the last Sundays of March and
/// October. The rule is written out here because the Swift runtime without its large internationalization
/// library knows no zones, and a minimal server may have no zone files either.
package enum Zone: String, Sendable, CaseIterable {
    case zagreb = "Europe/Zagreb"
    case belgrade = "Europe/Belgrade"
    case sarajevo = "Europe/Sarajevo"
    case bucharest = "Europe/Bucharest"
    case utc = "UTC"

    private var winterHours: Int64 {
        switch self {
        case .zagreb, .belgrade, .sarajevo: 1
        case .bucharest: 2
        case .utc: 0
        }
    }

    /// How far this zone's clocks are ahead of UTC at a moment, in minutes.
    package func offsetMinutes(at moment: Instant) -> Int64 {
        guard self != .utc else { return 0 }
        let year = CivilTime(moment, offsetMinutes: 0).date.year
        let begins = Self.lastSunday(ofMonth: 3, in: year)
        let ends = Self.lastSunday(ofMonth: 10, in: year)
        let isSummer = moment >= begins && moment < ends
        return winterHours * 60 + (isSummer ? 60 : 0)
    }

    /// 01:00 UTC on the last Sunday of a month of 31 days.
    private static func lastSunday(ofMonth month: Int, in year: Int) -> Instant {
        guard let last = CalendarDate(year, month, 31) else {
            preconditionFailure("March and October have 31 days")
        }
        let day = last.dayNumber - last.weekday % 7
        return Instant(milliseconds: (Int64(day) * 24 + 1) * 3_600_000)
    }
}
