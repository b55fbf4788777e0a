internal import CCurl
internal import CCurlSupport

/// One request on its way; lives on the engine's thread.
@safe final class CurlTransfer {
    let handle: UnsafeMutableRawPointer

    private let order: CurlOrder
    private let answerLimit: Int
    private var headerLines: UnsafeMutablePointer<curl_slist>?
    private let message: UnsafeMutablePointer<CChar>
    private var bodyBytesSent = 0
    private var headers: [HTTPHeader] = []
    private var headerBytes = 0
    private var body: [UInt8] = []

    /// Why we broke the transfer off ourselves.
    private var refusal: String?

    private static let headerLimit = 256 << 10

    /// Checks the request and sets up the library's handle for it.
    init(_ order: CurlOrder, _ options: CurlOptions) throws(TransportFault) {
        try order.request.checkForSending(allowsPlainText: options.allowsPlainText)
        guard let handle = unsafe curl_easy_init() else { throw .notSent("no memory for a transfer") }
        unsafe self.handle = handle
        self.order = order
        answerLimit = options.answerLimit
        unsafe message = .allocate(capacity: Int(CURL_ERROR_SIZE))
        unsafe message.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        guard options.apply(to: handle), setRequest(), setCallbacks() else {
            throw .notSent("the library refused an option of the transfer")
        }
    }

    deinit {
        unsafe curl_easy_cleanup(handle)
        unsafe curl_slist_free_all(headerLines)
        unsafe message.deallocate()
    }

    func finish(_ answer: Answer) { order.continuation.resume(returning: answer) }

    /// What a finished transfer means.
    func answer(_ code: CURLcode) -> Answer {
        guard code == CURLE_OK else {
            let detail = unsafe String(cString: message)
            let general = unsafe String(cString: curl_easy_strerror(code))
            return .failure(classify(refusal ?? (detail.isEmpty ? general : detail)))
        }
        var status = 0
        guard unsafe curl_get_long(handle, CURLINFO_RESPONSE_CODE, &status) == CURLE_OK else {
            return .failure(.unanswered("the answer has no status"))
        }
        return .success(HTTPResponse(status, headers: headers, body: body))
    }

    /// Tells by what left this machine, not by the kind of error: the count holds no byte of a TLS handshake.
    func classify(_ reason: String) -> TransportFault {
        var requestBytes = 0
        let result = unsafe curl_get_long(handle, CURLINFO_REQUEST_SIZE, &requestBytes)
        return result == CURLE_OK && requestBytes == 0 && bodyBytesSent == 0
            ? .notSent(reason) : .unanswered(reason)
    }

    /// The order a handle of the library belongs to.
    @safe static func id(of handle: UnsafeMutableRawPointer) -> UInt64? {
        guard let transfer = unsafe curl_get_private(handle) else { return nil }
        return unsafe Unmanaged<CurlTransfer>.fromOpaque(transfer).takeUnretainedValue().order.id
    }
}

// MARK: - Setting up

extension CurlTransfer {
    private func setRequest() -> Bool {
        let request = order.request
        var lines = request.headers.map { $0.value.isEmpty ? "\($0.name);" : "\($0.name): \($0.value)" }
        // Neither a content type nor a pause before a large body is invented by the library.
        lines.append("Expect:")
        if request.headers["content-type"] == nil { lines.append("Content-Type:") }
        for line in lines {
            guard let longer = unsafe curl_slist_append(headerLines, line) else { return false }
            unsafe headerLines = longer
        }
        return unsafe setMethod(request)
            && [
                curl_set_text(handle, CURLOPT_URL, request.url),
                curl_set_pointer(handle, CURLOPT_HTTPHEADER, headerLines),
                curl_set_pointer(handle, CURLOPT_ERRORBUFFER, message),
                curl_set_pointer(handle, CURLOPT_PRIVATE, Unmanaged.passUnretained(self).toOpaque()),
            ].allSatisfy { $0 == CURLE_OK }
    }

