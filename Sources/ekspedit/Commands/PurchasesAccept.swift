internal import Dispatching

/// Accepts a purchase.
enum PurchasesAccept: Command {
    static let declaration = Declaration(
        "purchases", "accept", summary: "accepts a purchase invoice on its platform",
        discussion: [Acting.discussion], options: Acting.options + [Acting.register.spec],
        operands: [Acting.id],
        examples: [Example("ekspedit purchases accept 5000003", "tells the supplier that it is accepted")])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        try await Acting.act(.accept, call, in: surroundings)
    }
}
