internal import Desk
internal import Dispatching
internal import Faults
internal import Glibc
internal import Settings
internal import Wire

/// Watches the inboxes and works until it is stopped.
enum Run: Command {
    static let declaration = Declaration(
        "run", summary: "watches the inboxes and works until it is stopped",
        discussion: [
            "SIGTERM and Ctrl-C end it cleanly: nothing new is taken, what is under way is finished. SIGHUP reads "
                + "the configuration again; when the new one has mistakes, they are told and the old one stays.",
            "What happens is told on standard error, a line for each event, as logfmt or, with $EKSPEDIT_LOG=json, as JSON; "
                + "$EKSPEDIT_LOG_LEVEL is error, warning, info or debug. systemd hears when it is ready, reloads and "
                + "stops, and its watchdog that it is not stuck.",
        ],
        options: [Standard.config.spec],
        examples: [
            Example("ekspedit run", "works with ./ekspedit.yaml, or /etc/ekspedit/ekspedit.yaml"),
            Example("systemctl reload ekspedit", "reads the configuration again, for the installed service"),
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        let log = try Log(surroundings)
        var configuration = try ConfigurationFile.load(call, in: surroundings).configuration
        let meters = Meters()
        var former: Configuration?
        var isFirst = true
        while true {
            switch try await work(configuration, meters, isFirst, call, log, in: surroundings) {
            case .stopped:
                log.write(.info, "stopped")
                return .fine
            case .reloaded(let next):
                former = configuration
                configuration = next
            case .unopened(let failure):
                // A configuration can be right and its folders be out of reach: the old one had its own.
                guard let kept = former else { throw failure }
                log.write(.error, "configuration-kept", ["reason": failure.message])
                configuration = kept
                former = nil
            }
            isFirst = false
        }
    }

    /// How the work under one configuration ended.
    private enum End {
        case stopped
        case reloaded(Configuration)
        case unopened(Failure)
    }

    /// Works under one configuration.
    private static func work(
        _ configuration: Configuration, _ meters: Meters, _ isFirst: Bool, _ call: Invocation, _ log: Log,
        in surroundings: Surroundings
    ) async throws(Failure) -> End {
        var manner = House.Manner()
        manner.isWatching = true
        manner.tell = { changes in
            meters.observe(changes)
            log.tell(changes)
        }
        let house: House
        let desk: Listener?
        do throws(Failure) {
            house = try OpenHouse.house(configuration, manner: manner) { notice in
                log.write(
                    notice.kind == .mended ? .info : .warning, notice.kind.rawValue,
                    ["place": notice.place, "topic": notice.topic, "text": notice.text])
            }
            desk = try DeskService.open(configuration, house, meters, log, mustListen: isFirst)
        } catch {
            return .unopened(error)
        }
        if !isFirst { log.write(.info, "reloaded", ["companies": "\(configuration.companies.count)"]) }
        for notice in house.notices { log.write(.warning, "notice", ["text": notice]) }
        log.write(
            .info, "ready",
            [
                "version": Version.number, "spool": configuration.spool,
                "companies": "\(configuration.companies.count)",
            ])
        ServiceManager.tell("READY=1", environment: surroundings.environment)
        // Not the house: whoever keeps it keeps the lock of the spool, and the next configuration needs that.
        let (office, summaries) = (house.office, house.summaries)
        let dog = Watchdog.period(surroundings.environment, process: getpid()).map { period in
            Task { await Watchdog.watch(office, every: period, environment: surroundings.environment) }
        }
        let secretary = Task { await summarise(summaries, log) }
        defer {
            dog?.cancel()
            secretary.cancel()
        }
        let watch = Task { () -> Configuration? in
            for await wish in Signals.wishes() {
                switch wish {
                case .stop:
                    ServiceManager.tell("STOPPING=1", environment: surroundings.environment)
                    log.write(.info, "stopping")
                    await office.stop()
                    return nil
                case .reload:
                    ServiceManager.tell(
                        "RELOADING=1\nMONOTONIC_USEC=\(SystemSurroundings.monotonicMicroseconds())",
                        environment: surroundings.environment)
                    guard let next = reloaded(call, log, in: surroundings) else {
                        ServiceManager.tell("READY=1", environment: surroundings.environment)
                        continue
                    }
                    await office.stop()
                    return next
                }
            }
            return nil
        }
        do throws(Fault) {
            _ = try await office.work(until: .stopped)
        } catch {
            watch.cancel()
            await desk?.stop()
            log.write(.error, "failed", ["code": error.code.rawValue, "reason": error.reason])
            throw Failure(error)
        }
        await desk?.stop()
        return await watch.value.map(End.reloaded) ?? .stopped
    }

    /// Writes the summaries of days that are over, until it is cancelled.
    private static func summarise(_ summaries: DailySummaries, _ log: Log) async {
        while !Task.isCancelled {
            do throws(Fault) {
                for name in try summaries.write(at: SystemSurroundings.now()) {
                    log.write(.info, "summarised", ["summary": name])
                }
            } catch {
                // Tried again with the next minute.
                log.write(.error, "unsummarised", ["code": error.code.rawValue, "reason": error.reason])
            }
            // Cut short at the end of the work.
            try? await Task.sleep(for: .seconds(60))
        }
    }

    /// The new configuration, when it is right and every key and secret in it is there.
    private static func reloaded(
        _ call: Invocation, _ log: Log, in surroundings: Surroundings
    ) -> Configuration? {
        do throws(Failure) {
            let next = try ConfigurationFile.load(call, in: surroundings).configuration
            _ = try faulting { () throws(Fault) in try OpenHouse.setups(next) }
            _ = try faulting { () throws(Fault) in try OpenHouse.assembly(next).deskSecrets() }
            return next
        } catch {
            log.write(.error, "configuration-kept", ["reason": error.message])
            return nil
        }
    }
}
