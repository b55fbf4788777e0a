internal import Calendars
internal import Documents
internal import Faults
internal import Invoicing

extension SEF {
    /// BT-2 and the day on which it is sent, which SEF wants to be the same.
    struct IssueDay {
        /// Where the submission keeps the issue date.
        static let fact = "issueDate"

        let issued: CalendarDate
        let today: CalendarDate
        private let redating: Redating?

        /// Nil when the submission does not know its date.
        init?(_ submission: Submission, at now: Instant) {
            guard let issued = submission.facts[Self.fact].flatMap({ CalendarDate($0) }) else { return nil }
            self.issued = issued
            today = CivilTime(now, in: .belgrade).date
            redating = submission.facts[Redating.fact].flatMap(Redating.init(rawValue:))
        }

        /// Whether it is to be sent with the date of this day instead of its own.
        var isToBeRedated: Bool { issued < today && redating == .granted }

        /// What the platform would say, before anything is sent.
        ///
        /// A file that was dropped before midnight and comes up after it ends here, unless its issuer has asked for it
        /// to be dated anew.
        var findings: [Finding] {
            guard issued != today, !isToBeRedated else { return [] }
            let isLate = issued < today
            let problem = Finding(
                .platform, isLate ? "IssueDateCannotBeDifferentFromTodays" : "InvoiceDateLaterThanToday",
                terms: ["BT-2"], found: issued.description, expected: today.description,
                message: isLate
                    ? "SEF takes a document only on the day of its issue, and that day is over in Belgrade."
                    : "The issue date has not come yet in Belgrade.",
                action: isLate
                    ? "Issue the document again with the date of the day on which it is dropped."
                    : "Drop the document again on its issue date.")
            guard isLate, let remark = redating?.remark else { return [problem] }
            return [problem, remark]
        }
    }

    /// Whether a document may be dated anew when its day is over before it could be sent, and else why not.
    ///
    /// To date a document is its issuer's right: both the configuration and the file have to ask for it.
    enum Redating: String, CaseIterable {
        case granted, notAsked, switchedOff, untouched, vatPoint

        /// Where the submission keeps it.
        static let fact = "redating"

        /// Nil where nobody thinks of it.
        init?(_ invoice: Invoice, isAllowed: Bool, isUntouched: Bool) {
            let isAsked = invoice.extensions.text("sef.redate") == "true"
            switch (isAsked, isAllowed) {
            case (false, false): return nil
            // A dropped document goes out byte for byte, with whatever seal its issuer has put on it.
            case _ where isUntouched: self = .untouched
            case (false, true): self = .notAsked
            case (true, false): self = .switchedOff
            case (true, true): self = invoice.taxPointCode == .issueDate ? .vatPoint : .granted
            }
        }

        /// Why it was not done, for the issuer.
        var remark: Finding? {
            switch self {
            case .granted: nil
            case .notAsked:
                .remark(
                    "EKS-SEF-REDATE-UNASKED",
                    "It was not dated anew because the file does not ask for that.",
                    "Write \"sef\": { \"redate\": true } into a file that may be dated anew.")
            case .switchedOff:
                .remark(
                    "EKS-SEF-REDATE-OFF",
                    "It was not dated anew because the configuration does not allow that.",
                    "Ask whoever runs Ekspedit to set redate: true for SEF.")
            case .untouched:
                .remark(
                    "EKS-SEF-REDATE-AS-DROPPED",
                    "It was not dated anew because it goes out byte for byte as its issuer wrote, and perhaps signed, "
                        + "it.",
                    "Only a document that is written here, such as one in JSON, can be dated anew.")
            case .vatPoint:
                .remark(
                    "EKS-SEF-REDATE-TAX-POINT",
                    "It was not dated anew because the date of issue makes its VAT due (BT-8 is 3): it would move into "
                        + "another period.", "Issue it again with the right date and the right VAT point.")
            }
        }
    }
}

extension Finding {
    fileprivate static func remark(_ id: String, _ message: String, _ action: String) -> Finding {
        Finding(.platform, id, .warning, terms: ["BT-2"], message: message, action: action)
    }
}

// MARK: - Dating anew

extension Submission {
    /// The document with the date of another day, under the same key; the same day always gives the same bytes.
    ///
    /// Nil when the payload is not ours, so that its date can't be found for certain.
    func redated(to day: CalendarDate) -> Submission? {
        guard let written = facts[SEF.IssueDay.fact] else { return nil }
        func element(_ date: String) -> [UInt8] { Array("<cbc:IssueDate>\(date)</cbc:IssueDate>".utf8) }
        // BT-2 comes before the dates of whatever the document refers to.
        guard let place = payload.bytes.firstRange(of: element(written)) else { return nil }
        var redated = self
        var bytes = payload.bytes
        bytes.replaceSubrange(place, with: element(day.description))
        redated.payload = Artefact(fileExtension: payload.fileExtension, bytes: bytes)
        redated.facts[SEF.IssueDay.fact] = day.description
        redated.facts[SEF.redatedFact] = written
        return redated
    }
}

extension SEF {
    /// The date that the issuer had written, where the document was dated anew.
    static let redatedFact = "redatedFrom"

    /// What is really sent at an attempt.
    ///
    /// What was sent once is sent again with the same bytes: the first attempt's day decides.
    func dated(_ submission: Submission, _ attempt: Attempt) -> Submission {
        guard let day = IssueDay(submission, at: attempt.firstAt ?? attempt.now), day.isToBeRedated else {
            return submission
        }
        return submission.redated(to: day.today) ?? submission
    }

    /// After SEF has refused the date: with today's, where that is wanted and another one.
    func redatedToday(_ submission: Submission, sent: Submission, _ attempt: Attempt) -> Submission? {
        guard let day = IssueDay(submission, at: attempt.now), day.isToBeRedated,
            sent.facts[IssueDay.fact] != day.today.description
        else { return nil }
        return submission.redated(to: day.today)
    }
}
