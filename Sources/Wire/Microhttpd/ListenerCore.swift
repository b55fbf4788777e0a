internal import CMicrohttpd
internal import CMicrohttpdSupport
internal import Glibc
internal import Synchronization

/// What the library calls, and what a running listener has in hand.
///
/// The library runs on one thread of its own. When a request is complete its connection is suspended, a task asks
/// the handler, and the connection is resumed with the answer.
@safe final class ListenerCore: Sendable {
    private struct State {
        var daemon: Daemon?
        var isStopping = false
        /// The handlers at work, and answers on their way out.
        var inHand: [ObjectIdentifier: Task<Void, Never>?] = [:]
        var whenIdle: CheckedContinuation<Void, Never>?
    }

    let options: ListenerOptions
    private let origin: String
    private let handler: Listener.Handler
    private let state = Mutex(State())

    init(_ options: ListenerOptions, origin: String, _ handler: @escaping Listener.Handler) {
        self.options = options
        self.origin = origin
        self.handler = handler
    }

    func start(on socket: consuming ListeningSocket) throws(ListenerError) {
        let identity = socket.identity
        let descriptor = socket.handOn()
        // Released when the daemon has stopped.
        let context = unsafe Unmanaged.passRetained(self)
        let daemon = withOptionalCString(options.identity?.certificates) { certificate in
            withOptionalCString(options.identity?.key) { key in
                var settings = unsafe microhttpd_settings(
                    socket: descriptor, connections: UInt32(clamping: options.connectionLimit),
                    idle_seconds: UInt32(clamping: options.idleSeconds), certificate: certificate, key: key,
                    context: context.toOpaque(), opened: exchangeOpened, answer: exchangeAnswer,
                    completed: exchangeCompleted)
                return unsafe microhttpd_start(&settings)
            }
        }
        guard let daemon = unsafe daemon else {
            // The library has closed the socket or not, depending on what failed, and the number may already
            // stand for another file of this process.
            if ListeningSocket.identity(of: descriptor) == identity { close(descriptor) }
            unsafe context.release()
            throw ListenerError(
                operation: "MHD_start_daemon", number: 0,
                reason: options.identity == nil
                    ? "the library could not start"
                    : "the library could not start; are certificate and key right?")
        }
        let running = unsafe Daemon(daemon, descriptor)
        state.withLock { $0.daemon = running }
    }

    // MARK: Requests

    /// Turns what was received into an absolute request, or tells the status to refuse it with.
    func request(_ method: String, _ uri: String, _ headers: [HTTPHeader]) -> Result<HTTPRequest, Refusal> {
        guard let method = HTTPRequest.Method(rawValue: method) else { return .failure(Refusal(status: 405)) }
        let url = absolute(uri, headers)
        guard HTTPTarget(url)?.host != nil else { return .failure(Refusal(status: 400)) }
        return .success(HTTPRequest(method, url, headers: headers))
    }

    func absolute(_ uri: String, _ headers: [HTTPHeader]) -> String {
        let host = headers["host"].map { (options.identity == nil ? "http://" : "https://") + $0 }
        return uri.hasPrefix("/") ? (host ?? origin) + uri : uri
    }

    struct Refusal: Error { let status: Int }

    /// Starts the handler; false when the listener is stopping.
    ///
    /// `done` is called from a task, once.
    func handle(
        _ exchange: Exchange, _ request: HTTPRequest, done: @escaping @Sendable (HTTPResponse?) -> Void
    ) -> Bool {
        let id = ObjectIdentifier(exchange)
        let isTaken = state.withLock { state in
            guard !state.isStopping else { return false }
            state.inHand[id] = .some(nil)
            return true
        }
        guard isTaken else { return false }
        let handler = handler
        let task = Task { done(await handler(request)) }
        state.withLock { state in
            guard state.inHand[id] != nil else { return }
            state.inHand[id] = .some(task)
            if state.isStopping { task.cancel() }
        }
        return true
    }

    func completed(_ exchange: Exchange) {
        let waiting = state.withLock { state -> CheckedContinuation<Void, Never>? in
            state.inHand[ObjectIdentifier(exchange)] = nil
            guard state.inHand.isEmpty else { return nil }
            defer { state.whenIdle = nil }
            return state.whenIdle
        }
        waiting?.resume()
    }

    // MARK: The end

    func stop() async {
        guard let daemon = beginStopping() else { return }
        await withCheckedContinuation { continuation in
            let isIdle = state.withLock { state in
                guard !state.inHand.isEmpty else { return true }
                state.whenIdle = continuation
                return false
            }
            if isIdle { continuation.resume() }
        }
        await withCheckedContinuation { continuation in
            let end: @Sendable () -> Void = {
                daemon.stop()
                unsafe Unmanaged.passUnretained(self).release()
                continuation.resume()
            }
            // Without a thread of its own it has to be done here; it is short, because nothing is in hand.
            do throws(ThreadError) { try startThread(end) } catch { end() }
        }
    }

    /// For a listener that nobody stopped.
    func stopInBackground() {
        guard state.withLock({ !$0.isStopping }) else { return }
        Task { await self.stop() }
    }

    private func beginStopping() -> Daemon? {
        let daemon = state.withLock { state -> Daemon? in
            guard !state.isStopping else { return nil }
            state.isStopping = true
            return state.daemon
        }
        daemon?.acceptNothingNew()
        for task in state.withLock({ Array($0.inHand.values) }) { task?.cancel() }
        return daemon
    }
}

/// A running daemon of the library, and the socket that it accepts from.
@safe private struct Daemon: @unchecked Sendable {
    // May be used from any thread; it is freed by `stop` alone, which is called once.
    private let pointer: OpaquePointer
    private let socket: Int32

    init(_ pointer: OpaquePointer, _ socket: Int32) {
        unsafe self.pointer = pointer
        self.socket = socket
    }

    /// From here on the socket is ours, but the library's thread may still look at it.
    func acceptNothingNew() { unsafe MHD_quiesce_daemon(pointer) }

    /// Waits for the library's thread.
    func stop() {
        unsafe MHD_stop_daemon(pointer)
        close(socket)
    }
}

@safe private func withOptionalCString<R>(_ text: String?, _ body: (UnsafePointer<CChar>?) -> R) -> R {
    guard let text else { return body(nil) }
    return unsafe text.withCString { unsafe body($0) }
}
