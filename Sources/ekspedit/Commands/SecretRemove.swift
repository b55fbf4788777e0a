internal import Seals

/// Removes a secret from the vault.
enum SecretRemove: Command {
    static let name = Operand("NAME", "which one")
    static let declaration = Declaration(
        "secret", "rm", summary: "removes a secret from the vault", discussion: SecretVault.discussion,
        options: [Standard.config.spec], operands: [name],
        examples: [Example("ekspedit secret rm sef", "removes it; a configuration that names it will say so")]
    )

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        let vault = try SecretVault.open(call, in: surroundings)
        let wanted = call[name].first ?? ""
        try SecretVault.guarding { () throws(VaultError) in try vault.remove(wanted) }
        surroundings.err.line("removed \(wanted)")
        return .fine
    }
}
