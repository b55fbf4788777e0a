import Calendars
import Dispatching
import Faults
import Synchronization

/// A tray without a disk.
final class MemoryTray: Tray {
    private(set) var inbox: [Taken] = []
    private(set) var claimed: [String: Taken] = [:]
    private let shelf = MemoryResults()
    private var number = 0
    private let prefix: String

    /// Trays of one engine give different ids.
    init(prefix: String = "d") { self.prefix = prefix }

    func drop(_ name: String, _ text: String) {
        number += 1
        let digits = String(number)
        let id = prefix + String(repeating: "0", count: 6 - digits.count) + digits
        inbox.append(Taken(id: id, path: Array(name.utf8), bytes: Array(text.utf8)))
    }

    /// What a restart finds claimed lies in the inbox again.
    func restart() {
        inbox = claimed.values.sorted { $0.id < $1.id } + inbox
        claimed = [:]
    }

    func collect(limit: Int, at now: Instant) throws(Fault) -> [Taken] {
        let taken = Array(inbox.prefix(limit))
        inbox.removeFirst(taken.count)
        for file in taken { claimed[file.id] = file }
        return taken
    }

    func settle(_ ids: [String], at now: Instant) throws(Fault) {
        for id in ids { claimed[id] = nil }
    }

    var press: Press { { [shelf] in shelf.publish($0) } }

    var results: [String: ResultFolder] { shelf.state.withLock(\.results) }

    var foreignNames: Set<String> {
        get { shelf.state.withLock(\.foreignNames) }
        set { shelf.state.withLock { $0.foreignNames = newValue } }
    }

    var isEmpty: Bool { inbox.isEmpty }

    func nextLook(after now: Instant) -> Instant? { inbox.isEmpty ? nil : now }

    func loseResults() { shelf.state.withLock { $0.results = [:] } }

    /// The files of a result as text.
    func text(_ key: String, _ file: String) -> String? {
        results[key]?.files.first { $0.name == file }.map { String(decoding: $0.bytes, as: UTF8.self) }
    }
}

/// Result folders in memory, which another thread may fill.
private final class MemoryResults: Sendable {
    struct State {
        var results: [String: ResultFolder] = [:]
        var foreignNames: Set<String> = []
    }

    let state = Mutex(State())

    func publish(_ folders: [ResultFolder]) -> [Publication] {
        state.withLock { state in
            folders.map { folder in
                let key = "\(folder.place)/\(folder.name)"
                if state.foreignNames.contains(key) { return .nameIsForeign(document: folder.document) }
                state.results[key] = folder
                return .done(document: folder.document)
            }
        }
    }
}
