package import Calendars
package import Faults
internal import Journal

/// Who does something by hand, and why; both stand in the journal.
package struct Operator: Sendable, Hashable {
    package let name: String
    package let reason: String

    package init(name: String, reason: String) {
        self.name = name
        self.reason = reason
    }
}

/// How an operator settles a leg that the program can't decide.
package enum Resolution: String, Sendable, CaseIterable {
    /// The platform has it; the operator has seen it there.
    case accepted

    /// The platform does not have it; it may be sent again.
    case absent

    /// It shall not be sent any more.
    case refused
}

extension Engine {
    /// Sends again what is dead, refused or held; gives the legs that are on their way again.
    package func retry(_ document: String, by operator: Operator, at now: Instant) throws(Fault) -> [String] {
        guard var record = try journal.document(document) else { throw unknown(document) }
        let legs = try journal.legs(of: document).filter { [.dead, .refused, .held].contains($0.state) }
        guard !legs.isEmpty else {
            throw Fault(.documentInvalid, "document \(document) has nothing to retry: it is \(record.word)")
        }
        let claims = legs.compactMap { leg in
            leg.facts[LegRecord.businessFact].map { Change.claim(business: $0, document: document) }
        }
        for case .taken(let holder) in try commit(claims) {
            throw Fault(
                .documentDuplicate,
                "the invoice number of document \(document) now belongs to document \(holder)")
        }
        record.state = .working
        record.outcome = nil
        var changes: [Change] = [.document(record)]
        for var leg in legs {
            let before = leg.state
            leg.state = before == .held && leg.attempts > 0 ? .uncertain : .deferred
            leg.runAt = now
            leg.report = nil
            leg.fault = nil
            changes += [.leg(leg), act(`operator`, leg, from: before, at: now)]
        }
        _ = try commit(changes)
        return legs.map(\.id)
    }

    package func hold(lane name: String, by operator: Operator, at now: Instant) throws(Fault) {
        guard lanes[name] != nil else { throw unknownLane(name) }
        lanes[name]?.hold(Fault(.configurationWrong, "held by \(`operator`.name): \(`operator`.reason)"))
        try record(lane: name, `operator`, "held", at: now)
    }

    package func release(lane name: String, by operator: Operator, at now: Instant) throws(Fault) {
        guard lanes[name] != nil else { throw unknownLane(name) }
        lanes[name]?.release()
        try record(lane: name, `operator`, "released", at: now)
    }

    /// Writes the result of a finished document again, as when a partner has lost it.
    package func republish(_ document: String, by operator: Operator, at now: Instant) throws(Fault) {
        guard var record = try journal.document(document) else { throw unknown(document) }
        guard record.state == .finished else {
            throw Fault(.documentInvalid, "document \(document) has no result yet: it is \(record.word)")
        }
        record.publishedEdition = record.edition - 1
        let event = EventRecord(
            now, document: document, to: "republished", detail: `operator`.reason, actor: `operator`.name)
        _ = try commit([.document(record), .event(event)])
        mayHaveUnpublished = true
    }

    /// Takes what a platform has confirmed since into the receipt.
    func learn(
        _ facts: [String: String], about leg: String, by operator: Operator, at now: Instant
    ) throws(Fault) {
        guard var record = try journal.leg(leg), var document = try journal.document(record.document) else {
            throw unknown(leg)
        }
        guard record.state == .accepted, document.state == .finished else {
            throw Fault(.documentInvalid, "leg \(leg) is \(record.state.rawValue), and has no receipt yet")
        }
        record.facts.merge(facts) { _, new in new }
        document.edition += 1
        let words = facts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        _ = try commit([
            .leg(record), .document(document),
            .event(
                EventRecord(
                    now, document: document.id, leg: leg, to: "learned",
                    detail: ([`operator`.reason] + words).filter { !$0.isEmpty }.joined(separator: ", "),
                    actor: `operator`.name)),
        ])
        mayHaveUnpublished = true
    }

    /// Settles a leg by hand.
    package func resolve(
        _ leg: String, as resolution: Resolution, by operator: Operator, at now: Instant
    ) throws(Fault) {
        guard var record = try journal.leg(leg) else { throw unknown(leg) }
        guard !record.state.isTerminal, !busyLegs.contains(leg) else {
            throw Fault(
                .documentInvalid, "leg \(leg) is \(record.state.rawValue) and can't be settled by hand now")
        }
        let before = record.state
        switch resolution {
        case .accepted:
            record.state = .accepted
            record.acceptedAt = now
        case .absent:
            record.state = .deferred
            record.runAt = now
        case .refused:
            record.state = .refused
            record.fault = Fault(.platformRefused, "settled by \(`operator`.name): \(`operator`.reason)")
        }
        _ = try commit([.leg(record), act(`operator`, record, from: before, at: now)])
        if record.state.isTerminal { ended.insert(record.document) }
    }

    private func act(_ operator: Operator, _ leg: LegRecord, from: LegState, at now: Instant) -> Change {
        .event(
            EventRecord(
                now, document: leg.document, leg: leg.id, from: from.rawValue, to: leg.state.rawValue,
                detail: `operator`.reason, actor: `operator`.name))
    }

    private func record(
        lane: String, _ operator: Operator, _ word: String, at now: Instant
    ) throws(Fault) {
        guard let record = lanes[lane]?.record else { return }
        let event = EventRecord(
            now, document: "", leg: lane, to: word, detail: `operator`.reason, actor: `operator`.name)
        _ = try commit([.lane(record), .event(event)])
    }

    private func unknown(_ id: String) -> Fault {
        Fault(.configurationWrong, "there is no document or leg \(id); `ekspedit queue` lists them")
    }

    private func unknownLane(_ name: String) -> Fault {
        let known = lanes.keys.sorted().joined(separator: ", ")
        return Fault(.configurationWrong, "there is no lane \(name); there are: \(known)")
    }
}

extension DocumentRecord {
    fileprivate var word: String { outcome?.rawValue ?? state.rawValue }
}
