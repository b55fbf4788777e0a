package import Calendars
package import Dispatching
internal import Platforms
package import Seals

/// One platform of one company: where it is, how it is paced, and what its adapter needs to know.
package struct PlatformSettings: Sendable, Hashable {
    package enum Environment: String, Sendable, CaseIterable { case sandbox, test, production }

    /// The short name: `sef`, `cis`, `anaf`.
    package var platform: String
    package var environment: Environment

    /// Another base URL than the environment's own.
    package var endpoint: String?

    /// A PEM file with the certificate authorities to trust instead of the system's.
    package var caFile: String?

    /// What is set here replaces the platform's published limits.
    package var rate: Rate
    package var retry: RetryPolicy
    package var breaker: BreakerPolicy
    package var poll: Poll

    /// What is fetched besides the fate of what was sent.
    package var fetch: FetchPolicy

    /// The adapter's own keys; a nested key is joined with a point: `certificate.p12`.
    package var values: [String: SettingValue]

    package init(
        _ platform: String, environment: Environment = .sandbox, endpoint: String? = nil,
        caFile: String? = nil, rate: Rate = Rate(), retry: RetryPolicy = .standard,
        breaker: BreakerPolicy = BreakerPolicy(),
        poll: Poll = Poll(), fetch: FetchPolicy = FetchPolicy(), values: [String: SettingValue] = [:]
    ) {
        self.platform = platform
        self.environment = environment
        self.endpoint = endpoint
        self.caFile = caFile
        self.rate = rate
        self.retry = retry
        self.breaker = breaker
        self.poll = poll
        self.fetch = fetch
        self.values = values
    }
}

extension PlatformSettings {
    /// Whether a key's secret is what a file would hold: taken as it is, and no password.
    func isKept(_ key: String) -> Bool {
        PlatformDeclaration.named(platform)?.keys.first { $0.name == key }?.form == .pathOrSecret
    }
}

/// A value of an adapter's own key.
package enum SettingValue: Sendable, Hashable {
    case text(String)

    /// A path, made absolute against the folder of the configuration file.
    case path(String)
    case flag(Bool)
    case secret(SecretReference)

    /// Free days, in the order in which they were written.
    case days([Holiday])
}

/// How fast a lane may go; nil leaves it to the platform's published limit.
package struct Rate: Sendable, Hashable {
    package var perSecond: Double?
    package var burst: Int?
    package var concurrent: Int?

    package init(perSecond: Double? = nil, burst: Int? = nil, concurrent: Int? = nil) {
        self.perSecond = perSecond
        self.burst = burst
        self.concurrent = concurrent
    }
}

/// How a pending document is asked about; nil leaves it to the platform.
package struct Poll: Sendable, Hashable {
    package var every: Duration?
    package var until: Duration?

    package init(every: Duration? = nil, until: Duration? = nil) {
        self.every = every
        self.until = until
    }
}
