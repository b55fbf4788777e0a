/// The script that lets fish complete commands, options and their values, derived from declarations.
enum FishCompletion {
    static func script(for commands: [any Command.Type]) -> String {
        let declarations = commands.map { $0.declaration }
        var lines = ["# Completion of ekspedit for fish; made by `ekspedit completion fish`."]
        for first in CompletionWords.firsts(declarations) {
            lines.append(
                "complete -c ekspedit -n __fish_use_subcommand -f -a \(quoted(first.word)) -d \(quoted(first.help))"
            )
        }
        for family in CompletionWords.families(declarations) {
            let others = family.words.map(\.word).joined(separator: " ")
            for second in family.words {
                let condition =
                    "__fish_seen_subcommand_from \(family.word); and not __fish_seen_subcommand_from \(others)"
                lines.append(
                    "complete -c ekspedit -n \(quoted(condition)) -f -a \(quoted(second.word)) -d \(quoted(second.help))"
                )
            }
        }
        for declaration in declarations {
            let condition = declaration.name.map { "__fish_seen_subcommand_from \($0)" }.joined(
                separator: "; and ")
            for option in declaration.options { lines.append(line(option, quoted(condition))) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func line(_ option: OptionSpec, _ condition: String) -> String {
        var line = "complete -c ekspedit -n \(condition) -l \(option.name)"
        if let short = option.short { line += " -s \(short)" }
        if option.value != nil {
            switch option.form {
            case .word: line += " -x"
            case .file: line += " -r"
            case .folder: line += " -x -a '(__fish_complete_directories)'"
            case .choice(let words): line += " -x -a \(quoted(words.joined(separator: " ")))"
            }
        }
        return line + " -d \(quoted(option.help))"
    }

    private static func quoted(_ text: String) -> String {
        "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
    }
}
