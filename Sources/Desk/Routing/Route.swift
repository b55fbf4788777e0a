package import Wire

/// One thing that can be asked: a method, a path, who may ask, and who answers.
package struct Route: Sendable {
    /// Who may ask.
    package enum Access: Sendable, Hashable {
        /// Everybody who reaches the desk: nothing of a document is shown.
        case open

        /// Who has the desk's token.
        case token

        /// Who has the token or the secret of the timer.
        case timer

        /// The route itself asks for a proof, as platforms give one.
        case ownProof
    }

    package typealias Answering = @Sendable (Question) async throws(Problem) -> HTTPResponse

    package let method: HTTPRequest.Method

    /// Segments such as `documents` or `{id}`.
    package let pattern: String
    package let access: Access

    /// The largest body that is read, in bytes.
    package let bodyLimit: Int

    /// What the description of the API says of it; what belongs to the page has none.
    let operation: Operation?
    let answer: Answering
    private let parts: [Part]

    private enum Part: Sendable {
        case word(String)
        case name(String)
    }

    init(
        _ method: HTTPRequest.Method, _ pattern: String, _ access: Access, bodyLimit: Int = 0,
        as operation: Operation? = nil, _ answer: @escaping Answering
    ) {
        self.method = method
        self.pattern = pattern
        self.access = access
        self.bodyLimit = bodyLimit
        self.operation = operation
        self.answer = answer
        parts = pattern.split(separator: "/").map { part in
            part.hasPrefix("{") ? .name(String(part.dropFirst().dropLast())) : .word(String(part))
        }
    }

    /// The names in the pattern, in its order.
    var parameters: [String] {
        parts.compactMap { if case .name(let name) = $0 { name } else { nil } }
    }

    /// What the names in the pattern stand for in a path; nil when the path is another one.
    func match(_ segments: [String]) -> [String: String]? {
        guard segments.count == parts.count else { return nil }
        var parameters: [String: String] = [:]
        for (part, segment) in zip(parts, segments) {
            switch part {
            case .word(let word): guard word == segment else { return nil }
            case .name(let name): parameters[name] = segment
            }
        }
        return parameters
    }
}
