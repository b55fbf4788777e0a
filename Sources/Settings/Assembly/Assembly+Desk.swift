package import Faults
package import Seals

/// What the desk is opened with.
package struct DeskSecrets: Sendable {
    package var token: Secret?
    package var cronSecret: Secret?
}

extension Assembly {
    /// A token that can be guessed would be worse than none: it looks like a lock.
    private static let shortestToken = 16

    package func deskSecrets() throws(Fault) -> DeskSecrets {
        var secrets = DeskSecrets()
        secrets.token = try secret(configuration.desk.token, named: "desk: token")
        secrets.cronSecret = try secret(configuration.desk.cronSecret, named: "desk: cronSecret")
        return secrets
    }

    private func secret(_ reference: SecretReference?, named name: String) throws(Fault) -> Secret? {
        guard let reference else { return nil }
        let secret: Secret
        do throws(VaultError) { secret = try sources.secret(reference) } catch { throw error.fault }
        guard secret.bytes.count >= Self.shortestToken,
            secret.bytes.allSatisfy({ (0x21...0x7E).contains($0) })
        else {
            throw Fault(
                .credentialInvalid,
                "\(name) needs at least \(Self.shortestToken) letters, digits and signs, without blanks; "
                    + "`openssl rand -hex 24` makes a good one")
        }
        return secret
    }

    /// What intermediaries prove their notifications of SEF with, by company; nil where none was agreed.
    package func notificationSecrets() throws(Fault) -> [(company: String, secret: Secret?)] {
        var secrets: [(company: String, secret: Secret?)] = []
        for company in configuration.companies {
            for platform in company.platforms where platform.platform == "sef" {
                var reference: SecretReference?
                if case .secret(let written)? = platform.values["webhookSecret"] { reference = written }
                secrets.append(
                    (company.key, try secret(reference, named: "webhookSecret of \(company.key)/sef")))
            }
        }
        return secrets
    }
}
