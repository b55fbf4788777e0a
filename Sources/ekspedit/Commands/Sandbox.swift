internal import Calendars
internal import Dispatching
internal import Faults
internal import Platforms
internal import Sandbox
internal import Seals
internal import Wire

/// Plays the tax platforms on this machine.
enum SandboxCommand: Command {
    static let listen = Option<String>(
        "listen", "ADDRESS:PORT",
        "where to listen; \(SandboxAddress.standard) when not given, port 0 takes any")
    static let secure = Option<String>(
        "tls", "ADDRESS:PORT",
        "where to listen with TLS; \(SandboxAddress.secure) when neither is given, else any port")
    static let demo = Option<String>(
        "demo", "FILE", form: .file,
        "a configuration: writes the authority and the demo certificates that it names for its sandbox companies"
    )
    static let faults = Option<FaultPlan>(
        "faults", "PLAN", expects: "a plan of mishaps, such as lost-after=10%,429=5%,seed=7",
        "what goes wrong on the way: lost answers, refusals, delays"
    ) { try? FaultPlan(parsing: $0) }

    static let cis = Option<[CISSimulator.Misbehaviour?]>(
        "cis", "WORDS",
        expects: "words such as ok,s006,broken-signature",
        "how CIS answers the next messages: ok, an s-code, broken-signature, foreign-signature, no-signature, "
            + "other-message, fault, silence or garbage, with commas between"
    ) { CISSimulator.script($0) }

    static let notify = Option<String>(
        "notify", "URL", "where SEF posts its notifications, such as http://127.0.0.1:8460/sef/webhook")

    static let noLimits = Flag("no-limits", "lifts the platforms' limits of requests, for load tests")

    static let declaration = Declaration(
        "sandbox", summary: "plays the tax platforms on this machine, to try everything without consequences",
        discussion: [
            "All simulators listen on one loopback address, each under its name: /sef, /cis, /anaf, and the same behind "
                + "TLS on another port, with a certificate of an authority that is made at the start. A company whose "
                + "platform has environment: sandbox finds them there by itself, and trusts that authority."
        ],
        options: [
            listen.spec, secure.spec, demo.spec, faults.spec, cis.spec, notify.spec, noLimits.spec,
        ],
        examples: [
            Example("ekspedit sandbox", "listens on \(SandboxAddress.standard) until it is stopped")
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        let options = try options(call[listen] ?? SandboxAddress.standard)
        let now = SystemSurroundings.now
        let secureAddress =
            call[secure] ?? (call[listen] == nil ? SandboxAddress.secure : "\(options.address):0")
        var secureOptions = try self.options(secureAddress)
        let host: SandboxHost
        let server: SandboxServer
        let secureServer: SandboxServer
        let authority = try authority(at: now())
        try DemoFiles(authority: authority).write(for: call, in: surroundings)
        do {
            var sef = SEFSimulator.Options()
            if call[noLimits] { sef.perSecond = nil }
            var anaf = ANAFSimulator.Options()
            if call[noLimits] { anaf.callsPerMinute = nil }
            anaf.hasDemoPurchases = true
            sef.suppliesPurchases = true
            host = SandboxHost(
                [
                    SEFSimulator(sef), try cisSimulator(authority, call),
                    try ANAFSimulator(authority: authority, anaf),
                ], faults: call[faults] ?? .none, clock: now,
                // A delay that is cut short by the end of the program delays nothing.
                wait: { try? await Task.sleep(for: $0) })
            secureOptions.identity = try Self.identity(issuedBy: authority)
            server = try SandboxServer(host, options: options)
            secureServer = try SandboxServer(host, options: secureOptions)
        } catch let error as ListenerError {
            throw Failure(.tryAgain, "\(error)", hint: "--listen takes another address or port")
        } catch {
            throw Failure(.platformUnavailable, "the sandbox can't be set up: \(error)")
        }
        surroundings.out.line("listening on \(server.origin) and \(secureServer.origin)")
        for name in host.names {
            let origin = SandboxAddress.isSecure(name) ? secureServer.origin : server.origin
            surroundings.out.line("  \(name)  \(origin)/\(name)")
        }
        let posting = try notifier(call, host).map { notifier in
            Task {
                // Cut short at the end of the program.
                while !Task.isCancelled, (try? await Task.sleep(for: .milliseconds(500))) != nil {
                    let round = await notifier.post()
                    if round.lost > 0 {
                        surroundings.err.line("ekspedit: \(round.lost) notifications were not taken")
                    }
                }
            }
        }
        for await wish in Signals.wishes() where wish == .stop { break }
        posting?.cancel()
        await server.stop()
        await secureServer.stop()
        return .fine
    }

    /// Nil when nobody is to be notified.
    private static func notifier(
        _ call: Invocation, _ host: SandboxHost
    ) throws(Failure) -> SEFNotifier? {
        guard let address = call[notify] else { return nil }
        guard let target = HTTPTarget(address), let name = target.host, address.hasPrefix("http://"),
            name.hasPrefix("127.") || name == "localhost" || name == "[::1]"
        else {
            throw Failure(
                .usage, "the sandbox notifies this machine only",
                hint: "such as http://127.0.0.1:8460/sef/webhook")
        }
        do throws(CurlError) {
            let client = try Client(ClientOptions(allowsPlainText: true))
            return SEFNotifier(host, to: address, over: client, clock: SystemSurroundings.now)
        } catch {
            throw Failure(.platformUnavailable, "\(error.operation): \(error.reason)")
        }
    }

    private static func cisSimulator(
        _ authority: ThrowAwayAuthority, _ call: Invocation
    ) throws(CryptoError) -> CISSimulator {
        var simulator = try CISSimulator(authority: authority)
        simulator.script = call[cis] ?? []
        return simulator
    }

    private static func authority(at now: Instant) throws(Failure) -> ThrowAwayAuthority {
        do throws(CryptoError) {
            return try ThrowAwayAuthority.sandbox(at: now)
        } catch { throw Failure(.platformUnavailable, "the sandbox's authority can't be made: \(error)") }
    }

    /// The certificate that the sandbox shows, for this machine only.
    private static func identity(
        issuedBy authority: ThrowAwayAuthority
    ) throws(CryptoError) -> ListenerOptions.Identity {
        let issued = try authority.issue(
            ["C": "HR", "CN": "localhost"],
            for: .server(names: ["DNS:localhost", "IP:127.0.0.1", "IP:::1"]))
        return ListenerOptions.Identity(
            certificates: String(decoding: try issued.chainPEM(), as: UTF8.self),
            key: String(decoding: try issued.keyPEM(), as: UTF8.self))
    }

    /// Only this machine may ask: the sandbox knows no secrets and checks none.
    private static func options(_ address: String) throws(Failure) -> ListenerOptions {
        guard let colon = address.lastIndex(of: ":"),
            let port = UInt16(address[address.index(after: colon)...])
        else { throw Failure(.usage, "--listen can't be “\(address)”: write an address and a port") }
        let host = address[..<colon].drop { $0 == "[" }.prefix { $0 != "]" }
        guard host.hasPrefix("127.") || host == "::1" else {
            throw Failure(
                .usage, "the sandbox listens on the loopback address only", hint: "such as 127.0.0.1:8470")
        }
        return ListenerOptions(address: String(host), port: port)
    }
}
