internal import Dispatching

/// Stops a lane.
enum Hold: Command {
    static let lane = Operand("LANE", "company/platform, as status shows it")
    static let declaration = Declaration(
        "hold", summary: "stops a lane; its work waits and nothing is lost",
        discussion: [Ordering.discussion],
        options: Ordering.options, operands: [lane],
        examples: [
            Example("ekspedit hold prodaja/sef --reason 'new contract first'", "nothing more is sent there")
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        try await Ordering.give(call[lane].map { .hold(lane: $0) }, call, in: surroundings)
    }
}
