internal import Dispatching
internal import Faults

extension Reader {
    mutating func rate(_ entry: YAMLEntry) -> Rate {
        let block = block(entry.value, of: "rate", knows: Keys.rate.map(\.name))
        return Rate(
            perSecond: block["perSecond"].flatMap { number($0, above: 0.001, to: 100_000) },
            burst: block["burst"].flatMap { count($0, to: 10_000) },
            concurrent: block["concurrent"].flatMap { count($0, to: 1_000) })
    }

    mutating func retry(_ entry: YAMLEntry) -> RetryPolicy {
        if case .scalar = entry.value.content { return retryPreset(entry) }
        let block = block(entry.value, of: "retry", knows: Keys.retry.map(\.name))
        var retry = RetryPolicy.standard
        if let schedule = block["schedule"] { retry.schedule = self.schedule(schedule) ?? retry.schedule }
        if let jitter = block["jitter"] { retry.jitter = number(jitter, above: 0, to: 1) ?? retry.jitter }
        if let attempts = block["attempts"] { retry.attempts = count(attempts, to: 100_000) }
        return retry
    }

    /// A policy by its name.
    private mutating func retryPreset(_ entry: YAMLEntry) -> RetryPolicy {
        guard let text = text(entry) else { return .standard }
        if let preset = RetryPolicy.presets[text] { return preset }
        let names = RetryPolicy.presets.keys.sorted()
        note(
            entry.value.position, "retry can't be \(shown(text))",
            hint: "a block with schedule, jitter and attempts, or one of \(names.joined(separator: ", "))")
        return .standard
    }

    mutating func breaker(_ entry: YAMLEntry) -> BreakerPolicy {
        let block = block(entry.value, of: "breaker", knows: Keys.breaker.map(\.name))
        var breaker = BreakerPolicy()
        if let failures = block["failures"] {
            breaker.failures = count(failures, to: 10_000) ?? breaker.failures
        }
        if let cooldown = block["cooldown"] {
            breaker.cooldown = duration(cooldown, upTo: .seconds(86_400)) ?? breaker.cooldown
        }
        return breaker
    }

    mutating func poll(_ entry: YAMLEntry) -> Poll {
        let block = block(entry.value, of: "poll", knows: Keys.poll.map(\.name))
        return Poll(
            every: block["every"].flatMap { duration($0, upTo: .seconds(86_400)) },
            until: block["until"].flatMap { duration($0, upTo: .seconds(366 * 86_400)) })
    }

    private mutating func schedule(_ entry: YAMLEntry) -> [Duration]? {
        guard case .sequence(let items) = entry.value.content, !items.isEmpty else {
            note(entry.value.position, "schedule has to be a list of waits", hint: "such as [30s, 2m, 10m]")
            return nil
        }
        var waits: [Duration] = []
        for item in items {
            guard let text = text(YAMLEntry("schedule", at: item.position, item)) else { return nil }
            guard let wait = duration(text, named: "schedule", at: item.position, upTo: .seconds(7 * 86_400))
            else {
                return nil
            }
            waits.append(wait)
        }
        return waits
    }
}
