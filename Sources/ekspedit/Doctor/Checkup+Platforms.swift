internal import Calendars
internal import Dispatching
internal import Faults
internal import Platforms
internal import Settings
internal import Wire

extension Checkup {
    /// What a platform answered to its own harmless question.
    struct PlatformReply: Sendable {
        let diagnosis: Diagnosis

        /// How far this machine's clock is ahead of the platform's, where it said its time.
        var ahead: Duration?
    }

    /// Asks every platform of every company, all at once.
    func askPlatforms() async -> [PlatformReply] {
        var lanes: [(number: Int, part: Configuration)] = []
        for company in configuration.companies {
            for platform in company.platforms {
                lanes.append((lanes.count, only(platform, of: company)))
            }
        }
        return await withTaskGroup(of: (Int, PlatformReply).self) { group in
            for lane in lanes { group.addTask { (lane.number, await ask(lane.part)) } }
            var replies: [(Int, PlatformReply)] = []
            for await reply in group { replies.append(reply) }
            return replies.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }

    /// The configuration with nothing but one platform of one company, so that a broken one hides no other.
    private func only(_ platform: PlatformSettings, of company: CompanySettings) -> Configuration {
        var part = configuration
        var single = company
        single.platforms = [platform]
        part.companies = [single]
        return part
    }

    private func ask(_ part: Configuration) async -> PlatformReply {
        let company = part.companies.first
        let settings = company?.platforms.first
        let name = "\(company?.key ?? "")/\(settings?.platform ?? "")"
        let isSandbox = settings?.environment == .sandbox
        do throws(Fault) {
            guard let lane = try OpenHouse.setups(part).first?.lanes.first else {
                return PlatformReply(diagnosis: .fine(.platforms, name, "nothing to ask"))
            }
            let line = RecordingTransport(lane.transport)
            let start = SystemSurroundings.now()
            let fault = await converse(lane.platform, over: line)
            let end = SystemSurroundings.now()
            let span = end.since(start)
            let answer = line.exchanges.last.flatMap { try? $0.answer.get() }
            let ahead = answer?.headers["Date"].flatMap(HTTPDate.moment).map { date in
                // Whole seconds: the platform's clock is half a second further on, on average.
                start.adding(.milliseconds(span.milliseconds / 2)).since(date.adding(.milliseconds(500)))
            }
            if let fault { return PlatformReply(diagnosis: trouble(name, fault, isSandbox), ahead: ahead) }
            let message = "answers in \(span.milliseconds) ms (\(settings?.environment.rawValue ?? ""))"
            return PlatformReply(diagnosis: .fine(.platforms, name, message), ahead: ahead)
        } catch {
            return PlatformReply(diagnosis: trouble(name, error, isSandbox))
        }
    }

    private func converse(_ platform: any Platform, over line: some Transport) async -> Fault? {
        let attempt = Attempt(number: 1, now: now, uuid: SystemSurroundings.randomUUID())
        var step = platform.check(attempt: attempt)
        // No platform's question is longer; one that never ends is a fault of its adapter.
        for _ in 0..<8 {
            switch step {
            case .end(let fault): return fault
            case .ask(let call, let then): step = then(await line.send(call.request))
            }
        }
        return Fault(.platformUnintelligible, "the platform's connection test does not end")
    }

    private func trouble(_ name: String, _ fault: Fault, _ isSandbox: Bool) -> Diagnosis {
        let words = fault.words.map { " (\($0.prefix(120)))" } ?? ""
        return .trouble(
            .platforms, name, fault.reason + words, remedy: Self.remedy(fault.code, name, isSandbox),
            code: ExitCode(fault))
    }

    private static func remedy(_ code: Fault.Code, _ lane: String, _ isSandbox: Bool) -> String {
        switch code {
        case .platformUnreachable, .platformUnanswered:
            isSandbox
                ? "start the simulators: ekspedit sandbox"
                : "look at this machine's network, name service, firewall and proxy, and at endpoint in the "
                    + "configuration; documents wait and are sent when it answers"
        case .platformUnauthorised:
            "put the right credential into the configuration, then: ekspedit release \(lane)"
        case .credentialMissing, .credentialInvalid, .credentialExpired:
            "see the key, certificate or secret that the configuration names for \(lane)"
        case .platformThrottled, .platformPaused, .platformFailed:
            "the platform has trouble of its own; documents wait and are sent by themselves"
        default: code.meaning
        }
    }

    /// Whether this machine's clock is right, by the platforms' own.
    func clock(_ replies: [PlatformReply]) -> [Diagnosis] {
        guard let ahead = replies.compactMap(\.ahead).min(by: { abs($0) < abs($1) }) else {
            return [.fine(.clock, "time", "\(now); no platform has said its own")]
        }
        let seconds = abs(ahead) / 1_000
        guard seconds > 10 else { return [.fine(.clock, "time", "\(now), as the platforms say")] }
        let message = "this machine is \(seconds) s \(ahead < .zero ? "behind" : "ahead of") the platforms"
        let remedy = "keep the clock right by itself: systemctl enable --now systemd-timesyncd"
        return [
            seconds > 120
                ? .trouble(.clock, "time", message, remedy: remedy, code: .configuration)
                : .warning(.clock, "time", message, remedy: remedy)
        ]
    }

    private func abs(_ duration: Duration) -> Int64 { Swift.abs(duration.milliseconds) }
}
