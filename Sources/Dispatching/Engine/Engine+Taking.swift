internal import Calendars
internal import Faults
internal import Journal

/// Files that were claimed from one inbox.
struct Claimed {
    let key: ChannelKey
    let files: [Taken]
}

extension Engine {
    /// Claims complete files in every inbox; they count as lying there until the journal has them.
    ///
    /// The inboxes that hold files share the batch, so that a full one does not keep the others waiting.
    func collect(at now: Instant) throws(Fault) -> [Claimed] {
        let busy = max(1, trays.values.count { !$0.isEmpty })
        var claimed: [Claimed] = []
        for (key, tray) in trays.sorted(by: { $0.key < $1.key }) {
            let files = try tray.collect(limit: max(1, takingBatch / busy), at: now)
            if !files.isEmpty { claimed.append(Claimed(key: key, files: files)) }
        }
        return claimed
    }

    /// How many files a turn takes.
    ///
    /// A lane asks once in a turn, so a slow one would fall behind its pace while a mountain of files is taken; its
    /// pace is the limit anyway, and a turn with few files is short.
    private var takingBatch: Int {
        setups.values.contains { $0.pace.emission >= .milliseconds(50) } ? Self.batch / 8 : Self.batch
    }

    /// Puts claimed files into the journal.
    ///
    /// A crash before this is durable finds the claimed file; a crash after it finds the row and the claim, with equal
    /// bytes. Either way the file is taken once.
    func accept(_ claimed: [Claimed], at now: Instant) throws(Fault) {
        for claimed in claimed {
            var changes: [Change] = []
            for file in claimed.files { changes += try acceptance(of: file, from: claimed.key, at: now) }
            let rulings = try commit(changes)
            for (file, ruling) in zip(claimed.files, rulings) {
                switch ruling {
                case .repeats: ended.insert(file.id)
                default:
                    freshBodies[file.id] = file.bytes
                    mayHaveReceived = true
                }
            }
        }
    }

    /// The journal holds them durably: they may leave the inbox.
    func letGo(_ claimed: [Claimed], at now: Instant) throws(Fault) {
        for claimed in claimed { try trays[claimed.key]?.settle(claimed.files.map(\.id), at: now) }
    }
}

extension Engine {
    /// What the journal has to hold before a claimed file may go.
    private func acceptance(
        of file: Taken, from key: ChannelKey, at now: Instant
    ) throws(Fault) -> [Change] {
        // Bytes that were never read have no digest, and are not the same as others that were never read.
        let digested = file.problem == nil ? file.bytes : Array("unread \(file.id)".utf8)
        var record = DocumentRecord(
            id: file.id, company: key.company, channel: key.channel, path: file.path,
            sha256: surroundings.digest(digested), size: file.bytes.count, receivedAt: now)
        var findings = file.problem.map { [$0] } ?? []
        if let first = file.lateAfter { findings.append(.lateWrite(after: first)) }
        record.report = FindingText.encode(findings)
        let detail = file.lateAfter.map { "the file of \($0), which was still being written" }
        var changes: [Change] = [
            .accept(record, body: file.bytes),
            .event(EventRecord(now, document: file.id, to: "received", detail: detail)),
        ]
        changes += file.notes.sorted { $0.key < $1.key }.map { .note(name: $0.key, value: $0.value) }
        if let first = file.lateAfter { changes += try holdUnsent(of: first, because: file.id, at: now) }
        return changes
    }

    /// What has not left yet of a document whose file went on changing waits for a person.
    private func holdUnsent(
        of first: String, because second: String, at now: Instant
    ) throws(Fault) -> [Change] {
        try journal.legs(of: first).filter { $0.attempts == 0 && $0.state.isServable }.flatMap { leg in
            var held = leg
            held.state = .held
            held.fault = .changed(first, second)
            return [.leg(held), event(held, from: leg.state, at: now)]
        }
    }
}

extension Finding {
    /// Whether it says that the document is a later state of a file that was taken before.
    var isLateWrite: Bool { id == Self.lateWrite }

    private static let lateWrite = "EKS-FILE-LATE-WRITE"

    /// Told with a document that was made of bytes which came after the file had been taken.
    fileprivate static func lateWrite(after first: String) -> Finding {
        Finding(
            .file, lateWrite, .warning, found: first,
            message: "The file was still being written after it had been taken as \(first).",
            action: "Write under a temporary name and rename when it is complete.")
    }
}

extension Fault {
    static func changed(_ first: String, _ second: String) -> Fault {
        Fault(.documentChanged, "\(first) and \(second) are two states of one file: somebody has to choose")
    }
}

extension ChannelKey: Comparable {
    package static func < (left: ChannelKey, right: ChannelKey) -> Bool {
        (left.company, left.channel) < (right.company, right.channel)
    }
}
