internal import Calendars
internal import Dispatching
internal import Faults
internal import Journal

/// An inbox and its result folders in memory, which outlive the simulated process.
final class RehearsalTray: Tray {
    private(set) var inbox: [Taken] = []
    private(set) var claimed: [String: Taken] = [:]
    private(set) var results: [String: ResultFolder] = [:]

    /// How often each result was laid out anew with other bytes under the same edition: must stay empty.
    private(set) var contradictions: [String] = []

    /// Whether the disk of the results fails now.
    var isBroken = false

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

    func publish(_ folders: [ResultFolder]) throws(Fault) -> [Publication] {
        folders.map { folder in
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

    func nextLook(after now: Instant) -> Instant? { inbox.isEmpty ? nil : now }
}