    /// Sees to it that the library never sends a request twice.
    ///
    /// When a kept connection turns out dead, libcurl quietly repeats the request on a new one, although the
    /// first may have been acted upon, and the platform has counted both. A body read from a source that can't be
    /// rewound forbids that; a request without a body gets a connection of its own, a question too.
    private func setMethod(_ request: HTTPRequest) -> Bool {
        var results: [CURLcode] = []
        if request.body.isEmpty { unsafe results.append(curl_set_long(handle, CURLOPT_FRESH_CONNECT, 1)) }
        switch request.method {
        case .get where request.body.isEmpty: break
        case .head: unsafe results.append(curl_set_long(handle, CURLOPT_NOBODY, 1))
        default:
            unsafe results += [
                curl_set_long(handle, CURLOPT_POST, 1),
                curl_set_text(handle, CURLOPT_CUSTOMREQUEST, request.method.rawValue),
                curl_set_offset(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(request.body.count)),
            ]
            if request.body.isEmpty {
                unsafe results.append(curl_set_text(handle, CURLOPT_COPYPOSTFIELDS, ""))
            }
        }
        return results.allSatisfy { $0 == CURLE_OK }
    }

    private func setCallbacks() -> Bool {
        let context = unsafe Unmanaged.passUnretained(self).toOpaque()
        return unsafe [
            curl_set_function(handle, CURLOPT_READFUNCTION, readBody),
            curl_set_pointer(handle, CURLOPT_READDATA, context),
            curl_set_function(handle, CURLOPT_HEADERFUNCTION, takeHeader),
            curl_set_pointer(handle, CURLOPT_HEADERDATA, context),
            curl_set_function(handle, CURLOPT_WRITEFUNCTION, takeBody),
            curl_set_pointer(handle, CURLOPT_WRITEDATA, context),
        ].allSatisfy { $0 == CURLE_OK }
    }
}

// MARK: - What the library calls

extension CurlTransfer {
    @safe fileprivate func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(buffer.count, order.request.body.count - bodyBytesSent)
        unsafe buffer.copyBytes(from: order.request.body[bodyBytesSent..<bodyBytesSent + count])
        bodyBytesSent += count
        return count
    }

    @safe fileprivate func take(body bytes: UnsafeRawBufferPointer) -> Bool {
        guard bytes.count <= answerLimit - body.count else {
            refusal = "the answer is larger than \(answerLimit) bytes"
            return false
        }
        unsafe body.append(contentsOf: bytes)
        return true
    }

    @safe fileprivate func take(header bytes: UnsafeRawBufferPointer) -> Bool {
        headerBytes += bytes.count
        guard headerBytes <= Self.headerLimit else {
            refusal = "the headers of the answer are larger than \(Self.headerLimit) bytes"
            return false
        }
        let line = unsafe String(decoding: bytes, as: UTF8.self)
        if line.hasPrefix("HTTP/") {
            // An interim answer, such as 100, is followed by the real one.
            headers = []
        } else if let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) {
            headers.append(HTTPHeader(line[..<colon].trimmed, line[line.utf8.index(after: colon)...].trimmed))
        }
        return true
    }
}

private func readBody(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
    guard let context = unsafe context else { return 0 }
    let transfer = unsafe Unmanaged<CurlTransfer>.fromOpaque(context).takeUnretainedValue()
    return unsafe transfer.fill(UnsafeMutableRawBufferPointer(start: bytes, count: size * count))
}

private func takeHeader(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
    guard let context = unsafe context else { return 0 }
    let transfer = unsafe Unmanaged<CurlTransfer>.fromOpaque(context).takeUnretainedValue()
    let isTaken = unsafe transfer.take(header: UnsafeRawBufferPointer(start: bytes, count: size * count))
    return isTaken ? size * count : 0
}

private func takeBody(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
    guard let context = unsafe context else { return 0 }
    let transfer = unsafe Unmanaged<CurlTransfer>.fromOpaque(context).takeUnretainedValue()
    let isTaken = unsafe transfer.take(body: UnsafeRawBufferPointer(start: bytes, count: size * count))
    return isTaken ? size * count : 0
}
