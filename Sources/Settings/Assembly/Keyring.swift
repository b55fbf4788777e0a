package import Seals

/// The secrets and certificates that a configuration refers to; the vault is opened when something in it is asked for.
package struct Keyring: Sendable {
    private let configuration: Configuration
    private let environment: @Sendable (String) -> String?

    package init(
        _ configuration: Configuration,
        environment: @escaping @Sendable (String) -> String? = MasterKey.environment
    ) {
        self.configuration = configuration
        self.environment = environment
    }

    package func secret(_ reference: SecretReference) throws(VaultError) -> Secret {
        try sources(for: reference).secret(reference)
    }

    private func sources(for reference: SecretReference) throws(VaultError) -> SecretSources {
        var vault: Vault?
        if case .vault = reference {
            vault = try Vault(ofSpool: configuration.spool, environment: environment)
        }
        return SecretSources(vault: vault, environment: environment)
    }
}

/// A certificate with its key that a configuration names, and what came of opening it.
package struct ConfiguredCertificate: Sendable {
    /// Company and platform: `galeb/cis`.
    package let lane: String

    /// The key of the configuration: `certificate.p12`.
    package let key: String

    /// Where it is kept: a path, or `secret:NAME`.
    package let place: String
    package let opened: Result<Credential, Trouble>

    package enum Trouble: Error {
        /// It can't be had, or what opens it.
        case secret(VaultError)

        /// Nothing is configured that would open it.
        case noPassword
        case unusable(CryptoError)
    }
}

extension Keyring {
    /// Every certificate with a key, opened with the password that stands beside it; one that can't be hides no other.
    package var certificates: [ConfiguredCertificate] {
        configuration.companies.flatMap { company in
            company.platforms.flatMap { platform in
                platform.values.sorted { $0.key < $1.key }.compactMap { key, value in
                    let isPEM = key.hasSuffix(".pem")
                    guard isPEM || key.hasSuffix(".p12"), let kept = value.kept else { return nil }
                    let password = platform.values[key.dropLast(".p12".count) + ".password"]
                    return ConfiguredCertificate(
                        lane: "\(company.key)/\(platform.platform)", key: key, place: kept.place,
                        opened: open(kept.reference, password, isPEM: isPEM))
                }
            }
        }
    }

    private func open(
        _ file: SecretReference, _ password: SettingValue?, isPEM: Bool
    ) -> Result<Credential, ConfiguredCertificate.Trouble> {
        let bytes: [UInt8]
        var opener: Secret?
        do throws(VaultError) {
            bytes = try sources(for: file).content(file).bytes
            if case .secret(let reference)? = password { opener = try secret(reference) }
        } catch { return .failure(.secret(error)) }
        do throws(CryptoError) {
            if isPEM { return .success(try Credential(pem: bytes, password: opener)) }
            guard let opener else { return .failure(.noPassword) }
            return .success(try Credential(pkcs12: bytes, password: opener))
        } catch { return .failure(.unusable(error)) }
    }
}

extension SettingValue {
    /// Where bytes are kept that are taken as they are.
    fileprivate var kept: (reference: SecretReference, place: String)? {
        switch self {
        case .path(let path): (.file(path), path)
        case .secret(.vault(let name)): (.vault(name), "secret:\(name)")
        case .secret(.environment(let name)): (.environment(name), "env:\(name)")
        case .secret(.file(let path)): (.file(path), path)
        case .text, .flag, .days: nil
        }
    }
}
