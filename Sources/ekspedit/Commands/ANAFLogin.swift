internal import Calendars
internal import Dispatching
internal import Faults
internal import Platforms
internal import Seals
internal import Settings
internal import Wire

/// Gets the tokens of RO e-Factura: somebody shows a qualified certificate in a browser, once a year.
enum ANAFLogin: Command {
    static let company = Option<String>(
        "company", "NAME", "whose login; not needed where all companies share one")
    static let code = Option<String>(
        "code", "CODE", "the code, or the address that the browser was sent to, instead of waiting for it")
    static let paste = Flag("paste", "asks for the address that the browser was sent to")
    static let wait = Option<Int>(
        "wait", "SECONDS", expects: "a whole number", "how long to wait for the browser; 600 when not given"
    ) { Int($0).flatMap { (1...86_400).contains($0) ? $0 : nil } }

    static let declaration = Declaration(
        "anaf", "login",
        summary: "gets the tokens of RO e-Factura, with a browser and a qualified certificate",
        discussion: [
            "Prints an address for a browser on the machine that has the certificate. Where redirectUri is an address "
                + "of this machine, such as https://localhost:9443/callback, the browser brings the code here by "
                + "itself; it warns of a certificate that nobody has signed, which is the one of this command. "
                + "Elsewhere, copy the address that the browser was sent to, and paste it here. A code lives for sixty "
                + "seconds.",
            "The tokens go into the vault, under the name that the key login gives. A running ekspedit takes them up; "
                + "a lane that was held for the old ones needs `ekspedit release`.",
        ],
        options: [company.spec, code.spec, paste.spec, wait.spec, Standard.config.spec],
        examples: [
            Example("ekspedit anaf login", "prints the address and waits for the browser"),
            Example(
                "ekspedit anaf login --paste",
                "for a browser on another machine: asks for what it was sent to"),
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        let configuration = try ConfigurationFile.load(call, in: surroundings).configuration
        let application = try faulting { () throws(Fault) in
            try OpenHouse.assembly(configuration).application(of: "anaf", company: call[company])
        }
        let authorization = try faulting { () throws(Fault) in try ANAF.authorization(application.parts) }
        let code = try await code(call, authorization, in: surroundings)
        // At once: it is nearly dead already.
        let now = SystemSurroundings.now()
        let answer = await application.transport.send(authorization.exchange(code: code))
        switch ANAFAuthorization.grant(answer, at: now, loggedInAt: now) {
        case .granted(let token):
            let name = application.parts.loginName
            try faulting { () throws(Fault) in try application.credentials(name).write(token.stored) }
            surroundings.out.line(
                "logged in: the tokens are in the vault as \(name), and good until \(token.refreshUntil)")
            surroundings.out.line("a lane that is held goes on after `ekspedit release LANE`")
            return .fine
        case .refused(let reason):
            throw Failure(
                .permission, "ANAF gives no tokens: \(reason)",
                hint:
                    "a code lives for sixty seconds and once; clientId, clientSecret and redirectUri have to be "
                    + "those of the registration")
        case .unavailable(let reason):
            throw Failure(.platformUnavailable, "the login of ANAF can't be reached: \(reason)")
        }
    }

    private static func code(
        _ call: Invocation, _ authorization: ANAFAuthorization, in surroundings: Surroundings
    ) async throws(Failure) -> String {
        if let given = call[code] {
            return try faulting { () throws(Fault) in try ANAFAuthorization.code(in: given, state: nil) }
        }
        let state = SystemSurroundings.sha256((0..<32).map { _ in .random(in: .min ... .max) })
        surroundings.out.line("Open this address in a browser that has the certificate:")
        surroundings.out.line()
        surroundings.out.line("  \(authorization.loginAddress(state: state))")
        surroundings.out.line()
        let target = HTTPTarget(authorization.redirectUri)
        guard !call[paste], let target, let callback = LoginCallback(target) else {
            surroundings.err.put("The address that the browser was sent to: ")
            let line = surroundings.line() ?? ""
            return try faulting { () throws(Fault) in try ANAFAuthorization.code(in: line, state: state) }
        }
        surroundings.out.line("Waiting for the browser at \(authorization.redirectUri) …")
        guard let address = try await callback.address(within: .seconds(call[wait] ?? 600)) else {
            throw Failure(
                .tryAgain, "no browser came", hint: "ekspedit anaf login --paste takes what it was sent to")
        }
        return try faulting { () throws(Fault) in try ANAFAuthorization.code(in: address, state: state) }
    }
}
