internal import Calendars
internal import Faults
internal import Invoicing
internal import Journal
internal import Platforms

extension Engine {
    /// The conversation of an order: done as a binding request, looked up when its answer was lost.
    func converse(
        about leg: LegRecord, _ setup: LaneSetup, _ attempt: Attempt
    ) throws(Fault) -> Step<Outcome> {
        guard let verb = leg.facts[LegRecord.actionFact].flatMap(ActionOrder.Verb.init(rawValue:)) else {
            return .end(.held(.takesNone(leg)))
        }
        if let kind = verb.amendment { return try converse(about: leg, kind, setup, attempt) }
        if let sent = try invoiceUnderWay(of: leg, verb) {
            return .end(.refused([.underWay(leg.facts["number"] ?? sent.id, sent)], words: nil))
        }
        let references = try references(of: leg, verb)
        guard let reference = references.first, references.count == 1 else {
            return .end(.refused([.unknown(leg.facts["number"] ?? "", references)], words: nil))
        }
        guard let taker = setup.platform as? any ActionTaker,
            let action = verb.action(on: reference, leg.facts)
        else { return .end(.held(.takesNone(leg))) }
        let step =
            leg.state == .uncertain
            ? taker.lookUp(action, attempt: attempt) : taker.perform(action, attempt: attempt)
        return step.map { $0.outcome(of: reference) }
    }

    /// What an order that was carried out says about its document.
    func learn(fromActions legs: [LegRecord], at now: Instant) throws(Fault) -> [Change] {
        var changes: [Change] = []
        for leg in legs where leg.state == .accepted {
            guard let verb = leg.facts[LegRecord.actionFact].flatMap(ActionOrder.Verb.init(rawValue:)) else {
                continue
            }
            if verb.amendment != nil {
                changes += try learn(fromAmendment: leg, at: now)
                continue
            }
            guard verb.decidesStatus, let reference = leg.facts["reference"], let status = leg.facts["status"]
            else { continue }
            guard leg.facts["cirId"] == nil else {
                // Which purchase it was, the next list shows.
                purchases(of: leg.lane)?.listSoon()
                continue
            }
            for id in reference.split(separator: " ") {
                changes += try learn(
                    StatusChange(
                        verb.isSale ? .sale : .purchase, eventId: leg.id, documentId: String(id),
                        status: status, comment: leg.facts["comment"]), on: leg.lane, at: now)
            }
        }
        return changes
    }

    /// The invoice that an order would withdraw, while it is on its way: it keeps its number until it ends.
    private func invoiceUnderWay(of order: LegRecord, _ verb: ActionOrder.Verb) throws(Fault) -> LegRecord? {
        // A draft is deleted while it is on its way, and only then.
        guard verb == .cancel || verb == .storno else { return nil }
        if let reference = order.facts["reference"], !reference.isEmpty {
            let sent = try journal.leg(lane: order.lane, platformId: reference)
            return sent.flatMap { $0.state.isTerminal ? nil : $0 }
        }
        guard let number = order.facts["number"] else { return nil }
        let named = DocumentFilter(
            states: [.working, .waiting], company: order.company, number: number)
        for document in try journal.documents(named, limit: 20) {
            for sent in try journal.legs(of: document.id)
            where sent.lane == order.lane && sent.facts[LegRecord.actionFact] == nil && !sent.state.isTerminal
            {
                return sent
            }
        }
        return nil
    }

    /// The platform's ids that an order may mean.
    private func references(of leg: LegRecord, _ verb: ActionOrder.Verb) throws(Fault) -> [String] {
        if let id = leg.facts["cirId"], !id.isEmpty { return [id] }
        if let reference = leg.facts["reference"], !reference.isEmpty { return [reference] }
        guard let number = leg.facts["number"] else { return [] }
        let filter = LedgerFilter(
            company: leg.company, platform: leg.platform, direction: verb.isSale ? .sale : .purchase,
            number: number)
        let ids = try journal.ledgerRecords(filter, limit: 10).map(\.key.id)
        guard ids.isEmpty, verb.isSale else { return ids }
        // Not in the ledger: what was not delivered may be withdrawn, too.
        var found: [String] = []
        for document in try journal.documents(
            DocumentFilter(company: leg.company, number: number), limit: 20)
        {
            for sent in try journal.legs(of: document.id) where sent.lane == leg.lane {
                if let id = sent.platformId, sent.facts[LegRecord.actionFact] == nil { found.append(id) }
            }
        }
        return Array(Set(found)).sorted()
    }
}

extension ActionOrder.Verb {
    /// What the platform is asked to do; nil for an amendment.
    fileprivate func action(on reference: String, _ facts: [String: String]) -> PlatformAction? {
        let comment = facts["comment"] ?? ""
        let isInRegister = facts["cirId"] != nil
        return switch self {
        case .cancel: .cancel(reference: reference, comment: comment)
        case .storno: .storno(reference: reference, comment: comment, number: facts["stornoNumber"])
        case .accept where isInRegister: .register(id: reference, .accept(comment: comment))
        case .reject where isInRegister: .register(id: reference, .reject(comment: comment))
        case .accept: .accept(reference: reference, comment: comment)
        case .reject: .reject(reference: reference, comment: comment)
        case .message: .message(reference: reference, comment: comment)
        case .delete: .delete(references: reference.split(separator: " ").map(String.init))
        case .reverseCharge:
            facts["vatAmount"].flatMap { Amount($0) }.map { .reverseCharge(reference: reference, amount: $0) }
        case .assign:
            .register(
                id: reference, .assign(publicBody: facts["jbkjs"] ?? "", contract: facts["contract"]))
        case .unassign: .register(id: reference, .unassign)
        case .change, .changePayment, .tip, .check: nil
        }
    }
}

extension ActionOutcome {
    fileprivate func outcome(of reference: String) -> Outcome {
        switch self {
        case .done(let status):
            .accepted(Acceptance(facts: ["reference": reference, "status": status]))
        case .refused(let findings, let words): .refused(findings, words: words)
        case .deferred(let fault, let wait): .deferred(fault, after: wait)
        case .uncertain(let fault): .uncertain(fault)
        case .held(let fault): .held(fault)
        case .absent: .absent
        }
    }
}

extension Fault {
    static func takesNone(_ leg: LegRecord) -> Fault {
        Fault(.configurationWrong, "\(leg.platform) takes no such orders")
    }
}

extension Finding {
    fileprivate static func underWay(_ number: String, _ sent: LegRecord) -> Finding {
        Finding(
            .file, "EKS-ORDER-UNDERWAY", at: "/document", found: number,
            message:
                "The document is on its way (\(sent.state.rawValue)); it can be withdrawn when that has ended.",
            action:
                "Wait for the result of document \(sent.document), then give the order again; nothing was done."
        )
    }

    static func unknown(_ number: String, _ found: [String]) -> Finding {
        Finding(
            .file, "EKS-ORDER-DOCUMENT", at: "/document",
            found: found.isEmpty ? number : found.joined(separator: ", "),
            message: found.isEmpty
                ? "No document with this number is known here."
                : "More than one document has this number.",
            action: "Name the document by the platform's id (platformId in the receipt, platform_id in the "
                + "ledger); nothing was done.")
    }
}
