internal import Dispatching

/// Hands a purchase in the central register to another public body.
enum SEFAssign: Command {
    static let publicBody = Option<String>("jbkjs", "NUMBER", "the five digits of the public body")
    static let contract = Option<String>("contract", "NUMBER", "the contract under which it is assigned")

    static let declaration = Declaration(
        "sef", "assign", summary: "assigns a purchase in the central register to a public body",
        discussion: [Acting.discussion], options: [publicBody.spec, contract.spec] + Acting.plainOptions,
        operands: [Asking.registerId],
        examples: [
            Example("ekspedit sef assign 9000001 --jbkjs 12345 --contract 17/2026", "the other body pays")
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        guard let number = call[publicBody] else {
            throw Failure(.usage, "--jbkjs is missing", hint: "the five digits of the public body")
        }
        var order = ActionOrder(.assign, platform: "sef")
        order.registerId = call[Asking.registerId].first
        order.publicBody = number
        order.contract = call[contract]
        return try await Acting.act(order, call, in: surroundings)
    }
}
