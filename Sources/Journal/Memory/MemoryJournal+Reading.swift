package import Calendars
package import Faults
internal import Synchronization

extension MemoryJournal {
    package func document(_ id: String) throws(Fault) -> DocumentRecord? {
        state.withLock { $0.documents[id] }
    }

    package func documents(_ filter: DocumentFilter, limit: Int) throws(Fault) -> [DocumentRecord] {
        let matching = state.withLock { state in state.documents.values.filter(filter.matches) }
        let ordered = matching.sorted { filter.isNewestFirst ? $0.id > $1.id : $0.id < $1.id }
        return Array(ordered.prefix(limit))
    }

    package func body(of document: String) throws(Fault) -> [UInt8]? {
        state.withLock { $0.bodies[document] }
    }

    package func holder(ofBytes sha256: String, company: String) throws(Fault) -> String? {
        state.withLock { $0.digests["\(company)\u{1F}\(sha256)"] }
    }

    package func legs(of document: String) throws(Fault) -> [LegRecord] {
        ordered { $0.document == document }
    }

    package func leg(_ id: String) throws(Fault) -> LegRecord? { state.withLock { $0.legs[id] } }

    package func payload(of leg: String) throws(Fault) -> Payload? { state.withLock { $0.payloads[leg] } }

    package func artefacts(of leg: String) throws(Fault) -> [Payload] {
        state.withLock { $0.artefacts[leg] ?? [] }
    }

    package func dueLegs(lane: String, at now: Instant, limit: Int) throws(Fault) -> [LegRecord] {
        state.withLock { state in
            (state.queues[lane]?.due(at: now, limit: limit) ?? []).compactMap { state.legs[$0] }
        }
    }

    package func nextDue(lane: String, besides busy: Set<String>) throws(Fault) -> Instant? {
        state.withLock { $0.queues[lane]?.nextDue(besides: busy) }
    }

    package func waitingLegs(
        lane: String, beyond moment: Instant, limit: Int
    ) throws(Fault) -> [LegRecord] {
        state.withLock { state in
            (state.queues[lane]?.waiting(beyond: moment, limit: limit) ?? []).compactMap { state.legs[$0] }
        }
    }

    package func legs(in states: Set<LegState>, limit: Int) throws(Fault) -> [LegRecord] {
        Array(ordered { states.contains($0.state) }.prefix(limit))
    }

    package func legs(dueBefore moment: Instant, limit: Int) throws(Fault) -> [LegRecord] {
        let open = ordered { leg in
            !leg.state.isTerminal && leg.deadline.map { $0 < moment } ?? false
        }
        return Array(open.sorted { ($0.deadline ?? moment) < ($1.deadline ?? moment) }.prefix(limit))
    }

    package func lanes() throws(Fault) -> [LaneRecord] {
        state.withLock { $0.lanes.values.sorted { $0.name < $1.name } }
    }

    package func events(of document: String) throws(Fault) -> [EventRecord] {
        state.withLock { $0.events.filter { $0.document == document } }
    }

    package func exchanges(of leg: String) throws(Fault) -> [ExchangeRecord] {
        state.withLock { $0.exchanges.values.filter { $0.leg == leg }.sorted { $0.id < $1.id } }
    }

    package func tally() throws(Fault) -> [Tally] {
        state.withLock { state in
            var counts: [[String?]: Int] = [:]
            for leg in state.legs.values {
                counts[[leg.company, leg.platform, leg.state.rawValue], default: 0] += 1
            }
            let withLegs = Set(state.legs.values.map(\.document))
            for document in state.documents.values where !withLegs.contains(document.id) {
                let word = document.outcome?.rawValue ?? document.state.rawValue
                counts[[document.company, nil, word], default: 0] += 1
            }
            return counts.map { key, count in
                Tally(company: key[0] ?? "", platform: key[1], state: key[2] ?? "", count: count)
            }
        }
    }

    package func arrivals(after id: String) throws(Fault) -> [Arrivals] {
        let recent = state.withLock { $0.documents.values.filter { $0.id > id } }
        let groups = Dictionary(grouping: recent) { record in
            [
                String(record.receivedAt.milliseconds / Arrivals.hourLength),
                record.outcome?.rawValue ?? record.state.rawValue,
            ]
        }
        return groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { key, records in
            Arrivals(
                hour: Instant(milliseconds: (Int64(key[0]) ?? 0) * Arrivals.hourLength), word: key[1],
                count: records.count)
        }
    }

    package func note(_ name: String) throws(Fault) -> String? { state.withLock { $0.notes[name] } }

    package func notes(beginning prefix: String) throws(Fault) -> [String: String] {
        state.withLock { $0.notes.filter { $0.key.hasPrefix(prefix) } }
    }

    /// Memory that was altered behind our back is beyond what a chain could show.
    package func firstBrokenLink() throws(Fault) -> Int64? { nil }

    private func ordered(_ condition: (LegRecord) -> Bool) -> [LegRecord] {
        state.withLock { $0.legs.values.filter(condition) }.sorted { $0.id < $1.id }
    }
}

extension DocumentFilter {
    func matches(_ record: DocumentRecord) -> Bool {
        if let states, !states.contains(record.state) { return false }
        if let outcomes, !(record.outcome.map(outcomes.contains) ?? false) { return false }
        if let company, record.company != company { return false }
        if let number, record.head?.number != number { return false }
        if let parent, record.parent != parent { return false }
        if let duplicateOf, record.duplicateOf != duplicateOf { return false }
        if let isPublished, isPublished != (record.edition <= record.publishedEdition) { return false }
        if besides.contains(record.folderSpace) { return false }
        if let receivedBefore, record.receivedAt >= receivedBefore { return false }
        if let notFinishedBefore, let finished = record.finishedAt, finished < notFinishedBefore {
            return false
        }
        if let after { return isNewestFirst ? record.id < after : record.id > after }
        return true
    }
}
