internal import Calendars
internal import Faults
internal import Journal
internal import Spool

/// Keeps large and dangerous bodies as files in the private folder of the spool.
final class BodyShelf: BodyStore {
    private let premises: Premises
    private let identities: EntryIDSource

    init(_ premises: Premises, _ identities: EntryIDSource) {
        self.premises = premises
        self.identities = identities
    }

    private func store(_ room: BodyRoom) -> PrivateStore {
        switch room {
        case .blob: premises.blobs
        case .quarantine: premises.quarantine
        }
    }

    /// `<room>/<id>`, as the journal keeps it.
    private func find(_ name: String) -> (store: PrivateStore, id: EntryID)? {
        let parts = name.split(separator: "/").map(String.init)
        guard parts.count == 2, let room = BodyRoom(rawValue: parts[0]), let id = EntryID(parts[1]) else {
            return nil
        }
        return (store(room), id)
    }

    func keep(_ bytes: [UInt8], in room: BodyRoom) throws(Fault) -> String {
        let id = identities.next()
        try spooling { () throws(FileError) in
            // Handed through as they are: a second copy of a large body would double the memory.
            try store(room).keep(id) { write throws(FileError) in try write(bytes) }
        }
        return "\(room.rawValue)/\(id)"
    }

    func bytes(_ name: String) throws(Fault) -> [UInt8]? {
        guard let (store, id) = find(name) else { return nil }
        do throws(FileError) {
            return try store.bytes(id)
        } catch {
            if error.code == .notFound { return nil }
            throw error.fault
        }
    }

    func remove(_ name: String) throws(Fault) {
        guard let (store, id) = find(name) else { return }
        try spooling { () throws(FileError) in try store.remove(id) }
    }

    func forEach(
        before milliseconds: Int64, _ body: (String) throws(Fault) -> Void
    ) throws(Fault) {
        for room in BodyRoom.allCases {
            var names: [String] = []
            try spooling { () throws(FileError) in
                try store(room).forEach { id in
                    if Int64(id.milliseconds) < milliseconds { names.append("\(room.rawValue)/\(id)") }
                }
            }
            for name in names { try body(name) }
        }
    }
}
