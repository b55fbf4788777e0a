internal import Calendars
package import Faults
package import Journal

/// Writes the files of a result from what the journal holds; the same rows always give the same bytes.
package protocol Composer: Sendable {
    /// The result folder's name before it is made unique.
    func stem(of document: DocumentRecord) -> String

    func compose(_ result: ResultSources) -> [ResultFile]
}

/// All that a result is written from.
package struct ResultSources: Sendable {
    package var document: DocumentRecord

    /// The document that did the work: the document itself, or the first with the same bytes.
    package var original: DocumentRecord

    /// The document that its `duplicateOf` names.
    package var first: DocumentRecord?
    package var bytes: [UInt8]
    package var legs: [LegRecord]
    package var payloads: [String: Payload]
    package var artefacts: [String: [Payload]]

    /// For an archive: what became of its documents.
    package var children: [DocumentRecord]

    /// Whether this is the receipt before the platform's answer.
    package var isProvisional = false

    /// Whether this goes into the place of a provisional receipt that did not come true.
    package var isOvertaken = false
}

extension Engine {
    /// Lays out the results that are not laid out yet, and marks them when they durably are.
    ///
    /// The folders are written beside the engine, one batch at a time, while it goes on with other documents.
    func publish(at now: Instant) throws(Fault) {
        try markLaidOut(at: now)
        guard layingOut == nil, let batch = try nextBatch(at: now) else { return }
        let run = LayingOut(batch)
        layingOut = run
        surroundings.workforce.begin { [composer, surroundings, hasLaidOut] in
            run.work(composer, surroundings)
            hasLaidOut()
        }
        try markLaidOut(at: now)
    }

    /// Waits for the folders that are being written; for an end without a verdict.
    package func awaitLayingOut() { layingOut?.wait() }

    /// Whether folders are being written.
    package var isLayingOut: Bool { layingOut != nil }

    /// The results that are to be laid out next; nil when there are none.
    private func nextBatch(at now: Instant) throws(Fault) -> LayingOut.Batch? {
        if let again = publishAgainAt, now >= again {
            publishAgainAt = nil
            mayHaveUnpublished = true
        }
        guard mayHaveUnpublished else { return nil }
        let away = placesAway
        let known = homeless.count
        var filter = DocumentFilter(isPublished: false)
        filter.besides = away.union(homeless)
        let finished = try journal.documents(filter, limit: Self.batch)
        mayHaveUnpublished = finished.count == Self.batch
        if !away.isEmpty { publishAgainAt = now.adding(.seconds(10)) }
        var batch = LayingOut.Batch()
        for record in finished {
            guard let place = record.place, let name = record.folder else { continue }
            let key = ChannelKey(company: record.company, channel: record.channel)
            guard let tray = trays[key] else {
                // Its channel is no longer configured: it must not stand in the way of the others.
                homeless.insert(record.folderSpace)
                continue
            }
            guard var sources = try keptSources(of: record) else { continue }
            if batch.presses[key] == nil { batch.presses[key] = tray.press }
            batch.results.append(LayingOut.Draft(key: key, place: place, name: name, sources: sources))
            guard let former = try overtaken(record) else { continue }
            sources.isOvertaken = true
            batch.corrections.append(
                LayingOut.Draft(key: key, place: .outbox, name: former, sources: sources))
        }
        guard batch.results.isEmpty else { return batch }
        // Results that can't be written must not be asked for again and again.
        mayHaveUnpublished = homeless.count > known
        return nil
    }

    /// Result folders that can't be written now; their results wait, and nobody else's.
    private var placesAway: Set<String> {
        var away: Set<String> = []
        for (key, tray) in trays {
            for place in [ResultPlace.outbox, .error] where !tray.canPublish(to: place) {
                away.insert("\(key.company)/\(key.channel)/\(place.rawValue)")
            }
        }
        return away
    }

    /// Marks what has been laid out since the last turn.
    private func markLaidOut(at now: Instant) throws(Fault) {
        guard let layingOut, let result = layingOut.result else { return }
        self.layingOut = nil
        for (stage, time) in result.spent { stopwatch.add(time, to: stage) }
        var changes: [Change] = []
        for publication in result.publications {
            // Read again: more may have become of the document meanwhile.
            guard let edition = layingOut.editions[publication.document],
                var record = try journal.document(publication.document)
            else { continue }
            switch publication {
            case .done:
                record.publishedEdition = max(record.publishedEdition, edition)
                changes.append(.document(record))
            case .nameIsForeign(let id):
                guard let name = record.folder else { continue }
                // What stands there is not ours and stays; the next free name is ours.
                changes.append(.yield(place: record.folderSpace, name: name))
                let rulings = try commit(
                    changes + [
                        .name(place: record.folderSpace, stem: composer.stem(of: record), document: id)
                    ])
                changes = []
                if case .named(let next) = rulings.last { record.folder = next }
                changes.append(.document(record))
                mayHaveUnpublished = true
            case .failed(_, let fault):
                publishAgainAt = now.adding(.seconds(30))
                changes.append(
                    .event(
                        EventRecord(
                            now, document: record.id, to: "unpublished", code: fault.code.rawValue,
                            detail: fault.reason)))
            }
        }
        _ = try commit(changes)
    }

    /// All that a result is written from; nil when bytes of it are lost, which is told once.
    private func keptSources(of record: DocumentRecord) throws(Fault) -> ResultSources? {
        do throws(Fault) {
            return try sources(of: record)
        } catch {
            guard error.code == .documentLost else { throw error }
            board.trouble("body \(record.id)", error.reason)
            return nil
        }
    }

    package func sources(of record: DocumentRecord) throws(Fault) -> ResultSources {
        try ResultSources(record, in: journal)
    }
}

extension ResultSources {
    /// Gathers from the journal what the result of a document is written from.
    package init(_ record: DocumentRecord, in journal: any Journal) throws(Fault) {
        let first =
            if let id = record.duplicateOf { try journal.document(id) } else { nil as DocumentRecord? }
        let original = record.outcome == .duplicateConflict ? record : first ?? record
        document = record
        self.original = original
        self.first = first
        bytes = try journal.body(of: original.id) ?? []
        legs = try journal.legs(of: original.id)
        payloads = [:]
        artefacts = [:]
        children = []
        isProvisional = record.isProvisional
        for leg in legs {
            payloads[leg.id] = try journal.payload(of: leg.id)
            artefacts[leg.id] = try journal.artefacts(of: leg.id)
        }
        if record.outcome == .expanded {
            children = try journal.documents(DocumentFilter(parent: original.id), limit: .max)
        }
    }
}
