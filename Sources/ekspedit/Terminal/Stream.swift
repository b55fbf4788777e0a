internal import Glibc
internal import Synchronization

/// Standard output or standard error, or what stands in for it in a test.
final class Stream: Sendable {
    let isTerminal: Bool
    let hasColour: Bool

    /// Letters in a line; 80 where nobody knows.
    let columns: Int

    /// The first error of writing; nobody listening any more is none.
    var failure: Int32? { error.withLock { $0 } }

    private let write: @Sendable ([UInt8]) -> Int32
    private let error = Mutex<Int32?>(nil)

    /// - `write` takes all bytes and returns 0, or an `errno`.
    init(
        isTerminal: Bool = false, hasColour: Bool = false, columns: Int = 80,
        write: @escaping @Sendable ([UInt8]) -> Int32
    ) {
        self.isTerminal = isTerminal
        self.hasColour = hasColour
        self.columns = columns
        self.write = write
    }

    /// Writes the bytes in one go; after a failure nothing more is written.
    func put(_ bytes: [UInt8]) {
        error.withLock { error in
            guard error == nil else { return }
            let result = write(bytes)
            if result != 0 { error = result }
        }
    }

    func put(_ text: String) { put(Array(text.utf8)) }

    func line(_ text: String = "") { put(text + "\n") }
}

extension Stream {
    /// A descriptor of this process.
    convenience init(descriptor: Int32, environment: [String: String]) {
        let isTerminal = isatty(descriptor) == 1 && environment["TERM"] != "dumb"
        // NO_COLOR counts when it is there and not empty (no-color.org).
        let hasColour = isTerminal && environment["NO_COLOR", default: ""].isEmpty
        self.init(
            isTerminal: isTerminal, hasColour: hasColour,
            columns: Self.columns(of: descriptor, environment: environment)
        ) { Self.writeAll($0, to: descriptor) }
    }

    private static func columns(of descriptor: Int32, environment: [String: String]) -> Int {
        var size = winsize()
        if unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 20 {
            return Int(size.ws_col)
        }
        return environment["COLUMNS"].flatMap { Int($0) }.map { max(20, $0) } ?? 80
    }

    private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
        var start = 0
        while start < bytes.count {
            let count = unsafe bytes[start...].withUnsafeBytes {
                unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
            }
            if count > 0 {
                start += count
            } else if errno == EAGAIN {
                // Somebody made the descriptor non-blocking, as some terminals' parents do.
                var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                _ = unsafe poll(&wait, 1, -1)
            } else if errno != EINTR {
                return errno
            }
        }
        return 0
    }
}
