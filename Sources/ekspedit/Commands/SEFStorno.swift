internal import Dispatching

/// Reverses an invoice that was delivered.
enum SEFStorno: Command {
    static let number = Option<String>("number", "NUMBER", "the number under which the reversal is booked")
    static let declaration = Declaration(
        "sef", "storno", summary: "reverses an invoice that SEF has delivered",
        discussion: [Acting.discussion], options: [number.spec] + Acting.options, operands: [Acting.id],
        examples: [
            Example(
                "ekspedit sef storno 5000002 --comment 'goods returned'", "the receipt gets a new edition")
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        try await Acting.act(.storno, call, in: surroundings, stornoNumber: call[number], platform: "sef")
    }
}
