package import Calendars
internal import Invoicing

/// So many requests of one kind that a platform allows in a span of time.
///
/// A call names the quotas that it uses up. Dispatch counts them durably, together with the request itself, so that a
/// restart forgets nothing; what finds its quota used up waits for the next span.
package struct Quota: Sendable, Hashable {
    /// What is counted: the platform, the kind of request, and the thing or account that it is about.
    ///
    /// Lanes that share an account name the same key.
    package let key: String
    package let limit: Int
    package let span: Span

    /// A span of time that begins anew for everybody at the same moment.
    package enum Span: Sendable, Hashable {
        /// By the clocks of a country.
        case day(Zone)

        /// Counted from the beginning of 1970.
        case length(Duration)
    }

    package init(_ key: String, limit: Int, in span: Span) {
        self.key = key
        self.limit = limit
        self.span = span
    }
}

extension Quota.Span {
    /// The name of the span that a moment lies in.
    package func name(at moment: Instant) -> String {
        switch self {
        case .day(let zone): CivilTime(moment, in: zone).date.description
        case .length(let length): String(moment.milliseconds / max(1, length.milliseconds))
        }
    }

    /// When the next one begins.
    package func end(after moment: Instant) -> Instant {
        switch self {
        case .day(let zone):
            let today = CivilTime(moment, in: zone).date
            guard let midnight = today.adding(days: 1).flatMap({ CivilTime($0) }) else { return moment }
            return midnight.moment(in: zone)
        case .length(let length):
            let size = max(1, length.milliseconds)
            return Instant(milliseconds: (moment.milliseconds / size + 1) * size)
        }
    }
}
