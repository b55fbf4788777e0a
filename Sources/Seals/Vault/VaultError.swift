package import Faults

/// Why the vault, or another place of a secret, does not give it.
package struct VaultError: Error, Sendable {
    package enum Code: String, Sendable, CaseIterable {
        case keyMissing = "there is no master key"
        case keyMalformed = "the master key is not 32 bytes (64 hexadecimal digits, or base64)"
        case keyWrong = "the vault was written with another master key"
        case vaultDamaged = "the vault was damaged or altered"
        case permissionsTooWide = "others than the owner may read the file"
        case fileUnusable = "the file can't be used"
        case nameMalformed =
            "names of secrets are letters, digits, points, hyphens and underscores, at most 100"
        case nameUnknown = "there is no such secret"
    }

    package let code: Code

    /// The name or the path concerned; never a secret.
    package let subject: String
    package let detail: String?

    package init(_ code: Code, _ subject: String, detail: String? = nil) {
        self.code = code
        self.subject = subject
        self.detail = detail
    }
}

extension VaultError: Hashable {
    package static func == (left: VaultError, right: VaultError) -> Bool { left.code == right.code }

    package func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

extension VaultError: CustomStringConvertible {
    package var description: String {
        "\(subject): \(code.rawValue)\(detail.map { " (\($0))" } ?? "")\(hint.map { "; " + $0 } ?? "")"
    }

    /// What to type or do.
    package var hint: String? {
        switch code {
        case .keyMissing: "make one with `openssl rand -hex 32` in a file of mode 0600"
        case .keyWrong:
            "give the key that the vault was written with, or remove the vault and set the secrets again"
        case .vaultDamaged: "put it back from a backup, or remove it and set the secrets again"
        case .permissionsTooWide: "chmod 600 \(subject)"
        case .nameUnknown:
            "`ekspedit secret set \(subject)` stores it, `ekspedit secret list` shows the names"
        case .keyMalformed, .fileUnusable, .nameMalformed: nil
        }
    }

    /// The same for whoever reads faults: an operator has to act.
    package var fault: Fault {
        switch code {
        case .nameUnknown, .keyMissing: Fault(.credentialMissing, description)
        case .permissionsTooWide, .fileUnusable: Fault(.diskForbidden, description)
        case .keyMalformed, .keyWrong, .vaultDamaged: Fault(.credentialInvalid, description)
        case .nameMalformed: Fault(.configurationWrong, description)
        }
    }
}
