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

extension Instant {
    /// Reads RFC 3339 with an offset or `Z`, and up to milliseconds; nil for anything else.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        func number(_ range: Range<Int>) -> Int? {
            guard range.upperBound <= bytes.count else { return nil }
            var value = 0
            for byte in bytes[range] {
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
                value = value * 10 + Int(byte - UInt8(ascii: "0"))
            }
            return value
        }
        func has(_ letter: Unicode.Scalar, at index: Int) -> Bool {
            index < bytes.count && bytes[index] == UInt8(ascii: letter)
        }
        guard bytes.count >= 20, has("T", at: 10), has(":", at: 13), has(":", at: 16),
            let date = CalendarDate(String(decoding: bytes[..<10], as: UTF8.self)),
            let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19),
            let civil = CivilTime(date, hour, minute, second)
        else { return nil }
        var place = 19
        var fraction = 0
        if has(".", at: place) {
            let digits = bytes[(place + 1)...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            guard (1...9).contains(digits.count) else { return nil }
            fraction = Int((String(decoding: digits, as: UTF8.self) + "00").prefix(3)) ?? 0
            place += 1 + digits.count
        }
        var offset = 0
        if has("+", at: place) || has("-", at: place) {
            guard bytes.count == place + 6, has(":", at: place + 3),
                let hours = number(place + 1..<place + 3),
                let minutes = number(place + 4..<place + 6), hours < 24, minutes < 60
            else { return nil }
            offset = (hours * 60 + minutes) * (has("-", at: place) ? -1 : 1)
        } else {
            guard has("Z", at: place), bytes.count == place + 1 else { return nil }
        }
        let moment = civil.moment(in: .utc).milliseconds
        self.init(milliseconds: moment + Int64(fraction) - Int64(offset) * 60_000)
    }
}
