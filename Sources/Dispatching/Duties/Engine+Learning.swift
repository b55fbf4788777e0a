internal import Calendars
internal import Faults
internal import Invoicing
internal import Journal
internal import Platforms

extension Engine {
    /// What a change of status, told by the platform, does to the ledger and to the receipt that was published.
    func learn(_ change: StatusChange, on lane: String, at now: Instant) throws(Fault) -> [Change] {
        guard let setup = setups[lane], let company = lane.split(separator: "/").first.map(String.init) else {
            return []
        }
        let direction: LedgerRecord.Direction = change.direction == .sale ? .sale : .purchase
        let key = LedgerRecord.Key(
            company: company, platform: setup.platform.traits.name, direction, id: change.documentId)
        var changes: [Change] = []
        if var record = try journal.ledgerRecord(key) {
            // Lists keep no order: what is older than what is known changes nothing.
            let isNews = change.at.map { at in record.statusAt.map { at >= $0 } ?? true } ?? true
            if isNews, record.status != change.status {
                changes.append(
                    .event(
                        EventRecord(
                            now, document: "", leg: lane, from: record.status, to: change.status,
                            detail: "\(direction.rawValue) \(key.id)")))
                record.status = change.status
                record.statusAt = change.at ?? now
                changes.append(.ledger(record))
                mayHaveStaleLedgers = true
            }
        } else if direction == .purchase {
            // Not listed yet: that is worth a listing before its time.
            purchases(of: lane)?.listSoon()
        }
        if direction == .sale { changes += try learn(change, ofSaleOn: lane, at: now) }
        return changes
    }

    /// The buyer's decision, a cancellation, a reversal: a new edition of the receipt.
    private func learn(
        _ change: StatusChange, ofSaleOn lane: String, at now: Instant
    ) throws(Fault) -> [Change] {
        guard var leg = try journal.leg(lane: lane, platformId: change.documentId) else { return [] }
        guard leg.state == .accepted else {
            // Not decided here: it is asked about at once, in the way that decides it.
            guard leg.state == .pending, !busyLegs.contains(leg.id) else { return [] }
            leg.runAt = now
            return [.leg(leg)]
        }
        let since = leg.facts[LegRecord.statusSinceFact].flatMap { Int64($0) } ?? 0
        let at = change.at ?? now
        guard leg.facts["status"] != change.status, change.at == nil || at.milliseconds >= since else {
            return []
        }
        let before = leg.facts["status"]
        leg.facts["status"] = change.status
        leg.facts[LegRecord.statusSinceFact] = String(at.milliseconds)
        leg.facts["comment"] = change.comment.flatMap { $0.isEmpty ? nil : $0 }
        return [
            .leg(leg),
            .event(
                EventRecord(
                    now, document: leg.document, leg: leg.id, from: before, to: change.status,
                    detail: change.comment)),
        ] + (try newEdition(of: leg.document))
    }

    /// Writes the published result of a document again, with what is known now; and those of its copies.
    func newEdition(of document: String) throws(Fault) -> [Change] {
        var changes: [Change] = []
        let copies = try journal.documents(DocumentFilter(duplicateOf: document), limit: .max)
        let own = try journal.document(document).map { [$0] } ?? []
        for var record in own + copies where record.state == .finished {
            record.edition += 1
            changes.append(.document(record))
            mayHaveUnpublished = true
        }
        return changes
    }
}
