/// The manual page ekspedit(1), derived from declarations.
enum ManualPage {
    static func page(of groups: [CommandGroup]) -> String {
        var lines = [
            ".TH EKSPEDIT 1 \"\" \"ekspedit \(Version.number)\" \"User commands\"", ".SH NAME",
            "ekspedit \\- the dispatch room for electronic invoices", ".SH SYNOPSIS",
            ".B ekspedit", "\\fIcommand\\fR [\\fIoptions\\fR] [\\fIarguments\\fR]", ".SH DESCRIPTION",
            escaped(
                "Takes invoice files from folders, checks them by the law of the country, sends them to the tax platform, and "
                    + "puts receipts and rejections into folders. Every step is kept in a journal."),
        ]
        for group in groups {
            lines.append(".SH \(group.title.uppercased())")
            for command in group.commands { lines += section(command.declaration) }
        }
        lines.append(".SH EXIT STATUS")
        for code in ExitCode.allCases { lines += [".TP", ".B \(code.rawValue)", escaped(code.meaning)] }
        lines += [
            ".SH FILES", ".TP", ".I ekspedit.yaml, /etc/ekspedit/ekspedit.yaml", "the configuration",
            ".SH ENVIRONMENT", ".TP", ".B NO_COLOR", "no colour, also on a terminal", ".TP",
            ".B EKSPEDIT_OPERATOR", "the name that stands in the journal beside an operator's order", ".TP",
            ".B \(Log.formVariable)", "the form of the log: logfmt or json", ".TP",
            ".B \(Log.levelVariable)", "what is logged at least: error, warning, info or debug", ".TP",
            ".B EKSPEDIT_VAULT_KEY, EKSPEDIT_VAULT_KEY_FILE",
            "the master key of the vault, or the file that holds it",
        ]
        return lines.joined(separator: "\n") + "\n"
    }

    private static func section(_ declaration: Declaration) -> [String] {
        var lines = [".SS \(escaped(declaration.usage))", escaped(declaration.summary) + "."]
        for text in declaration.discussion { lines += [".PP", escaped(text)] }
        for operand in declaration.operands {
            lines += [".TP", ".I \(escaped(operand.usage))", escaped(operand.help)]
        }
        for option in declaration.options {
            lines += [".TP", ".B \(escaped(option.usage))", escaped(option.help)]
        }
        for example in declaration.examples {
            lines += [".PP", ".nf", ".RS", escaped(example.call), ".RE", ".fi", escaped(example.effect)]
        }
        return lines
    }

    /// A line of text that the formatter takes for nothing else.
    private static func escaped(_ text: String) -> String {
        let safe = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
        return safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&" + safe : safe
    }
}
