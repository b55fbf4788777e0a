internal import Calendars
internal import Documents
internal import Seals
internal import Wire

/// The login of ANAF: codes, tokens, renewals.
///
/// Nobody is asked for a certificate: whoever opens the page is let in. A renewal kills the pair before it.
struct ANAFLogin: Sendable {
    private var codes: [String: (client: String, redirect: String, until: Instant)] = [:]
    private var access: [String: Instant] = [:]
    private var refresh: [String: (client: String, until: Instant)] = [:]
    private var last = 0
    private(set) var renewals = 0

    func isValid(_ token: String, at now: Instant) -> Bool { access[token].map { now < $0 } ?? false }

    mutating func revoke() {
        access = [:]
        refresh = [:]
    }

    mutating func answer(
        _ method: HTTPRequest.Method, _ path: [String], _ query: ANAFQuery,
        _ options: ANAFSimulator.Options
    ) -> HTTPResponse {
        switch (method, path.first) {
        case (.get, "authorize"): authorize(query)
        case (.post, "token"): token(query, options)
        // The documented address leads a program to a page for people.
        case (.post, "revoke"): HTTPResponse(302, headers: [HTTPHeader("Location", "/my.policy")])
        default: HTTPResponse(404)
        }
    }

    private mutating func authorize(_ query: ANAFQuery) -> HTTPResponse {
        guard query["response_type"] == "code", let client = query["client_id"],
            let redirect = query["redirect_uri"], redirect.hasPrefix("https://")
        else { return .text(400, "invalid_request") }
        last += 1
        let code = uuid(last, of: 7).filter { $0 != "-" }
        codes[code] = (client, redirect, query.now.adding(.seconds(60)))
        let state = query["state"].map { "&state=\($0.percentEncoded)" } ?? ""
        return HTTPResponse(302, headers: [HTTPHeader("Location", "\(redirect)?code=\(code)\(state)")])
    }

    private mutating func token(_ query: ANAFQuery, _ options: ANAFSimulator.Options) -> HTTPResponse {
        let form = HTTPTarget("/?" + String(decoding: query.request.body, as: UTF8.self))
        guard let header = query.request.headers["authorization"], header.hasPrefix("Basic "),
            let pair = Base64.decode(header.dropFirst(6)).map({ String(decoding: $0, as: UTF8.self) }),
            let client = pair.split(separator: ":", maxSplits: 1).first.map(String.init)
        else { return .json(400, ["error": "invalid_client"]) }
        switch form?["grant_type"] {
        case "authorization_code":
            guard let code = form?["code"], let known = codes.removeValue(forKey: code),
                known.client == client, known.redirect == form?["redirect_uri"], query.now < known.until
            else { return .json(400, ["error": "invalid_grant"]) }
        case "refresh_token":
            guard let old = form?["refresh_token"], let known = refresh[old], known.client == client,
                query.now < known.until
            else { return .json(400, ["error": "invalid_grant"]) }
            refresh[old] = nil
            renewals += 1
        default: return .json(400, ["error": "unsupported_grant_type"])
        }
        return grant(client, at: query.now, options)
    }

    private mutating func grant(
        _ client: String, at now: Instant, _ options: ANAFSimulator.Options
    ) -> HTTPResponse {
        let accessUntil = now.adding(options.accessLife)
        let refreshUntil = now.adding(options.refreshLife)
        let newAccess = jwt("access", until: accessUntil, from: now)
        let newRefresh = jwt("refresh", until: refreshUntil, from: now)
        access[newAccess] = accessUntil
        refresh[newRefresh] = (client, refreshUntil)
        return .json(
            200,
            [
                "access_token": .string(newAccess), "refresh_token": .string(newRefresh),
                "token_type": "Bearer",
                "expires_in": .integer(Int(options.accessLife.milliseconds / 1_000)),
            ])
    }

    private mutating func jwt(_ type: String, until end: Instant, from start: Instant) -> String {
        last += 1
        let head: JSONValue = ["alg": "RS512", "typ": "JWT"]
        let claims: JSONValue = [
            "iss": "https://logincert.anaf.ro", "token_type": .string(type),
            "iat": .integer(Int(start.milliseconds / 1_000)), "exp": .integer(Int(end.milliseconds / 1_000)),
            "serial": "0123456789abcdef", "role": "EFACTURA", "jti": .string(uuid(last, of: 8)),
        ]
        func part(_ bytes: [UInt8]) -> String {
            Base64.encode(bytes).replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
        }
        let signature = part(Array(uuid(last, of: 9).utf8))
        return "\(part(head.bytes(layout: .compact))).\(part(claims.bytes(layout: .compact))).\(signature)"
    }
}
