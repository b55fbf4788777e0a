internal import Calendars
internal import Dispatching
internal import Faults
internal import Journal
internal import Synchronization

/// An inbox and its result folders in memory, which outlive the simulated process.
final class RehearsalTray: Tray {
    private(set) var inbox: [Taken] = []
    private(set) var claimed: [String: Taken] = [:]
    let shelf = RehearsalShelf()

    func drop(_ file: Taken) { inbox.append(file) }

    /// Sorts out what lay claimed when the process died, as the folders' own recovery does.
    func recover(_ journal: any Journal) throws(Fault) {
        for (id, file) in claimed.sorted(by: { $0.key > $1.key }) where try journal.document(id) == nil {
            inbox.insert(file, at: 0)
        }
        claimed = [:]
    }

    var isEmpty: Bool { inbox.isEmpty }

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

    func nextLook(after now: Instant) -> Instant? { inbox.isEmpty ? nil : now }
}

/// Result folders in memory.
final class RehearsalShelf: Sendable {
    fileprivate struct State {
        var results: [String: ResultFolder] = [:]
        var contradictions: [String] = []
        var isBroken = false
    }

    private let state = Mutex(State())

    var results: [String: ResultFolder] { state.withLock(\.results) }

    /// Where a result was laid out anew with other bytes under the same edition: must stay empty.
    var contradictions: [String] { state.withLock(\.contradictions) }

    /// Whether the disk of the results fails now.
    var isBroken: Bool {
        get { state.withLock(\.isBroken) }
        set { state.withLock { $0.isBroken = newValue } }
    }

    func publish(_ folders: [ResultFolder]) -> [Publication] {
        state.withLock { state in folders.map { state.publish($0) } }
    }
}

extension RehearsalShelf.State {
    mutating func publish(_ folder: ResultFolder) -> Publication {
        if isBroken { return .failed(document: folder.document, Fault(.diskFailed, "simulated")) }
        let key = "\(folder.place)/\(folder.name)"
        if let there = results[key] {
            if there.document != folder.document { return .nameIsForeign(document: folder.document) }
            if there.edition == folder.edition && there != folder { contradictions.append(key) }
            if there.edition > folder.edition { contradictions.append("\(key) went back") }
        }
        results[key] = folder
        return .done(document: folder.document)
    }
}
