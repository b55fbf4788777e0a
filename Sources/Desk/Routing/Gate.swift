internal import Documents
package import Seals
internal import Wire

/// Who is let in: names of the desk, the token, the timer's secret.
package struct Gate: Sendable {
    /// Names besides `localhost` and addresses in numbers, lower case.
    private let hosts: Set<String>
    private let token: Secret?
    private let timerSecret: Secret?

    package init(token: Secret?, timerSecret: Secret? = nil, hosts: [String] = []) {
        self.token = token
        self.timerSecret = timerSecret
        self.hosts = Set(hosts.map { $0.lowercased() })
    }

    /// A page of a stranger whose name was made to point here speaks through a browser with that name; an address in
    /// numbers can't be such a name.
    func checkHost(_ target: HTTPTarget) throws(Problem) {
        guard let host = target.host else { throw .host }
        let isName = host == "localhost" || hosts.contains(host)
        guard isName || Self.isAddress(host) else { throw .host }
    }

    func checkAccess(_ access: Route.Access, _ request: HTTPRequest) throws(Problem) {
        switch access {
        case .open, .ownProof: return
        case .token:
            guard let token else { throw .tokenNotConfigured }
            guard bearer(request) == token else { throw .tokenMissing }
        case .timer:
            // Both are compared whatever the first says.
            let hasToken = token != nil && bearer(request) == token
            let written = request.headers["x-cron-secret"].map { Secret($0) }
            let hasSecret = timerSecret != nil && (written == timerSecret || bearer(request) == timerSecret)
            guard hasToken || hasSecret else { throw .proofMissing }
        }
    }

    /// Compared in the same time wherever it differs.
    private func bearer(_ request: HTTPRequest) -> Secret? {
        guard let header = request.headers["authorization"] else { return nil }
        let words = header.split(separator: " ", maxSplits: 1)
        guard words.count == 2, words[0].lowercased() == "bearer" else { return nil }
        return Secret(String(words[1]))
    }

    private static func isAddress(_ host: String) -> Bool {
        if host.hasPrefix("[") { return host.hasSuffix("]") }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
    }
}
