internal import Calendars
internal import Faults
internal import Journal
internal import Platforms

/// Receipts that are valid before their platform answers: a till can't wait, so they are laid out without the answer and
/// replaced by a later edition once it is there.
extension Engine {
    /// Lays out what the platform has not answered for; the final result replaces it.
    ///
    /// The place and the name are committed before anything is laid out, so a crash in between only repeats the laying
    /// out. A receipt is provisional once at most: its document has an edition from then on.
    func issueProvisionally(at now: Instant) throws(Fault) {
        try noticeSilence(at: now)
        while !unanswered.isEmpty {
            let candidates = unanswered.sorted().prefix(Self.batch)
            unanswered.subtract(candidates)
            var records: [DocumentRecord] = []
            for id in candidates {
                guard var record = try journal.document(id), record.isWithoutResult,
                    try journal.legs(of: id).contains(where: isUnanswered)
                else { continue }
                record.place = .outbox
                record.edition = 1
                records.append(record)
            }
            guard !records.isEmpty else { continue }
            let names = try commit(
                records.map { .name(place: $0.folderSpace, stem: composer.stem(of: $0), document: $0.id) })
            var changes: [Change] = []
            for (record, ruling) in zip(records, names) {
                var record = record
                if case .named(let name) = ruling { record.folder = name }
                changes.append(.document(record))
                changes.append(
                    .event(
                        EventRecord(
                            now, document: record.id, from: "working", to: "provisional",
                            detail: record.folder)))
            }
            _ = try commit(changes)
            mayHaveUnpublished = true
        }
    }

    /// Whether the leg's issuer should have a receipt by now although the platform has said nothing final.
    ///
    /// An order is no receipt: nobody is handed one for it.
    private func isUnanswered(_ leg: LegRecord) -> Bool {
        guard setups[leg.lane]?.platform.traits.provisionalAfter != nil,
            leg.facts[LegRecord.actionFact] == nil
        else { return false }
        switch leg.state {
        case .deferred, .uncertain, .held: return true
        case .prepared, .sending: return silentLanes.contains(leg.lane)
        case .pending, .accepted, .refused, .dead: return false
        }
    }

    // MARK: - Lanes whose platform does not answer

    /// Looks which lanes have fallen silent; everything that waits in one of them gets its receipt now.
    private func noticeSilence(at now: Instant) throws(Fault) {
        for (name, setup) in setups {
            guard let patience = setup.platform.traits.provisionalAfter else { continue }
            guard isSilent(name, patience, at: now) else {
                silentLanes.remove(name)
                continue
            }
            guard silentLanes.insert(name).inserted, let company = companyOfLane[name] else { continue }
            var last: String?
            while true {
                let waiting = try journal.documents(
                    DocumentFilter(states: [.working], company: company, after: last), limit: Self.batch)
                for record in waiting where record.isWithoutResult { unanswered.insert(record.id) }
                guard let newest = waiting.last, waiting.count == Self.batch else { break }
                last = newest.id
            }
        }
    }

    private func isSilent(_ name: String, _ patience: Duration, at now: Instant) -> Bool {
        guard let lane = lanes[name] else { return false }
        if lane.isHeld || lane.record.isOpen || lane.record.blockedUntil > now.adding(patience) {
            return true
        }
        return oldestQuestion(in: name).map { now.since($0) >= patience } ?? false
    }

    /// When the request left whose answer a lane has been waiting for longest.
    private func oldestQuestion(in lane: String) -> Instant? {
        underWay.values.lazy.filter { $0.lane == lane && $0.subject.leg != nil }.compactMap(
            \.exchange?.sentAt
        ).min()
    }

    /// When the next lane falls silent, if no answer comes first.
    func nextSilence() -> Instant? {
        setups.compactMap { name, setup in
            guard let patience = setup.platform.traits.provisionalAfter, !silentLanes.contains(name) else {
                return nil
            }
            return oldestQuestion(in: name)?.adding(patience)
        }.min()
    }

    /// Whether a document that waits for this lane may have to have its receipt early.
    func mayBeProvisional(_ lane: String) -> Bool {
        setups[lane]?.platform.traits.provisionalAfter != nil
    }

    // MARK: - When the end is a rejection

    /// The note that remembers the name of a provisional receipt whose document was not accepted.
    static func overtakenNote(_ document: String) -> String { "overtaken/\(document)" }

    /// The receipt that had been handed out and must not go on saying that all is well.
    func overtaken(_ record: DocumentRecord) throws(Fault) -> String? {
        guard record.state == .finished, record.place == .error, record.edition > 1 else { return nil }
        return try journal.note(Self.overtakenNote(record.id))
    }
}

extension DocumentRecord {
    /// Whether it is under way and nothing has been laid out for it.
    fileprivate var isWithoutResult: Bool { state == .working && outcome == nil && edition == 0 }

    /// Whether what is laid out waits for its final edition.
    var isProvisional: Bool { state == .working && place == .outbox }
}
