package import Invoicing

/// The working days of a country: Monday to Friday without its public holidays.
package enum WorkingDays: String, Sendable, CaseIterable {
    case croatia = "HR"
    case serbia = "RS"
    case romania = "RO"

    package func isWorkingDay(
        _ day: CalendarDate, with changes: HolidayChanges = HolidayChanges()
    ) -> Bool {
        day.weekday <= 5 && !changes.isFree(day, byLaw: holidays(of: day.year).contains(day))
    }

    /// The last of so many working days after a day; nil at the end of the calendar.
    package func day(
        _ count: Int, after day: CalendarDate, with changes: HolidayChanges = HolidayChanges()
    ) -> CalendarDate? {
        var current = day
        var left = count
        while left > 0 {
            guard let next = current.adding(days: 1) else { return nil }
            current = next
            if isWorkingDay(next, with: changes) { left -= 1 }
        }
        return current
    }

    /// The end of the last of so many working days after a moment, where the clocks of the country show midnight.
    package func deadline(days count: Int, after moment: Instant) -> Instant? {
        day(count, after: CivilTime(moment, in: zone).date)?.adding(days: 1)
            .flatMap { CivilTime($0)?.moment(in: zone) }
    }

    package var zone: Zone {
        switch self {
        case .croatia: .zagreb
        case .serbia: .belgrade
        case .romania: .bucharest
        }
    }
}

// MARK: - Public holidays, as the laws in force since 2024 name them

extension WorkingDays {
    package func holidays(of year: Int) -> Set<CalendarDate> {
        var days = fixed.compactMap { CalendarDate(year, $0.month, $0.day) }
        if let easter = easter.sunday(of: year) { days += movable.compactMap { easter.adding(days: $0) } }
        if self == .serbia { days += serbianReplacements(of: year) }
        return Set(days)
    }

    private var easter: Easter { self == .croatia ? .western : .eastern }

    private var fixed: [(month: Int, day: Int)] {
        switch self {
        case .croatia:
            [
                (1, 1), (1, 6), (5, 1), (5, 30), (6, 22), (8, 5), (8, 15), (11, 1), (11, 18), (12, 25),
                (12, 26),
            ]
        case .serbia: [(1, 1), (1, 2), (1, 7), (2, 15), (2, 16), (5, 1), (5, 2), (11, 11)]
        case .romania:
            [
                (1, 1), (1, 2), (1, 6), (1, 7), (1, 24), (5, 1), (6, 1), (8, 15), (11, 30), (12, 1),
                (12, 25), (12, 26),
            ]
        }
    }

    /// Days from Easter Sunday.
    private var movable: [Int] {
        switch self {
        // Easter, Easter Monday, Corpus Christi.
        case .croatia: [0, 1, 60]
        // Good Friday to Easter Monday.
        case .serbia: [-2, -1, 0, 1]
        // Good Friday, Easter and its Monday, Whitsun and its Monday.
        case .romania: [-2, 0, 1, 49, 50]
        }
    }

    /// When a state holiday of Serbia falls on a Sunday, the first working day after it is free.
    private func serbianReplacements(of year: Int) -> [CalendarDate] {
        [(1, 1, 3), (2, 15, 17), (5, 1, 3), (11, 11, 12)].compactMap { month, day, replacement in
            let days = [
                CalendarDate(year, month, day), month == 11 ? nil : CalendarDate(year, month, day + 1),
            ]
            let isOnSunday = days.contains { $0?.weekday == 7 }
            return isOnSunday ? CalendarDate(year, month, replacement) : nil
        }
    }
}
