internal import Dispatching

/// Sends again what was refused, is dead or held.
enum Retry: Command {
    static let ids = Operand(
        "ID", .atLeastOne,
        "ids of documents, as queue shows them, or invoice numbers; beginnings of ids will do")
    static let declaration = Declaration(
        "retry", summary: "sends again what was refused, is dead or is held",
        discussion: [Ordering.discussion],
        options: Ordering.options, operands: [ids],
        examples: [
            Example(
                "ekspedit retry 01jd8m4v3q7x --reason 'platform was down'",
                "the document goes on its way again")
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        try await Ordering.give(call[ids].map { .retry(document: $0) }, call, in: surroundings)
    }
}
