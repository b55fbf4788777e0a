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
    static let faults = Option<FaultPlan>(
        "faults", "PLAN", expects: "a plan of mishaps, such as lost-after=10%,429=5%,seed=7",
        "what goes wrong on the way: lost answers, refusals, delays"
    ) { try? FaultPlan(parsing: $0) }

    static let noLimits = Flag("no-limits", "lifts the platforms' limits of requests, for load tests")

    static let declaration = Declaration(
        "sandbox", summary: "plays the tax platforms on this machine, to try everything without consequences",
        discussion: [
            "All simulators listen on one loopback address, each under its name: /sef, /cis, /anaf. A company "
                + "whose platform has environment: sandbox finds them there by itself."
        ],
        options: [listen.spec, faults.spec, noLimits.spec],
        examples: [
            Example("ekspedit sandbox", "listens on \(SandboxAddress.standard) until it is stopped")
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        let options = try options(call[listen] ?? SandboxAddress.standard)
        let now = SystemSurroundings.now
        let host: SandboxHost
        let server: SandboxServer
        do {
            let authority = try ThrowAwayAuthority.sandbox(at: now())
            var sef = SEFSimulator.Options()
            if call[noLimits] { sef.perSecond = nil }
            var anaf = ANAFSimulator.Options()
            if call[noLimits] { anaf.callsPerMinute = nil }
            anaf.hasDemoPurchases = true
            sef.suppliesPurchases = true
            host = SandboxHost(
                [
                    SEFSimulator(sef), try CISSimulator(authority: authority),
                    try ANAFSimulator(authority: authority, anaf),
                ], faults: call[faults] ?? .none, clock: now,
                // A delay that is cut short by the end of the program delays nothing.
                wait: { try? await Task.sleep(for: $0) })
            server = try SandboxServer(host, options: options)
        } catch let error as ListenerError {
            throw Failure(.tryAgain, "\(error)", hint: "--listen takes another address or port")
        } catch {
            throw Failure(.platformUnavailable, "the sandbox can't be set up: \(error)")
        }
        surroundings.out.line("listening on \(server.origin)")
        for name in host.names { surroundings.out.line("  \(name)  \(server.origin)/\(name)") }
        for await wish in Signals.wishes() where wish == .stop { break }
        await server.stop()
        return .fine
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
