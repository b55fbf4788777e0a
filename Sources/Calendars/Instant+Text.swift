internal import Invoicing

extension Instant: CustomStringConvertible {
    /// RFC 3339 in UTC with milliseconds: `2026-11-20T08:15:30.000Z`.
    package var description: String { text(in: .utc) }

    /// RFC 3339 with the offset of a zone.
    package func text(in zone: Zone) -> String {
        let time = CivilTime(self, in: zone)
        func padded(_ number: Int, _ width: Int = 2) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        let clock = "\(padded(time.hour)):\(padded(time.minute)):\(padded(time.second))"
        let offset = Int(zone.offsetMinutes(at: self))
        let suffix = zone == .utc ? "Z" : "+\(padded(offset / 60)):\(padded(offset % 60))"
        return "\(time.date)T\(clock).\(padded(time.millisecond, 3))\(suffix)"
    }
}
