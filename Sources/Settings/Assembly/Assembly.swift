package import Calendars
package import Dispatching
package import Faults
package import Platforms
internal import Seals
package import Wire

/// Turns what a configuration says into what the engine works with: adapters, keys, transports.
package struct Assembly: Sendable {
    let configuration: Configuration
    let sources: SecretSources
    private let now: Instant

    /// Makes the way to a platform, given the authorities that are trusted besides the system's.
    package typealias Connecting =
        @Sendable (_ authorities: [UInt8]?, _ isSandbox: Bool) throws(Fault) -> any Transport

    /// Reads a file that is no secret.
    package typealias Reading = @Sendable (_ path: String) throws(Fault) -> [UInt8]

    /// Tells of a lane what has to be done before its credential ends.
    package typealias Warning = @Sendable (_ lane: String, _ text: String) -> Void

    private let connect: Connecting
    private let read: Reading
    private let clock: @Sendable () -> Instant
    private let warn: Warning
    private let keepers = TokenKeepers()

    /// Makes ready to turn a configuration into companies; what has to be done before a credential ends is told.
    package init(
        _ configuration: Configuration, at now: Instant, read: @escaping Reading,
        clock: @escaping @Sendable () -> Instant = SystemSurroundings.now,
        warn: @escaping Warning = { _, _ in }, connect: @escaping Connecting
    ) throws(Fault) {
        self.read = read
        self.clock = clock
        self.warn = warn
        self.configuration = configuration
        self.now = now
        self.connect = connect
        sources = try Self.sources(configuration)
    }

    package func companies() throws(Fault) -> [CompanySetup] {
        var setups: [CompanySetup] = []
        for company in configuration.companies {
            var lanes: [LaneSetup] = []
            for platform in company.platforms { lanes.append(try lane(platform, of: company)) }
            var setup = CompanySetup(
                name: company.key, country: company.country, vatId: company.vatId, title: company.name,
                channels: company.channels, lanes: lanes, packs: company.packs,
                shelf: ShelfSetup(
                    purchases: company.purchases, archive: company.archive, dialect: company.ledger))
            setup.wantsDailySummary = company.dailySummary
            setups.append(setup)
        }
        return setups
    }

    private func lane(_ settings: PlatformSettings, of company: CompanySettings) throws(Fault) -> LaneSetup {
        guard let declaration = PlatformDeclaration.named(settings.platform) else {
            throw Fault(.configurationWrong, "there is no platform \(settings.platform)")
        }
        let authorities = try authorities(settings)
        let parts = try parts(settings, of: company, authorities)
        let platform = try declaration.make(parts)
        let traits = platform.traits
        var transport = try connect(authorities, settings.environment == .sandbox)
        if let access = declaration.access {
            let lane = "\(company.key)/\(settings.platform)"
            transport = try access(parts, accessParts(over: transport, named: lane))
        }
        return LaneSetup(
            name: "\(company.key)/\(settings.platform)", platform: platform,
            transport: transport,
            pace: Pace(
                perSecond: settings.rate.perSecond ?? traits.perSecond, burst: settings.rate.burst ?? 1,
                concurrent: settings.rate.concurrent ?? traits.concurrent),
            retry: settings.retry, breaker: settings.breaker, fetching: settings.fetch)
    }

    /// What a command needs to get a new credential for a platform: of the named company, or of the only one.
    package struct Application: Sendable {
        package let company: String
        package let parts: PlatformParts
        package let transport: any Transport
        package let credentials: @Sendable (_ name: String) -> any CredentialStore
    }

    package func application(of platform: String, company name: String?) throws(Fault) -> Application {
        let found = configuration.companies.flatMap { company in
            company.platforms.filter { $0.platform == platform && (name == nil || company.key == name) }
                .map { (company, $0) }
        }
        guard let (company, settings) = found.first else {
            let whose = name.map { "the company \($0)" } ?? "no company"
            throw Fault(
                .configurationWrong, "\(whose) has \(name == nil ? "" : "not ")the platform \(platform)")
        }
        // Companies that share a login may all be meant; others have to be told apart.
        let logins = Set(found.map { $0.1.values["login"] })
        guard name != nil || logins.count == 1 else {
            let names = found.map(\.0.key).joined(separator: ", ")
            throw Fault(.configurationWrong, "several logins are configured: say --company, one of \(names)")
        }
        let authorities = try authorities(settings)
        let transport = try connect(authorities, settings.environment == .sandbox)
        return Application(
            company: company.key, parts: try parts(settings, of: company, authorities), transport: transport,
            credentials: accessParts(over: transport, named: company.key).credentials)
    }

    /// Whom a platform's transport and adapter trust; nil for whom the system trusts.
    private func authorities(_ settings: PlatformSettings) throws(Fault) -> [UInt8]? {
        if let path = settings.caFile { return try read(path) }
        guard settings.environment == .sandbox, SandboxAddress.isSecure(settings.platform) else { return nil }
        do throws(CryptoError) {
            return try ThrowAwayAuthority.sandbox(at: now).certificate.pem()
        } catch {
            throw Fault(.credentialInvalid, "the sandbox's authority: \(error)")
        }
    }

    private func parts(
        _ settings: PlatformSettings, of company: CompanySettings, _ authorities: [UInt8]?
    ) throws(Fault) -> PlatformParts {
        var parts = PlatformParts(
            environment: settings.environment.rawValue, endpoint: settings.endpoint, vatId: company.vatId,
            now: now)
        if let authorities {
            do throws(CryptoError) {
                parts.authorities = try Certificate.read(authorities)
            } catch {
                throw Fault(.credentialInvalid, "caFile of \(company.key)/\(settings.platform): \(error)")
            }
        }
        for (key, value) in settings.values {
            switch value {
            case .text(let text): parts.texts[key] = text
            case .flag(let flag): parts.flags[key] = flag
            case .days(let days): parts.days[key] = days
            case .path(let path): parts.files[key] = try file(path)
            case .secret(let reference):
                do throws(VaultError) {
                    if settings.isKept(key) {
                        parts.files[key] = try sources.content(reference).bytes
                    } else {
                        parts.secrets[key] = try sources.secret(reference)
                    }
                } catch {
                    throw error.fault
                }
            }
        }
        return parts
    }

    /// What renews itself is kept in the vault, which is opened when something is read or written.
    private func accessParts(over transport: any Transport, named lane: String) -> AccessParts {
        let spool = configuration.spool
        let clock = clock
        let warn = warn
        return AccessParts(
            transport: transport, clock: clock,
            credentials: { VaultCredential(spool: spool, name: $0, clock: clock) },
            warn: { warn(lane, $0) }, keepers: keepers)
    }

    func file(_ path: String) throws(Fault) -> [UInt8] {
        do throws(VaultError) { return try sources.content(.file(path)).bytes } catch { throw error.fault }
    }
}

extension Assembly {
    /// The vault is opened only where something refers to it.
    private static func sources(_ configuration: Configuration) throws(Fault) -> SecretSources {
        let values = configuration.companies.flatMap(\.platforms).flatMap(\.values.values)
        let references = values.compactMap { value in
            if case .secret(let reference) = value { reference } else { nil }
        }
        let own = [configuration.desk.token, configuration.desk.cronSecret].compactMap(\.self)
        let refersToVault = (references + own).contains { if case .vault = $0 { true } else { false } }
        guard refersToVault else { return SecretSources(vault: nil) }
        do throws(VaultError) {
            return SecretSources(
                vault: try Vault(ofSpool: configuration.spool, environment: MasterKey.environment))
        } catch {
            throw error.fault
        }
    }
}
