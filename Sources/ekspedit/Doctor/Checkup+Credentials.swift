internal import Calendars
internal import Dispatching
internal import Faults
internal import Platforms
internal import Seals
internal import Settings

extension Checkup {
    /// Whether every key, certificate and secret is there, opens, and for how long.
    func credentials() -> [Diagnosis] {
        configuration.companies.flatMap { company in
            company.platforms.flatMap { credentials(of: $0, "\(company.key)/\($0.platform)") }
        }
    }

    private func credentials(of platform: PlatformSettings, _ name: String) -> [Diagnosis] {
        guard !platform.values.isEmpty else {
            let needs = PlatformDeclaration.named(platform.platform)?.keys.contains(where: \.isRequired)
            guard needs == true, platform.environment == .sandbox else { return [] }
            return [.fine(.credentials, name, "the sandbox needs none")]
        }
        return platform.values.sorted { $0.key < $1.key }.flatMap { key, value -> [Diagnosis] in
            switch value {
            case .secret(let reference): [secret(reference, "\(name) \(key)")]
            case .path(let path): file(path, key, platform, name)
            case .text, .flag, .days: []
            }
        }
    }

    private func secret(_ reference: SecretReference, _ subject: String) -> Diagnosis {
        do throws(VaultError) {
            let secret = try sources(for: reference).secret(reference)
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

    private func file(
        _ path: String, _ key: String, _ platform: PlatformSettings, _ name: String
    ) -> [Diagnosis] {
        let subject = "\(name) \(key)"
        guard case .success(let bytes) = Files.read(FileName(path)) else {
            return [
                .trouble(
                    .credentials, subject, "\(shown(path)) can't be read",
                    remedy: "put the file there, readable by the user of the service", code: .configuration)
            ]
        }
        guard key.hasSuffix("p12"), case .secret(let reference)? = platform.values["certificate.password"]
        else { return [.fine(.credentials, subject, shown(path))] }
        do {
            let password = try sources(for: reference).secret(reference)
            let credential = try Credential(pkcs12: bytes, password: password)
            return [validity(of: credential.certificate, subject), seal(with: credential, name)]
        } catch let error as VaultError {
            return [trouble(error, subject)]
        } catch {
            return [
                .trouble(
                    .credentials, subject, "\(shown(path)) can't be opened: \(error)",
                    remedy: "ekspedit cert inspect \(shown(path)) shows more; is the password right?",
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

    private func sources(for reference: SecretReference) throws(VaultError) -> SecretSources {
        let environment = surroundings.environment
        var vault: Vault?
        if case .vault = reference {
            vault = try Vault(ofSpool: configuration.spool) { environment[$0] }
        }
        return SecretSources(vault: vault) { environment[$0] }
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
