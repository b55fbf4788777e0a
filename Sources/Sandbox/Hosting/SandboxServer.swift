package import Wire

/// A sandbox behind a real socket.
///
/// A lost answer is a connection that ends without one.
package final class SandboxServer: Sendable {
    private let listener: Listener

    package init(_ host: SandboxHost, options: ListenerOptions = ListenerOptions()) throws(ListenerError) {
        listener = try Listener(options) { request in
            switch await host.send(request) {
            case .success(let response): response
            case .failure: nil
            }
        }
    }

    /// Such as `http://127.0.0.1:8461`; a platform's prefix follows.
    package var origin: String { listener.origin }

    package func stop() async { await listener.stop() }
}
