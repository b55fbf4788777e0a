package import Faults

/// A platform that tells whether somebody can receive documents through it.
package protocol RecipientDirectory: Sendable {
    /// The fact of a submission that names who receives it.
    var recipientFact: String { get }

    /// A harmless question, which needs no look at a document.
    func isReachable(_ recipient: String, attempt: Attempt) -> Step<Harvest<Bool>>

    /// What to tell the issuer when it is not.
    func unreachable(_ recipient: String) -> Finding
}
