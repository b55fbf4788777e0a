package import Invoicing

/// A date and a time of day as a clock on the wall shows them.
package struct CivilTime: Sendable, Hashable {
    package let date: CalendarDate
    package let hour: Int
    package let minute: Int
    package let second: Int
    package let millisecond: Int

    package init?(
        _ date: CalendarDate, _ hour: Int = 0, _ minute: Int = 0, _ second: Int = 0, millisecond: Int = 0
    ) {
        guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second),
            (0...999).contains(millisecond)
        else { return nil }
        self.date = date
        self.hour = hour
        self.minute = minute
        self.second = second
        self.millisecond = millisecond
    }

    package init(_ moment: Instant, in zone: Zone) {
        self.init(moment, offsetMinutes: zone.offsetMinutes(at: moment))
    }

    init(_ moment: Instant, offsetMinutes: Int64) {
        let day: Int64 = 86_400_000
        let local = moment.milliseconds + offsetMinutes * 60_000
        let number = local >= 0 ? local / day : (local - day + 1) / day
        let rest = Int(local - number * day)
        // The calendar ends with the year 9999; a clock that is further off stays at its last day.
        date = CalendarDate(dayNumber: min(max(Int(number), -719_162), 2_932_896)) ?? .lastDay
        hour = rest / 3_600_000
        minute = rest / 60_000 % 60
        second = rest / 1_000 % 60
        millisecond = rest % 1_000
    }

    /// The moment at which the clocks of a zone show this; in the doubled hour of autumn, the first of the two.
    package func moment(in zone: Zone) -> Instant {
        let asUTC = Instant(milliseconds: millisecondsIgnoringZone)
        let before = zone.offsetMinutes(at: asUTC.adding(.seconds(-3 * 3_600)))
        let candidate = Instant(milliseconds: millisecondsIgnoringZone - before * 60_000)
        guard CivilTime(candidate, in: zone) != self else { return candidate }
        return Instant(milliseconds: millisecondsIgnoringZone - zone.offsetMinutes(at: asUTC) * 60_000)
    }

    private var millisecondsIgnoringZone: Int64 {
        let seconds = (Int64(date.dayNumber) * 24 + Int64(hour)) * 3_600 + Int64(minute) * 60 + Int64(second)
        return seconds * 1_000 + Int64(millisecond)
    }
}

extension CalendarDate {
    fileprivate static var lastDay: CalendarDate {
        guard let day = CalendarDate(9999, 12, 31) else { preconditionFailure("9999-12-31 is a day") }
        return day
    }
}
