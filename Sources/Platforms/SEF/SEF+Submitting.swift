internal import Calendars
internal import Documents
internal import Faults
internal import Invoicing
internal import Wire

extension SEF {
    package func submit(_ submission: Submission, attempt: Attempt) -> Step<Outcome> {
        // Once it may have been sent, only the platform knows; it answers a repeated id whatever the day.
        if attempt.firstAt == nil, let finding = IssueDay(submission, at: attempt.now)?.finding {
            return .end(.refused([finding], words: nil))
        }
        return .ask(submissionCall(submission)) { answer in
            switch Reply(answer) {
            case .nothing(let fault, let wait): return .end(.deferred(fault, after: wait))
            case .unknown(let fault): return .end(.uncertain(fault))
            case .blocked(let fault): return .end(.held(fault))
            case .refused(let refusal): return refused(refusal, submission, attempt)
            case .answered(let response):
                guard let ids = Ids(response) else {
                    let reason = "SEF took the request and answered something unintelligible"
                    return .end(.uncertain(Fault(.platformUnintelligible, reason, words: response.words)))
                }
                return .end(taken(ids.sales, ids.purchase))
            }
        }
    }

    /// The request id makes sending again safe, and nothing else can be asked by it.
    package func lookUp(_ submission: Submission, attempt: Attempt) -> Step<Outcome> { .end(.absent) }

    private func taken(_ salesId: String, _ purchaseId: String?) -> Outcome {
        var facts = ["salesInvoiceId": salesId]
        facts["purchaseInvoiceId"] = purchaseId
        return .pending(
            reference: salesId, Acceptance(platformId: salesId, facts: facts), askAgainAfter: .seconds(3))
    }

    private func refused(_ refusal: Refusal, _ submission: Submission, _ attempt: Attempt) -> Step<Outcome> {
        switch refusal.family {
        case .repeated: return reconcile(refusal, submission, attempt)
        // Ours or somebody else's: only a look at the original tells, and only if we may have sent it.
        case .duplicate where attempt.firstAt != nil: return reconcile(refusal, submission, attempt)
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

    private func reconcile(_ refusal: Refusal, _ submission: Submission, _ attempt: Attempt) -> Step<Outcome>
    {
        let first = CivilTime(attempt.firstAt ?? attempt.now, in: .belgrade).date
        let today = CivilTime(attempt.now, in: .belgrade).date
        guard let own = Trait(submission.payload.bytes) else {
            return .end(.refused([refusal.finding], words: refusal.words))
        }
        return .ask(idsCall(from: first, to: max(first, today))) { answer in
            guard case .answered(let response) = Reply(answer),
                let list = response.json?.field("SalesInvoiceIds"), list.kind == .array
            else { return .end(unsettled(answer)) }
            let ids = list.children.compactMap(\.integer).sorted(by: >)
            return compare(ids[...], with: own, refusal)
        }
    }

    /// Looks at one document after the other until it is the one that was sent.
    private func compare(_ ids: ArraySlice<Int>, with own: Trait, _ refusal: Refusal) -> Step<Outcome> {
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
            guard found.number == own.number else { return compare(ids.dropFirst(), with: own, refusal) }
            guard found == own else {
                var finding = refusal.finding
                finding.message += " The document of that number at SEF is another one."
                return .end(.refused([finding], words: refusal.words))
            }
            return .end(taken(String(id), nil))
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

    /// What tells a document from others of its issuer.
    private struct Trait: Hashable {
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
