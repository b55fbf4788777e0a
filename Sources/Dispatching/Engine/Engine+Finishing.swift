internal import Calendars
internal import Faults
internal import Journal

extension Engine {
    /// Gives every document whose work is done its end, a place and a name there.
    func finish(at now: Instant) throws(Fault) {
        while !ended.isEmpty {
            let candidates = ended.sorted()
            ended.removeAll(keepingCapacity: true)
            var finished: [DocumentRecord] = []
            var changes: [Change] = []
            for id in candidates {
                guard let record = try journal.document(id), record.state != .finished,
                    let end = try end(of: record)
                else { continue }
                finished.append(
                    record.finished(as: end, at: archivists[record.company]?.earliestEnd(now) ?? now))
                if record.isProvisional, finished.last?.place == .error {
                    changes.append(.note(name: Self.overtakenNote(id), value: record.folder))
                }
                changes += try releases(of: record, as: end)
            }
            guard !finished.isEmpty else { return }
            let names = finished.map { record in
                Change.name(place: record.folderSpace, stem: composer.stem(of: record), document: record.id)
            }
            let rulings = try commit(names)
            for (record, ruling) in zip(finished, rulings) {
                var record = record
                if case .named(let name) = ruling { record.folder = name }
                let legs = try journal.legs(of: record.id)
                if legs.contains(where: { $0.facts[LegRecord.actionFact] != nil }) {
                    // Two orders may tell of one receipt: the second has to see what the first has changed.
                    _ = try commit(changes)
                    changes = []
                }
                changes.append(.document(record))
                changes += try ledgerRows(of: record, legs) + learn(fromActions: legs, at: now)
                changes += wantReceiptFiles(of: legs, at: now)
                changes.append(
                    .event(
                        EventRecord(
                            now, document: record.id, from: "working", to: "finished",
                            code: record.outcome?.rawValue, detail: record.folder)))
            }
            _ = try commit(changes)
            mayHaveUnpublished = true
            for record in finished { try wakeThoseWaiting(for: record) }
        }
    }

    /// Copies of a document end as soon as it has; an archive ends with the last of its documents.
    private func wakeThoseWaiting(for record: DocumentRecord) throws(Fault) {
        let copies = DocumentFilter(states: [.waiting], duplicateOf: record.id)
        for copy in try journal.documents(copies, limit: .max) { ended.insert(copy.id) }
        if let parent = record.parent { ended.insert(parent) }
    }

    /// How a document ended; nil while something is still under way.
    private func end(of record: DocumentRecord) throws(Fault) -> DocumentOutcome? {
        if record.state == .waiting {
            guard let first = record.duplicateOf, let original = try journal.document(first) else {
                return nil
            }
            return original.state == .finished ? original.outcome : nil
        }
        switch record.outcome {
        case .expanded:
            let open = DocumentFilter(states: [.received, .working, .waiting], parent: record.id)
            return try journal.documents(open, limit: 1).isEmpty ? .expanded : nil
        case .some(let outcome): return outcome
        case nil:
            guard record.state == .working else { return nil }
            let legs = try journal.legs(of: record.id)
            guard legs.allSatisfy(\.state.isTerminal) else { return nil }
            if legs.contains(where: { $0.state == .refused }) { return .refused }
            return legs.contains { $0.state == .dead } ? .dead : .accepted
        }
    }

    /// An invoice that no platform took gives its number back, so that a corrected one can be dropped.
    private func releases(of record: DocumentRecord, as end: DocumentOutcome) throws(Fault) -> [Change] {
        guard end == .refused || end == .dead else { return [] }
        let legs = try journal.legs(of: record.id).filter { $0.state != .accepted }
        let numbers = try leaveNumbers(of: legs)
        return numbers
            + legs.compactMap { leg in
                leg.facts[LegRecord.businessFact].map { .release(business: $0, document: record.id) }
            }
    }
}

extension DocumentRecord {
    fileprivate func finished(as end: DocumentOutcome, at now: Instant) -> DocumentRecord {
        var record = self
        record.state = .finished
        record.outcome = end
        record.finishedAt = now
        record.place = end == .accepted || end == .expanded ? .outbox : .error
        record.edition += 1
        return record
    }
}
