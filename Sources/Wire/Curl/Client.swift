/// Sends requests over HTTP/1.1 and TLS 1.2 or later, many at once, on one thread of its own.
///
/// Connections are kept and used again. Redirects are not followed, cookies, proxies and `.netrc` are not looked
/// at: what an adapter wrote is what goes out, once. A cancelled task ends its request.
package final class Client: Transport {
    private let engine: CurlEngine

    package init(_ options: ClientOptions = ClientOptions()) throws(CurlError) {
        engine = try CurlEngine(options)
        try engine.start()
    }

    /// What is under way is finished; the thread then ends by itself.
    deinit { engine.close() }

    package func send(_ request: HTTPRequest) async -> Answer {
        let id = engine.announce()
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                engine.submit(CurlOrder(id: id, request: request, continuation: continuation))
            }
        } onCancel: {
            engine.cancel(id)
        }
    }
}

/// The library refused to be set up.
package struct CurlError: Error, Sendable, Hashable {
    package let operation: String
    package let reason: String
}
