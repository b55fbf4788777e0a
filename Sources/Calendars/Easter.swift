package import Invoicing

/// Easter Sunday of a year, by the reckoning of one of the churches.
package enum Easter: Sendable {
    /// Catholic and Protestant.
    case western
    /// Orthodox; the day is given in the Gregorian calendar.
    case eastern

    package func sunday(of year: Int) -> CalendarDate? {
        switch self {
        case .western: western(year)
        case .eastern: eastern(year)
        }
    }

    /// The anonymous Gregorian computus, with the letters it is always printed with.
    private func western(_ year: Int) -> CalendarDate? {
        let a = year % 19
        let (b, c) = year.quotientAndRemainder(dividingBy: 100)
        let (d, e) = b.quotientAndRemainder(dividingBy: 4)
        let g = (8 * b + 13) / 25
        let h = (19 * a + b - d - g + 15) % 30
        let (i, k) = c.quotientAndRemainder(dividingBy: 4)
        let l = (32 + 2 * e + 2 * i - h - k) % 7
        let m = (a + 11 * h + 19 * l) / 433
        let month = (h + l - 7 * m + 90) / 25
        return CalendarDate(year, month, (h + l - 7 * m + 33 * month + 19) % 32)
    }

    /// Meeus's Julian algorithm, moved to the Gregorian calendar.
    private func eastern(_ year: Int) -> CalendarDate? {
        let d = (19 * (year % 19) + 15) % 30
        let e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
        let (month, day) = (d + e + 114).quotientAndRemainder(dividingBy: 31)
        let lag = year / 100 - year / 400 - 2
        return CalendarDate(year, month, day + 1)?.adding(days: lag)
    }
}
