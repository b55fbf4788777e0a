package import Calendars
internal import Documents
package import Faults
package import Seals
package import Wire

/// The application that is registered with ANAF, and the requests by which it gets tokens (OAuth 2.0).
package struct ANAFAuthorization: Sendable {
    package var clientId: String
    package var clientSecret: Secret

    /// Exactly as it was registered; ANAF takes https only.
    package var redirectUri: String

    /// The address up to `authorize` and `token`.
    package var endpoint: String

    package static let productionEndpoint = "https://logincert.anaf.ro/anaf-oauth2/v1"

    package init(
        clientId: String, clientSecret: Secret, redirectUri: String,
        endpoint: String = ANAFAuthorization.productionEndpoint
    ) {
        self.clientId = clientId
        self.clientSecret = clientSecret
        self.redirectUri = redirectUri
        self.endpoint = endpoint
    }

    /// What a person opens in a browser that has the certificate.
    package func loginAddress(state: String) -> String {
        (endpoint + "/authorize").query([
            "response_type": "code", "client_id": clientId, "redirect_uri": redirectUri,
            "token_content_type": "jwt", "state": state,
        ])
    }

    /// Changes the code of a login for tokens; it lives for sixty seconds.
    package func exchange(code: String) -> HTTPRequest {
        tokens([
            ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", redirectUri),
            ("token_content_type", "jwt"),
        ])
    }

    /// Gets a new pair for an old one, without browser and certificate.
    package func renewal(of token: ANAFToken) -> HTTPRequest {
        tokens([
            ("grant_type", "refresh_token"), ("refresh_token", token.refresh.text),
            ("token_content_type", "jwt"),
        ])
    }

    private func tokens(_ fields: [(String, String)]) -> HTTPRequest {
        let form = fields.map { "\($0.0)=\($0.1.percentEncoded)" }.joined(separator: "&")
        let basic = Base64.encode(Array("\(clientId):\(clientSecret.text)".utf8))
        return HTTPRequest(
            .post, endpoint + "/token",
            headers: [
                HTTPHeader("Authorization", "Basic \(basic)", isSecret: true),
                HTTPHeader("Content-Type", "application/x-www-form-urlencoded"),
                HTTPHeader("Accept", "application/json"),
            ], body: Array(form.utf8))
    }
}

extension ANAFAuthorization {
    /// What came of asking for tokens.
    package enum Grant: Sendable {
        case granted(ANAFToken)

        /// The platform says no: somebody has to log in again, or mend client id and secret.
        case refused(String)

        /// Nobody knows; asked again later.
        case unavailable(String)
    }

    package static func grant(_ answer: Answer, at now: Instant, loggedInAt: Instant?) -> Grant {
        switch answer {
        case .failure(.notSent(let reason)), .failure(.unanswered(let reason)): return .unavailable(reason)
        case .success(let response):
            if response.status == 200,
                let token = ANAFToken(answer: response.body, at: now, loggedInAt: loggedInAt ?? now)
            {
                return .granted(token)
            }
            let word = response.json?["error"]?.string
            if (400...403).contains(response.status), let word {
                let more = response.json?["error_description"]?.string.map { ": \($0)" } ?? ""
                return .refused(word + more)
            }
            return .unavailable("the login of ANAF answered with status \(response.status)")
        }
    }

    /// The code in what a browser was sent back with, or in what somebody pasted: an address or the code itself.
    package static func code(in text: String, state: String?) throws(Fault) -> String {
        let pasted = String(text.filter { !$0.isWhitespace })
        guard pasted.contains("?") || pasted.contains("://") else {
            guard !pasted.isEmpty else { throw Fault(.credentialMissing, "there is no code") }
            return pasted
        }
        guard let target = HTTPTarget(pasted) else {
            throw Fault(.credentialInvalid, "this is neither a code nor the address of a page")
        }
        if let trouble = target["error"] {
            let hint =
                trouble == "access_denied"
                ? ": the browser showed no certificate that is enrolled in SPV" : ""
            throw Fault(.platformUnauthorised, "ANAF refused the login (\(trouble))\(hint)")
        }
        if let state, let found = target["state"], found != state {
            throw Fault(.credentialInvalid, "this page belongs to another login")
        }
        guard let code = target["code"], !code.isEmpty else {
            throw Fault(.credentialMissing, "the address holds no code")
        }
        return code
    }
}
