/// Prints the manual page.
enum Manual: Command {
    static let declaration = Declaration(
        "manual", summary: "prints the manual page ekspedit(1)",
        examples: [Example("ekspedit manual | man -l -", "reads it")])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        surroundings.out.put(ManualPage.page(of: Registry.groups))
        return .fine
    }
}
