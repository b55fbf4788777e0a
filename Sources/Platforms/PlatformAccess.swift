package import Calendars
package import Faults
package import Seals
internal import Synchronization
package import Wire

/// What a platform's way in is made of, where requests need more than a key that never changes.
///
/// The way in is a decorator around the transport: the adapter neither sees a token nor knows that there is one.
package struct AccessParts: Sendable {
    /// Carries the requests, and those for tokens.
    package var transport: any Transport
    package var clock: @Sendable () -> Instant

    /// The place where a credential that renews itself is kept, by its name.
    package var credentials: @Sendable (_ name: String) -> any CredentialStore

    /// Tells whoever runs the program what has to be done soon.
    package var warn: @Sendable (String) -> Void

    /// Companies that share a credential share its keeper.
    package var keepers: TokenKeepers

    package init(
        transport: any Transport, clock: @escaping @Sendable () -> Instant,
        credentials: @escaping @Sendable (String) -> any CredentialStore,
        warn: @escaping @Sendable (String) -> Void = { _ in }, keepers: TokenKeepers = TokenKeepers()
    ) {
        self.transport = transport
        self.clock = clock
        self.credentials = credentials
        self.warn = warn
        self.keepers = keepers
    }
}

/// A durable place for one credential that renews itself.
package protocol CredentialStore: Sendable {
    /// Nil when there is none yet.
    func read() throws(Fault) -> Secret?

    /// Durable when it returns.
    func write(_ secret: Secret) throws(Fault)
}

/// A place that lasts as long as the process: for the sandbox, where a login costs nothing.
package final class PassingCredential: CredentialStore {
    private let secret: Mutex<Secret?>

    package init(_ secret: Secret? = nil) { self.secret = Mutex(secret) }

    package func read() -> Secret? { secret.withLock { $0 } }

    package func write(_ secret: Secret) { self.secret.withLock { $0 = secret } }
}

/// The keepers of tokens by the name of their credential, each once: a token is renewed by one at a time.
package final class TokenKeepers: Sendable {
    private let known = Mutex<[String: ANAFTokenKeeper]>([:])

    package init() {}

    package func keeper(named name: String, make: () -> ANAFTokenKeeper) -> ANAFTokenKeeper {
        known.withLock { known in
            if let keeper = known[name] { return keeper }
            let keeper = make()
            known[name] = keeper
            return keeper
        }
    }
}
