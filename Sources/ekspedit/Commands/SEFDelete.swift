internal import Dispatching

/// Takes drafts away.
enum SEFDelete: Command {
    static let ids = Operand("ID", .atLeastOne, "the platform's ids of the drafts")

    static let declaration = Declaration(
        "sef", "delete", summary: "deletes drafts at SEF that nobody was sent",
        discussion: [Acting.discussion], options: Acting.plainOptions, operands: [ids],
        examples: [Example("ekspedit sef delete 5000002 5000004", "both, with one request")])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        var order = ActionOrder(.delete, platform: "sef")
        let wanted = call[ids]
        if let only = wanted.first, wanted.count == 1 {
            order.platformId = only
        } else {
            order.platformIds = wanted
        }
        return try await Acting.act(order, call, in: surroundings)
    }
}
