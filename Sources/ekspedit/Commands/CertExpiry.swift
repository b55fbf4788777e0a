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
        let environment = surroundings.environment
        var code = ExitCode.fine
        for kept in Keyring(configuration, environment: { environment[$0] }).certificates {
            switch kept.opened {
            case .success(let credential):
                let report = CertificateReport(credential.certificate, from: kept.lane, at: WallClock.now)
                surroundings.out.line(call[Standard.format] == .jsonl ? report.record.text() : report.line)
                if report.isUnusable { code = .documentsFailed }
            case .failure(let trouble):
                // One that can't be opened must not hide the others.
                surroundings.err.line("\(kept.lane): \(trouble.words(about: kept.place))")
                code = .documentsFailed
            }
        }
        return code
    }
}

extension ConfiguredCertificate.Trouble {
    /// What is wrong with a certificate that is kept somewhere, and what to do.
    func words(about place: String) -> String {
        switch self {
        case .secret(let error): "\(error)"
        case .noPassword: "no password is configured for \(place)"
        case .unusable(let error): "\(place) can't be opened: \(error)"
        }
    }
}
