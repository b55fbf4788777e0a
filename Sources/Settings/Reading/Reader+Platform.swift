internal import Calendars
internal import Dispatching
internal import Faults
internal import Platforms
internal import Seals

extension Reader {
    mutating func platform(_ entry: YAMLEntry, _ declaration: PlatformDeclaration) -> PlatformSettings {
        let groups = declaration.keys.compactMap {
            $0.name.split(separator: ".").dropLast().first.map(String.init)
        }
        let own = declaration.keys.map(\.name).filter { !$0.contains(".") }
        let block = block(
            entry.value, of: entry.key,
            knows: Keys.platform.map(\.name) + own + Set(groups).sorted())
        var settings = PlatformSettings(declaration.name)
        if let written = block["environment"] {
            settings.environment = choice(written) ?? .sandbox
        } else {
            note(
                entry.position, "\(entry.key) needs the key environment", hint: "sandbox, test or production")
        }
        if let written = block["endpoint"] { settings.endpoint = endpoint(written) }
        if let written = block["caFile"] { settings.caFile = path(written) }
        if let written = block["rate"] { settings.rate = rate(written) }
        if let written = block["retry"] { settings.retry = retry(written) }
        if let written = block["breaker"] { settings.breaker = breaker(written) }
        if let written = block["poll"] { settings.poll = poll(written) }
        if let written = block["fetch"] { settings.fetch = fetch(written) }
        settings.values = values(declaration, in: block)
        for key in declaration.keys where key.isRequired && settings.environment != .sandbox {
            // A value that is written but wrong has been noted already.
            let first = key.name.split(separator: ".").first.map(String.init) ?? key.name
            guard settings.values[key.name] == nil, key.name == first ? block[first] == nil : true else {
                continue
            }
            note(entry.position, "\(entry.key) needs the key \(key.name): \(key.help)")
        }
        return settings
    }

    private mutating func values(
        _ declaration: PlatformDeclaration, in block: [String: YAMLEntry]
    ) -> [String: SettingValue] {
        var values: [String: SettingValue] = [:]
        for key in declaration.keys where !key.name.contains(".") {
            if let entry = block[key.name] { values[key.name] = value(entry, key.form) }
        }
        let nested = declaration.keys.filter { $0.name.contains(".") }
        for (group, keys) in Dictionary(grouping: nested, by: { String($0.name.prefix { $0 != "." }) }) {
            guard let entry = block[group] else { continue }
            let inner = self.block(
                entry.value, of: group, knows: keys.map { String($0.name.dropFirst(group.count + 1)) })
            for key in keys {
                if let entry = inner[String(key.name.dropFirst(group.count + 1))] {
                    values[key.name] = value(entry, key.form)
                }
            }
        }
        return values
    }

    private mutating func value(_ entry: YAMLEntry, _ form: PlatformKey.Form) -> SettingValue? {
        switch form {
        case .text: text(entry).map(SettingValue.text)
        case .path: path(entry).map(SettingValue.path)
        case .pathOrSecret: pathOrSecret(entry)
        case .flag: flag(entry).map(SettingValue.flag)
        case .secret: secret(entry).map(SettingValue.secret)
        case .days: .days(days(entry))
        }
    }

    /// Days of one year or of every year; each that is none is a mistake at its own place.
    private mutating func days(_ entry: YAMLEntry) -> [Holiday] {
        let items: [YAMLNode]
        if case .sequence(let list) = entry.value.content {
            items = list
            if list.isEmpty { note(entry.value.position, "\(entry.key) is an empty list") }
        } else {
            items = [entry.value]
        }
        var days: [Holiday] = []
        for item in items {
            guard let text = text(YAMLEntry(entry.key, at: item.position, item)) else { continue }
            guard let day = Holiday(text) else {
                note(
                    item.position, "\(entry.key) can't hold \(shown(text))",
                    hint: "a day, such as 2026-12-24, or 12-24 for every year")
                continue
            }
            if days.contains(day) { note(item.position, "\(entry.key) holds \(shown(text)) twice") }
            days.append(day)
        }
        return days
    }

    /// Only the vault keeps what a file would hold as it is.
    private mutating func pathOrSecret(_ entry: YAMLEntry) -> SettingValue? {
        if case .scalar(let text, _) = entry.value.content, text.hasPrefix("secret:") {
            return secret(entry).map(SettingValue.secret)
        }
        return path(entry).map(SettingValue.path)
    }

    /// A reference to a secret; a secret that stands here itself is refused and never shown.
    mutating func secret(_ entry: YAMLEntry) -> SecretReference? {
        guard let text = text(entry) else { return nil }
        for scheme in ["secret", "env", "file"] where text.hasPrefix(scheme + ":") {
            let name = String(text.dropFirst(scheme.count + 1))
            guard !name.isEmpty else {
                note(entry.value.position, "\(entry.key) names nothing after \(scheme):")
                return nil
            }
            switch scheme {
            case "secret": return .vault(name)
            case "env": return .environment(name)
            default: return .file(absolute(name))
            }
        }
        note(
            entry.value.position, "\(entry.key) holds a secret in plain text",
            hint: "store it with `ekspedit secret set NAME` and write \"secret:NAME\" here; "
                + "\"env:NAME\" and \"file:PATH\" read it from elsewhere")
        return nil
    }

    private mutating func endpoint(_ entry: YAMLEntry) -> String? {
        guard let text = text(entry) else { return nil }
        let rest = ["https://", "http://"].first { text.hasPrefix($0) }.map { text.dropFirst($0.count) }
        guard let rest, let first = rest.first, first != "/", !rest.contains("@"), !rest.contains(" ") else {
            note(
                entry.value.position, "endpoint can't be \(shown(text))",
                hint: "a URL such as https://host/path, without user or password")
            return nil
        }
        return text.hasSuffix("/") ? String(text.dropLast()) : text
    }
}
