internal import Calendars
internal import Invoicing

/// The moment in a `Date` header: `Sat, 21 Nov 2026 15:36:06 GMT` (RFC 9110, section 5.6.7).
enum HTTPDate {
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// Nil for anything but the form that every server has to write.
    static func moment(_ text: String) -> Instant? {
        let parts = text.split(separator: " ")
        guard parts.count == 6, parts[5] == "GMT", let day = Int(parts[1]),
            let month = months.firstIndex(of: String(parts[2])), let year = Int(parts[3])
        else { return nil }
        let clock = parts[4].split(separator: ":").compactMap { Int($0) }
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        guard clock.count == 3, let date = CalendarDate("\(year)-\(two(month + 1))-\(two(day))"),
            let time = CivilTime(date, clock[0], clock[1], min(clock[2], 59))
        else { return nil }
        return time.moment(in: .utc)
    }
}
