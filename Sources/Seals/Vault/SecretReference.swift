/// Where a secret is to be found; the secret itself never lies in the configuration.
package enum SecretReference: Sendable, Hashable {
    case vault(String)
    case environment(String)
    case file(String)

    /// Reads `secret:NAME`, `env:NAME` or `file:PATH`; nil for anything else, which may be a secret in plain text.
    package init?(_ text: some StringProtocol) {
        let forms: [(String, (String) -> SecretReference)] = [
            ("secret:", Self.vault), ("env:", Self.environment), ("file:", Self.file),
        ]
        for (prefix, form) in forms where text.hasPrefix(prefix) && text.utf8.count > prefix.utf8.count {
            self = form(String(text.dropFirst(prefix.count)))
            return
        }
        return nil
    }
}

/// The places that references are looked up in.
package struct SecretSources: Sendable {
    private let vault: Vault?
    private let environment: @Sendable (String) -> String?

    package init(
        vault: Vault?, environment: @escaping @Sendable (String) -> String? = MasterKey.environment
    ) {
        self.vault = vault
        self.environment = environment
    }

    package func secret(_ reference: SecretReference) throws(VaultError) -> Secret {
        Secret(bytes: Self.withoutLineEnd(try content(reference).bytes))
    }

    /// The same without touching a line end: for certificates and other binary content.
    package func content(_ reference: SecretReference) throws(VaultError) -> Secret {
        switch reference {
        case .vault(let name):
            guard let vault else { throw VaultError(.keyMissing, name, detail: "no vault is configured") }
            return try vault.secret(named: name)
        case .environment(let name):
            guard let text = environment(name) else {
                throw VaultError(.nameUnknown, "$\(name)", detail: "the variable is not set")
            }
            return Secret(text)
        case .file(let path):
            guard let bytes = try PrivateFile.read(path) else {
                throw VaultError(.fileUnusable, path, detail: "there is no such file")
            }
            return Secret(bytes: bytes)
        }
    }

    /// Editors end a file with a line end that is no part of a password.
    private static func withoutLineEnd(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.last == 0x0A else { return bytes }
        let bytes = bytes.dropLast()
        return Array(bytes.last == 0x0D ? bytes.dropLast() : bytes)
    }
}
