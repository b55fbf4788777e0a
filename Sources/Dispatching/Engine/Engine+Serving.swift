internal import Calendars
internal import Faults
internal import Journal
internal import Platforms
internal import Wire

extension Engine {
    /// Lets each lane ask as much as its pace allows.
    func serve(at now: Instant) throws(Fault) -> [Errand] {
        var batch = ServingBatch()
        let names = lanes.keys.sorted()
        guard !names.isEmpty else { return [] }
        firstLane = (firstLane + 1) % names.count
        for name in names[firstLane...] + names[..<firstLane] { try serve(name, at: now, into: &batch) }
        guard !batch.changes.isEmpty else { return [] }
        // Law 2: what may create a legal fact is durable, with its exact bytes, before it leaves: the errands go out when
        // the group of this turn has ended.
        _ = try commit(batch.changes)
        for conversation in batch.conversations {
            if let exchange = conversation.exchange { underWay[exchange.id] = conversation }
        }
        return batch.errands
    }

    private func serve(_ name: String, at now: Instant, into batch: inout ServingBatch) throws(Fault) {
        guard let setup = setups[name], var lane = lanes[name] else { return }
        guard let opening = lane.opening(after: now), opening <= now else { return }
        var waiting = (followUps[name] ?? [])[...]
        var due: ArraySlice<LegRecord> = []
        var hasLooked = false
        var hasServed = false
        while let opening = lane.opening(after: now), opening <= now {
            let next: Conversation?
            if let conversation = waiting.popFirst() {
                next = conversation
            } else {
                if !hasLooked {
                    due = try dueLegs(of: name, at: now, batch)[...]
                    hasLooked = true
                }
                // What ends without a request may hold the lane.
                lanes[name] = lane
                defer { lane = lanes[name] ?? lane }
                let isTurnOfDuties = due.isEmpty || requestsForLegs[name, default: 0] >= Self.legsBeforeDuties
                if isTurnOfDuties, let talk = try dueTalk(of: name, at: now, batch) {
                    next = try begin(talk, of: name, at: now, into: &batch)
                } else if let leg = due.popFirst() {
                    next = try begin(leg, setup, at: now, into: &batch)
                } else {
                    break
                }
            }
            guard let next else { continue }
            switch quotas.wait(for: next.call.quotas, at: now) {
            case nil: break
            case .leg(let end)?:
                try postpone(next, until: end, at: now, into: &batch)
                continue
            case .lane(let end)?:
                lane.pause(until: end)
                waiting.insert(next, at: waiting.startIndex)
                continue
            }
            guard lane.admit(at: now) else { break }
            requestsForLegs[name] = next.subject.leg == nil ? 0 : requestsForLegs[name, default: 0] + 1
            ask(next, at: now, into: &batch)
            hasServed = true
        }
        followUps[name] = Array(waiting)
        lanes[name] = lane
        if hasServed { batch.changes.append(.lane(lane.record)) }
    }

    /// The legs that may be served now and are not being served already.
    private func dueLegs(
        of lane: String, at now: Instant, _ batch: ServingBatch
    ) throws(Fault) -> [LegRecord] {
        let busy = busyLegs
        let room = lanes[lane]?.room ?? 1
        return try journal.dueLegs(lane: lane, at: now, limit: room + busy.count).filter {
            !busy.contains($0.id)
        }
    }

