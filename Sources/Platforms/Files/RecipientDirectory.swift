package import Faults

/// A platform that tells whether somebody can receive documents through it.
package protocol RecipientDirectory: Sendable {
    /// Who receives a submission, by its facts; nil where nobody can be asked about.
    func recipient(in facts: [String: String]) -> String?

    /// A harmless question, which needs no look at a document.
    func isReachable(_ recipient: String, attempt: Attempt) -> Step<Harvest<Bool>>

    /// What to tell the issuer when it is not.
    func unreachable(_ recipient: String) -> Finding
}
