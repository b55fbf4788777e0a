internal import Glibc

/// The key that opens the vault; it is kept apart from it.
package struct MasterKey: Sendable {
    /// Where the key comes from.
    package enum Source: Sendable, Hashable {
        /// A file that only its owner may read.
        case file(String)
        case environment(String)
        /// A credential that systemd hands to the service (`LoadCredential=`).
        case systemd(String)
    }

    private let secret: Secret

    /// Reads the key: 64 hexadecimal digits, base64, or 32 bytes as they are.
    package init(
        _ source: Source, environment: (String) -> String? = MasterKey.environment
    ) throws(VaultError) {
        switch source {
        case .file(let path):
            guard let content = try PrivateFile.read(path) else { throw VaultError(.keyMissing, path) }
            try self.init(content, from: path)
        case .environment(let name):
            guard let text = environment(name) else { throw VaultError(.keyMissing, "$\(name)") }
            try self.init(Array(text.utf8), from: "$\(name)")
        case .systemd(let name):
            guard let folder = environment("CREDENTIALS_DIRECTORY") else {
                throw VaultError(.keyMissing, name, detail: "systemd handed over no credentials")
            }
            try self.init(.file("\(folder)/\(name)"), environment: environment)
        }
    }

    /// Where the key of this machine is looked for when nothing else is said, in this order.
    package static func usualSource(environment: (String) -> String?) -> Source {
        if environment("EKSPEDIT_VAULT_KEY") != nil { return .environment("EKSPEDIT_VAULT_KEY") }
        if let path = environment("EKSPEDIT_VAULT_KEY_FILE") { return .file(path) }
        if let folder = environment("CREDENTIALS_DIRECTORY"),
            PrivateFile.exists("\(folder)/\(credentialName)")
        {
            return .systemd(credentialName)
        }
        return .file("/etc/ekspedit/vault.key")
    }

    private static let credentialName = "ekspedit-vault-key"

    private init(_ content: [UInt8], from place: String) throws(VaultError) {
        if content.count == AuthenticatedEncryption.keyLength {
            secret = Secret(bytes: content)
            return
        }
        let text = String(decoding: content, as: UTF8.self).filter { !$0.isWhitespace }
        guard let bytes = [UInt8](hex: text) ?? Base64.decode(text),
            bytes.count == AuthenticatedEncryption.keyLength
        else { throw VaultError(.keyMalformed, place) }
        secret = Secret(bytes: bytes)
    }

    /// A key for one purpose, so that no two uses share one.
    func derived(for purpose: String) throws(CryptoError) -> [UInt8] {
        try Digest.sha256.authenticationCode(of: Array("ekspedit vault 1 \(purpose)".utf8), key: secret.bytes)
    }

    /// What tells two keys apart without showing anything of them.
    func fingerprint() throws(CryptoError) -> String { try derived(for: "fingerprint").prefix(8).hex }

    /// The variables of this process.
    package static func environment(_ name: String) -> String? {
        unsafe getenv(name).map { unsafe String(cString: $0) }
    }
}
