package import Calendars
package import Faults
internal import Platforms
package import Seals

/// A credential that renews itself, in the vault of a spool.
///
/// The vault is opened for each call: another process, such as a login, may have changed it.
package struct VaultCredential: CredentialStore {
    private let spool: String
    private let name: String
    private let clock: @Sendable () -> Instant
    private let environment: @Sendable (String) -> String?

    package init(
        spool: String, name: String, clock: @escaping @Sendable () -> Instant,
        environment: @escaping @Sendable (String) -> String? = MasterKey.environment
    ) {
        self.spool = spool
        self.name = name
        self.clock = clock
        self.environment = environment
    }

    package func read() throws(Fault) -> Secret? {
        do throws(VaultError) {
            let vault = try Vault(ofSpool: spool, environment: environment)
            guard try vault.list().contains(where: { $0.name == name }) else { return nil }
            return try vault.secret(named: name)
        } catch {
            throw error.fault
        }
    }

    package func write(_ secret: Secret) throws(Fault) {
        do throws(VaultError) {
            try Vault(ofSpool: spool, environment: environment).set(name, to: secret, at: clock())
        } catch {
            throw error.fault
        }
    }
}
