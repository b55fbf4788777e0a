/// The script that lets bash complete commands, options and their values, derived from declarations.
enum BashCompletion {
    static func script(for commands: [any Command.Type]) -> String {
        let declarations = commands.map { $0.declaration }
        let cases = declarations.map(branch).joined(separator: "\n")
        let firstWords = CompletionWords.firsts(declarations).map(\.word)
        let families = CompletionWords.families(declarations).map { family in
            "        \(family.word)) words=\"\(family.words.map(\.word).joined(separator: " "))\" ;;"
        }
        return """
            # Completion of ekspedit for bash; made by `ekspedit completion`.
            _ekspedit() {
                local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} words= command=${COMP_WORDS[1]}
                COMPREPLY=()
                if [ "$COMP_CWORD" = 1 ]; then
                    COMPREPLY=($(compgen -W "\(firstWords.joined(separator: " ")) --help --version" -- "$word"))
                    return
                fi
                if [ "$COMP_CWORD" = 2 ]; then
                    case $command in
            \(families.joined(separator: "\n"))
                    esac
                    [ -z "$words" ] || { COMPREPLY=($(compgen -W "$words --help" -- "$word")); return; }
                fi
                case "$command ${COMP_WORDS[2]}" in
            \(cases)
                esac
                if [ "${word#-}" != "$word" ]; then
                    COMPREPLY=($(compgen -W "$words" -- "$word"))
                else
                    COMPREPLY=($(compgen -f -- "$word"))
                fi
            }
            complete -o filenames -F _ekspedit ekspedit

            """
    }

    private static func branch(_ declaration: Declaration) -> String {
        // `config check` before `config`-like commands of one word: the pattern of one word takes anything behind it.
        let pattern = declaration.name.count > 1 ? "\"\(declaration.words)\"" : "\"\(declaration.words) \"*"
        let names = declaration.options.map { "--" + $0.name }.joined(separator: " ")
        let values = declaration.options.compactMap { option -> String? in
            guard case .choice(let choices) = option.form else { return nil }
            let list = choices.joined(separator: " ")
            return
                "            [ \"$before\" = --\(option.name) ] && { COMPREPLY=($(compgen -W \"\(list)\" -- \"$word\")); return; }"
        }
        return (["        \(pattern))", "            words=\"\(names)\""] + values + ["            ;;"])
            .joined(separator: "\n")
    }
}
