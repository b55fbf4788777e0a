package import Calendars
package import Faults
internal import Journal
internal import Platforms

/// Fetches files of documents that the platform makes in its own time: renderings, signatures.
///
/// What is wanted stands in the journal as a note, from the commit that made it wanted to the one that holds the file.
package final class FileDuty: Duty {
    /// A file that is wanted.
    struct Wish: Hashable {
        let direction: LedgerRecord.Direction
        let reference: String
        let kind: PlatformFile

        func name(_ lane: String) -> String {
            "file/\(lane)/\(direction.rawValue)/\(reference)/\(kind.rawValue)"
        }

        init(_ kind: PlatformFile, of reference: String, _ direction: LedgerRecord.Direction) {
            self.kind = kind
            self.reference = reference
            self.direction = direction
        }

        /// Nil for what no version of this program writes.
        init?(name: String) {
            let parts = name.split(separator: "/").map(String.init)
            guard parts.count == 6, let direction = LedgerRecord.Direction(rawValue: parts[3]),
                let kind = PlatformFile(rawValue: parts[5])
            else { return nil }
            self.init(kind, of: parts[4], direction)
        }
    }

    private let company: String
    private let platform: String
    private let source: any FileSource
    private let retry: RetryPolicy

    /// When each is asked for next, and how often it was; nil until it was read from the journal.
    private var open: [Wish: (at: Instant, tries: Int)]?

    /// After so many tries a file is no longer wanted: the platform does not have it.
    static let triesAtMost = 50

    init(_ setup: LaneSetup, company: String, _ source: any FileSource) {
        self.company = company
        platform = setup.platform.traits.name
        retry = setup.retry
        self.source = source
    }

    private var lane: String { "\(company)/\(platform)" }

    /// Makes a file wanted; the change belongs into the commit that made it so.
    func want(_ wish: Wish, at now: Instant) -> Change {
        open?[wish] = (now, 0)
        return .note(name: wish.name(lane), value: "")
    }

    package func talk(at now: Instant, besides busy: Set<String>, in engine: Engine) throws(Fault) -> Talk? {
        try recall(at: now, in: engine)
        let lane = self.lane
        let due = open?.filter { $0.value.at <= now && !busy.contains($0.key.name(lane)) }
        guard let wish = due?.min(by: { $0.value.at < $1.value.at })?.key else { return nil }
        let attempt = Attempt(number: 1, now: now, uuid: engine.surroundings.uuid())
        let direction: StatusChange.Direction = wish.direction == .sale ? .sale : .purchase
        let step = source.file(wish.kind, of: wish.reference, direction, attempt: attempt).map { harvest in
            harvest.settlement(
                gathered: { artefact, engine, now throws(Fault) in
                    try engine.files(of: lane)?.keep(artefact, wish, in: engine) ?? []
                },
                otherwise: { shortfall, engine, now throws(Fault) in
                    engine.files(of: lane)?.postpone(wish, shortfall, at: now, in: engine) ?? []
                })
        }
        return Talk(wish.name(lane), step)
    }

    package func forgetMoments() { open = nil }

    package func nextTalk(after now: Instant, besides busy: Set<String>, in engine: Engine) throws(Fault)
        -> Instant?
    {
        try recall(at: now, in: engine)
        return open?.filter { !busy.contains($0.key.name(lane)) }.values.map(\.at).min()
    }

    private func recall(at now: Instant, in engine: Engine) throws(Fault) {
        guard open == nil else { return }
        var open: [Wish: (at: Instant, tries: Int)] = [:]
        for name in try engine.journal.notes(beginning: "file/\(lane)/").keys {
            if let wish = Wish(name: name) { open[wish] = (now, 0) }
        }
        self.open = open
    }

    private func keep(_ artefact: Artefact, _ wish: Wish, in engine: Engine) throws(Fault) -> [Change] {
        open?[wish] = nil
        let done = Change.note(name: wish.name(lane), value: nil)
        switch wish.direction {
        case .sale:
            guard let leg = try engine.journal.leg(lane: lane, platformId: wish.reference) else {
                return [done]
            }
            return [done, .artefact(leg: leg.id, Payload(artefact))]
                + (try engine.newEdition(of: leg.document))
        case .purchase:
            let key = LedgerRecord.Key(company: company, platform: platform, .purchase, id: wish.reference)
            guard var record = try engine.journal.ledgerRecord(key), let file = record.file else {
                return [done]
            }
            let stem = file.hasSuffix(".xml") ? String(file.dropLast(4)) : file
            let name = "\(stem).\(artefact.fileExtension)"
            let others = try engine.journal.filed(key).filter { $0.name != name || $0.role != .companion }
            record.isLaidOut = false
            engine.mayHaveUnlaidPurchases = true
            engine.mayHaveStaleLedgers = true
            return [
                done, .ledger(record),
                .filed(key, others + [FiledBytes(.companion, name: name, bytes: artefact.bytes)]),
            ]
        }
    }

    private func postpone(
        _ wish: Wish, _ shortfall: Shortfall, at now: Instant, in engine: Engine
    ) -> [Change] {
        let tries = (open?[wish]?.tries ?? 0) + 1
        guard !shortfall.isFinal, tries < Self.triesAtMost else {
            open?[wish] = nil
            return [
                .note(name: wish.name(lane), value: nil),
                .event(
                    EventRecord(
                        now, document: "", leg: lane, to: "no-file", code: shortfall.fault.code.rawValue,
                        detail: "\(wish.kind.rawValue) of \(wish.reference): \(shortfall.fault.reason)")),
            ]
        }
        let wait = retry.wait(afterTry: tries, chance: engine.surroundings.chance())
        open?[wish] = (now.adding(shortfall.after ?? wait), tries)
        return []
    }
}

extension Engine {
    func files(of lane: String) -> FileDuty? { duties[lane]?.lazy.compactMap { $0 as? FileDuty }.first }

    /// The files that belong into the receipts of what was just accepted.
    func wantReceiptFiles(of legs: [LegRecord], at now: Instant) -> [Change] {
        var changes: [Change] = []
        for leg in legs where leg.state == .accepted && leg.facts[LegRecord.actionFact] == nil {
            guard let duty = files(of: leg.lane), let id = leg.platformId, let setup = setups[leg.lane] else {
                continue
            }
            for kind in setup.fetching.receiptFiles.sorted(by: { $0.rawValue < $1.rawValue }) {
                changes.append(duty.want(FileDuty.Wish(kind, of: id, .sale), at: now))
            }
        }
        return changes
    }
}
