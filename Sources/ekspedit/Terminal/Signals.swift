internal import CLinux
internal import Dispatch
internal import Glibc

/// The signals that ask the program to stop or to read its configuration anew.
///
/// They come through the pipe that `main` opened first of all, so that an early one is not lost.
enum Signals {
    enum Wish: Sendable { case stop, reload }

    /// Each wish as it comes; the watching ends with the stream.
    static func wishes() -> AsyncStream<Wish> {
        AsyncStream { continuation in
            let pipe = linux_signal_pipe()
            // Cancelling is all that another thread does with it, and that may be done from any.
            nonisolated(unsafe) let source = DispatchSource.makeReadSource(
                fileDescriptor: pipe, queue: DispatchQueue(label: "ekspedit.signals"))
            unsafe source.setEventHandler {
                var number: UInt8 = 0
                while unsafe read(pipe, &number, 1) == 1 {
                    continuation.yield(Int32(number) == SIGHUP ? .reload : .stop)
                }
            }
            continuation.onTermination = { _ in unsafe source.cancel() }
            unsafe source.resume()
        }
    }
}
