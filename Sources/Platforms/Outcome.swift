package import Faults

/// What a platform made of a submission.
package enum Outcome: Sendable {
    /// Final: the platform has taken the document.
    case accepted(Acceptance)

    /// The platform has it and has not decided; ask again by its reference.
    case pending(reference: String, Acceptance, askAgainAfter: Duration?)

    /// Answer to a poll only: it brought nothing, and nothing has changed; ask again.
    ///
    /// Says more than another `pending`: a throttled question slows its lane, and failures open its breaker.
    case askAgain(Fault, after: Duration?)

    /// Final: the platform will not take this document.
    case refused([Finding], words: String?)

    /// Certainly nothing happened; send again after a wait.
    case deferred(Fault, after: Duration?)

    /// Something may have happened; look up before sending again.
    case uncertain(Fault)

    /// An operator has to act; the lane waits.
    case held(Fault)

    /// Answer of a look-up only: the platform has never seen it, so it may be sent again under the same key.
    case absent
}

/// What a platform gave for a document: goes into the receipt.
package struct Acceptance: Sendable, Hashable {
    /// The platform's own id of the document.
    package var platformId: String?

    /// Named values for the receipt.
    ///
    /// Such as `jir`, `zki`, `qr`, `salesInvoiceId` and `index`.
    package var facts: [String: String]

    /// Files for the result folder: `answer.<leg>.<extension>`.
    package var artefacts: [Artefact]

    /// What was sent, where it is not what was prepared.
    package var revision: Revision?

    package init(platformId: String? = nil, facts: [String: String] = [:], artefacts: [Artefact] = []) {
        self.platformId = platformId
        self.facts = facts
        self.artefacts = artefacts
    }
}

/// A payload that was changed when it was sent.
package struct Revision: Sendable, Hashable {
    package let payload: Artefact

    /// What was changed and why, for the journal.
    package let reason: String

    package init(_ payload: Artefact, reason: String) {
        self.payload = payload
        self.reason = reason
    }
}

/// Bytes that a platform gave, or that were sent to it, to be kept as a file.
package struct Artefact: Sendable, Hashable {
    package let fileExtension: String
    package let bytes: [UInt8]

    package init(fileExtension: String, bytes: [UInt8]) {
        self.fileExtension = fileExtension
        self.bytes = bytes
    }
}
