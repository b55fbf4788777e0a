internal import Calendars
internal import Faults
internal import Journal
internal import Platforms

extension Engine {
    /// Reads and judges what was received, and makes it sendable, refused or expanded.
    func examine(at now: Instant) throws(Fault) {
        guard mayHaveReceived else { return }
        let received = try journal.documents(DocumentFilter(states: [.received]), limit: Self.batch)
        var work: [(record: DocumentRecord, bytes: [UInt8])] = []
        for record in received {
            if let bytes = try keptBytes(of: record.id) { work.append((record, bytes)) }
        }
        // Those whose bytes are lost stay received, and must not be asked for again and again.
        mayHaveReceived = received.count == Self.batch && !work.isEmpty
        guard !work.isEmpty else { return }
        let examiner = self.examiner
        let examinations = surroundings.workforce.map(work) { examiner.examine($0.record, $0.bytes, at: now) }
        freshBodies.removeAll(keepingCapacity: true)

        // First the invoice numbers: what becomes of a document depends on whether it has got its own.
        let claims = zip(work, examinations).flatMap { work, examination in
            examination.legs.map { Change.claim(business: $0.business, document: work.record.id) }
        }
        var rulings = try commit(claims)[...]
        var judged: [(record: DocumentRecord, examination: Examination, rulings: [Ruling])] = []
        for ((record, _), examination) in zip(work, examinations) {
            judged.append((record, examination, Array(rulings.prefix(examination.legs.count))))
            rulings = rulings.dropFirst(examination.legs.count)
        }
        let granted = judged.filter { $0.rulings.lazy.compactMap(\.holder).isEmpty }
        let numbering = try enterNumbers(
            of: granted.flatMap { judged in judged.examination.legs.map { (judged.record.id, $0) } })
        var changes = numbering.changes
        for (record, examination, own) in judged {
            var examination = examination
            examination.findings += numbering.remarks[record.id] ?? []
            if examination.isQuarantined { changes.append(.quarantine(document: record.id)) }
            changes += try settle(record, examination, own, at: now)
        }
        for (index, ruling) in try commit(changes).enumerated() {
            if case .repeats = ruling { ended.insert(entryIDs(of: changes)[index]) }
        }
    }

    /// The documents that a commit accepts, in its order: one ruling each.
    private func entryIDs(of changes: [Change]) -> [String] {
        changes.compactMap { change in
            if case .accept(let record, _) = change { record.id } else { nil }
        }
    }

    func bytes(of document: String) throws(Fault) -> [UInt8] {
        if let fresh = freshBodies[document] { return fresh }
        guard let stored = try journal.body(of: document) else {
            throw Fault(.journalFailed, "the bytes of document \(document) are missing from the journal")
        }
        return stored
    }

    /// The same; nil when they are lost, which concerns this document alone and is told once.
    func keptBytes(of document: String) throws(Fault) -> [UInt8]? {
        do throws(Fault) {
            return try bytes(of: document)
        } catch {
            guard error.code == .documentLost else { throw error }
            board.trouble("body \(document)", error.reason)
            return nil
        }
    }

    // MARK: - From an examination to rows

    private func settle(
        _ record: DocumentRecord, _ examination: Examination, _ rulings: [Ruling], at now: Instant
    ) throws(Fault) -> [Change] {
        var record = record
        record.syntax = examination.syntax
        record.head = examination.head
        record.isQuarantined = examination.isQuarantined
        record.report = FindingText.encode(FindingText.decode(record.report) + examination.findings)
        switch examination.verdict {
        case .unreadable: return end(record, as: .unreadable, at: now)
        case .invalid: return end(record, as: .invalid, at: now)
        case .expanded(let entries): return expand(record, entries, at: now)
        case .bound(let legs):
            if let holder = rulings.lazy.compactMap(\.holder).first {
                return try refuse(record, legs, heldBy: holder, at: now)
            }
            return bind(record, legs, rulings, examination.reasons, at: now)
        }
    }

    private func end(_ record: DocumentRecord, as outcome: DocumentOutcome, at now: Instant) -> [Change] {
        var record = record
        record.outcome = outcome
        record.state = .working
        ended.insert(record.id)
        return [
            .document(record),
            .event(EventRecord(now, document: record.id, from: "received", to: outcome.rawValue)),
        ]
    }

