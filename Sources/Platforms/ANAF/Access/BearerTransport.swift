internal import Seals
package import Wire

/// Adds the token to requests that go to the API, and gets another one when it is refused, once for each request.
package struct BearerTransport: Transport {
    private let base: any Transport
    private let keeper: ANAFTokenKeeper

    /// Only what goes there is shown the token.
    private let origin: String

    package init(_ base: any Transport, keeper: ANAFTokenKeeper, origin: String) {
        self.base = base
        self.keeper = keeper
        self.origin = origin.hasSuffix("/") ? origin : origin + "/"
    }

    package func send(_ request: HTTPRequest) async -> Answer {
        guard request.url.hasPrefix(origin) else { return await base.send(request) }
        switch await keeper.pass() {
        case .refused(let reason): return Self.unsent(reason)
        case .unavailable(let reason): return .failure(.notSent(reason))
        case .token(let token):
            let answer = await base.send(request.with(token))
            // Refused before it was looked at, so it may be sent again.
            guard case .success(let response) = answer, response.status == 401 else { return answer }
            switch await keeper.pass(insteadOf: token) {
            case .token(let fresh): return await base.send(request.with(fresh))
            case .refused(let reason): return Self.unsent(reason)
            case .unavailable(let reason): return .failure(.notSent(reason))
            }
        }
    }

    /// In place of an answer: nothing was asked, since nothing would be answered.
    private static func unsent(_ reason: String) -> Answer {
        .success(
            HTTPResponse(
                401, headers: [HTTPHeader("Content-Type", "text/plain; charset=utf-8")],
                body: Array("Ekspedit has sent nothing: \(reason)".utf8)))
    }
}

extension HTTPRequest {
    fileprivate func with(_ token: Secret) -> HTTPRequest {
        var request = self
        request.headers.append(HTTPHeader("Authorization", "Bearer \(token.text)", isSecret: true))
        return request
    }
}
