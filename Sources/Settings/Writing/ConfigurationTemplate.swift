internal import Platforms

/// The commented file that `init` writes: every key is in it, those not needed yet behind a `#`.
package struct ConfigurationTemplate: Sendable {
    package var company: String
    package var country: String
    package var vatId: String
    package var name: String

    /// The spool's folder as it is written.
    package var spool: String

    package init(
        company: String, country: String, vatId: String, name: String, spool: String = "./spool"
    ) {
        self.company = company
        self.country = country
        self.vatId = vatId
        self.name = name
        self.spool = spool
    }

    package var text: String {
        var lines = [
            "# Ekspedit: configuration. `ekspedit config check` tells every mistake with its line.",
            "# A line that begins with # is switched off and shows what holds without it.",
            "# Paths are relative to the folder of this file. Waits are written 500ms, 30s, 2m, 4h, 7d.",
            "# Secrets never stand here: \"secret:NAME\" reads the vault, \"env:NAME\" the environment,",
            "# \"file:PATH\" a file.", "",
        ]
        let written = ["spool": spool, "journal": "sqlite"]
        for key in Keys.top where key.name != "companies" {
            if key.name == "desk" { lines += desk } else { lines += entry(key, written[key.name], indent: 0) }
        }
        lines += ["companies:", "  # The name of the company's folder.", "  \(company):"]
        let values = [
            "country": country, "vatId": quoted(vatId), "name": quoted(name),
            "inbox": "[ \(spool)/\(company)/inbox ]",
        ]
        for key in Keys.company where key.name != "platforms" {
            lines += entry(key, values[key.name], indent: 4)
            if key.name == "inbox" { lines += channel }
        }
        lines += platforms
        return lines.joined(separator: "\n") + "\n"
    }

    /// Who may ask over HTTP, switched off: a token has to be stored first.
    private var desk: [String] {
        let examples = [
            "token": "\"secret:desk\"", "cronSecret": "\"secret:desk-cron\"",
            "hosts": "[ invoices.example.org ]",
        ]
        let opening = [
            "# Who may ask over HTTP. Without it: health and metrics only, and no document is shown.",
            "# desk:",
        ]
        return opening
            + Keys.desk.flatMap { key in
                [
                    "#   # \(key.help.prefix(1).uppercased() + key.help.dropFirst()). (\(key.form))",
                    "#   \(key.name): \(examples[key.name] ?? "")",
                ]
            } + [""]
    }

    /// A second inbox as a block, switched off.
    private var channel: [String] {
        ["    # As a block, for a partner whose results go elsewhere:"]
            + Keys.channel.flatMap { entry($0, nil, indent: 6, opening: $0.name == "path" ? "- " : "  ") } + [
                ""
            ]
    }

    private var platforms: [String] {
        let own = PlatformDeclaration.all.filter { $0.country == country }
        guard !own.isEmpty else {
            return ["    # No tax platform of \(country) takes documents yet; files are checked and filed."]
        }
        return ["    platforms:"]
            + own.flatMap { platform -> [String] in
                var lines = ["      # \(platform.title)", "      \(platform.name):"]
                for key in Keys.platform {
                    lines += entry(key, key.name == "environment" ? "sandbox" : nil, indent: 8)
                    if let inner = inner[key.name] {
                        lines += inner.flatMap { entry($0, nil, indent: 8, opening: "  ") }
                    }
                }
                return lines + ownKeys(of: platform)
            }
    }

    /// The keys of the adapter, which the sandbox can do without.
    private func ownKeys(of platform: PlatformDeclaration) -> [String] {
        var lines: [String] = []
        var group = ""
        for key in platform.keys {
            let parts = key.name.split(separator: ".").map(String.init)
            if parts.count == 2, let first = parts.first, first != group {
                group = first
                lines.append("        # \(group):")
            }
            let indent = parts.count == 2 ? "        #   " : "        # "
            let value =
                switch key.form {
                case .secret: "\"secret:\(company)-\(platform.name)\""
                case .path, .pathOrSecret: "keys/\(company).p12"
                case .flag: "false"
                case .text: "…"
                case .days: "[]"
                }
            lines.append("        # \(key.help)" + (key.isRequired ? "; needed outside the sandbox" : ""))
            lines.append("\(indent)\(parts.last ?? key.name): \(value)")
        }
        return lines
    }

    private let inner = [
        "rate": Keys.rate, "retry": Keys.retry, "breaker": Keys.breaker, "poll": Keys.poll,
        "fetch": Keys.fetch,
    ]

    private func entry(_ key: Key, _ value: String?, indent: Int, opening: String = "") -> [String] {
        let margin = String(repeating: " ", count: indent)
        let standard = value == nil ? key.standard.map { " Without it: \($0)." } ?? "" : ""
        let help =
            "\(margin)# \(key.help.prefix(1).uppercased() + key.help.dropFirst()). (\(key.form))\(standard)"
        let line = value.map { "\(margin)\(key.name): \($0)" } ?? "\(margin)# \(opening)\(key.name):"
        return indent < 4 ? [help, line, ""] : [help, line]
    }

    private func quoted(_ text: String) -> String { YAMLText.quoted(text) }
}
