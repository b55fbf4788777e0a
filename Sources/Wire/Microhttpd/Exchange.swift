internal import CMicrohttpd
internal import Synchronization

/// One request and its answer; lives from the request line until the answer is out or the connection is gone.
///
/// Everything but the reply belongs to the library's thread.
final class Exchange {
    private enum Reply: Sendable { case none, answer(HTTPResponse), hangUp }

    private enum Stage { case opened, receiving(HTTPRequest), handled }

    private let uri: String
    private var stage = Stage.opened
    private let reply = ReplyBox()

    private final class ReplyBox: Sendable {
        let value = Mutex(Reply.none)
    }

    init(uri: String) { self.uri = uri }

    /// The library calls this first with the headers, then for each piece of the body, then without a piece until
    /// there is an answer.
    @safe func advance(
        _ core: ListenerCore, _ connection: OpaquePointer, method: String,
        piece: [UInt8]
    ) -> MHD_Result {
        switch stage {
        case .opened: return open(core, connection, method)
        case .receiving(var request):
            guard piece.isEmpty else {
                // Not held twice while it grows.
                stage = .handled
                guard piece.count <= core.options.bodyLimit - request.body.count else { return .NO }
                request.body.append(contentsOf: piece)
                stage = .receiving(request)
                return .YES
            }
            stage = .handled
            return ask(core, connection, request)
        case .handled:
            switch reply.value.withLock({ $0 }) {
            case .answer(let response): return Self.queue(response, connection)
            case .none, .hangUp: return .NO
            }
        }
    }

    @safe private func open(_ core: ListenerCore, _ connection: OpaquePointer, _ method: String) -> MHD_Result
    {
        let headers = Self.headers(of: connection)
        switch core.request(method, uri, headers) {
        case .failure(let refusal):
            stage = .handled
            guard refusal.status == 405 else {
                return Self.queue(HTTPResponse(refusal.status), connection)
            }
            let allow = HTTPHeader("Allow", "GET, HEAD, POST, PUT, DELETE")
            let answer = core.options.methods?(core.absolute(uri, headers))
            return Self.queue(answer ?? HTTPResponse(405, headers: [allow]), connection)
        case .success(let request):
            if let length = headers["content-length"], Int(length) ?? .max > core.options.bodyLimit {
                stage = .handled
                return Self.queue(HTTPResponse(413), connection)
            }
            if let refusal = core.options.refuse?(request) {
                stage = .handled
                return Self.queue(refusal, connection)
            }
            stage = .receiving(request)
            return .YES
        }
    }

    @safe private func ask(
        _ core: ListenerCore, _ connection: OpaquePointer, _ request: HTTPRequest
    ) -> MHD_Result {
        // First, because the answer may come at once and must find the connection suspended.
        unsafe MHD_suspend_connection(connection)
        let suspended = unsafe Suspended(connection: connection)
        let reply = reply
        let isTaken = core.handle(self, request) { response in
            reply.value.withLock { $0 = response.map(Reply.answer) ?? .hangUp }
            suspended.resume()
        }
        if !isTaken {
            reply.value.withLock { $0 = .answer(HTTPResponse(503)) }
            suspended.resume()
        }
        return .YES
    }
}

/// A connection that the library leaves alone until it is resumed, which may be done from any thread.
@safe private struct Suspended: @unchecked Sendable {
    let connection: OpaquePointer

    init(connection: OpaquePointer) { unsafe self.connection = connection }

    func resume() { unsafe MHD_resume_connection(connection) }
}

// MARK: - Values in and out

extension Exchange {
    @safe private static func headers(of connection: OpaquePointer) -> [HTTPHeader] {
        var headers: [HTTPHeader] = []
        unsafe withUnsafeMutablePointer(to: &headers) { headers in
            _ = unsafe MHD_get_connection_values_n(
                connection, .HEADER_KIND,
                { context, _, name, nameSize, value, valueSize in
                    guard let headers = unsafe context?.assumingMemoryBound(to: [HTTPHeader].self) else {
                        return .NO
                    }
                    unsafe headers.pointee.append(HTTPHeader(text(name, nameSize), text(value, valueSize)))
                    return .YES
                }, headers)
        }
        return headers
    }

    @safe private static func queue(_ response: HTTPResponse, _ connection: OpaquePointer) -> MHD_Result {
        let made = unsafe response.body.withUnsafeBytes { body in
            // Copied by the library; it takes a mutable pointer because of its other modes.
            unsafe MHD_create_response_from_buffer(
                body.count, UnsafeMutableRawPointer(mutating: body.baseAddress), .RESPMEM_MUST_COPY)
        }
        guard let made = unsafe made else { return .NO }
        defer { unsafe MHD_destroy_response(made) }
        for header in response.headers where header.isWellFormed {
            // The library writes the length itself and refuses ours, and it refuses empty values.
            guard header.name.lowercased() != "content-length", !header.value.isEmpty else { continue }
            guard unsafe MHD_add_response_header(made, header.name, header.value) == .YES else {
                return .NO
            }
        }
        return unsafe MHD_queue_response(connection, UInt32(clamping: response.status), made)
    }
}

@safe private func text(_ bytes: UnsafePointer<CChar>?, _ count: Int) -> String {
    unsafe String(
        decoding: UnsafeRawBufferPointer(start: bytes, count: bytes == nil ? 0 : count), as: UTF8.self)
}

// MARK: - What the library calls

func exchangeOpened(
    _ context: UnsafeMutableRawPointer?, _ uri: UnsafePointer<CChar>, _ connection: OpaquePointer
) -> UnsafeMutableRawPointer? {
    let exchange = unsafe Exchange(uri: String(cString: uri))
    return unsafe Unmanaged.passRetained(exchange).toOpaque()
}

func exchangeAnswer(
    _ context: UnsafeMutableRawPointer?, _ connection: OpaquePointer?, _ url: UnsafePointer<CChar>?,
    _ method: UnsafePointer<CChar>?, _ version: UnsafePointer<CChar>?, _ piece: UnsafePointer<CChar>?,
    _ pieceSize: UnsafeMutablePointer<Int>?, _ exchange: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> MHD_Result {
    guard let context = unsafe context, let connection = unsafe connection, let method = unsafe method,
        let exchange = unsafe exchange?.pointee
    else { return .NO }
    let core = unsafe Unmanaged<ListenerCore>.fromOpaque(context).takeUnretainedValue()
    let size = unsafe pieceSize?.pointee ?? 0
    unsafe pieceSize?.pointee = 0
    return unsafe Unmanaged<Exchange>.fromOpaque(exchange).takeUnretainedValue().advance(
        core, connection, method: String(cString: method),
        piece: Array(UnsafeRawBufferPointer(start: piece, count: size)))
}

func exchangeCompleted(
    _ context: UnsafeMutableRawPointer?, _ connection: OpaquePointer?,
    _ exchange: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, _ code: MHD_RequestTerminationCode
) {
    guard let context = unsafe context, let pointer = unsafe exchange?.pointee else { return }
    unsafe exchange?.pointee = nil
    let ended = unsafe Unmanaged<Exchange>.fromOpaque(pointer).takeRetainedValue()
    unsafe Unmanaged<ListenerCore>.fromOpaque(context).takeUnretainedValue().completed(ended)
}
