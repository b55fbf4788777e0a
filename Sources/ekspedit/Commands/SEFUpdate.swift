internal import Dispatching
internal import Platforms

/// Has SEF read the company's own data anew.
enum SEFUpdate: Command {
    static let declaration = Declaration(
        "sef", "update", summary: "has SEF read the company's own data from the registers anew",
        discussion: ["After a change of name, address or seat in the register of companies."],
        options: Asking.options,
        examples: [Example("ekspedit sef update", "SEF shows the new data from then on")])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        try await Asking.ask(.update, [:], call, in: surroundings)
    }
}
