internal import Dispatching
internal import Platforms

/// Tells what the central register knows of the payments of a document.
enum SEFPayments: Command {
    static let declaration = Declaration(
        "sef", "payments", summary: "tells what the central register says of a document's payments",
        discussion: [Asking.discussion], options: [Asking.registerSide.spec] + Asking.options,
        operands: [Asking.registerId],
        examples: [Example("ekspedit sef payments 9000001", "the register's answer as it is")])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        try await Asking.ask(
            .payments,
            ["id": call[Asking.registerId].first, "side": call[Asking.registerSide]?.rawValue], call,
            in: surroundings)
    }
}
