package import Calendars
package import Faults
package import Seals
package import Wire

/// A platform that can be configured: its name, whose it is, the keys of its adapter, and how the adapter is made.
///
/// Each platform declares itself in its own folder and has one line in ``all``.
package struct PlatformDeclaration: Sendable {
    package let name: String

    /// ISO 3166 code of the country whose law it serves.
    package let country: String

    /// What it is, in a few words.
    package let title: String
    package let keys: [PlatformKey]

    /// Makes the adapter; throws what an operator has to mend.
    package let make: @Sendable (PlatformParts) throws(Fault) -> any Platform

    /// Puts what requests need besides the adapter's own headers around the transport; nil where nothing is needed.
    package let access: (@Sendable (PlatformParts, AccessParts) throws(Fault) -> any Transport)?

    package init(
        _ name: String, country: String, title: String, keys: [PlatformKey],
        make: @escaping @Sendable (PlatformParts) throws(Fault) -> any Platform,
        access: (@Sendable (PlatformParts, AccessParts) throws(Fault) -> any Transport)? = nil
    ) {
        self.name = name
        self.country = country
        self.title = title
        self.keys = keys
        self.make = make
        self.access = access
    }

    package static let all: [PlatformDeclaration] = [cis, sef, anaf]

    package static func named(_ name: String) -> PlatformDeclaration? { all.first { $0.name == name } }
}

/// One key of an adapter; a nested one is joined with a point.
package struct PlatformKey: Sendable, Hashable {
    package enum Form: String, Sendable, Hashable {
        case text, path, flag, secret, days

        /// A key may lie in a file, or in the vault.
        case pathOrSecret = "path or secret"
    }

    package let name: String
    package let form: Form

    /// Whether the platform can't be used without it; the sandbox can.
    package let isRequired: Bool
    package let help: String

    package init(_ name: String, _ form: Form, isRequired: Bool = false, help: String) {
        self.name = name
        self.form = form
        self.isRequired = isRequired
        self.help = help
    }
}

/// What an adapter is made of: the configuration with every reference followed.
package struct PlatformParts: Sendable {
    /// The word of the configuration: `sandbox`, `test` or `production`.
    package var environment: String
    package var endpoint: String?

    /// The company's tax number.
    package var vatId: String

    /// What `caFile` holds.
    package var authorities: [Certificate]
    package var texts: [String: String]
    package var flags: [String: Bool]
    package var files: [String: [UInt8]]
    package var secrets: [String: Secret]
    package var days: [String: [Holiday]]
    package var now: Instant

    package init(
        environment: String, endpoint: String?, vatId: String, authorities: [Certificate] = [],
        texts: [String: String] = [:], flags: [String: Bool] = [:], files: [String: [UInt8]] = [:],
        secrets: [String: Secret] = [:], days: [String: [Holiday]] = [:], now: Instant
    ) {
        self.environment = environment
        self.endpoint = endpoint
        self.vatId = vatId
        self.authorities = authorities
        self.texts = texts
        self.flags = flags
        self.files = files
        self.secrets = secrets
        self.days = days
        self.now = now
    }

    package var isSandbox: Bool { environment == "sandbox" }

    /// A file that the configuration has to name.
    package func file(_ key: String) throws(Fault) -> [UInt8] {
        guard let bytes = files[key] else { throw Fault(.credentialMissing, "\(key) is not configured") }
        return bytes
    }

    /// A secret that the configuration has to name.
    package func secret(_ key: String) throws(Fault) -> Secret {
        guard let secret = secrets[key] else { throw Fault(.credentialMissing, "\(key) is not configured") }
        return secret
    }
}

/// Where `ekspedit sandbox` listens unless it is told otherwise.
package enum SandboxAddress {
    package static let standard = "127.0.0.1:8470"

    /// The same simulators behind TLS.
    package static let secure = "127.0.0.1:8471"

    /// The base URL of a platform there.
    package static func endpoint(of platform: String) -> String {
        isSecure(platform) ? "https://\(secure)/\(platform)" : "http://\(standard)/\(platform)"
    }

    /// Whether the platform's adapter speaks TLS to the sandbox, too.
    package static func isSecure(_ platform: String) -> Bool { platform == "cis" }
}
