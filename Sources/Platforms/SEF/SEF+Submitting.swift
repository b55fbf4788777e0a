internal import Calendars
internal import Documents
internal import Faults
internal import Invoicing
internal import Wire

extension SEF {
    package func submit(_ submission: Submission, attempt: Attempt) -> Step<Outcome> {
        // Once it may have been sent, only the platform knows; it answers a repeated id whatever the day.
        let day = attempt.firstAt == nil ? IssueDay(submission, at: attempt.now) : nil
        if let findings = day?.findings, !findings.isEmpty { return .end(.refused(findings, words: nil)) }
        return send(dated(submission, attempt), for: submission, attempt)
    }

    /// Sends a document as it was prepared, or with the date of another day.
    private func send(
        _ sent: Submission, for submission: Submission, _ attempt: Attempt
    ) -> Step<Outcome> {
        .ask(submissionCall(sent)) { answer in
            switch Reply(answer) {
            case .nothing(let fault, let wait): return .end(.deferred(fault, after: wait))
            case .unknown(let fault): return .end(.uncertain(fault))
            case .blocked(let fault): return .end(.held(fault))
            case .refused(let refusal): return refused(refusal, sent, submission, attempt)
            case .answered(let response):
                guard let ids = Ids(response) else {
                    let reason = "SEF took the request and answered something unintelligible"
                    return .end(.uncertain(Fault(.platformUnintelligible, reason, words: response.words)))
                }
                return .end(taken(ids.sales, ids.purchase, sent))
            }
        }
    }

    /// The request id makes sending again safe, and nothing else can be asked by it.
    package func lookUp(_ submission: Submission, attempt: Attempt) -> Step<Outcome> { .end(.absent) }

    private func taken(_ salesId: String, _ purchaseId: String?, _ sent: Submission) -> Outcome {
        var acceptance = Acceptance(platformId: salesId, facts: ["salesInvoiceId": salesId])
        acceptance.facts["purchaseInvoiceId"] = purchaseId
        if let written = sent.facts[Self.redatedFact], let day = sent.facts[IssueDay.fact] {
            acceptance.facts[Self.redatedFact] = written
            acceptance.facts[IssueDay.fact] = day
            acceptance.revision = Revision(
                sent.payload,
                reason:
                    "dated \(day) instead of \(written), because that day was over in Belgrade, as its issuer asked"
            )
        }
        return .pending(reference: salesId, acceptance, askAgainAfter: .seconds(3))
    }

    private func refused(
        _ refusal: Refusal, _ sent: Submission, _ submission: Submission, _ attempt: Attempt
    ) -> Step<Outcome> {
        switch refusal.family {
        case .repeated: return reconcile(refusal, sent, submission, attempt)
        // Ours or somebody else's: only a look at the original tells, and only if we may have sent it.
        case .duplicate where attempt.firstAt != nil: return reconcile(refusal, sent, submission, attempt)
        // Its day went by while SEF could not be reached; so it was never taken, and may go out under the same id.
        case .dates where refusal.code == "IssueDateCannotBeDifferentFromTodays":
            if let anew = redatedToday(submission, sent: sent, attempt) {
                return send(anew, for: submission, attempt)
            }
        default: break
        }
        let fault = refusal.fault("SEF can't take the document")
        switch fault.code.remedy {
        case .againLater: return .end(.deferred(fault, after: .seconds(60)))
        case .operator: return .end(.held(fault))
        case .lookUpFirst, .issuer: return .end(.refused([refusal.finding], words: refusal.words))
        }
    }
}

// MARK: - The original of a duplicate

extension SEF {
    /// How many documents are looked at, newest first, before an operator is asked.
    static let reconciliationLimit = 300

