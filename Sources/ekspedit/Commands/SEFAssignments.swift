internal import Dispatching
internal import Platforms

/// Tells to whom a document was assigned in the central register.
enum SEFAssignments: Command {
    static let declaration = Declaration(
        "sef", "assignments", summary: "tells to whom a document was assigned in the central register",
        discussion: [Asking.discussion], options: [Asking.registerSide.spec] + Asking.options,
        operands: [Asking.registerId],
        examples: [
            Example("ekspedit sef assignments 9000001 --side purchases", "the register's answer as it is")
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        try await Asking.ask(
            .assignments,
            ["id": call[Asking.registerId].first, "side": call[Asking.registerSide]?.rawValue], call,
            in: surroundings)
    }
}
