internal import Calendars
internal import Documents
internal import Seals
internal import Settings

/// Tells when the certificates of the configuration end.
enum CertExpiry: Command {
    static let declaration = Declaration(
        "cert", "expiry", summary: "tells when the configured certificates end",
        discussion: ["The exit code is 1 when one has ended, or can't be opened."],
        options: [Standard.config.spec, Standard.format.spec],
        examples: [Example("ekspedit cert expiry", "prints a line for each certificate, warnings included")])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        let configuration = try ConfigurationFile.load(call, in: surroundings).configuration
        let configured = configuration.companies.flatMap { company in
            company.platforms.map { ("\(company.key)/\($0.platform)", $0) }
        }
        var code = ExitCode.fine
        for (name, platform) in configured {
            guard case .path(let path)? = platform.values["certificate.p12"] else { continue }
            do throws(Failure) {
                let certificate = try certificate(path, platform, call, in: surroundings)
                let report = CertificateReport(certificate, from: name, at: WallClock.now)
                surroundings.out.line(call[Standard.format] == .jsonl ? report.record.text() : report.line)
                if report.isUnusable { code = .documentsFailed }
            } catch {
                // One that can't be opened must not hide the others.
                surroundings.err.line("\(name): \(error.message)")
                code = .documentsFailed
            }
        }
        return code
    }

    private static func certificate(
        _ path: String, _ platform: PlatformSettings, _ call: Invocation, in surroundings: Surroundings
    ) throws(Failure) -> Certificate {
        let file = try CertInspect.read(path)
        guard case .secret(let reference)? = platform.values["certificate.password"] else {
            throw Failure(.configuration, "no password is configured for \(path)")
        }
        var vault: Vault?
        if case .vault = reference { vault = try SecretVault.open(call, in: surroundings) }
        let sources = SecretSources(vault: vault) { surroundings.environment[$0] }
        let password = try SecretVault.guarding { () throws(VaultError) in try sources.secret(reference) }
        do throws(CryptoError) {
            return try Credential(pkcs12: file, password: password).certificate
        } catch { throw Failure(.unreadable, "\(path): \(error)") }
    }
}
