package import Wire

/// A conversation with a platform as a value: either one more request and what to make of its answer, or the end.
///
/// An adapter writes its conversations from top to bottom and never waits, sends or stores anything itself;
/// Dispatch performs each call, records it, and hands the answer to `then`.
package indirect enum Step<End: Sendable>: Sendable {
    case ask(Call, then: @Sendable (Answer) -> Step<End>)
    case end(End)

    /// The same conversation with another end.
    package func map<Other>(_ transform: @escaping @Sendable (End) -> Other) -> Step<Other> {
        switch self {
        case .ask(let call, let then): .ask(call) { then($0).map(transform) }
        case .end(let end): .end(transform(end))
        }
    }
}

/// One request to a platform.
package struct Call: Sendable {
    /// The platform's name of the operation, for the journal, logs and metrics.
    package let operation: String

    package let request: HTTPRequest

    /// Whether this request can create a legal fact: then the journal holds it before it leaves.
    package let isBinding: Bool

    /// What of the platform's allowances it uses up.
    package let quotas: [Quota]

    package init(
        _ operation: String, _ request: HTTPRequest, isBinding: Bool = false, quotas: [Quota] = []
    ) {
        self.operation = operation
        self.request = request
        self.isBinding = isBinding
        self.quotas = quotas
    }
}
