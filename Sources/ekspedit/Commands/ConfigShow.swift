internal import Settings

/// Prints the configuration that holds.
enum ConfigShow: Command {
    static let declaration = Declaration(
        "config", "show", summary: "prints the configuration that holds, with every default",
        discussion: ["Of secrets only the place is shown from which they are read."],
        options: [Standard.config.spec],
        examples: [Example("ekspedit config show", "prints it as YAML")])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        surroundings.out.put(try ConfigurationFile.load(call, in: surroundings).configuration.text)
        return .fine
    }
}