    private func reconcile(
        _ refusal: Refusal, _ sent: Submission, _ submission: Submission, _ attempt: Attempt
    ) -> Step<Outcome> {
        let first = CivilTime(attempt.firstAt ?? attempt.now, in: .belgrade).date
        let today = CivilTime(attempt.now, in: .belgrade).date
        guard let own = Trait(sent.payload.bytes) else {
            return .end(.refused([refusal.finding], words: refusal.words))
        }
        return .ask(idsCall(from: first, to: max(first, today))) { answer in
            guard case .answered(let response) = Reply(answer),
                let list = response.json?.field("SalesInvoiceIds"), list.kind == .array
            else { return .end(unsettled(answer)) }
            let ids = list.children.compactMap(\.integer).sorted(by: >)
            return compare(ids[...], with: own, refusal, Original(sent, submission))
        }
    }

    /// Looks at one document after the other until it is the one that was sent.
    private func compare(
        _ ids: ArraySlice<Int>, with own: Trait, _ refusal: Refusal, _ original: Original
    ) -> Step<Outcome> {
        guard let id = ids.first else {
            // It is none of those days, so another one has the number.
            return .end(.refused([refusal.finding], words: refusal.words))
        }
        guard ids.startIndex < Self.reconciliationLimit else {
            let reason = "SEF calls the document a duplicate, and the original was not found among the newest"
            return .end(.held(Fault(.platformUnsupported, reason, words: refusal.words)))
        }
        return .ask(call(.saleXML, ["invoiceId": String(id)])) { answer in
            guard case .answered(let response) = Reply(answer), let found = Trait(response.body) else {
                return .end(unsettled(answer))
            }
            guard found.number == own.number else {
                return compare(ids.dropFirst(), with: own, refusal, original)
            }
            guard let sent = original.dated(found.issueDate), found.isSame(as: own) else {
                var finding = refusal.finding
                finding.message += " The document of that number at SEF is another one."
                return .end(.refused([finding], words: refusal.words))
            }
            return .end(taken(String(id), nil, sent))
        }
    }

    /// The search broke off: nothing is decided, and the next attempt begins it again.
    private func unsettled(_ answer: Answer) -> Outcome {
        switch Reply(answer) {
        case .blocked(let fault): .held(fault)
        case .nothing(let fault, let wait): .deferred(fault, after: wait)
        case .unknown(let fault): .uncertain(fault)
        case .refused(let refusal):
            .uncertain(
                Fault(.platformUnintelligible, "SEF does not show its documents", words: refusal.words))
        case .answered(let response):
            .uncertain(
                Fault(.platformUnintelligible, "SEF does not show its documents", words: response.words))
        }
    }

    /// What was sent, whenever that was.
    private struct Original: Sendable {
        private let sent: Submission
        private let submission: Submission

        init(_ sent: Submission, _ submission: Submission) {
            self.sent = sent
            self.submission = submission
        }

        /// With the date that the document has at SEF; nil when it can't be ours.
        func dated(_ day: String) -> Submission? {
            let isOwn = { (one: Submission) in one.facts[IssueDay.fact].map { $0 == day } ?? true }
            if isOwn(sent) { return sent }
            if isOwn(submission) { return submission }
            guard submission.facts[Redating.fact] == Redating.granted.rawValue else { return nil }
            return CalendarDate(day).flatMap { submission.redated(to: $0) }
        }
    }

    /// What tells a document from others of its issuer, besides its date.
    private struct Trait: Hashable {
        func isSame(as other: Trait) -> Bool {
            number == other.number && buyer == other.buyer && payable == other.payable
        }

        let number: String
        let issueDate: String
        let buyer: String
        let payable: Amount?

        /// Reads a document, in the platform's envelope or without one.
        init?(_ bytes: [UInt8]) {
            guard let document = Envelope(bytes)?.document else { return nil }
            func text(_ path: String...) -> String? {
                var node = document
                for name in path {
                    guard let next = node.children.first(where: { $0.localName == name }) else { return nil }
                    node = next
                }
                return node.trimmed
            }
            guard let number = text("ID") else { return nil }
            self.number = number
            issueDate = text("IssueDate") ?? ""
            buyer = text("AccountingCustomerParty", "Party", "EndpointID") ?? ""
            payable = text("LegalMonetaryTotal", "PayableAmount").flatMap { Amount($0) }
        }
    }
}
