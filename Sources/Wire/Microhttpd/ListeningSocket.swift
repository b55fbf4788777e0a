internal import Glibc

/// A bound socket that accepts connections; closes itself unless it is handed on.
struct ListeningSocket: ~Copyable {
    private let descriptor: Int32
    let port: UInt16

    init(address: String, port: UInt16) throws(ListenerError) {
        var hints = unsafe addrinfo()
        unsafe hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV | AI_PASSIVE
        unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var found: UnsafeMutablePointer<addrinfo>?
        let result = unsafe getaddrinfo(address, String(port), &hints, &found)
        guard result == 0, let list = unsafe found else {
            let reason = unsafe String(cString: gai_strerror(result))
            throw ListenerError(operation: "getaddrinfo", number: 0, reason: "\(address): \(reason)")
        }
        defer { unsafe freeaddrinfo(list) }
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
        let descriptor = unsafe socket(list.pointee.ai_family, kind, 0)
        guard descriptor >= 0 else { throw .last("socket", address, port) }
        do throws(ListenerError) {
            var yes: Int32 = 1
            _ = unsafe setsockopt(
                descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
            guard unsafe bind(descriptor, list.pointee.ai_addr, list.pointee.ai_addrlen) == 0 else {
                throw .last("bind", address, port)
            }
            guard listen(descriptor, 511) == 0 else { throw .last("listen", address, port) }
            self.port = try Self.port(of: descriptor)
        } catch {
            close(descriptor)
            throw error
        }
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// Whoever takes it closes it.
    consuming func handOn() -> Int32 {
        let descriptor = descriptor
        discard self
        return descriptor
    }

    /// Tells this socket from every other file, whatever their numbers; nil when there is no file of that number.
    var identity: UInt? { Self.identity(of: descriptor) }

    static func identity(of descriptor: Int32) -> UInt? {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { return nil }
        return UInt(status.st_ino)
    }

    /// The port lies at the same place in the addresses of both versions.
    private static func port(of descriptor: Int32) throws(ListenerError) -> UInt16 {
        var storage = sockaddr_storage()
        var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let port = unsafe withUnsafeMutablePointer(to: &storage) { storage -> UInt16? in
            unsafe storage.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                guard unsafe getsockname(descriptor, address, &size) == 0 else { return nil }
                return unsafe UnsafeRawPointer(address).load(as: sockaddr_in.self).sin_port.bigEndian
            }
        }
        guard let port else { throw .last("getsockname", "", 0) }
        return port
    }
}

extension ListenerError {
    fileprivate static func last(_ operation: String, _ address: String, _ port: UInt16) -> ListenerError {
        let number = errno
        let reason = unsafe String(cString: strerror(number))
        return ListenerError(operation: operation, number: number, reason: "\(address):\(port): \(reason)")
    }
}
