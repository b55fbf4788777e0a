internal import Calendars
internal import Dispatching
internal import Seals
internal import Wire

/// A page of this machine to which a login sends the browser back.
struct LoginCallback {
    private let port: UInt16
    private let path: String

    /// Nil for an address elsewhere.
    init?(_ target: HTTPTarget) {
        guard let host = target.host, host == "localhost" || host == "127.0.0.1", target.isSecure else {
            return nil
        }
        port = target.port ?? 443
        path = target.path
    }

    /// The address with which the first browser came that brings a code or an error; nil when none came in time.
    func address(within time: Duration) async throws(Failure) -> String? {
        let (addresses, found) = AsyncStream.makeStream(of: String.self)
        let path = path
        let listener: Listener
        do {
            listener = try Listener(
                ListenerOptions(port: port, identity: try Self.identity()),
                handler: { request in
                    guard let target = HTTPTarget(request.url), target.path == path,
                        target["code"] != nil || target["error"] != nil
                    else { return HTTPResponse(404) }
                    found.yield(request.url)
                    let text = "Ekspedit has what it needs. You may close this page.\n"
                    return HTTPResponse(
                        200, headers: [HTTPHeader("Content-Type", "text/plain; charset=utf-8")],
                        body: Array(text.utf8))
                })
        } catch let error as ListenerError {
            throw Failure(
                .tryAgain, "can't listen for the browser: \(error.reason)",
                hint: "ekspedit anaf login --paste needs no listening")
        } catch {
            throw Failure(.platformUnavailable, "can't listen for the browser: \(error)")
        }
        let address = await Self.first(of: addresses, within: time)
        await listener.stop()
        return address
    }

    private static func first(of addresses: AsyncStream<String>, within time: Duration) async -> String? {
        await withTaskGroup(of: String?.self) { group in
            group.addTask {
                for await address in addresses { return address }
                return nil
            }
            group.addTask {
                // Cut short when the browser came.
                try? await Task.sleep(for: time)
                return nil
            }
            let first = await group.next() ?? nil
            group.cancelAll()
            return first
        }
    }

    /// For this one visit; nobody else ever trusts it.
    private static func identity() throws(CryptoError) -> ListenerOptions.Identity {
        let now = SystemSurroundings.now()
        let authority = try ThrowAwayAuthority(
            named: "Ekspedit login", from: now.adding(.seconds(-3_600)), until: now.adding(.seconds(86_400)))
        let issued = try authority.issue(
            ["CN": "localhost"], for: .server(names: ["DNS:localhost", "IP:127.0.0.1"]))
        return ListenerOptions.Identity(
            certificates: String(decoding: try issued.chainPEM(), as: UTF8.self),
            key: String(decoding: try issued.keyPEM(), as: UTF8.self))
    }
}
