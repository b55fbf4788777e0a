/// Prints the script for completion.
enum Completion: Command {
    enum Shell: String, CaseIterable, Sendable { case bash, zsh, fish }

    static let shell = Operand(
        "SHELL", .atMostOne, form: .choice(Shell.allCases.map(\.rawValue)), "bash when not given, zsh or fish"
    )
    static let declaration = Declaration(
        "completion", summary: "prints the script that lets a shell complete commands and options",
        operands: [shell],
        examples: [
            Example(
                "ekspedit completion > ~/.local/share/bash-completion/completions/ekspedit",
                "for one user of bash"),
            Example("source <(ekspedit completion)", "for this shell"),
            Example("ekspedit completion fish > ~/.config/fish/completions/ekspedit.fish", "for fish"),
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        let word = call[shell].first ?? Shell.bash.rawValue
        guard let shell = Shell(rawValue: word) else {
            throw Failure(.usage, "there is no completion for “\(word.printable)”", hint: "bash, zsh or fish")
        }
        let script =
            switch shell {
            case .bash: BashCompletion.script(for: Registry.commands)
            case .zsh: ZshCompletion.script(for: Registry.commands)
            case .fish: FishCompletion.script(for: Registry.commands)
            }
        surroundings.out.put(script)
        return .fine
    }
}
