internal import Glibc

/// The system gave no thread.
struct ThreadError: Error, Hashable {
    let number: Int32
}

/// Runs work that blocks on a thread of its own, because the shared pool has as many threads as cores.
func startThread(_ work: @escaping @Sendable () -> Void) throws(ThreadError) {
    let box = unsafe Unmanaged.passRetained(ThreadWork(work))
    var thread = pthread_t()
    let result = unsafe pthread_create(
        &thread, nil,
        { box in
            guard let box = unsafe box else { return nil }
            unsafe Unmanaged<ThreadWork>.fromOpaque(box).takeRetainedValue().work()
            return nil
        }, box.toOpaque())
    guard result == 0 else {
        unsafe box.release()
        throw ThreadError(number: result)
    }
    pthread_detach(thread)
}

private final class ThreadWork: Sendable {
    let work: @Sendable () -> Void

    init(_ work: @escaping @Sendable () -> Void) { self.work = work }
}
