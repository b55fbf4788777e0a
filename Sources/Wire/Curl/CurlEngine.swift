internal import CCurl
internal import CCurlSupport
internal import Synchronization

/// One request and the task that waits for its answer.
struct CurlOrder: Sendable {
    let id: UInt64
    let request: HTTPRequest
    let continuation: CheckedContinuation<Answer, Never>
}

/// The thread on which all transfers of one client run.
///
/// Tasks put orders into the mailbox and wake the thread; everything else is done by the thread alone.
@safe final class CurlEngine: Sendable {
    private struct Mailbox {
        var lastId: UInt64 = 0
        /// Requests that are about to be submitted, and whether they were cancelled before that.
        var announced: [UInt64: Bool] = [:]
        var orders: [CurlOrder] = []
        var cancelled: Set<UInt64> = []
        var isClosing = false
        /// Set once the thread is about to free the handle: nobody wakes it any more.
        var isClosed = false
    }

    private let mailbox = Mutex(Mailbox())

    private let options: CurlOptions

    // Used by the thread alone, but for `curl_multi_wakeup`, which is made for other threads and is called
    // under the mutex while the mailbox is not closed.
    private nonisolated(unsafe) let multi: UnsafeMutableRawPointer

    init(_ options: ClientOptions) throws(CurlError) {
        guard Self.isLibraryReady, let multi = unsafe curl_multi_init() else {
            throw CurlError(operation: "curl_multi_init", reason: "the library could not be initialised")
        }
        unsafe self.multi = multi
        do throws(CurlError) {
            self.options = try CurlOptions(options)
        } catch {
            unsafe curl_multi_cleanup(multi)
            throw error
        }
    }

    /// To be called once.
    func start() throws(CurlError) {
        do throws(ThreadError) {
            try startThread { self.run() }
        } catch {
            unsafe curl_multi_cleanup(multi)
            throw CurlError(operation: "thread", reason: "error \(error.number)")
        }
    }

    /// Initialising the library is not safe from several threads at once, and a static value is made only once.
    private static let isLibraryReady = curl_global_init(Int(CURL_GLOBAL_ALL)) == CURLE_OK

    // MARK: Called by tasks

    /// An id under which a request can be cancelled, even before it is submitted.
    func announce() -> UInt64 {
        mailbox.withLock {
            $0.lastId += 1
            $0.announced[$0.lastId] = false
            return $0.lastId
        }
    }

    func submit(_ order: CurlOrder) {
        let obstacle: String? = mailbox.withLock { mailbox in
            if mailbox.announced.removeValue(forKey: order.id) == true { return "the request was cancelled" }
            if mailbox.isClosing { return "the client is closed" }
            mailbox.orders.append(order)
            unsafe curl_multi_wakeup(multi)
            return nil
        }
        if let obstacle { order.continuation.resume(returning: .failure(.notSent(obstacle))) }
    }

    func cancel(_ id: UInt64) {
        mailbox.withLock { mailbox in
            guard mailbox.announced[id] == nil else {
                mailbox.announced[id] = true
                return
            }
            guard !mailbox.isClosed else { return }
            mailbox.cancelled.insert(id)
            unsafe curl_multi_wakeup(multi)
        }
    }

    func close() {
        mailbox.withLock { mailbox in
            guard !mailbox.isClosed else { return }
            mailbox.isClosing = true
            unsafe curl_multi_wakeup(multi)
        }
    }

    // MARK: The thread

    private func run() {
        var active: [UInt64: CurlTransfer] = [:]
        while true {
            let (orders, cancelled, isClosing) = mailbox.withLock { mailbox in
                defer {
                    mailbox.orders = []
                    mailbox.cancelled = []
                }
                return (mailbox.orders, mailbox.cancelled, mailbox.isClosing)
            }
            for order in orders {
                guard !cancelled.contains(order.id) else {
                    order.continuation.resume(returning: .failure(.notSent("the request was cancelled")))
                    continue
                }
                begin(order, among: &active)
            }
            for id in cancelled {
                guard let transfer = active.removeValue(forKey: id) else { continue }
                unsafe curl_multi_remove_handle(multi, transfer.handle)
                transfer.finish(.failure(transfer.classify("the request was cancelled")))
            }
            if isClosing && active.isEmpty { break }
            perform(&active)
        }
        mailbox.withLock { $0.isClosed = true }
        unsafe curl_multi_cleanup(multi)
    }

    private func begin(_ order: CurlOrder, among active: inout [UInt64: CurlTransfer]) {
        do throws(TransportFault) {
            let transfer = try CurlTransfer(order, options)
            guard unsafe curl_multi_add_handle(multi, transfer.handle) == CURLM_OK else {
                throw .notSent("the transfer could not be added")
            }
            active[order.id] = transfer
        } catch {
            order.continuation.resume(returning: .failure(error))
        }
    }

    /// Moves all transfers on, hands out finished ones, and waits until there is something to do.
    private func perform(_ active: inout [UInt64: CurlTransfer]) {
        var running: Int32 = 0
        unsafe curl_multi_perform(multi, &running)
        var finished: [(UnsafeMutableRawPointer, CURLcode)] = unsafe []
        var left: Int32 = 0
        while let message = unsafe curl_multi_info_read(multi, &left) {
            guard unsafe message.pointee.msg == CURLMSG_DONE, let handle = unsafe message.pointee.easy_handle
            else { continue }
            unsafe finished.append((handle, message.pointee.data.result))
        }
        for unsafe(handle, code) in unsafe finished {
            unsafe curl_multi_remove_handle(multi, handle)
            guard let id = CurlTransfer.id(of: handle), let transfer = active.removeValue(forKey: id) else {
                preconditionFailure("every handle belongs to a transfer")
            }
            transfer.finish(transfer.answer(code))
        }
        if unsafe finished.isEmpty { unsafe curl_multi_poll(multi, nil, 0, 60_000, nil) }
    }
}
