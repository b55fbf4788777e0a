internal import Calendars

/// The legs of one lane that may be served, in the order in which they are, and by the moments at which they become due.
struct LaneQueue {
    /// Current before backlog, the nearer deadline, who has waited longer.
    private struct Turn: Comparable {
        let priority: Int
        let deadline: Int64
        let runAt: Instant
        let id: String

        init(_ leg: LegRecord) {
            priority = leg.priority
            deadline = leg.deadline?.milliseconds ?? .max
            runAt = leg.runAt
            id = leg.id
        }

        static func < (left: Turn, right: Turn) -> Bool {
            (left.priority, left.deadline, left.runAt, left.id)
                < (right.priority, right.deadline, right.runAt, right.id)
        }
    }

    private struct Wake: Comparable {
        let runAt: Instant
        let id: String

        static func < (left: Wake, right: Wake) -> Bool { (left.runAt, left.id) < (right.runAt, right.id) }
    }

    private var turns: [Turn] = []
    private var wakes: [Wake] = []

    mutating func insert(_ leg: LegRecord) {
        guard leg.state.isServable else { return }
        turns.insert(Turn(leg), at: turns.place(of: Turn(leg)))
        let wake = Wake(runAt: leg.runAt, id: leg.id)
        wakes.insert(wake, at: wakes.place(of: wake))
    }

    mutating func remove(_ leg: LegRecord) {
        guard leg.state.isServable else { return }
        turns.removeIfThere(Turn(leg))
        wakes.removeIfThere(Wake(runAt: leg.runAt, id: leg.id))
    }

    func due(at now: Instant, limit: Int) -> [String] {
        Array(turns.lazy.filter { $0.runAt <= now }.map(\.id).prefix(limit))
    }

    func waiting(beyond moment: Instant, limit: Int) -> [String] {
        Array(wakes.lazy.filter { $0.runAt > moment }.map(\.id).prefix(limit))
    }

    func nextDue(besides busy: Set<String>) -> Instant? { wakes.first { !busy.contains($0.id) }?.runAt }
}

extension Array where Element: Comparable {
    /// Where an element stands, or belongs, in an array that is sorted.
    fileprivate func place(of element: Element) -> Int {
        // Most arrive in their order.
        if let last, last < element { return endIndex }
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < element { low = middle + 1 } else { high = middle }
        }
        return low
    }

    fileprivate mutating func removeIfThere(_ element: Element) {
        let place = place(of: element)
        if place < endIndex, self[place] == element { remove(at: place) }
    }
}
