internal import Calendars
internal import Documents
internal import Seals

/// Lists the names of the vault.
enum SecretList: Command {
    static let declaration = Declaration(
        "secret", "list", summary: "lists the names in the vault and when they were set",
        discussion: SecretVault.discussion,
        options: [Standard.config.spec, Standard.format.spec],
        examples: [Example("ekspedit secret list", "prints names, never secrets")])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        let vault = try SecretVault.open(call, in: surroundings)
        let entries = try SecretVault.guarding { () throws(VaultError) in try vault.list() }
        for entry in entries {
            let record: JSONValue = ["name": .string(entry.name), "setAt": .string(entry.setAt.description)]
            surroundings.out.line(
                call[Standard.format] == .jsonl ? record.text() : "\(entry.setAt)  \(entry.name)")
        }
        return .fine
    }
}
