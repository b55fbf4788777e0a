/// Remembers names that are still there after a long time, and tells each once.
///
/// Ages run on our own clock, because a file's time may be anything. At most `capacity` names are remembered;
/// those beyond are noticed when others have gone.
struct Lingering {
    private struct Name {
        let since: Duration
        var pass: UInt64
        var wasTold = false
    }

    private let patience: Duration
    private let capacity: Int
    private var names: [SpoolPath: Name] = [:]

    init(patience: Duration, capacity: Int = 1_000) {
        self.patience = patience
        self.capacity = capacity
    }

    /// Takes note that a name was met in a pass; true when it has now been there too long, once.
    mutating func meets(_ path: SpoolPath, inPass pass: UInt64, at now: Duration) -> Bool {
        guard var name = names[path] else {
            if names.count < capacity { names[path] = Name(since: now, pass: pass) }
            return false
        }
        name.pass = pass
        let isTold = !name.wasTold && now - name.since >= patience
        if isTold { name.wasTold = true }
        names[path] = name
        return isTold
    }

    /// Forgets what a whole pass did not meet.
    mutating func endPass(_ pass: UInt64) {
        names = names.filter { $0.value.pass == pass }
    }
}