    private func bind(
        _ record: DocumentRecord, _ legs: [PreparedLeg], _ rulings: [Ruling], _ reasons: [String],
        at now: Instant
    ) -> [Change] {
        var record = record
        record.state = .working
        var changes: [Change] = [
            .document(record),
            .event(
                EventRecord(
                    now, document: record.id, from: "received", to: "working",
                    detail: reasons.isEmpty ? nil : reasons.joined(separator: "; "))),
        ]
        let late = FindingText.decode(record.report).first(where: \.isLateWrite)
        for (prepared, ruling) in zip(legs, rulings) {
            var leg = leg(of: record, prepared, revision: ruling.revision, at: now)
            if let late {
                leg.state = .held
                leg.fault = .changed(late.found ?? "", record.id)
            }
            changes.append(.leg(leg))
            changes.append(
                .payload(
                    leg: leg.id,
                    Payload(
                        fileExtension: prepared.submission.payload.fileExtension,
                        bytes: prepared.submission.payload.bytes)))
            changes.append(.event(EventRecord(now, document: record.id, leg: leg.id, to: leg.state.rawValue)))
            if silentLanes.contains(leg.lane) { unanswered.insert(record.id) }
        }
        // Nothing to visit is an end, too: the receipt says why.
        if legs.isEmpty { ended.insert(record.id) }
        return changes
    }

    private func leg(
        of record: DocumentRecord, _ prepared: PreparedLeg, revision: Int, at now: Instant
    ) -> LegRecord {
        var leg = LegRecord(
            id: "\(record.id).\(prepared.platform)", document: record.id, company: record.company,
            platform: prepared.platform, environment: prepared.environment, lane: prepared.lane,
            state: .prepared, key: prepared.submission.key, runAt: now)
        leg.revision = revision
        leg.facts = prepared.submission.facts
        leg.facts[LegRecord.businessFact] = prepared.business
        leg.facts[LegRecord.serialFact] = prepared.submission.serial?.text
        if prepared.submission.isBacklog { leg.priority = LegRecord.backlog }
        leg.deadline = prepared.deadline
        return leg
    }

    private func refuse(
        _ record: DocumentRecord, _ legs: [PreparedLeg], heldBy holder: String, at now: Instant
    ) throws(Fault) -> [Change] {
        var record = record
        let isUnderWay = try journal.document(holder).map { $0.state != .finished } ?? false
        let finding = Finding(
            .file, "EKS-DUPLICATE-NUMBER", terms: ["BT-1"], found: record.head?.number,
            message: isUnderWay
                ? "Another document with this invoice number is being sent, with other content."
                : "Another document with this invoice number was accepted, with other content.",
            action: isUnderWay
                ? "Wait for the result of document \(holder). If the platform refuses it, drop this one again; "
                    + "if it is accepted, this invoice needs a new number, or corrects it as a credit note."
                : "If this is a new invoice, give it a new number. If it corrects the first one, issue a "
                    + "credit note or cancel the first one; its document is \(holder).")
        record.duplicateOf = holder
        record.report = FindingText.encode(FindingText.decode(record.report) + [finding])
        let released = legs.map { Change.release(business: $0.business, document: record.id) }
        return released + end(record, as: .duplicateConflict, at: now)
    }

    private func expand(_ record: DocumentRecord, _ entries: [Examination.Entry], at now: Instant) -> [Change]
    {
        var record = record
        record.state = .working
        record.outcome = .expanded
        var changes: [Change] = [
            .document(record),
            .event(
                EventRecord(
                    now, document: record.id, from: "received", to: "expanded",
                    detail: "\(entries.count) entries")),
        ]
        for (number, entry) in entries.enumerated() {
            let id = "\(record.id).\(number + 1)"
            var child = DocumentRecord(
                id: id, company: record.company, channel: record.channel, path: record.path,
                sha256: surroundings.digest(entry.bytes), size: entry.bytes.count,
                receivedAt: record.receivedAt,
                parent: record.id, entry: entry.name)
            child.report = FindingText.encode(FindingText.decode(record.report).filter(\.isLateWrite))
            changes.append(.accept(child, body: entry.bytes))
            changes.append(.event(EventRecord(now, document: id, to: "received", detail: "in \(record.id)")))
        }
        mayHaveReceived = true
        ended.insert(record.id)
        return changes
    }
}

extension Examination {
    var legs: [PreparedLeg] {
        if case .bound(let legs) = verdict { legs } else { [] }
    }
}

extension Ruling {
    fileprivate var holder: String? {
        if case .taken(let holder) = self { holder } else { nil }
    }

    fileprivate var revision: Int {
        if case .granted(let revision) = self { revision } else { 1 }
    }
}
