internal import Calendars

/// Counts what the platform limits.
package struct ANAFMeter: Sendable {
    private var recent: [Instant] = []
    private var counts: [String: Int] = [:]

    /// The most calls that came within any minute, refused ones included.
    package private(set) var mostInOneMinute = 0

    /// The most that was counted for one thing in a day, by kind.
    package private(set) var mostInOneDay: [String: Int] = [:]

    /// How many requests were turned away for a limit.
    package private(set) var turnedAway = 0

    mutating func admitsCall(at now: Instant, limit: Int?) -> Bool {
        recent.append(now)
        if recent.count > 4_096 || recent.count.isMultiple(of: 64) {
            recent.removeAll { now.since($0) >= .seconds(60) }
        }
        let inMinute = recent.count { now.since($0) < .seconds(60) }
        mostInOneMinute = max(mostInOneMinute, inMinute)
        guard let limit, inMinute > limit else { return true }
        turnedAway += 1
        return false
    }

    /// Counts one more of a kind about a thing on a day; false when it is one too many.
    mutating func admits(_ kind: String, about thing: String, on day: String, limit: Int) -> Bool {
        let key = "\(kind)/\(thing)/\(day)"
        let count = (counts[key] ?? 0) + 1
        counts[key] = count
        mostInOneDay[kind] = max(mostInOneDay[kind] ?? 0, count)
        guard count > limit else { return true }
        turnedAway += 1
        return false
    }
}
