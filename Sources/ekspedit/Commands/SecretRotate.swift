internal import Seals
internal import Settings

/// Puts another master key in place.
enum SecretRotate: Command {
    static let key = Operand("KEYFILE", "the file with the new master key, of mode 0600")
    static let declaration = Declaration(
        "secret", "rotate", summary: "puts another master key in place",
        discussion: SecretVault.discussion + ["Afterwards the new key has to take the place of the old one."],
        options: [Standard.config.spec], operands: [key],
        examples: [
            Example("ekspedit secret rotate /root/new-vault.key", "rewrites the vault under the new key")
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        let vault = try SecretVault.open(call, in: surroundings)
        let path = Path.absolute(call[key].first ?? "", in: surroundings.folder)
        try SecretVault.guarding { () throws(VaultError) in _ = try vault.rotate(to: MasterKey(.file(path))) }
        surroundings.err.line("the vault now opens with the key in \(path)")
        return .fine
    }
}
