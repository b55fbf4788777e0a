/// How a client connects: whom it trusts, who it is, and how long it waits.
package struct ClientOptions: Sendable {
    /// Whose certificates are believed.
    ///
    /// There is no way to believe everybody: an authority that is missing can be added.
    package enum Trust: Sendable {
        case system

        /// The system's authorities and these, PEM.
        case systemAnd(pem: [UInt8])

        /// These authorities and no other, PEM.
        case only(pem: [UInt8])
    }

    /// What a client shows to a server that asks who it is.
    package enum Identity: Sendable {
        case pem(certificates: [UInt8], key: [UInt8], password: String?)
        case pkcs12([UInt8], password: String)
    }

    package var trust: Trust
    package var identity: Identity?

    /// For name resolution, connection and TLS handshake.
    package var connectTimeout: Duration

    /// For the whole request, connection included.
    package var totalTimeout: Duration

    /// The largest body that an answer may have, in bytes.
    package var answerLimit: Int

    /// Whether requests may travel without TLS to other machines than this one.
    package var allowsPlainText: Bool

    package init(
        trust: Trust = .system, identity: Identity? = nil, connectTimeout: Duration = .seconds(10),
        totalTimeout: Duration = .seconds(60), answerLimit: Int = 64 << 20, allowsPlainText: Bool = false
    ) {
        self.trust = trust
        self.identity = identity
        self.connectTimeout = connectTimeout
        self.totalTimeout = totalTimeout
        self.answerLimit = answerLimit
        self.allowsPlainText = allowsPlainText
    }
}
