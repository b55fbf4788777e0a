internal import Calendars
internal import Dispatching
internal import Platforms
internal import Reports
internal import Seals

extension Configuration {
    /// The configuration that holds, every default filled in, as YAML; of secrets only where they come from.
    package var text: String {
        var lines = [
            "spool: \(YAMLText.quoted(spool))", "journal: \(YAMLText.quoted(journal.written))",
            "listen: \(listen.address.map { YAMLText.quoted($0.written) } ?? "off")",
        ]
        lines += desk.lines
        if let keepFree { lines.append("keepFree: \(keepFree == 0 ? "off" : ByteCount.written(keepFree))") }
        lines.append("companies:")
        for company in companies { lines += company.lines.map { "  " + $0 } }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension JournalPlace {
    fileprivate var written: String {
        switch self {
        case .sqlite: "sqlite"
        case .postgres(let url): url
        }
    }
}

extension DeskSettings {
    fileprivate var lines: [String] {
        guard self != DeskSettings() else { return [] }
        var lines = ["desk:"]
        if let token { lines.append("  token: \(token.written)") }
        if let cronSecret { lines.append("  cronSecret: \(cronSecret.written)") }
        if !hosts.isEmpty { lines.append("  hosts: [\(hosts.map(YAMLText.quoted).joined(separator: ", "))]") }
        return lines
    }
}

extension CompanySettings {
    fileprivate var lines: [String] {
        var lines = [
            "\(key):", "  country: \(country)", "  vatId: \(YAMLText.quoted(vatId))",
            "  name: \(YAMLText.quoted(name))", "  inbox:",
        ]
        for channel in channels { lines += channel.lines.map { "    " + $0 } }
        if dailySummary { lines.append("  dailySummary: true") }
        if let packs { lines.append("  packs: [\(packs.map(YAMLText.quoted).joined(separator: ", "))]") }
        lines += [
            "  purchases: \(YAMLText.quoted(purchases))", "  archive: \(YAMLText.quoted(archive))",
            "  ledger: \(ledger.rawValue)",
            platforms.isEmpty ? "  platforms: {}" : "  platforms:",
        ]
        for platform in platforms { lines += platform.lines.map { "    " + $0 } }
        return lines
    }
}

extension ChannelSetup {
    fileprivate var lines: [String] {
        [
            "- path: \(YAMLText.quoted(inbox))", "  outbox: \(YAMLText.quoted(outbox))",
            "  error: \(YAMLText.quoted(error))", "  layout: \(layout.rawValue)",
            "  completion: \(completion.rawValue)",
        ] + (settle.map { ["  settle: \($0.written)"] } ?? [])
            + (encoding.map { ["  encoding: \($0)"] } ?? [])
    }
}

extension PlatformSettings {
    fileprivate var lines: [String] {
        var lines = ["\(platform):", "  environment: \(environment.rawValue)"]
        if let endpoint { lines.append("  endpoint: \(YAMLText.quoted(endpoint))") }
        if let caFile { lines.append("  caFile: \(YAMLText.quoted(caFile))") }
        let pace = [
            rate.perSecond.map { "perSecond: \($0)" }, rate.burst.map { "burst: \($0)" },
            rate.concurrent.map { "concurrent: \($0)" },
        ].compactMap(\.self)
        if !pace.isEmpty { lines.append("  rate: { \(pace.joined(separator: ", ")) }") }
        let waits = retry.schedule.map(\.written).joined(separator: ", ")
        let attempts = retry.attempts.map { ", attempts: \($0)" } ?? ""
        lines.append("  retry: { schedule: [\(waits)], jitter: \(retry.jitter)\(attempts) }")
        lines.append("  breaker: { failures: \(breaker.failures), cooldown: \(breaker.cooldown.written) }")
        let poll = [poll.every.map { "every: \($0.written)" }, poll.until.map { "until: \($0.written)" }]
            .compactMap(\.self)
        if !poll.isEmpty { lines.append("  poll: { \(poll.joined(separator: ", ")) }") }
        return lines + [fetchLine] + valueLines
    }

    private var fetchLine: String {
        var parts = ["purchases: \(fetch.purchases)", "every: \(fetch.every.written)"]
        if let since = fetch.since { parts.append("since: \(since)") }
        parts.append("renderings: \(fetch.renderings)")
        if !fetch.receiptFiles.isEmpty {
            let words = fetch.receiptFiles.map(\.rawValue).sorted().joined(separator: ", ")
            parts.append("receipts: [\(words)]")
        }
        parts.append("recipients: \(fetch.recipients)")
        return "  fetch: { \(parts.joined(separator: ", ")) }"
    }

    /// The adapter's own keys; nested ones as a block.
    private var valueLines: [String] {
        var lines: [String] = []
        var group = ""
        for (key, value) in values.sorted(by: { $0.key < $1.key }) {
            let parts = key.split(separator: ".").map(String.init)
            guard parts.count == 2 else {
                lines.append("  \(key): \(value.written)")
                continue
            }
            if parts[0] != group {
                group = parts[0]
                lines.append("  \(group):")
            }
            lines.append("    \(parts[1]): \(value.written)")
        }
        return lines
    }
}

extension SettingValue {
    fileprivate var written: String {
        switch self {
        case .text(let text), .path(let text): YAMLText.quoted(text)
        case .flag(let flag): flag ? "true" : "false"
        case .secret(let reference): reference.written
        case .days(let days): "[\(days.map { YAMLText.quoted($0.text) }.joined(separator: ", "))]"
        }
    }
}

extension SecretReference {
    fileprivate var written: String {
        switch self {
        case .vault(let name): YAMLText.quoted("secret:" + name)
        case .environment(let name): YAMLText.quoted("env:" + name)
        case .file(let path): YAMLText.quoted("file:" + path)
        }
    }
}
