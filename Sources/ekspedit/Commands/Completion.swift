/// Prints the script for completion.
enum Completion: Command {
    static let declaration = Declaration(
        "completion", summary: "prints the script that lets bash complete commands and options",
        examples: [
            Example(
                "ekspedit completion > ~/.local/share/bash-completion/completions/ekspedit", "for one user"),
            Example("source <(ekspedit completion)", "for this shell"),
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        surroundings.out.put(BashCompletion.script(for: Registry.commands))
        return .fine
    }
}
