package import Faults

/// Everything a receipt says; the same content always gives the same bytes.
package struct ReceiptContent: Sendable, Hashable {
    package enum Outcome: String, Sendable, CaseIterable {
        /// Every platform has taken it.
        case accepted
        /// Valid without the platform's answer, which will come into a later edition.
        case pending
        /// Was pending, and came to nothing: the rejection says why.
        case refused
    }

    package var head: ReportHead
    package var outcome: Outcome

    /// What the rules remarked without refusing; shown to people.
    package var warnings: [Finding]

    /// Names of the files beside the receipt.
    package var files: [String]

    package init(
        _ head: ReportHead, outcome: Outcome = .accepted, warnings: [Finding] = [], files: [String] = []
    ) {
        self.head = head
        self.outcome = outcome
        self.warnings = warnings
        self.files = files
    }
}

/// Everything a rejection says.
package struct RejectionContent: Sendable, Hashable {
    package enum Outcome: String, Sendable, CaseIterable {
        /// It breaks rules.
        case invalid
        /// It is no invoice that can be read.
        case unreadable
        /// A platform will not take it.
        case refused
        /// Every try failed.
        case dead
        /// Other content under a number that is being sent or was accepted.
        case duplicateConflict = "duplicate-conflict"
    }

    package var head: ReportHead
    package var outcome: Outcome

    /// All of them, in the order of the document.
    package var problems: [Finding]

    /// The dropped bytes are kept away and not handed back.
    package var isQuarantined: Bool

    /// Names of the files beside the rejection.
    package var files: [String]

    package init(
        _ head: ReportHead, outcome: Outcome, problems: [Finding], isQuarantined: Bool = false,
        files: [String] = []
    ) {
        self.head = head
        self.outcome = outcome
        self.problems = problems
        self.isQuarantined = isQuarantined
        self.files = files
    }
}
