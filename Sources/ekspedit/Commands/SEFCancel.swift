internal import Dispatching

/// Withdraws an invoice that was not delivered.
enum SEFCancel: Command {
    static let declaration = Declaration(
        "sef", "cancel", summary: "withdraws an invoice that SEF has not delivered",
        discussion: [Acting.discussion], options: Acting.options, operands: [Acting.id],
        examples: [
            Example("ekspedit sef cancel 5000002 --comment 'wrong buyer'", "only while it is not delivered")
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        try await Acting.act(.cancel, call, in: surroundings, platform: "sef")
    }
}
