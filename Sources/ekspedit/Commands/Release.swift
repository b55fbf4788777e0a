internal import Dispatching

/// Lets a lane go on.
enum Release: Command {
    static let lane = Operand("LANE", "company/platform, as status shows it")
    static let declaration = Declaration(
        "release", summary: "lets a held lane go on",
        discussion: [Ordering.discussion],
        options: Ordering.options, operands: [lane],
        examples: [Example("ekspedit release prodaja/sef", "its work goes on, beginning with one request")])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        try await Ordering.give(call[lane].map { .release(lane: $0) }, call, in: surroundings)
    }
}
