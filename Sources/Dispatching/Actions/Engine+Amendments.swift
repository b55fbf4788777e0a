internal import Calendars
internal import Faults
internal import Journal
internal import Platforms

/// Orders that tell more of a receipt: as decisions, but with the receipt itself in the request.
extension Engine {
    func converse(
        about leg: LegRecord, _ kind: Amendment.Kind, _ setup: LaneSetup, _ attempt: Attempt
    ) throws(Fault) -> Step<Outcome> {
        guard let taker = setup.platform as? any AmendmentTaker else { return .end(.held(.takesNone(leg))) }
        switch try target(of: leg) {
        case .unknown(let found): return .end(.refused([.unknown(leg.order, found)], words: nil))
        case .underWay:
            let fault = Fault(.platformPaused, "the receipt itself is not reported yet")
            return .end(.deferred(fault, after: nil))
        case .found(let receipt, let payload):
            guard let amendment = Amendment(kind, leg.facts, onto: receipt.facts) else {
                return .end(.refused([.tooLittle], words: nil))
            }
            let submission = Submission(
                key: receipt.key,
                payload: Artefact(fileExtension: payload.fileExtension, bytes: payload.bytes),
                facts: receipt.facts)
            let step =
                leg.state == .uncertain
                ? taker.lookUp(amendment, of: submission, attempt: attempt)
                : taker.amend(submission, with: amendment, attempt: attempt)
            let reference = receipt.platformId
            return step.map { outcome in
                guard case .accepted(var acceptance) = outcome else { return outcome }
                acceptance.facts["reference"] = reference
                return .accepted(acceptance)
            }
        }
    }

    /// What the platform has confirmed, or an operator in its place, stands in the receipt from now on.
    func learn(fromAmendment leg: LegRecord, at now: Instant) throws(Fault) -> [Change] {
        let news = leg.facts.filter { Amendment.FactName.all.contains($0.key) }
        guard !news.isEmpty, case .found(var receipt, _) = try target(of: leg) else { return [] }
        receipt.facts.merge(news) { _, new in new }
        let words = news.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        return [
            .leg(receipt),
            .event(
                EventRecord(
                    now, document: receipt.document, leg: receipt.id, to: "learned",
                    detail: "by order \(leg.document): " + words.joined(separator: ", "))),
        ] + (try newEdition(of: receipt.document))
    }

    private enum Target {
        case found(LegRecord, Payload)

        /// It waits for the platform itself.
        case underWay

        /// None, or several of the same day.
        case unknown([String])
    }

    /// The receipt that an order means.
    ///
    /// Numbers begin anew every year, so of several receipts with a number the one that was issued last is meant: only
    /// of that one can something be told.
    private func target(of leg: LegRecord) throws(Fault) -> Target {
        if let reference = leg.facts["reference"], !reference.isEmpty {
            let receipt = try journal.leg(lane: leg.lane, platformId: reference)
            return try receipt.map { receipt throws(Fault) in try target(receipt) } ?? .unknown([])
        }
        guard let number = leg.facts["number"] else { return .unknown([]) }
        var candidates: [(issued: String, leg: LegRecord)] = []
        for document in try journal.documents(
            DocumentFilter(company: leg.company, number: number), limit: .max)
        {
            for sent in try journal.legs(of: document.id)
            where sent.lane == leg.lane && sent.facts[LegRecord.actionFact] == nil
                && (sent.state == .accepted || !sent.state.isTerminal)
            {
                candidates.append((document.head?.issueDate ?? "", sent))
            }
        }
        guard let last = candidates.map(\.issued).max() else { return .unknown([]) }
        let meant = candidates.filter { $0.issued == last }.map(\.leg)
        guard let receipt = meant.first, meant.count == 1 else {
            return .unknown(meant.compactMap(\.platformId))
        }
        return try target(receipt)
    }

    private func target(_ receipt: LegRecord) throws(Fault) -> Target {
        guard receipt.state == .accepted else { return .underWay }
        guard let payload = try journal.payload(of: receipt.id) else { return .unknown([]) }
        return .found(receipt, payload)
    }
}

extension LegRecord {
    /// How an order names its document.
    fileprivate var order: String { facts["reference"] ?? facts["number"] ?? "" }
}

extension Finding {
    fileprivate static let tooLittle = Finding(
        .file, "EKS-ORDER-TERM", at: "/payment", expected: "payment",
        message: "Neither the order nor the receipt says how it was paid.",
        action: "Name the way of payment in the order; nothing was told.")
}
