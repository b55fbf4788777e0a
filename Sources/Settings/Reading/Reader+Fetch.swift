internal import Dispatching
internal import Faults
internal import Invoicing
internal import Platforms

extension Reader {
    mutating func fetch(_ entry: YAMLEntry) -> FetchPolicy {
        let block = block(entry.value, of: "fetch", knows: Keys.fetch.map(\.name))
        var policy = FetchPolicy()
        if let written = block["purchases"] { policy.purchases = flag(written) ?? policy.purchases }
        if let written = block["every"] {
            policy.every = duration(written, upTo: .seconds(86_400)) ?? policy.every
        }
        if let written = block["since"] { policy.since = date(written) }
        if let written = block["renderings"] { policy.renderings = flag(written) ?? policy.renderings }
        if let written = block["receipts"] { policy.receiptFiles = files(written) }
        if let written = block["recipients"] { policy.recipients = flag(written) ?? policy.recipients }
        return policy
    }

    private mutating func date(_ entry: YAMLEntry) -> CalendarDate? {
        guard let text = text(entry) else { return nil }
        if let date = CalendarDate(text) { return date }
        note(
            entry.value.position, "\(entry.key) can't be \(shown(text))", hint: "a day, such as 2026-11-01")
        return nil
    }

    private mutating func files(_ entry: YAMLEntry) -> Set<PlatformFile> {
        var files: Set<PlatformFile> = []
        for word in texts(entry) ?? [] {
            if let file = PlatformFile(rawValue: word) {
                files.insert(file)
                continue
            }
            let known = PlatformFile.allCases.map(\.rawValue)
            note(
                entry.value.position, "\(entry.key) can't hold \(shown(word))",
                hint: nearest(to: word, among: known).map { "did you mean \($0)?" }
                    ?? "one of: \(known.joined(separator: ", "))")
        }
        return files
    }
}
