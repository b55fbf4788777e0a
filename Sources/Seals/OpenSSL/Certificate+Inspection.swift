package import Calendars
package import Invoicing

extension Certificate {
    /// The OIB of the holder: the first eleven digits with a valid check digit in any attribute of the subject.
    ///
    /// Issuers put it into the organization, the common name, the serial number or the organization identifier,
    /// some with `HR` before it; so no attribute is assumed to exist.
    package var oib: OIB? { oibs.first }

    /// Every OIB that the subject names.
    package var oibs: [OIB] { subject.attributes.flatMap { OIB.all(in: $0.value) } }

    package func isValid(at moment: Instant) -> Bool { moment >= validFrom && moment <= validUntil }

    /// Whole days until it ends; negative when it has ended.
    package func daysLeft(at moment: Instant) -> Int { Expiry.days(until: validUntil, at: moment) }

    package func expiry(at moment: Instant) -> Expiry {
        moment < validFrom ? .notYetValid : Expiry(until: validUntil, at: moment)
    }

    /// How near the end of a certificate is.
    package enum Expiry: Sendable, Hashable {
        case notYetValid
        case valid(days: Int)
        /// Inside one of the warning periods.
        case ends(days: Int, within: Int)
        case expired

        /// When an operator is warned, the most urgent first.
        package static let warningDays = [7, 30, 60]

        /// Of what is valid already.
        package init(until end: Instant, at moment: Instant) {
            let days = Self.days(until: end, at: moment)
            self =
                moment > end
                ? .expired
                : Self.warningDays.first { days < $0 }.map { .ends(days: days, within: $0) }
                    ?? .valid(days: days)
        }

        /// Whole days until a moment; negative when it is over.
        package static func days(until end: Instant, at moment: Instant) -> Int {
            let day: Int64 = 86_400_000
            let left = end.milliseconds - moment.milliseconds
            return Int(left >= 0 ? left / day : (left - day + 1) / day)
        }
    }
}
