internal import Dispatching

/// Rejects a purchase.
enum PurchasesReject: Command {
    static let declaration = Declaration(
        "purchases", "reject", summary: "rejects a purchase invoice on its platform",
        discussion: [Acting.discussion], options: Acting.options + [Acting.register.spec],
        operands: [Acting.id],
        examples: [
            Example(
                "ekspedit purchases reject 5000003 --comment 'not ordered'", "the supplier reads the comment")
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        try await Acting.act(.reject, call, in: surroundings)
    }
}
