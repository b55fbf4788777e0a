/// One command: what it is called, what it takes, and what it does.
protocol Command: SendableMetatype {
    static var declaration: Declaration { get }

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode
}

/// A command as declared once: parsing, help, completions and the manual page are all derived from it.
struct Declaration: Sendable {
    /// The words it is called by: `validate`, or `config` and `check`.
    let name: [String]

    /// One line without a full stop.
    let summary: String

    /// What a reader of the help page should know, in paragraphs.
    let discussion: [String]
    let options: [OptionSpec]
    let operands: [Operand]
    let examples: [Example]

    init(
        _ name: String..., summary: String, discussion: [String] = [], options: [OptionSpec] = [],
        operands: [Operand] = [], examples: [Example]
    ) {
        self.name = name
        self.summary = summary
        self.discussion = discussion
        self.options = options + [Standard.help.spec]
        self.operands = operands
        self.examples = examples
    }

    var words: String { name.joined(separator: " ") }

    /// The line after `Usage:`.
    var usage: String {
        (["ekspedit", words, "[options]"] + operands.map(\.usage)).joined(separator: " ")
    }
}

/// A call as somebody would type it, and what it does.
struct Example: Sendable {
    let call: String
    let effect: String

    init(_ call: String, _ effect: String) {
        self.call = call
        self.effect = effect
    }
}
