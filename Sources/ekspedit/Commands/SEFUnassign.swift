internal import Dispatching

/// Takes an assignment back.
enum SEFUnassign: Command {
    static let declaration = Declaration(
        "sef", "unassign", summary: "takes the assignment of a purchase in the central register back",
        discussion: [Acting.discussion], options: Acting.plainOptions, operands: [Asking.registerId],
        examples: [Example("ekspedit sef unassign 9000001", "the company pays itself again")])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        var order = ActionOrder(.unassign, platform: "sef")
        order.registerId = call[Asking.registerId].first
        return try await Acting.act(order, call, in: surroundings)
    }
}
