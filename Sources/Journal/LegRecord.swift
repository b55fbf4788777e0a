package import Calendars
package import Faults

/// One platform that one invoice has to visit.
package struct LegRecord: Sendable, Hashable {
    package let id: String
    package let document: String
    package let company: String
    package let platform: String
    package let environment: String

    /// (company, platform, credential): what is paced, broken and held together.
    package let lane: String

    package var state: LegState

    /// 1 for the first document under this invoice number, 2 after the first was refused.
    package var revision = 1

    /// The key under which the platform knows the submission.
    package var key: String

    /// How often the binding request was made, and how often it was asked about since.
    package var attempts = 0
    package var polls = 0

    /// The platform's word for a submission it has not decided, and for one it has taken.
    package var reference: String?
    package var platformId: String?
    package var facts: [String: String] = [:]

    /// The fact that names the invoice number's claim; of no interest outside.
    package static let businessFact = "business"

    /// The fact that says what a leg does to a document that the platform holds already; none for a submission.
    package static let actionFact = "action"

    /// The fact that says since when its status after delivery holds; of no interest outside.
    package static let statusSinceFact = "statusSince"

    /// The fact that names its place in a series of numbers; of no interest outside.
    package static let serialFact = "serial"

    /// Why it waits or ended, where something went wrong.
    package var fault: Fault?

    /// What the platform refused it for, as the engine wrote it.
    package var report: String?

    /// Earliest moment at which it may be served again.
    package var runAt: Instant
    package var deadline: Instant?

    /// Lower goes first: 0 for current documents, 1 for the backlog, below 0 for the first question after sending.
    package var priority = 0

    /// The priority of what could not be delivered at once.
    package static let backlog = 1

    /// By how much the first question after sending goes before the rest.
    package static let hurried = 2

    package var firstAttemptAt: Instant?
    package var submittedAt: Instant?
    package var acceptedAt: Instant?
    package var isLate = false

    package init(
        id: String, document: String, company: String, platform: String, environment: String, lane: String,
        state: LegState, key: String, runAt: Instant
    ) {
        self.id = id
        self.document = document
        self.company = company
        self.platform = platform
        self.environment = environment
        self.lane = lane
        self.state = state
        self.key = key
        self.runAt = runAt
    }
}

package enum LegState: String, Sendable, CaseIterable {
    /// Rendered and durable; waits for its lane.
    case prepared

    /// The intent is durable; the request may have left.
    case sending

    /// The platform has it and has not decided.
    case pending

    /// Nothing happened; sent again at ``LegRecord/runAt``.
    case deferred

    /// The answer is lost; looked up before anything is sent again.
    case uncertain

    /// An operator must act.
    case held
    case accepted, refused, dead

    package var isTerminal: Bool {
        switch self {
        case .accepted, .refused, .dead: true
        case .prepared, .sending, .pending, .deferred, .uncertain, .held: false
        }
    }

    /// Whether the lane may serve it when its time has come.
    package var isServable: Bool {
        switch self {
        case .prepared, .pending, .deferred, .uncertain: true
        case .sending, .held, .accepted, .refused, .dead: false
        }
    }
}

/// Bytes with the extension that a file of them has.
package struct Payload: Sendable, Hashable {
    package let fileExtension: String
    package let bytes: [UInt8]

    package init(fileExtension: String, bytes: [UInt8]) {
        self.fileExtension = fileExtension
        self.bytes = bytes
    }
}
