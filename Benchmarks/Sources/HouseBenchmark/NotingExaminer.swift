import Calendars
import Dispatching
import Journal
import Synchronization

/// Notes when the first document is examined: then its file has been claimed, read and taken.
struct NotingExaminer: Examiner {
    let inner: DocumentExaminer
    let first: Moment

    func examine(_ document: DocumentRecord, _ bytes: [UInt8], at now: Instant) -> Examination {
        first.note()
        return inner.examine(document, bytes, at: now)
    }
}

/// The uptime at which something happened first.
final class Moment: Sendable {
    private let noted = Mutex<Duration?>(nil)

    func note() { noted.withLock { $0 = $0 ?? SystemSurroundings.uptime() } }

    var value: Duration? { noted.withLock(\.self) }
}
