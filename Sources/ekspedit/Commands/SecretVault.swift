internal import Calendars
internal import Seals
internal import Settings

/// What the commands about secrets have in common: the vault of the configured spool.
enum SecretVault {
    static let discussion = [
        "Secrets are kept encrypted in SPOOL/.ekspedit/vault. The master key is read from $EKSPEDIT_VAULT_KEY, from the file "
            + "that $EKSPEDIT_VAULT_KEY_FILE names, from the systemd credential ekspedit-vault-key, or from "
            + "/etc/ekspedit/vault.key; `openssl rand -hex 32` makes one."
    ]

    static func open(_ call: Invocation, in surroundings: Surroundings) throws(Failure) -> Vault {
        let configuration = try ConfigurationFile.load(call, in: surroundings).configuration
        return try guarding { () throws(VaultError) in
            try Vault(ofSpool: configuration.spool) { surroundings.environment[$0] }
        }
    }

    static func guarding<Value>(_ body: () throws(VaultError) -> Value) throws(Failure) -> Value {
        do throws(VaultError) { return try body() } catch { throw Failure(error) }
    }
}

extension Failure {
    init(_ error: VaultError) {
        let detail = error.detail.map { " (\($0))" } ?? ""
        self.init(
            ExitCode(error.fault), "\(error.subject): \(error.code.rawValue)\(detail)", hint: error.hint)
    }
}
