internal import Calendars
internal import Faults
internal import Invoicing

extension SEF {
    /// BT-2 and the day on which it is sent, which SEF wants to be the same.
    struct IssueDay {
        /// Where the submission keeps the issue date.
        static let fact = "issueDate"

        let issued: CalendarDate
        let today: CalendarDate

        /// Nil when the submission does not know its date.
        init?(_ submission: Submission, at now: Instant) {
            guard let issued = submission.facts[Self.fact].flatMap({ CalendarDate($0) }) else { return nil }
            self.issued = issued
            today = CivilTime(now, in: .belgrade).date
        }

        /// What the platform would say, before anything is sent.
        ///
        /// A file that was dropped before midnight and comes up after it ends here: to date it anew is the issuer's
        /// decision.
        var finding: Finding? {
            guard issued != today else { return nil }
            let isLate = issued < today
            return Finding(
                .platform, isLate ? "IssueDateCannotBeDifferentFromTodays" : "InvoiceDateLaterThanToday",
                terms: ["BT-2"], found: issued.description, expected: today.description,
                message: isLate
                    ? "SEF takes a document only on the day of its issue, and that day is over in Belgrade."
                    : "The issue date has not come yet in Belgrade.",
                action: isLate
                    ? "Issue the document again with the date of the day on which it is dropped."
                    : "Drop the document again on its issue date.")
        }
    }
}
