internal import Calendars
internal import Dispatch

/// A thread of its own for an actor whose work blocks: SQL, disk syncs.
///
/// The shared pool has as many threads as cores; blocking them there stops everything else.
package final class QueueExecutor: SerialExecutor {
    private let queue: DispatchQueue

    package init(label: String) { queue = DispatchQueue(label: label) }

    package func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { unsafe job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    /// Calls back after a while, on the same queue.
    package func after(_ wait: Duration, _ call: @escaping @Sendable () -> Void) {
        queue.asyncAfter(
            deadline: .now() + .milliseconds(Int(min(wait, .seconds(3_600)).milliseconds)), execute: call)
    }
}
