package import Calendars
package import Faults
internal import Journal
internal import Platforms
package import Wire

extension Engine {
    /// Takes in answers without a turn.
    package func receive(_ answers: [(errand: String, answer: Answer)], at now: Instant) throws(Fault) {
        try group { () throws(Fault) in
            try timed(.receive) { () throws(Fault) in try takeIn(answers, at: now) }
        }
    }

    func takeIn(_ answers: [(errand: String, answer: Answer)], at now: Instant) throws(Fault) {
        var changes: [Change] = []
        var asked: Set<String> = []
        for (id, answer) in answers {
            guard var conversation = underWay.removeValue(forKey: id), let exchange = conversation.exchange,
                let setup = setups[conversation.lane]
            else { continue }
            changes.append(.exchange(exchange.answered(answer, conversation.subject, at: now)))
            switch conversation.then(answer) {
            case .ask(let call, let then):
                lanes[setup.name]?.settle(.well, at: now)
                conversation = Conversation(
                    lane: setup.name, subject: conversation.subject, call: call, then: then)
                followUps[setup.name, default: []].append(conversation)
            case .end(.outcome(let outcome)):
                lanes[setup.name]?.settle(outcome.health, at: now)
                if let leg = conversation.subject.leg {
                    changes += apply(outcome, to: leg, setup, at: now)
                }
            case .end(.settlement(let settlement)):
                // A settlement reads the journal, which has to know what came before it.
                _ = try journal.commit(changes)
                changes = []
                lanes[setup.name]?.settle(settlement.health, at: now)
                if let fault = settlement.hold { lanes[setup.name]?.hold(fault) }
                changes += try settlement.carryOut(self, now)
            }
            asked.insert(setup.name)
        }
        for name in asked.sorted() {
            if let lane = lanes[name] { changes.append(.lane(lane.record)) }
        }
        _ = try commit(changes)
    }

    /// What an outcome does to its leg.
    func apply(_ outcome: Outcome, to leg: LegRecord, _ setup: LaneSetup, at now: Instant) -> [Change] {
        let before = leg.state
        var leg = leg
        var more: [Change] = []
        leg.fault = nil
        switch outcome {
        case .accepted(let acceptance):
            leg.state = .accepted
            leg.submittedAt = leg.submittedAt ?? leg.firstAttemptAt ?? now
            leg.acceptedAt = now
            leg.learn(acceptance)
            more += leg.evidence(of: acceptance, at: now)
        case .pending(let reference, let acceptance, let wait):
            leg.state = .pending
            leg.reference = reference
            leg.submittedAt = leg.submittedAt ?? now
            leg.learn(acceptance)
            leg.runAt = now.adding(wait ?? setup.platform.traits.pollWait(after: leg.polls))
            leg.polls = before == .pending ? leg.polls + 1 : 0
            leg.hurry(isFirstQuestion: before != .pending)
            more += leg.evidence(of: acceptance, at: now)
        case .askAgain(let fault, let wait):
            leg.state = .pending
            leg.fault = fault
            leg.hurry(isFirstQuestion: false)
            leg.runAt = now.adding(wait ?? setup.platform.traits.pollWait(after: leg.polls))
        case .refused(let findings, let words):
            leg.state = .refused
            leg.report = FindingText.encode(findings)
            leg.fault = Fault(
                .platformRefused, findings.first?.message ?? "the platform refused the document", words: words
            )
        case .deferred(let fault, let wait): postpone(&leg, fault, wait, setup, at: now)
        case .uncertain(let fault):
            leg.state = .uncertain
            leg.fault = fault
            leg.runAt = now.adding(retryWait(leg, setup, atLeast: setup.platform.traits.visibilityDelay))
        case .held(let fault): more += hold(&leg, before, fault, setup, at: now)
        case .absent: repeatIfInvisible(&leg, setup, at: now)
        }
        if leg.state.isTerminal {
            ended.insert(leg.document)
        } else if mayBeProvisional(leg.lane) {
            // Who comes now is served before those who were sent away.
            leg.priority = LegRecord.backlog
            unanswered.insert(leg.document)
        }
        return [.leg(leg), event(leg, from: before, at: now)] + more
    }

    // MARK: - Waiting

    /// Certainly nothing happened: again after a wait, unless the tries are used up.
    private func postpone(
        _ leg: inout LegRecord, _ fault: Fault, _ wait: Duration?, _ setup: LaneSetup, at now: Instant
    ) {
        leg.fault = fault
        let isOurFailure = fault.code != .platformThrottled && fault.code != .platformPaused
        if isOurFailure && setup.retry.isExhausted(afterTry: leg.attempts)
            && !isStillDeliverable(leg, setup, at: now)
        {
            leg.state = .dead
        } else {
            leg.state = .deferred
            leg.runAt = now.adding(wait ?? retryWait(leg, setup, atLeast: .zero))
        }
    }

