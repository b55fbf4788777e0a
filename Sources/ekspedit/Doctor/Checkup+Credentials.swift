internal import Calendars
internal import Dispatching
internal import Faults
internal import Platforms
internal import Seals
internal import Settings

extension Checkup {
    /// Whether every key, certificate and secret is there, opens, and for how long.
    func credentials() -> [Diagnosis] {
        let certificates = Dictionary(grouping: keyring.certificates, by: \.lane)
        return configuration.companies.flatMap { company in
            company.platforms.flatMap { platform in
                let name = "\(company.key)/\(platform.platform)"
                return credentials(of: platform, name, certificates[name] ?? [])
            }
        }
    }

    private var keyring: Keyring {
        let environment = surroundings.environment
        return Keyring(configuration) { environment[$0] }
    }

    private func credentials(
        of platform: PlatformSettings, _ name: String, _ certificates: [ConfiguredCertificate]
    ) -> [Diagnosis] {
        guard !platform.values.isEmpty else {
            let needs = PlatformDeclaration.named(platform.platform)?.keys.contains(where: \.isRequired)
            guard needs == true, platform.environment == .sandbox else { return [] }
            return [.fine(.credentials, name, "the sandbox needs none")]
        }
        let opened = Set(certificates.map(\.key))
        return platform.values.sorted { $0.key < $1.key }.flatMap { key, value -> [Diagnosis] in
            if opened.contains(key) { return certificates.filter { $0.key == key }.flatMap(certificate) }
            switch value {
            case .secret(let reference): return [secret(reference, "\(name) \(key)")]
            case .path(let path): return [file(path, "\(name) \(key)")]
            case .text, .flag, .days: return []
            }
        }
    }

    private func secret(_ reference: SecretReference, _ subject: String) -> Diagnosis {
        do throws(VaultError) {
            let secret = try keyring.secret(reference)
            guard !secret.bytes.isEmpty else {
                return .trouble(
                    .credentials, subject, "the secret is empty", remedy: "set it again", code: .configuration
                )
            }
            return .fine(.credentials, subject, "is there")
        } catch {
            return trouble(error, subject)
        }
    }

    private func file(_ path: String, _ subject: String) -> Diagnosis {
        guard case .success = Files.read(FileName(path)) else {
            return .trouble(
                .credentials, subject, "\(shown(path)) can't be read",
                remedy: "put the file there, readable by the user of the service", code: .configuration)
        }
        return .fine(.credentials, subject, shown(path))
    }

    private func certificate(_ kept: ConfiguredCertificate) -> [Diagnosis] {
        let subject = "\(kept.lane) \(kept.key)"
        let place = shown(kept.place)
        switch kept.opened {
        case .success(let credential):
            return [validity(of: credential.certificate, subject), seal(with: credential, kept.lane)]
        case .failure(.secret(let error)): return [trouble(error, subject)]
        case .failure(.noPassword):
            return [
                .trouble(
                    .credentials, subject, "no password is configured for \(place)",
                    remedy: "name it beside the certificate: password: \"secret:NAME\"", code: .configuration)
            ]
        case .failure(.unusable(let error)):
            return [
                .trouble(
                    .credentials, subject, "\(place) can't be opened: \(error)",
                    remedy: "ekspedit cert inspect \(place) shows more; is the password right?",
                    code: .configuration)
            ]
        }
    }

    private func validity(of certificate: Certificate, _ subject: String) -> Diagnosis {
        let renew = "ask its issuer for a new one now, and put it in place before the old one ends"
        switch certificate.expiry(at: now) {
        case .valid(let days):
            return .fine(.credentials, subject, "valid until \(certificate.validUntil), \(days) days")
        case .ends(let days, _):
            return .warning(
                .credentials, subject, "ends in \(days) days, on \(certificate.validUntil)", remedy: renew)
        case .expired:
            return .trouble(
                .credentials, subject, "has ended on \(certificate.validUntil)", remedy: renew,
                code: .configuration)
        case .notYetValid:
            return .trouble(
                .credentials, subject, "is valid from \(certificate.validFrom) only",
                remedy: "use the certificate before it, or look at this machine's clock", code: .configuration
            )
        }
    }

    private func trouble(_ error: VaultError, _ subject: String) -> Diagnosis {
        .trouble(
            .credentials, subject,
            "\(error.subject): \(error.code.rawValue)\(error.detail.map { " (\($0))" } ?? "")",
            remedy: error.hint ?? "ekspedit secret list shows what the vault holds", code: .configuration)
    }

    // MARK: - Signing

    /// Seals something with a throw-away key and looks at it, as a platform would.
    func signing() -> [Diagnosis] {
        do throws(CryptoError) {
            let day = Duration.seconds(86_400)
            let authority = try ThrowAwayAuthority(
                named: "Ekspedit check", from: now.adding(.zero - day), until: now.adding(day))
            let issued = try authority.issue(["CN": "check"], for: .seal)
            return [seal(with: issued.credential, "self-test")]
        } catch {
            return [broken("self-test", error)]
        }
    }

    private func seal(with credential: Credential, _ subject: String) -> Diagnosis {
        do throws(CryptoError) {
            let sealed = try XMLSigner(credential).envelop(Array("<check><a>1</a></check>".utf8), id: nil)
            let verified = try XMLVerifier().verify(sealed, covering: QualifiedName("", "check"))
            guard verified.certificate == credential.certificate else {
                return broken(subject, "another certificate came back")
            }
            return .fine(.signing, subject, "a document was sealed and verified")
        } catch {
            return broken(subject, error)
        }
    }

    private func broken(_ subject: String, _ reason: some Any) -> Diagnosis {
        .trouble(
            .signing, subject, "what was sealed does not verify: \(reason)",
            remedy: "is the machine's OpenSSL complete? see openssl list -providers", code: .configuration)
    }
}
