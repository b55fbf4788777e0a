package import Calendars
internal import Documents
package import Seals

/// A pair of tokens: one opens the API for ninety days, the other gets a new pair within a year.
package struct ANAFToken: Sendable, Hashable {
    package var access: Secret
    package var refresh: Secret
    package var issuedAt: Instant
    package var accessUntil: Instant
    package var refreshUntil: Instant

    /// When somebody last showed a certificate in the browser.
    package var loggedInAt: Instant

    /// Lives as published, for tokens that don't say it themselves.
    static let accessLife: Duration = .seconds(129_600 * 60)
    static let refreshLife: Duration = .seconds(525_600 * 60)

    /// Reads the answer of the token endpoint; nil for anything else.
    ///
    /// Whether a renewal makes the year begin anew is not published: the token's own words count, else the login.
    package init?(answer bytes: [UInt8], at now: Instant, loggedInAt: Instant) {
        guard let body = Self.json(bytes), let access = body["access_token"]?.string, !access.isEmpty,
            let refresh = body["refresh_token"]?.string, !refresh.isEmpty,
            Self.isHeaderText(access)
        else { return nil }
        self.access = Secret(access)
        self.refresh = Secret(refresh)
        self.loggedInAt = loggedInAt
        issuedAt = now
        let life = body["expires_in"]?.integer.map { Duration.seconds($0) } ?? Self.accessLife
        accessUntil = Self.expiry(of: access) ?? now.adding(life)
        refreshUntil = Self.expiry(of: refresh) ?? loggedInAt.adding(Self.refreshLife)
    }

    /// From when on a new pair is fetched: a week ahead, or the last tenth of a shorter life.
    package var renewFrom: Instant {
        let life = accessUntil.since(issuedAt)
        return accessUntil.adding(.zero - min(.seconds(7 * 86_400), life / 10))
    }

    /// How many days are left until only a login helps, when it is time to tell: within 30, 14, 7 days and one.
    package func warning(at now: Instant) -> (days: Int, within: Int)? {
        let days = Int(max(0, refreshUntil.since(now).milliseconds) / 86_400_000)
        return [1, 7, 14, 30].first { days < $0 }.map { (days, $0) }
    }
}

extension ANAFToken {
    /// Reads what ``stored`` wrote.
    package init?(stored secret: Secret) {
        guard let body = Self.json(secret.bytes), let access = body["accessToken"]?.string,
            let refresh = body["refreshToken"]?.string
        else { return nil }
        func moment(_ name: String) -> Instant? { body[name]?.string.flatMap { Instant($0) } }
        guard let issuedAt = moment("issuedAt"), let accessUntil = moment("accessUntil"),
            let refreshUntil = moment("refreshUntil"), let loggedInAt = moment("loggedInAt")
        else { return nil }
        self.access = Secret(access)
        self.refresh = Secret(refresh)
        self.issuedAt = issuedAt
        self.accessUntil = accessUntil
        self.refreshUntil = refreshUntil
        self.loggedInAt = loggedInAt
    }

    /// Both tokens as one secret, so that they change together.
    package var stored: Secret {
        let value: JSONValue = [
            "accessToken": .string(access.text), "refreshToken": .string(refresh.text),
            "issuedAt": .string(issuedAt.description), "accessUntil": .string(accessUntil.description),
            "refreshUntil": .string(refreshUntil.description), "loggedInAt": .string(loggedInAt.description),
        ]
        return Secret(bytes: value.bytes(layout: .compact))
    }

    private static func json(_ bytes: [UInt8]) -> JSONElement? {
        do throws(JSONError) { return try JSONDocument(parsing: bytes).root } catch { return nil }
    }

    /// The claim `exp` of a JWT; its signature is the platform's business.
    private static func expiry(of token: String) -> Instant? {
        let parts = token.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3 else { return nil }
        var text = parts[1].replacing("-", with: "+").replacing("_", with: "/")
        text += String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
        guard let bytes = Base64.decode(text), let seconds = json(bytes)?["exp"]?.integer,
            (0...253_402_300_799).contains(seconds)
        else { return nil }
        return Instant(milliseconds: Int64(seconds) * 1_000)
    }

    /// It travels in a header: nothing in it may end the line.
    private static func isHeaderText(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }
}
