internal import Documents
internal import Faults
internal import Settings

/// Tells every mistake of a configuration.
enum ConfigCheck: Command {
    static let declaration = Declaration(
        "config", "check", summary: "tells every mistake of the configuration with its place",
        options: [Standard.config.spec, Standard.format.spec],
        examples: [
            Example("ekspedit config check", "checks ./ekspedit.yaml, or /etc/ekspedit/ekspedit.yaml"),
            Example(
                "ekspedit config check --config new.yaml --format jsonl",
                "checks a file before it is put in place, for a program"),
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        do throws(ConfigurationFile.Trouble) {
            let (configuration, path) = try ConfigurationFile.read(call, in: surroundings)
            guard call[Standard.format] != .jsonl else { return .fine }
            let platforms = configuration.companies.map(\.platforms.count).reduce(0, +)
            surroundings.out.line(
                "\(path) is fine: "
                    + "\(Count.of(configuration.companies.count, "company", "companies")), "
                    + Count.of(platforms, "platform", "platforms"))
            return .fine
        } catch {
            guard case .mistakes(let mistakes) = error, call[Standard.format] == .jsonl else {
                throw error.failure
            }
            for mistake in mistakes.list { surroundings.out.line(record(mistake, in: mistakes.file).text()) }
            return .configuration
        }
    }

    private static func record(_ mistake: Mistake, in file: String) -> JSONValue {
        [
            "file": .string(file), "line": .integer(mistake.position.line),
            "column": .integer(mistake.position.column), "message": .string(mistake.message),
            "hint": JSONValue(mistake.hint),
        ]
    }
}
