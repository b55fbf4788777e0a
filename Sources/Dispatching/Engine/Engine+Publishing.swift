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
    func publish(at now: Instant) throws(Fault) {
        if let again = publishAgainAt, now >= again {
            publishAgainAt = nil
            mayHaveUnpublished = true
        }
        guard mayHaveUnpublished else { return }
        let away = placesAway
        let known = homeless.count
        var filter = DocumentFilter(isPublished: false)
        filter.besides = away.union(homeless)
        let finished = try journal.documents(filter, limit: Self.batch)
        mayHaveUnpublished = finished.count == Self.batch
        if !away.isEmpty { publishAgainAt = now.adding(.seconds(10)) }
        var drafts: [Draft] = []
        for record in finished {
            guard let place = record.place, let name = record.folder else { continue }
            let key = ChannelKey(company: record.company, channel: record.channel)
            guard trays[key] != nil else {
                // Its channel is no longer configured: it must not stand in the way of the others.
                homeless.insert(record.folderSpace)
                continue
            }
            guard var sources = try keptSources(of: record) else { continue }
            drafts.append(Draft(key: key, place: place, name: name, sources: sources))
            guard let former = try overtaken(record) else { continue }
            sources.isOvertaken = true
            drafts.append(Draft(key: key, place: .outbox, name: former, sources: sources))
        }
        let composer = self.composer
        let composed = try timed(.compose) { () throws(Fault) in
            surroundings.workforce.map(drafts) { $0.folder(composedBy: composer) }
        }
        var byTray: [ChannelKey: [ResultFolder]] = [:]
        var corrections: [ChannelKey: [ResultFolder]] = [:]
        for (draft, folder) in zip(drafts, composed) {
            if draft.sources.isOvertaken {
                corrections[draft.key, default: []].append(folder)
            } else {
                byTray[draft.key, default: []].append(folder)
            }
        }
        // Results that can't be written must not be asked for again and again.
        if byTray.isEmpty { mayHaveUnpublished = homeless.count > known }
        let records = Dictionary(finished.map { ($0.id, $0) }) { first, _ in first }
        for (key, results) in byTray.sorted(by: { $0.key < $1.key }) {
            guard let tray = trays[key] else { continue }
            // Corrections first: a rejection must not stand beside a receipt that still says that all is well. A name
            // that somebody else has taken since says nothing in our name any more.
            let failures = try tray.publish(corrections[key] ?? []).filter(\.isFailure)
            let late = Set(failures.map(\.document))
            let others = results.filter { !late.contains($0.document) }
            try mark(failures + (try tray.publish(others)), records, at: now)
        }
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

    private func mark(
        _ publications: [Publication], _ records: [String: DocumentRecord], at now: Instant
    ) throws(Fault) {
        var changes: [Change] = []
        for publication in publications {
            switch publication {
            case .done(let id):
                guard var record = records[id] else { continue }
                record.publishedEdition = record.edition
                changes.append(.document(record))
            case .nameIsForeign(let id):
                guard var record = records[id], let name = record.folder else { continue }
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
            case .failed(let id, let fault):
                guard let record = records[id] else { continue }
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

/// A result that has a name, and whose files are still to be written.
private struct Draft: Sendable {
    let key: ChannelKey
    let place: ResultPlace
    let name: String
    let sources: ResultSources

    func folder(composedBy composer: any Composer) -> ResultFolder {
        let record = sources.document
        return ResultFolder(
            document: record.id, edition: record.edition, place: place, name: name, path: record.path,
            files: composer.compose(sources))
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
