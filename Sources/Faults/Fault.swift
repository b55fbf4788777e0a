/// What went wrong with a document, a lane or the machine, in the one vocabulary that reports, retries, metrics
/// and exit codes read.
package struct Fault: Error, Sendable {
    package let code: Code

    /// One sentence for an operator, without invoice content, amounts or secrets.
    package let reason: String

    /// What the other side said, untouched.
    package let words: String?

    package init(_ code: Code, _ reason: String, words: String? = nil) {
        self.code = code
        self.reason = reason
        self.words = words
    }
}

/// Faults are equal when their codes are: texts may be improved without breaking an expectation.
extension Fault: Hashable {
    package static func == (left: Fault, right: Fault) -> Bool { left.code == right.code }

    package func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

extension Fault: CustomStringConvertible {
    package var description: String { "\(code.rawValue): \(reason)" }
}
