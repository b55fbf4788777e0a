package import Calendars
package import Faults
package import Journal
package import Platforms

/// Reads and judges one dropped document.
///
/// Pure, and safe to do for many at once.
package protocol Examiner: Sendable {
    func examine(_ document: DocumentRecord, _ bytes: [UInt8], at now: Instant) -> Examination

    /// Where what platforms have told can be looked up, given once at the start.
    func consult(_ journal: any Journal)
}

extension Examiner {
    package func consult(_ journal: any Journal) {}
}

/// What came of reading and judging a document.
package struct Examination: Sendable {
    package enum Verdict: Sendable {
        case unreadable
        case invalid

        /// A container: each entry becomes a document of its own.
        case expanded([Entry])

        /// Good, and bound for these platforms; none means that the law asks for nothing.
        case bound([PreparedLeg])
    }

    package struct Entry: Sendable, Hashable {
        package let name: [UInt8]
        package let bytes: [UInt8]

        package init(name: [UInt8], bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    package var verdict: Verdict
    package var syntax: String?
    package var head: InvoiceSummary?
    package var findings: [Finding]

    /// Whether the bytes are too dangerous to hand back.
    package var isQuarantined: Bool

    /// Why it goes where it goes, for the journal and the receipt.
    package var reasons: [String]

    package init(
        _ verdict: Verdict, syntax: String? = nil, head: InvoiceSummary? = nil, findings: [Finding] = [],
        isQuarantined: Bool = false, reasons: [String] = []
    ) {
        self.verdict = verdict
        self.syntax = syntax
        self.head = head
        self.findings = findings
        self.isQuarantined = isQuarantined
        self.reasons = reasons
    }
}

/// A leg that only waits for the journal.
package struct PreparedLeg: Sendable {
    package let lane: String
    package let platform: String
    package let environment: String
    package let submission: Submission

    /// What makes this invoice the same document as another for this platform.
    package let business: String
    package var deadline: Instant?

    package init(
        lane: String, platform: String, environment: String, submission: Submission, business: String,
        deadline: Instant? = nil
    ) {
        self.lane = lane
        self.platform = platform
        self.environment = environment
        self.submission = submission
        self.business = business
        self.deadline = deadline
    }
}