    /// Nothing is given up while the law still wants it delivered, however often it failed.
    private func isStillDeliverable(_ leg: LegRecord, _ setup: LaneSetup, at now: Instant) -> Bool {
        if let deadline = leg.deadline, now < deadline { return true }
        guard let patience = setup.platform.traits.deliverableFor else { return false }
        return now < (leg.firstAttemptAt ?? now).adding(patience)
    }

    private func retryWait(_ leg: LegRecord, _ setup: LaneSetup, atLeast: Duration) -> Duration {
        max(atLeast, setup.retry.wait(afterTry: max(1, leg.attempts), chance: surroundings.chance()))
    }

    /// The platform has not seen it, so it may be sent again, once its delay in showing things has passed twice.
    private func repeatIfInvisible(_ leg: inout LegRecord, _ setup: LaneSetup, at now: Instant) {
        let delay = setup.platform.traits.visibilityDelay
        // Unless the clock was set back since.
        let since = min(leg.firstAttemptAt ?? now, now)
        leg.firstAttemptAt = since
        if now.since(since) >= delay * 2 {
            leg.state = .deferred
            leg.runAt = now
        } else {
            leg.state = .uncertain
            leg.runAt = since.adding(delay * 2)
        }
    }

    /// An operator must act: for the whole lane when its credential is at fault, else for this leg alone.
    private func hold(
        _ leg: inout LegRecord, _ before: LegState, _ fault: Fault, _ setup: LaneSetup, at now: Instant
    ) -> [Change] {
        leg.fault = fault
        switch fault.code {
        case .platformUnauthorised, .credentialMissing, .credentialInvalid, .credentialExpired:
            // What was asked did not happen: the leg goes on where it stood when the lane is released.
            leg.state = before == .sending ? .deferred : before
            leg.runAt = now
            lanes[setup.name]?.hold(fault)
            return lanes[setup.name].map { [.lane($0.record)] } ?? []
        default:
            leg.state = .held
            return []
        }
    }
}

extension Outcome {
    /// What the answer says about the platform, whatever it says about the document.
    fileprivate var health: Lane.Health {
        switch self {
        case .accepted, .pending, .refused, .held, .absent: return .well
        case .deferred(let fault, let wait), .askAgain(let fault, let wait):
            return fault.code == .platformThrottled ? .throttled(wait ?? .seconds(1)) : .failed
        case .uncertain: return .failed
        }
    }
}

extension ExchangeRecord {
    /// What came of a request.
    ///
    /// What a talk was answered well stands in the records that it made, and is not kept twice.
    fileprivate func answered(_ answer: Answer, _ subject: Conversation.Subject, at now: Instant) -> Self {
        var exchange = self
        exchange.answeredAt = now
        switch answer {
        case .success(let response):
            exchange.status = response.status
            let isKept = subject.talk == nil || !(200...299).contains(response.status)
            exchange.answerBody = isKept ? response.body : nil
        case .failure(.notSent(let reason)): exchange.failure = "not sent: \(reason)"
        case .failure(.unanswered(let reason)): exchange.failure = "no answer: \(reason)"
        }
        return exchange
    }
}

extension LegRecord {
    /// The first question after sending goes before what has not been sent: who is through has the receipt at once.
    ///
    /// Later ones take their turn like everybody, so questions never take more than every second request from those
    /// that still have to be sent.
    fileprivate mutating func hurry(isFirstQuestion: Bool) {
        let isHurried = priority < 0
        if isFirstQuestion, !isHurried { priority -= Self.hurried }
        if !isFirstQuestion, isHurried { priority += Self.hurried }
    }

    /// What the platform gave, and what was really sent where that was changed.
    fileprivate func evidence(of acceptance: Acceptance, at now: Instant) -> [Change] {
        let given = acceptance.artefacts.map { Change.artefact(leg: id, Payload($0)) }
        guard let revision = acceptance.revision else { return given }
        return given + [
            .payload(leg: id, Payload(revision.payload)),
            .event(
                EventRecord(now, document: document, leg: id, to: "revised", detail: revision.reason)),
        ]
    }

    fileprivate mutating func learn(_ acceptance: Acceptance) {
        platformId = acceptance.platformId ?? platformId
        facts.merge(acceptance.facts) { _, new in new }
    }
}

extension Payload {
    init(_ artefact: Artefact) { self.init(fileExtension: artefact.fileExtension, bytes: artefact.bytes) }
}

extension PlatformTraits {
    func pollWait(after polls: Int) -> Duration {
        guard let last = pollSchedule.last else { return .seconds(30) }
        return polls < pollSchedule.count ? pollSchedule[polls] : last
    }
}
