/// A bar on the last line of a terminal; anywhere else it is not there.
struct ProgressBar {
    private let stream: Stream
    private let total: Int
    private var shownPercent = -1

    init(of total: Int, on stream: Stream) {
        self.stream = stream
        self.total = total
    }

    private var isShown: Bool { stream.isTerminal && total > 1 }

    mutating func show(_ done: Int) {
        guard isShown else { return }
        let percent = done * 100 / total
        guard percent != shownPercent else { return }
        shownPercent = percent
        let width = max(10, min(40, stream.columns - 30))
        let full = width * done / total
        let bar = String(repeating: "█", count: full) + String(repeating: "░", count: width - full)
        stream.put("\r\(bar) \(done) of \(total)\u{1B}[K")
    }

    /// Takes the bar away, before something else is written.
    mutating func clear() {
        guard isShown, shownPercent >= 0 else { return }
        stream.put("\r\u{1B}[K")
        shownPercent = -1
    }
}
