internal import Faults

/// A place that may be away: when it was last tried, why it is shut, and when it is tried again.
///
/// Told once when it shuts and once when it opens.
final class Door {
    let channel: String
    private let topic: String
    private let path: String
    private let board: NoticeBoard
    private var tries = 0

    /// Why it is shut; nil while it is open, and before the first attempt.
    private(set) var fault: Fault?

    /// When it is worth trying again.
    private(set) var next: Duration = .zero

    init(channel: String, topic: String, path: String, board: NoticeBoard) {
        self.channel = channel
        self.topic = topic
        self.path = path
        self.board = board
    }

    /// Tries to open, unless it was tried a moment ago.
    func attempt<Thing>(at uptime: Duration, _ open: () throws(Fault) -> Thing) -> Thing? {
        guard uptime >= next else { return nil }
        do throws(Fault) {
            let thing = try open()
            fault = nil
            tries = 0
            board.mended(topic, "\(path) is back")
            return thing
        } catch {
            tries += 1
            // One second, then two, four, eight, ten: whoever mounts a share again does not want to wait.
            next = uptime + min(.seconds(1 << min(tries - 1, 4)), .seconds(10))
            shut(error)
            return nil
        }
    }

    func shut(_ fault: Fault) {
        self.fault = fault
        board.trouble(topic, fault.reason)
    }
}
