internal import Calendars
internal import Journal
internal import Platforms

/// How much of the platforms' allowances is used up.
///
/// Counts are committed together with the requests that use them, so that a restart forgets none; those of past spans
/// are dropped from time to time.
struct QuotaBook {
    private struct Count {
        var span: String
        var number: Int
    }

    private var counts: [String: Count] = [:]

    /// Those whose span may be over are looked at again when there are so many.
    private var tidyAt = 1_024

    static let prefix = "quota/"

    /// Takes up what an earlier process counted.
    init(_ notes: [String: String]) {
        for (name, value) in notes {
            let parts = value.split(separator: " ")
            guard parts.count == 2, let number = Int(parts[1]) else { continue }
            counts[String(name.dropFirst(Self.prefix.count))] = Count(span: String(parts[0]), number: number)
        }
    }

    /// Why a call has to wait.
    enum Wait {
        /// The allowance of a day for one thing: what asked about it waits, and the rest goes on.
        case leg(until: Instant)

        /// The allowance of a short span for the whole account: the lane waits.
        case lane(until: Instant)
    }

    /// Whether a call has to wait as far as its quotas go; nil is no.
    func wait(for quotas: [Quota], at now: Instant) -> Wait? {
        var wait: Wait?
        for quota in quotas {
            guard let count = counts[quota.key], count.span == quota.span.name(at: now),
                count.number >= quota.limit
            else { continue }
            let end = quota.span.end(after: now)
            switch quota.span {
            case .day: return .leg(until: end)
            case .length: wait = .lane(until: end)
            }
        }
        return wait
    }

    /// Counts a call that is about to be made.
    mutating func use(_ quotas: [Quota], at now: Instant) -> [Change] {
        quotas.map { quota in
            let span = quota.span.name(at: now)
            var count = counts[quota.key] ?? Count(span: span, number: 0)
            if count.span != span { count = Count(span: span, number: 0) }
            count.number += 1
            counts[quota.key] = count
            return .note(name: Self.prefix + quota.key, value: "\(count.span) \(count.number)")
        }
    }

    /// Forgets the counts that the given quotas show to be of a past day.
    mutating func tidied(like quotas: [Quota], at now: Instant) -> [Change] {
        guard counts.count >= tidyAt else { return [] }
        let spans = Set(quotas.map { $0.span.name(at: now) })
        let days = spans.filter { $0.utf8.count == 10 && $0.contains("-") }
        guard !days.isEmpty else { return [] }
        let past = counts.filter { $0.value.span.contains("-") && !days.contains($0.value.span) }.map(\.key)
        for key in past { counts[key] = nil }
        tidyAt = max(1_024, counts.count * 2)
        return past.map { .note(name: Self.prefix + $0, value: nil) }
    }
}