    /// Opens the conversation that a leg's state calls for; nil when it ended without a request.
    private func begin(
        _ leg: LegRecord, _ setup: LaneSetup, at now: Instant, into batch: inout ServingBatch
    ) throws(Fault) -> Conversation? {
        guard let payload = try journal.payload(of: leg.id) else {
            throw Fault(.journalFailed, "the payload of leg \(leg.id) is missing from the journal")
        }
        let submission = Submission(
            key: leg.key, payload: Artefact(fileExtension: payload.fileExtension, bytes: payload.bytes),
            facts: leg.facts)
        let attempt = Attempt(
            number: leg.attempts + 1, now: now, uuid: surroundings.uuid(), firstAt: leg.firstAttemptAt)
        switch try checkRecipient(of: leg, setup, attempt) {
        case .go: break
        case .refuse(let finding):
            batch.changes += apply(.refused([finding], words: nil), to: leg, setup, at: now)
            return nil
        case .ask(.ask(let call, let then)):
            return Conversation(lane: setup.name, subject: .leg(leg), call: call) {
                then($0).map(Conversation.Ending.settlement)
            }
        case .ask(.end(let settlement)): batch.changes += try settlement.carryOut(self, now)
        }
        let step: Step<Outcome>
        if leg.facts[LegRecord.actionFact] != nil {
            step = try converse(about: leg, setup, attempt)
        } else {
            step =
                switch leg.state {
                case .uncertain: setup.platform.lookUp(submission, attempt: attempt)
                case .pending:
                    setup.platform.poll(submission, reference: leg.reference ?? "", attempt: attempt)
                default: setup.platform.submit(submission, attempt: attempt)
                }
        }
        switch step {
        case .ask(let call, let then):
            return Conversation(lane: setup.name, subject: .leg(leg), call: call) {
                then($0).map(Conversation.Ending.outcome)
            }
        case .end(let outcome):
            batch.changes += apply(outcome, to: leg, setup, at: now)
            return nil
        }
    }

    /// Writes down one request and hands it out.
    private func ask(_ conversation: Conversation, at now: Instant, into batch: inout ServingBatch) {
        var conversation = conversation
        let call = conversation.call
        if call.isBinding, case .leg(var leg) = conversation.subject {
            let before = leg.state
            leg.state = .sending
            leg.attempts += 1
            leg.firstAttemptAt = leg.firstAttemptAt ?? now
            conversation.subject = .leg(leg)
            batch.changes.append(.leg(leg))
            batch.changes.append(event(leg, from: before, at: now))
        }
        batch.changes += quotas.use(call.quotas, at: now) + quotas.tidied(like: call.quotas, at: now)
        let exchange = ExchangeRecord(
            id: surroundings.entryID(now), leg: conversation.subject.name,
            attempt: conversation.subject.leg?.attempts ?? 0,
            operation: call.operation, isBinding: call.isBinding, sentAt: now,
            requestHead: call.request.maskedHead, requestBody: call.request.body)
        conversation.exchange = exchange
        batch.changes.append(.exchange(exchange))
        batch.conversations.append(conversation)
        batch.errands.append(Errand(id: exchange.id, lane: conversation.lane, request: call.request))
    }

    /// An allowance is used up.
    ///
    /// A leg stays what it is and begins its conversation again when there is a new one; a duty learns that nothing
    /// was sent.
    private func postpone(
        _ conversation: Conversation, until opening: Instant, at now: Instant, into batch: inout ServingBatch
    ) throws(Fault) {
        guard var leg = conversation.subject.leg else {
            if let talk = conversation.subject.talk { batch.endedTalks.insert(talk) }
            let words = "the platform's allowance is used up until \(opening)"
            guard case .end(.settlement(let settlement)) = conversation.then(.failure(.notSent(words))) else {
                return
            }
            batch.changes += try settlement.carryOut(self, now)
            return
        }
        let before = leg.state
        // Between two requests of one conversation: what the first one did, only the platform knows.
        if before == .sending { leg.state = .uncertain }
        leg.runAt = opening
        let detail = "the platform's allowance is used up until \(opening)"
        batch.changes += [.leg(leg), event(leg, from: before, at: now, detail: detail)]
    }

    func event(_ leg: LegRecord, from: LegState, at now: Instant, detail: String? = nil) -> Change {
        .event(
            EventRecord(
                now, document: leg.document, leg: leg.id, from: from.rawValue, to: leg.state.rawValue,
                code: leg.state == from || leg.fault == nil ? nil : leg.fault?.code.rawValue,
                detail: detail ?? leg.fault?.reason))
    }
}

/// What one turn of serving puts into the journal, and out of the house.
struct ServingBatch {
    var changes: [Change] = []
    var conversations: [Conversation] = []
    var errands: [Errand] = []

    /// Talks that ended without a request; what they did is durable only after this turn.
    var endedTalks: Set<String> = []
}

extension HTTPRequest {
    /// Method, address and headers, with what is secret hidden.
    var maskedHead: String {
        let lines = headers.map { "\($0.name): \($0.isSecret ? "•••" : $0.value)" }
        return (["\(method.rawValue) \(url)"] + lines).joined(separator: "\n")
    }
}
