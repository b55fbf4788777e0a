internal import Documents
package import Faults
internal import Wire

extension SEF {
    /// Asks for the status; to ask changes nothing, so whatever goes wrong, it is simply asked again.
    package func poll(_ submission: Submission, reference: String, attempt: Attempt) -> Step<Outcome> {
        .ask(call(.sale, ["invoiceId": reference])) { answer in
            let again = Outcome.pending(
                reference: reference, Acceptance(platformId: reference), askAgainAfter: nil)
            switch Reply(answer) {
            case .nothing(let fault, let wait): return .end(.askAgain(fault, after: wait))
            case .unknown(let fault): return .end(.askAgain(fault, after: nil))
            case .blocked(let fault): return .end(.held(fault))
            case .refused(let refusal):
                // The id is the platform's own: that it is not known is nothing the issuer could mend.
                let reason = "SEF does not know the id that it gave the document"
                return .end(.held(Fault(.platformUnintelligible, reason, words: refusal.words)))
            case .answered(let response):
                guard let body = response.json, let status = body.field("Status")?.string else {
                    return .end(again)
                }
                return .end(
                    outcome(
                        Status(rawValue: status), status, reference, global: body.field("GlobUniqId")?.string,
                        comment: body.field("Comment")?.string ?? "", again))
            }
        }
    }

    private func outcome(
        _ status: Status?, _ word: String, _ reference: String, global: String?, comment: String,
        _ again: Outcome
    ) -> Outcome {
        var facts = ["salesInvoiceId": reference, "status": word]
        facts["globUniqId"] = global
        switch status {
        // A word that nobody knows is no end.
        case .draft, .new, .sending, .unknown, nil: return again
        case .sent, .approved, .rejected, .storno, .paid, .overDue, .archived:
            if !comment.isEmpty { facts["comment"] = comment }
            return .accepted(Acceptance(platformId: reference, facts: facts))
        case .mistake:
            return .refused(
                [
                    Finding(
                        .platform, "Mistake",
                        message: comment.isEmpty ? "SEF could not deliver the document." : comment,
                        action:
                            "Mend what the message names and drop the document again; the buyer has not seen it."
                    )
                ], words: comment)
        case .cancelled, .deleted:
            return .refused(
                [
                    Finding(
                        .platform, word,
                        message: "The document was withdrawn at the portal before it was delivered.",
                        action: "Nothing, if that was meant; else issue the document again.")
                ], words: comment)
        }
    }

    package func check(attempt: Attempt) -> Step<Fault?> {
        .ask(call(.version)) { answer in
            switch Reply(answer) {
            case .answered(let response):
                let isRight = response.json?.field("Version")?.text != nil
                let reason = "the endpoint does not answer like SEF"
                return .end(isRight ? nil : Fault(.configurationWrong, reason, words: response.words))
            case .refused(let refusal):
                return .end(Fault(.platformRefused, "SEF refuses to tell its version", words: refusal.words))
            case .nothing(let fault, _), .unknown(let fault), .blocked(let fault): return .end(fault)
            }
        }
    }
}

extension SEF {
    /// Of a document at its sender.
    package enum Status: String, Sendable, CaseIterable {
        case draft = "Draft"
        case new = "New"
        case sending = "Sending"
        case sent = "Sent"
        case mistake = "Mistake"
        case approved = "Approved"
        case rejected = "Rejected"
        case storno = "Storno"
        case cancelled = "Cancelled"
        case deleted = "Deleted"
        case paid = "Paid"
        case overDue = "OverDue"
        case archived = "Archived"
        case unknown = "Unknown"
    }
}
