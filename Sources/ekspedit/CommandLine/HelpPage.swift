/// The text of `--help`, derived from declarations.
enum HelpPage {
    static let width = 80

    static func page(of declaration: Declaration, withExitCodes: Bool = true) -> String {
        var sections = ["ekspedit \(declaration.words): \(declaration.summary)"]
        sections.append("Usage: \(declaration.usage)")
        sections += declaration.discussion.map { Paragraph.wrap($0, width: width) }
        if !declaration.operands.isEmpty {
            sections.append(section("Arguments", declaration.operands.map { ($0.usage, $0.help) }))
        }
        sections.append(section("Options", declaration.options.map { ($0.usage, $0.help) }))
        sections.append(
            "Examples:\n"
                + declaration.examples.map {
                    "  \($0.call)\n" + Paragraph.wrap($0.effect, width: width, indent: 6)
                }
                .joined(separator: "\n"))
        if withExitCodes { sections.append(exitCodes) }
        return sections.joined(separator: "\n\n") + "\n"
    }

    /// The page of `ekspedit --help`.
    static func overview(of groups: [CommandGroup]) -> String {
        var sections = ["ekspedit: the dispatch room for electronic invoices"]
        sections.append("Usage: ekspedit <command> [options] [arguments]")
        for group in groups {
            sections.append(
                section(group.title, group.commands.map { ($0.declaration.words, $0.declaration.summary) }))
        }
        sections.append(
            section(
                "Options",
                [
                    ("--help, -h", "shows this page; after a command, the page of the command"),
                    ("--version", "shows the version and those of the libraries"),
                ]))
        sections.append(exitCodes)
        return sections.joined(separator: "\n\n") + "\n"
    }

    /// The page of a word that several commands begin with.
    static func overview(of word: String, _ commands: [any Command.Type]) -> String {
        let list = section("Commands", commands.map { ($0.declaration.words, $0.declaration.summary) })
        return "Usage: ekspedit \(word) <command> [options] [arguments]\n\n\(list)\n"
    }

    private static var exitCodes: String {
        section("Exit codes", ExitCode.allCases.map { (String($0.rawValue), $0.meaning) })
    }

    /// Two columns; an entry too long for the first one gets a line of its own.
    static func section(_ title: String, _ entries: [(String, String)]) -> String {
        let left = min(26, entries.map(\.0.count).max() ?? 0)
        let lines = entries.map { name, text in
            let indent = left + 4
            let body = Paragraph.wrap(text, width: width, indent: indent)
            guard name.count <= left else { return "  \(name)\n\(body)" }
            return "  \(name)" + body.dropFirst(2 + name.count)
        }
        return "\(title):\n" + lines.joined(separator: "\n")
    }
}
