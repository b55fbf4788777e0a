internal import Seals
internal import Settings

/// The key with which a command seals: a file, and where its password is.
enum SealingKey {
    static let file = Option<String>(
        "key", "FILE", form: .file, "the key with its certificate: PKCS#12, or PEM with both")
    static let password = Option<SecretReference>(
        "password", "REF", expects: "secret:NAME, env:NAME or file:PATH", "where the password of the key is",
        read: { SecretReference($0) })

    static func credential(_ call: Invocation, in surroundings: Surroundings) throws(Failure) -> Credential {
        guard let path = call[file] else {
            throw Failure(.usage, "--key is missing", hint: "a PKCS#12 file, or PEM with key and certificate")
        }
        let password = try secret(call[password], call, in: surroundings)
        let bytes = try SecretVault.guarding { () throws(VaultError) in
            try SecretSources(vault: nil).content(.file(Path.absolute(path, in: surroundings.folder))).bytes
        }
        do throws(CryptoError) {
            // PKCS#12 begins with the tag of a sequence, which no PEM text does.
            return bytes.first == 0x30
                ? try Credential(pkcs12: bytes, password: password ?? Secret(""))
                : try Credential(pem: bytes, password: password)
        } catch {
            throw Failure(
                .unreadable, "\(path.printable): \(error)",
                hint: password == nil ? "--password names where its password is, such as env:NAME" : nil)
        }
    }

    /// The secret behind a reference that was typed, with paths as seen from here.
    static func secret(
        _ reference: SecretReference?, _ call: Invocation, in surroundings: Surroundings
    ) throws(Failure) -> Secret? {
        guard let reference else { return nil }
        var vault: Vault?
        if case .vault = reference { vault = try SecretVault.open(call, in: surroundings) }
        let sources = SecretSources(vault: vault) { surroundings.environment[$0] }
        let absolute =
            if case .file(let path) = reference {
                SecretReference.file(Path.absolute(path, in: surroundings.folder))
            } else { reference }
        return try SecretVault.guarding { () throws(VaultError) in try sources.secret(absolute) }
    }
}
