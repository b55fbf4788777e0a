internal import Documents
package import Wire

/// Finds who answers a request, and answers what nobody does.
///
/// A value without a socket: a request goes in, a response comes out.
package struct Router: Sendable {
    package let routes: [Route]
    private let gate: Gate

    package init(_ routes: [Route], behind gate: Gate) {
        self.routes = routes
        self.gate = gate
    }

    /// The largest body that any route takes.
    package var bodyLimit: Int { routes.map(\.bodyLimit).max() ?? 0 }

    package func answer(_ request: HTTPRequest) async -> HTTPResponse {
        do throws(Problem) {
            let (route, question) = try find(request)
            guard request.body.count <= route.bodyLimit else { throw .tooLarge(route.bodyLimit) }
            return Self.guarded(try await route.answer(question))
        } catch {
            return Self.refusal(error, of: request)
        }
    }

    /// What a request is refused with by its head alone, before its body is read; nil lets it in.
    package func refusal(of head: HTTPRequest) -> HTTPResponse? {
        do throws(Problem) {
            let (route, _) = try find(head)
            let length = head.headers["content-length"].flatMap { Int($0) } ?? 0
            guard length <= route.bodyLimit else { throw .tooLarge(route.bodyLimit) }
            return nil
        } catch {
            return Self.refusal(error, of: head)
        }
    }

    /// What is answered to a method that HTTP knows and nobody here takes: the methods of the address.
    package func refusal(ofMethodAt url: String) -> HTTPResponse {
        let request = HTTPRequest(.get, url)
        do throws(Problem) {
            guard let target = HTTPTarget(url) else { throw .malformed("The address can't be read.") }
            try gate.checkHost(target)
            let segments = try Self.segments(of: target)
            let here = routes.filter { $0.match(segments) != nil }
            throw here.isEmpty
                ? .nothing("Nothing is served at \(target.path).") : .method(Self.methods(here))
        } catch {
            return Self.refusal(error, of: request)
        }
    }

    private static func refusal(_ problem: Problem, of request: HTTPRequest) -> HTTPResponse {
        guarded(problem.response(to: HTTPTarget(request.url)?.path ?? "/"))
    }

    private static func guarded(_ response: HTTPResponse) -> HTTPResponse {
        var response = response
        for header in guards where response.headers[header.name] == nil { response.headers.append(header) }
        return response
    }

    private func find(_ request: HTTPRequest) throws(Problem) -> (Route, Question) {
        guard let target = HTTPTarget(request.url) else {
            throw .malformed("The address is not percent-encoded as it has to be.")
        }
        try gate.checkHost(target)
        let segments = try Self.segments(of: target)
        let here = routes.compactMap { route in route.match(segments).map { (route, $0) } }
        guard !here.isEmpty else { throw .nothing("Nothing is served at \(target.path).") }
        // A body is left away by the listener, which knows the method.
        let wanted = request.method == .head ? .get : request.method
        guard let (route, parameters) = here.first(where: { $0.0.method == wanted }) else {
            throw .method(Self.methods(here.map(\.0)))
        }
        try gate.checkAccess(route.access, request)
        return (route, Question(request: request, target: target, parameters: parameters))
    }

    /// One spelling for each path: no empty segments, no points that climb, nothing encoded that hides a slash.
    private static func segments(of target: HTTPTarget) throws(Problem) -> [String] {
        guard let segments = target.segments else {
            throw .malformed("The path hides a slash or a zero byte in its encoding.")
        }
        let isPlain = !target.path.contains("//") && (target.path == "/" || !target.path.hasSuffix("/"))
        guard isPlain, !segments.contains(where: { $0 == "." || $0 == ".." }) else {
            throw .nothing("Nothing is served at \(target.path).")
        }
        return segments
    }

    private static func methods(_ routes: [Route]) -> [String] {
        let names = routes.map(\.method.rawValue)
        return names.contains("GET") ? ["GET", "HEAD"] + names.filter { $0 != "GET" } : names
    }

    /// What every answer says to a browser; a route may say more, or otherwise.
    private static let guards = [
        HTTPHeader("X-Content-Type-Options", "nosniff"), HTTPHeader("X-Frame-Options", "DENY"),
        HTTPHeader("Referrer-Policy", "no-referrer"), HTTPHeader("Cross-Origin-Opener-Policy", "same-origin"),
        HTTPHeader("Cross-Origin-Resource-Policy", "same-origin"),
        HTTPHeader(
            "Content-Security-Policy",
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"),
        HTTPHeader("Cache-Control", "no-store"),
    ]
}

extension HTTPResponse {
    static func json(_ value: JSONValue, status: Int = 200) -> HTTPResponse {
        HTTPResponse(
            status, headers: [HTTPHeader("Content-Type", "application/json")], body: value.bytes())
    }

    static func text(_ text: String, _ type: String = "text/plain; charset=utf-8") -> HTTPResponse {
        HTTPResponse(200, headers: [HTTPHeader("Content-Type", type)], body: Array(text.utf8))
    }
}
