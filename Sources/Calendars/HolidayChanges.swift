package import Invoicing

/// A day that is free: once, or every year.
package enum Holiday: Sendable, Hashable {
    case once(CalendarDate)
    case yearly(month: Int, day: Int)

    /// Reads `2026-12-24`, or `12-24` for every year.
    package init?(_ text: String) {
        if let date = CalendarDate(text) {
            self = .once(date)
            return
        }
        // A leap year, so that the 29th of February is a day, too.
        guard text.utf8.count == 5, let date = CalendarDate("2024-" + text) else { return nil }
        self = .yearly(month: date.month, day: date.day)
    }

    package var text: String {
        switch self {
        case .once(let date): date.description
        case .yearly(let month, let day): "\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
        }
    }

    func falls(on date: CalendarDate) -> Bool {
        switch self {
        case .once(let day): day == date
        case .yearly(let month, let day): month == date.month && day == date.day
        }
    }
}

/// What has changed since the holidays of a country were written down here: they come and go by decree.
package struct HolidayChanges: Sendable, Hashable {
    /// Free besides the days of the law.
    package var also: Set<Holiday>

    /// Worked on although the law, as written down here, calls them free.
    package var except: Set<Holiday>

    package init(also: Set<Holiday> = [], except: Set<Holiday> = []) {
        self.also = also
        self.except = except
    }

    func isFree(_ date: CalendarDate, byLaw: Bool) -> Bool {
        if also.contains(where: { $0.falls(on: date) }) { return true }
        return byLaw && !except.contains { $0.falls(on: date) }
    }
}
