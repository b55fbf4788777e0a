package import Faults
internal import Synchronization

/// Bodies that lie outside the journal's file.
extension SQLiteJournal {
    /// Up to this size a body lies in the journal itself: that is faster than a file, and one thing less to lose.
    static let largestInline = 256 << 10

    /// Where one document's bytes lie outside.
    struct Shelved: Sendable {
        let name: String
        let sha256: String
        let size: Int
    }

    /// What has to be on the disk before a commit names it: by document.
    func shelve(_ changes: [Change]) throws(Fault) -> [String: Shelved] {
        guard let store else { return [:] }
        var shelved: [String: Shelved] = [:]
        for change in changes {
            switch change {
            case .accept(let record, let body) where body.count > Self.largestInline:
                shelved[record.id] = Shelved(
                    name: try store.keep(body, in: .blob), sha256: record.sha256, size: body.count)
            case .quarantine(let document):
                guard let bytes = try body(of: document) else { continue }
                shelved[document] = Shelved(
                    name: try store.keep(bytes, in: .quarantine), sha256: digest(bytes), size: bytes.count)
            default: continue
            }
        }
        return shelved
    }

    /// The bytes that a document was taken with, checked against their digest where they lie outside.
    func shelvedBody(of document: String) throws(Fault) -> [UInt8]? {
        let found = try read("SELECT name, sha256 FROM blob WHERE document = ?", [.text(document)]) {
            Shelved(name: $0.text(0), sha256: $0.text(1), size: 0)
        }
        guard let shelved = found.first else { return nil }
        guard let store else {
            throw Fault(.journalFailed, "the bytes of document \(document) lie outside the journal")
        }
        guard let bytes = try store.bytes(shelved.name) else {
            throw Fault(.documentLost, "the bytes of document \(document), \(shelved.name), are missing")
        }
        guard digest(bytes) == shelved.sha256 else {
            throw Fault(
                .documentLost, "the bytes of document \(document), \(shelved.name), are not what was received"
            )
        }
        return bytes
    }

    /// Removes bodies that no commit has ever named: a crash came in between, or the same bytes were known.
    package func sweepBodies(before milliseconds: Int64) throws(Fault) {
        guard let store else { return }
        try store.forEach(before: milliseconds) { name throws(Fault) in
            let isNamed = try read("SELECT 1 FROM blob WHERE name = ?", [.text(name)]) { _ in true }
            if isNamed.isEmpty { try store.remove(name) }
        }
    }
}

extension Connection {
    mutating func write(_ shelved: SQLiteJournal.Shelved, of document: String) throws(SQLError) {
        try run("DELETE FROM body WHERE document = ?", .text(document))
        try run(
            "REPLACE INTO blob VALUES (?, ?, ?, ?)", .text(document), .text(shelved.name),
            .text(shelved.sha256), .number(shelved.size))
    }
}
