package import Documents
internal import Faults
package import Wire

/// Why a request is not answered as asked, as RFC 9457 writes it.
package struct Problem: Error, Sendable, Hashable {
    package let status: Int

    /// The last word of the problem's type; a contract like fault codes.
    package let kind: String
    package let title: String
    package let detail: String

    /// What a program can go on with.
    package var members: [JSONValue.Member] = []
    package var headers: [HTTPHeader] = []

    package init(_ status: Int, _ kind: String, _ title: String, _ detail: String) {
        self.status = status
        self.kind = kind
        self.title = title
        self.detail = detail
    }

    package static let mediaType = "application/problem+json"

    package func response(to path: String) -> HTTPResponse {
        let value = JSONValue.object(
            [
                .init("type", .string("urn:ekspedit:problem:\(kind)")), .init("title", .string(title)),
                .init("status", .integer(status)), .init("detail", .string(detail)),
                .init("instance", .string(path)),
            ] + members)
        return HTTPResponse(
            status, headers: [HTTPHeader("Content-Type", Self.mediaType)] + headers, body: value.bytes())
    }
}

// MARK: - The problems that there are

extension Problem {
    static func malformed(_ detail: String) -> Problem {
        Problem(400, "malformed", "The request can't be read", detail)
    }

    static let tokenMissing = Problem(
        401, "token", "A token is needed",
        "Send the desk's token: Authorization: Bearer TOKEN. It stands in the configuration under desk: token."
    ).challenging()

    static let tokenNotConfigured = Problem(
        403, "no-token-configured", "Documents are closed",
        "No token is configured, so nothing that shows or changes documents is served. Store one with `ekspedit "
            + "secret set desk`, write desk: { token: \"secret:desk\" } into the configuration, and reload.")

    static let proofMissing = Problem(
        401, "proof", "The sender is not known",
        "Nothing in the request proves where it comes from; nothing was done.")

    static func nothing(_ what: String) -> Problem {
        Problem(404, "not-found", "There is no such thing", what)
    }

    static func method(_ allowed: [String]) -> Problem {
        var problem = Problem(
            405, "method", "This can't be done here",
            "Only \(allowed.joined(separator: ", ")) can be asked of this address.")
        problem.headers = [HTTPHeader("Allow", allowed.joined(separator: ", "))]
        return problem
    }

    static func conflict(_ detail: String) -> Problem {
        Problem(409, "conflict", "It stands otherwise", detail)
    }

    static func tooLarge(_ limit: Int) -> Problem {
        Problem(413, "too-large", "The body is too large", "At most \(limit) bytes are taken here.")
    }

    static let host = Problem(
        421, "host", "This is not the desk's name",
        "The desk answers to addresses in numbers, to localhost, and to the names under desk: hosts in the "
            + "configuration. Other names are refused, so that no page of a stranger can ask through a browser."
    )

    private func challenging() -> Problem {
        var problem = self
        problem.headers = [HTTPHeader("WWW-Authenticate", "Bearer realm=\"ekspedit\"")]
        return problem
    }
}

extension Problem {
    /// What the rooms below could not do.
    init(_ fault: Fault) {
        switch fault.code {
        case .spoolBusy:
            self.init(503, fault.code.rawValue, "Not now", fault.reason)
            headers = [HTTPHeader("Retry-After", "5")]
        case .journalFailed, .diskFull, .diskFailed, .diskForbidden:
            self.init(503, fault.code.rawValue, "The journal can't be used", fault.reason)
            headers = [HTTPHeader("Retry-After", "30")]
        case .configurationWrong: self.init(404, "not-found", "There is no such thing", fault.reason)
        default: self.init(409, fault.code.rawValue, "It stands otherwise", fault.reason)
        }
    }
}
