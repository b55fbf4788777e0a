package import Calendars
package import Dispatching
package import Faults
internal import Platforms
internal import Seals
package import Wire

/// Turns what a configuration says into what the engine works with: adapters, keys, transports.
package struct Assembly: Sendable {
    private let configuration: Configuration
    private let sources: SecretSources
    private let now: Instant

    /// Makes the way to a platform, given the authorities that are trusted besides the system's.
    package typealias Connecting =
        @Sendable (_ authorities: [UInt8]?, _ isSandbox: Bool) throws(Fault) -> any Transport

    /// Reads a file that is no secret.
    package typealias Reading = @Sendable (_ path: String) throws(Fault) -> [UInt8]

    private let connect: Connecting
    private let read: Reading

    package init(
        _ configuration: Configuration, at now: Instant, read: @escaping Reading,
        connect: @escaping Connecting
    ) throws(Fault) {
        self.read = read
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
            setups.append(
                CompanySetup(
                    name: company.key, country: company.country, vatId: company.vatId, title: company.name,
                    channels: company.channels, lanes: lanes, packs: company.packs))
        }
        return setups
    }

    private func lane(_ settings: PlatformSettings, of company: CompanySettings) throws(Fault) -> LaneSetup {
        guard let declaration = PlatformDeclaration.named(settings.platform) else {
            throw Fault(.configurationWrong, "there is no platform \(settings.platform)")
        }
        let authorities = try settings.caFile.map { path throws(Fault) in try read(path) }
        let platform = try declaration.make(try parts(settings, of: company, authorities))
        let traits = platform.traits
        return LaneSetup(
            name: "\(company.key)/\(settings.platform)", platform: platform,
            transport: try connect(authorities, settings.environment == .sandbox),
            pace: Pace(
                perSecond: settings.rate.perSecond ?? traits.perSecond, burst: settings.rate.burst ?? 1,
                concurrent: settings.rate.concurrent ?? traits.concurrent),
            retry: settings.retry, breaker: settings.breaker)
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
            case .path(let path): parts.files[key] = try file(path)
            case .secret(let reference):
                do throws(VaultError) {
                    parts.secrets[key] = try sources.secret(reference)
                } catch {
                    throw error.fault
                }
            }
        }
        return parts
    }

    private func file(_ path: String) throws(Fault) -> [UInt8] {
        do throws(VaultError) { return try sources.content(.file(path)).bytes } catch { throw error.fault }
    }
}

extension Assembly {
    /// The vault is opened only where something refers to it.
    private static func sources(_ configuration: Configuration) throws(Fault) -> SecretSources {
        let refersToVault = configuration.companies.flatMap(\.platforms).flatMap(\.values.values).contains {
            if case .secret(.vault) = $0 { true } else { false }
        }
        guard refersToVault else { return SecretSources(vault: nil) }
        do throws(VaultError) {
            return SecretSources(
                vault: try Vault(ofSpool: configuration.spool, environment: MasterKey.environment))
        } catch {
            throw error.fault
        }
    }
}
