/// Decides when a file has stopped changing.
///
/// A pure machine: it is told what was seen and when, on a clock that never goes back, and answers which files to
/// look at again. A file is ready when the look after its settle time shows the same as the look before.
package struct Settling: Sendable {
    /// Why a file may be complete, weakest first.
    package enum Evidence: Int, Sendable, Hashable, Comparable {
        /// A scan, or an event that says nothing about the end of writing.
        case found
        /// A writer closed it.
        case closed
        /// It was renamed to this name.
        case movedIn
        /// Its marker is there.
        case marked

        package static func < (left: Evidence, right: Evidence) -> Bool { left.rawValue < right.rawValue }
    }

    private struct Candidate {
        let number: UInt64
        let firstSeen: Duration
        var fingerprint: Fingerprint
        var evidence: Evidence
        var due: Duration
    }

    private let times: SettleTimes
    private let capacity: Int
    private var candidates: [SpoolPath: Candidate] = [:]
    private var lastNumber: UInt64 = 0
    /// What is due, first seen first; taken from the front.
    private var queue: [SpoolPath] = []
    private var taken = 0
    /// No candidate is due before this; `nil` when it has to be worked out again.
    private var earliest: Duration?

    package init(_ times: SettleTimes, capacity: Int) {
        self.times = times
        self.capacity = capacity
    }

    package var count: Int { candidates.count }
    package var hasRoom: Bool { candidates.count < capacity }

    /// When the first of them was seen.
    package var oldest: Duration? { candidates.values.lazy.map(\.firstSeen).min() }
}

extension Settling {
    /// Takes note of how a file looks now; returns false when there is no room for another file.
    @discardableResult
    package mutating func observe(
        _ path: SpoolPath, _ fingerprint: Fingerprint, _ evidence: Evidence = .found, at now: Duration
    ) -> Bool {
        guard var candidate = candidates[path] else {
            guard hasRoom else { return false }
            lastNumber += 1
            let due = now + times.wait(for: path.name, size: fingerprint.size, evidence)
            candidates[path] = Candidate(
                number: lastNumber, firstSeen: now, fingerprint: fingerprint, evidence: evidence, due: due)
            noteDue(due)
            return true
        }
        let isUnchanged = candidate.fingerprint == fingerprint
        // An unchanged file that a scan meets again goes on settling; whatever else happens begins a new silence.
        if isUnchanged, evidence == .found || evidence < candidate.evidence { return true }
        candidate.evidence = evidence
        candidate.fingerprint = fingerprint
        candidate.due = now + times.wait(for: path.name, size: fingerprint.size, evidence)
        candidates[path] = candidate
        noteDue(candidate.due)
        return true
    }

    /// Files whose settle time is over, first seen first; each has to be looked at and told to `confirm`.
    package mutating func due(at now: Duration, limit: Int) -> [SpoolPath] {
        if taken == queue.count { collectDue(at: now) }
        var paths: [SpoolPath] = []
        while taken < queue.count, paths.count < limit {
            let path = queue[taken]
            taken += 1
            // Forgotten or put off since it was queued.
            if let candidate = candidates[path], candidate.due <= now { paths.append(path) }
        }
        return paths
    }

    /// Says whether a file that was due is ready, from how it looks now.
    package mutating func confirm(_ path: SpoolPath, _ fingerprint: Fingerprint, at now: Duration) -> Bool {
        guard let candidate = candidates[path] else { return false }
        if candidate.fingerprint == fingerprint, candidate.due <= now { return true }
        observe(path, fingerprint, .found, at: now)
        return false
    }

    /// Looks at a file again later: somebody has it open, or taking it failed for now.
    package mutating func postpone(_ path: SpoolPath, to later: Duration) {
        guard let due = candidates[path]?.due else { return }
        // Putting off never shortens a silence that has begun meanwhile.
        candidates[path]?.due = max(due, later)
    }

    /// Drops a file that was taken or is gone.
    package mutating func forget(_ path: SpoolPath) { candidates[path] = nil }

    package func firstSeen(_ path: SpoolPath) -> Duration? { candidates[path]?.firstSeen }

    /// When `due` will have something, or `nil` when nothing settles.
    package var nextDue: Duration? {
        guard !candidates.isEmpty else { return nil }
        if taken < queue.count { return .zero }
        return earliest ?? candidates.values.lazy.map(\.due).min()
    }

    private mutating func noteDue(_ due: Duration) {
        if let known = earliest { earliest = min(known, due) }
    }

    private mutating func collectDue(at now: Duration) {
        queue = []
        taken = 0
        if let earliest, earliest > now { return }
        var late: [(path: SpoolPath, number: UInt64)] = []
        var next: Duration?
        for (path, candidate) in candidates {
            if candidate.due <= now {
                late.append((path, candidate.number))
            } else {
                next = next.map { min($0, candidate.due) } ?? candidate.due
            }
        }
        // What is handed out now is due until it is confirmed, put off or forgotten, so the moment stays unknown.
        earliest = late.isEmpty ? next : nil
        queue = late.sorted { $0.number < $1.number }.map(\.path)
    }
}
