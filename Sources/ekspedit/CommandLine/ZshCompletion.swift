/// The script that lets zsh complete commands, options and their values, derived from declarations.
enum ZshCompletion {
    static func script(for commands: [any Command.Type]) -> String {
        let declarations = commands.map { $0.declaration }
        let firsts = CompletionWords.firsts(declarations).map { "\(quoted($0.word + ":" + $0.help))" }
        let families = CompletionWords.families(declarations).map { family in
            let seconds = family.words.map { "\(quoted($0.word + ":" + $0.help))" }.joined(separator: " ")
            return """
                    \(family.word))
                        if (( CURRENT == 3 )); then
                            commands=(\(seconds))
                            _describe command commands
                            return
                        fi ;;
                """
        }
        return """
            #compdef ekspedit
            # Completion of ekspedit for zsh; made by `ekspedit completion zsh`.
            local -a commands
            if (( CURRENT == 2 )); then
                commands=(\(firsts.joined(separator: " ")))
                _describe command commands
                return
            fi
            case $words[2] in
            \(families.joined(separator: "\n"))
            esac
            case "$words[2] $words[3]" in
            \(declarations.map(branch).joined(separator: "\n"))
            esac

            """
    }

    private static func branch(_ declaration: Declaration) -> String {
        let pattern = declaration.name.count > 1 ? quoted(declaration.words) : "\(declaration.name[0])\\ *"
        var parts = declaration.options.map { option in
            let star = option.repeats ? "*" : ""
            let value = option.value.map { ":\(plain($0)):\(action(option.form))" } ?? ""
            return quoted("\(star)--\(option.name)[\(plain(option.help))]\(value)")
        }
        let operands = declaration.operands.map { operand in
            let many = operand.count == .any || operand.count == .atLeastOne
            return quoted("\(many ? "*" : ""):\(plain(operand.name)):\(action(operand.form))")
        }
        parts += operands
        let shift = declaration.name.count > 1 ? 2 : 1
        return """
                \(pattern))
                    shift \(shift) words; (( CURRENT -= \(shift) ))
                    _arguments \(parts.joined(separator: " ")) ;;
            """
    }

    private static func action(_ form: ValueForm) -> String {
        switch form {
        case .word: " "
        case .file: "_files"
        case .folder: "_files -/"
        case .choice(let words): "(\(words.joined(separator: " ")))"
        }
    }

    /// Without the letters that mean something in a description.
    private static func plain(_ text: String) -> String {
        text.replacing("[", with: "(").replacing("]", with: ")").replacing(":", with: " -")
    }

    private static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
}
