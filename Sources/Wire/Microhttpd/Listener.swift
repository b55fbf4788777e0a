internal import CMicrohttpd

/// Serves HTTP, or HTTPS, on one address until it is stopped.
package final class Listener: Sendable {
    /// Answers a request; nil hangs up without an answer.
    package typealias Handler = @Sendable (HTTPRequest) async -> HTTPResponse?

    /// The port that is served; the system's choice when 0 was asked for.
    package let port: UInt16

    /// The address to ask, such as `http://127.0.0.1:8460`.
    package let origin: String

    private let core: ListenerCore

    package init(_ options: ListenerOptions = ListenerOptions(), handler: @escaping Handler)
        throws(ListenerError)
    {
        let socket = try ListeningSocket(address: options.address, port: options.port)
        port = socket.port
        let host = options.address.contains(":") ? "[\(options.address)]" : options.address
        origin = "\(options.identity == nil ? "http" : "https")://\(host):\(socket.port)"
        core = ListenerCore(options, origin: origin, handler)
        try core.start(on: socket)
    }

    deinit { core.stopInBackground() }

    /// Accepts nothing new, cancels what handlers wait for, lets every begun answer go out, and returns when the
    /// port is free again.
    ///
    /// A handler that ignores its cancellation is waited for. Called again, it returns at once.
    package func stop() async { await core.stop() }
}

/// Where to listen, and what is too much.
package struct ListenerOptions: Sendable {
    /// Certificate chain and key, PEM.
    package struct Identity: Sendable {
        package var certificates: String
        package var key: String

        package init(certificates: String, key: String) {
            self.certificates = certificates
            self.key = key
        }
    }

    /// Numeric, version 4 or 6.
    package var address: String

    /// 0 lets the system choose.
    package var port: UInt16

    /// TLS 1.2 or later when given.
    package var identity: Identity?

    /// The largest body that a request may have, in bytes.
    package var bodyLimit: Int

    package var connectionLimit: Int

    /// Refuses a request by its head, before any of its body is read; nil lets it in.
    package var refuse: (@Sendable (_ head: HTTPRequest) -> HTTPResponse?)?

    /// What methods an address takes, for the answer to one that nobody takes; nil names all that are read at all.
    package var methods: (@Sendable (_ url: String) -> HTTPResponse)?

    /// How long a connection may be silent.
    package var idleSeconds: Int

    package init(
        address: String = "127.0.0.1", port: UInt16 = 0, identity: Identity? = nil,
        bodyLimit: Int = 32 << 20, connectionLimit: Int = 512, idleSeconds: Int = 30
    ) {
        self.address = address
        self.port = port
        self.identity = identity
        self.bodyLimit = bodyLimit
        self.connectionLimit = connectionLimit
        self.idleSeconds = idleSeconds
    }
}

/// Why nothing can be served.
package struct ListenerError: Error, Sendable, Hashable {
    package let operation: String

    /// The number of the system's error; 0 when the library gave no reason.
    package let number: Int32

    package let reason: String
}
