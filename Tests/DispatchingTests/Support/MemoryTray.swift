import Calendars
import Dispatching
import Faults

/// A tray without a disk.
final class MemoryTray: Tray {
    private(set) var inbox: [Taken] = []
    private(set) var claimed: [String: Taken] = [:]
    private(set) var results: [String: ResultFolder] = [:]
    var foreignNames: Set<String> = []
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

    func publish(_ folders: [ResultFolder]) throws(Fault) -> [Publication] {
        folders.map { folder in
            let key = "\(folder.place)/\(folder.name)"
            if foreignNames.contains(key) { return .nameIsForeign(document: folder.document) }
            results[key] = folder
            return .done(document: folder.document)
        }
    }

    var isEmpty: Bool { inbox.isEmpty }

    func nextLook(after now: Instant) -> Instant? { inbox.isEmpty ? nil : now }

    func loseResults() { results = [:] }

    /// The files of a result as text.
    func text(_ key: String, _ file: String) -> String? {
        results[key]?.files.first { $0.name == file }.map { String(decoding: $0.bytes, as: UTF8.self) }
    }
}
