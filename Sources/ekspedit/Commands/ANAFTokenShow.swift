internal import Calendars
internal import Dispatching
internal import Documents
internal import Faults
internal import Platforms
internal import Settings

/// Tells how long the tokens of RO e-Factura are good for.
enum ANAFTokenShow: Command {
    static let declaration = Declaration(
        "anaf", "token", summary: "tells how long the login of RO e-Factura is good for",
        discussion: [
            "The login ends a year after somebody showed the certificate. Within 30, 14, 7 days and one before, "
                + "ekspedit run warns of it, too. The exit code is 77 when there is no login or it has ended."
        ],
        options: [ANAFLogin.company.spec, Standard.config.spec, Standard.format.spec],
        examples: [Example("ekspedit anaf token", "until when, and when somebody logged in")])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        let configuration = try ConfigurationFile.load(call, in: surroundings).configuration
        let application = try faulting { () throws(Fault) in
            try OpenHouse.assembly(configuration).application(of: "anaf", company: call[ANAFLogin.company])
        }
        let name = application.parts.loginName
        let stored = try faulting { () throws(Fault) in try application.credentials(name).read() }
        let now = SystemSurroundings.now()
        guard let token = stored.flatMap({ ANAFToken(stored: $0) }) else {
            throw Failure(.permission, "there is no login \(name)", hint: "ekspedit anaf login")
        }
        if call[Standard.format] == .jsonl {
            let record: JSONValue = [
                "record": "login", "name": .string(name), "loggedInAt": .string(token.loggedInAt.description),
                "accessUntil": .string(token.accessUntil.description),
                "refreshUntil": .string(token.refreshUntil.description),
                "warning": token.warning(at: now).map { .integer($0.days) } ?? .null,
            ]
            surroundings.out.line(record.text())
        } else {
            surroundings.out.line("\(name)  logged in \(token.loggedInAt), good until \(token.refreshUntil)")
            if let warning = token.warning(at: now) {
                surroundings.out.line(
                    surroundings.out.shown(
                        "ends in \(warning.days) days: `ekspedit anaf login` begins a new year", .yellow))
            }
        }
        return now < token.refreshUntil ? .fine : .permission
    }
}
