/// What the configuration has to know of a platform: its name, whose it is, and the keys of its adapter.
package struct PlatformDeclaration: Sendable, Hashable {
    package let name: String

    /// ISO 3166 code of the country whose law it serves.
    package let country: String

    /// What it is, in a few words.
    package let title: String
    package let keys: [PlatformKey]

    package init(_ name: String, country: String, title: String, keys: [PlatformKey]) {
        self.name = name
        self.country = country
        self.title = title
        self.keys = keys
    }
}

/// One key of an adapter; a nested one is joined with a point.
package struct PlatformKey: Sendable, Hashable {
    package enum Form: Sendable, Hashable { case text, path, flag, secret }

    package let name: String
    package let form: Form

    /// Whether the platform can't be used without it; the sandbox brings its own.
    package let isRequired: Bool
    package let help: String

    package init(_ name: String, _ form: Form, isRequired: Bool = false, help: String) {
        self.name = name
        self.form = form
        self.isRequired = isRequired
        self.help = help
    }
}

extension PlatformDeclaration {
    /// Every platform that can be configured.
    package static let all: [PlatformDeclaration] = [anaf, cis, sef]

    package static let sef = PlatformDeclaration(
        "sef", country: "RS", title: "Sistem elektronskih faktura",
        keys: [
            PlatformKey("apiKey", .secret, isRequired: true, help: "the key from the portal's API management")
        ])

    package static let cis = PlatformDeclaration(
        "cis", country: "HR", title: "Fiskalizacija, receipts to final consumers",
        keys: [
            PlatformKey(
                "certificate.p12", .path, isRequired: true, help: "the fiscal certificate with its key"),
            PlatformKey(
                "certificate.password", .secret, isRequired: true, help: "what opens the certificate"),
        ])

    package static let anaf = PlatformDeclaration(
        "anaf", country: "RO", title: "RO e-Factura",
        keys: [
            PlatformKey("clientId", .text, help: "the application's id from the ANAF portal"),
            PlatformKey("clientSecret", .secret, help: "the application's secret"),
            PlatformKey(
                "token", .secret, isRequired: true, help: "the token pair that `anaf login` obtained"),
        ])
}
