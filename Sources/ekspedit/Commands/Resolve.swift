internal import Dispatching

/// Settles what the program can't decide.
enum Resolve: Command {
    static let leg = Operand("ID", "the id of a leg, as status shows it under what needs a look")
    static let verdict = Option<Resolution>(
        "as", "accepted: the platform has it; absent: it has not, send it again; refused: never send it")
    static let declaration = Declaration(
        "resolve", summary: "settles by hand what the program can't decide",
        discussion: [
            "Look at the platform first: accepted and absent are believed without another question.",
            Ordering.discussion,
        ],
        options: [verdict.spec] + Ordering.options, operands: [leg],
        examples: [
            Example(
                "ekspedit resolve 01jd8m4v3q7x.sef --as accepted --reason 'seen in the portal'",
                "ends the leg")
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        guard let resolution = call[verdict] else {
            throw Failure(.usage, "--as is missing", hint: "one of accepted, absent, refused")
        }
        return try await Ordering.give(
            call[leg].map { .resolve(leg: $0, resolution) }, call, in: surroundings)
    }
}
