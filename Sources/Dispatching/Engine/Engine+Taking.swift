internal import Calendars
internal import Faults
internal import Journal

extension Engine {
    /// Takes complete files from every inbox: claimed, durable in the journal, and only then gone from the inbox.
    func take(at now: Instant) throws(Fault) {
        for (key, tray) in trays.sorted(by: { $0.key < $1.key }) {
            let taken = try tray.collect(limit: Self.batch, at: now)
            guard !taken.isEmpty else { continue }
            var changes: [Change] = []
            for file in taken {
                var record = DocumentRecord(
                    id: file.id, company: key.company, channel: key.channel, path: file.path,
                    sha256: surroundings.digest(file.bytes), size: file.bytes.count, receivedAt: now)
                if let problem = file.problem { record.report = FindingText.encode([problem]) }
                changes.append(.accept(record, body: file.bytes))
                changes.append(.event(EventRecord(now, document: file.id, to: "received")))
            }
            // A crash before this commit finds the claimed file; a crash after it finds the row and the claim,
            // with equal bytes. Either way the file is taken once.
            let rulings = try journal.commit(changes)
            try tray.settle(taken.map(\.id), at: now)
            for (file, ruling) in zip(taken, rulings) {
                switch ruling {
                case .repeats: ended.insert(file.id)
                default:
                    freshBodies[file.id] = file.bytes
                    mayHaveReceived = true
                }
            }
        }
    }
}

extension ChannelKey: Comparable {
    package static func < (left: ChannelKey, right: ChannelKey) -> Bool {
        (left.company, left.channel) < (right.company, right.channel)
    }
}
