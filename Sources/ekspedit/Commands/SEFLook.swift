internal import Dispatching
internal import Platforms

/// Tells what SEF knows of one document.
enum SEFLook: Command {
    static let declaration = Declaration(
        "sef", "look", summary: "tells what SEF says of one document",
        discussion: [Asking.discussion], options: [Asking.side.spec] + Asking.options, operands: [Acting.id],
        examples: [
            Example("ekspedit sef look 5000003 --side purchases", "its status, and its id in the register")
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        try await Asking.ask(
            .look, ["id": call[Acting.id].first, "side": call[Asking.side]?.rawValue], call,
            in: surroundings)
    }
}
