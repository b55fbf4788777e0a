internal import Dispatching

/// Writes the results of finished documents again.
enum Republish: Command {
    static let ids = Operand(
        "ID", .atLeastOne,
        "ids of documents, as queue shows them, or invoice numbers; beginnings of ids will do")
    static let declaration = Declaration(
        "republish", summary: "writes the result folders of finished documents again, byte for byte",
        discussion: [Ordering.discussion],
        options: Ordering.options, operands: [ids],
        examples: [
            Example("ekspedit republish 01jd8m4v3q7x", "for a partner who has lost a receipt")
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        try await Ordering.give(call[ids].map { .republish(document: $0) }, call, in: surroundings)
    }
}
