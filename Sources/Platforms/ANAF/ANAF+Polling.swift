internal import Calendars
internal import Documents
package import Faults
internal import Seals
internal import Wire

extension ANAF {
    /// Asks for the state, and fetches the result; both are harmless, so whatever goes wrong, it is asked again.
    package func poll(_ submission: Submission, reference: String, attempt: Attempt) -> Step<Outcome> {
        let known = Decision(submission.facts, reference)
        if let known { return fetch(known, submission, attempt) }
        return .ask(stateCall(reference)) { answer in
            let again = pending(reference, submission)
            switch Reply(answer) {
            case .nothing(let fault, let wait): return .end(.askAgain(fault, after: wait))
            case .unknown(let fault): return .end(.askAgain(fault, after: nil))
            case .blocked(let fault): return .end(.held(fault))
            case .answered(let response):
                switch State(response) {
                case .processing, .unclear: return .end(again)
                case .accepted(let id):
                    return fetch(.init(reference, id, isAccepted: true), submission, attempt)
                case .refused(let id):
                    return fetch(.init(reference, id, isAccepted: false), submission, attempt)
                case .notTaken(let sentences):
                    let words = "XML cu erori nepreluat de sistem"
                    return .end(
                        .refused(
                            (sentences.isEmpty ? [words] : sentences).map(Self.finding),
                            words: response.words))
                case .failed(let sentences):
                    return .end(stateless(sentences, reference, submission, attempt, response.words))
                }
            }
        }
    }

    /// Not decided; what is known already is kept for the next question.
    private func pending(
        _ reference: String, _ submission: Submission, after wait: Duration? = nil
    ) -> Outcome {
        .pending(reference: reference, Acceptance(platformId: reference), askAgainAfter: wait)
    }

    /// The question for the state failed.
    private func stateless(
        _ sentences: [String], _ reference: String, _ submission: Submission, _ attempt: Attempt,
        _ words: String?
    ) -> Outcome {
        switch sentences.lazy.map(Prose.family).first(where: { $0 != .unknown }) {
        case .daily:
            return pending(reference, submission, after: Self.untilTomorrow(attempt.now))
        case .rights:
            let reason = "ANAF does not show the holder of the token the state of the document"
            return .held(Fault(.platformUnauthorised, reason, words: words))
        case .configuration, .query:
            return .held(Fault(.configurationWrong, "ANAF calls the question wrong", words: words))
        // The index is the platform's own; right after the upload it may not be known everywhere.
        case .missing where attempt.now.since(attempt.firstAt ?? attempt.now) > .seconds(3_600):
            let reason = "ANAF does not know the index that it gave: is it the right environment?"
            return .held(Fault(.platformUnintelligible, reason, words: words))
        default: return pending(reference, submission)
        }
    }
}

// MARK: - The result

extension ANAF {
    /// What the platform decided, before its ZIP is here.
    private struct Decision: Equatable {
        let index: String
        let download: String
        let isAccepted: Bool

        init(_ index: String, _ download: String, isAccepted: Bool) {
            self.index = index
            self.download = download
            self.isAccepted = isAccepted
        }

        /// As an earlier question left it; nil when nothing is decided for that index.
        ///
        /// Facts are only ever added to. Where a repetition was refused before its ZIP was here, what it left behind is
        /// about the repetition still, while the reference is already that of the document that came first.
        init?(_ facts: [String: String], _ reference: String) {
            guard facts["index_incarcare"] == reference, let download = facts["id_descarcare"],
                let state = facts["stare"]
            else { return nil }
            let isAccepted = state == "ok"
            guard isAccepted || facts["index_repetat"] == nil else { return nil }
            self.init(reference, download, isAccepted: isAccepted)
        }

        var facts: [String: String] {
            ["index_incarcare": index, "id_descarcare": download, "stare": isAccepted ? "ok" : "nok"]
        }
    }

    /// Fetches the ZIP: what was decided is never lost, and never final without it.
    private func fetch(_ decision: Decision, _ submission: Submission, _ attempt: Attempt) -> Step<Outcome> {
        .ask(downloadCall(decision.download)) { answer in
            switch parcel(answer, attempt) {
            case .failure(.again(let fault, let wait)):
                // A failure of the line tells on the lane; for the first time, what was decided is kept instead.
                let isKnown = Decision(submission.facts, decision.index) == decision
                let isLine = Self.failuresOfTheLine.contains(fault.code)
                return .end(isKnown && isLine ? .askAgain(fault, after: wait) : waiting(decision, wait))
            case .failure(.denied): return .end(waiting(decision, .seconds(3_600)))
            case .failure(.held(let fault)): return .end(.held(fault))
            case .failure(.gone(let fault)): return .end(tooLate(decision, fault))
            case .success(let parcel):
                return decision.isAccepted
                    ? sealed(parcel, decision, submission, attempt)
                    : rejected(parcel, decision, submission, attempt)
            }
        }
    }

    private static let failuresOfTheLine: Set<Fault.Code> = [
        .platformThrottled, .platformUnreachable, .platformUnanswered, .platformFailed,
    ]

    private func waiting(_ decision: Decision, _ wait: Duration?) -> Outcome {
        .pending(
            reference: decision.index, Acceptance(platformId: decision.index, facts: decision.facts),
            askAgainAfter: wait)
    }

    /// The ministry keeps it, and publishes it again on request only.
    private func tooLate(_ decision: Decision, _ fault: Fault) -> Outcome {
        guard decision.isAccepted else {
            return .refused([Self.finding(fault.words ?? fault.reason)], words: fault.words)
        }
        var acceptance = Acceptance(platformId: decision.index, facts: decision.facts)
        acceptance.facts["seal"] = "none: the sixty days for the download are over"
        return .accepted(acceptance)
    }

    /// A ZIP, or why there is none.
    func parcel(_ answer: Answer, _ attempt: Attempt) -> Result<Parcel, Trouble> {
        switch Reply(answer) {
        case .nothing(let fault, let wait): return .failure(.again(fault, after: wait))
        case .unknown(let fault): return .failure(.again(fault, after: nil))
        case .blocked(let fault):
            // A wrong address or question would otherwise end what is accepted.
            return .failure(
                fault.code == .platformUnauthorised ? .held(fault) : .again(fault, after: .seconds(3_600)))
        case .answered(let response):
            guard Parcel.isZIP(response.body) else { return .failure(withoutParcel(response, attempt)) }
            do throws(Fault) {
                return .success(
                    try Parcel(response.body, trusting: settings.trust, at: attempt.now))
            } catch {
                return .failure(.again(error, after: nil))
            }
        }
    }

    private func withoutParcel(_ response: HTTPResponse, _ attempt: Attempt) -> Trouble {
        let words = response.words
        switch Prose.family(of: Self.errors(in: response)?.first ?? "") {
        case .daily:
            return .again(
                Fault(.platformPaused, "the downloads of the day are used up", words: words),
                after: Self.untilTomorrow(attempt.now))
        case .rights:
            return .held(
                Fault(
                    .platformUnauthorised, "ANAF does not let the holder of the token download the document",
                    words: words))
        case .expired:
            return .gone(Fault(.documentLate, "the sixty days for the download are over", words: words))
        case .missing:
            return .denied(Fault(.platformUnintelligible, "ANAF does not know the download", words: words))
        default:
            return .again(
                Fault(.platformUnintelligible, "ANAF gave no ZIP", words: words), after: .seconds(300))
        }
    }
}

// MARK: - Accepted

extension ANAF {
    private func sealed(
        _ parcel: Parcel, _ decision: Decision, _ submission: Submission, _ attempt: Attempt
    ) -> Step<Outcome> {
        let digest = remember(parcel, as: decision.index)
        let isRepetition = submission.facts["index_repetat"] != nil
        if isRepetition, digest != submission.key {
            return .end(.refused([Self.otherDocument(decision.index)], words: nil))
        }
        var acceptance = Acceptance(platformId: decision.index, facts: decision.facts)
        acceptance.facts.merge(parcel.sealFacts) { _, new in new }
        if digest != submission.key { acceptance.facts["content"] = "not the bytes that were sent" }
        acceptance.artefacts = [Artefact(fileExtension: "zip", bytes: parcel.bytes)] + parcel.companions
        addArchiveSeal(over: submission, to: &acceptance)
        guard settings.wantsRendering, submission.facts["standard"] != Choice.Standard.crossIndustry.rawValue
        else { return .end(.accepted(acceptance)) }
        return rendered(acceptance, submission)
    }

    /// A detached CAdES seal of the company, made once, when the document is accepted.
    ///
    /// A local matter: that it fails is told, and changes nothing of what the platform has accepted.
    private func addArchiveSeal(over submission: Submission, to acceptance: inout Acceptance) {
        guard let credential = settings.archiveCredential else { return }
        do throws(CryptoError) {
            let seal = try CMSMessage.sign(submission.payload.bytes, with: credential, detached: true)
            acceptance.artefacts.append(Artefact(fileExtension: "p7s", bytes: seal))
        } catch {
            acceptance.facts["archiveSeal"] = "none: \(error)"
        }
    }

    /// Adds the platform's page; it has no legal value, so nothing waits for it.
    private func rendered(_ acceptance: Acceptance, _ submission: Submission) -> Step<Outcome> {
        let isCreditNote = submission.facts["standard"] == Choice.Standard.creditNote.rawValue
        return .ask(renderingCall(submission.payload.bytes, isCreditNote: isCreditNote)) { answer in
            var acceptance = acceptance
            if case .answered(let response) = Reply(answer), let page = Self.rendering(response.body) {
                acceptance.artefacts.append(Artefact(fileExtension: "pdf", bytes: page))
            } else {
                acceptance.facts["pdf"] = "ANAF made none"
            }
            return .end(.accepted(acceptance))
        }
    }
}

// MARK: - Rejected, and repeated

extension ANAF {
    private func rejected(
        _ parcel: Parcel, _ decision: Decision, _ submission: Submission, _ attempt: Attempt
    ) -> Step<Outcome> {
        let sentences = parcel.errors ?? []
        let words = String(decoding: parcel.content.prefix(16_384), as: UTF8.self)
        let findings =
            sentences.isEmpty
            ? [
                Finding(
                    .platform, "ANAF", message: "ANAF refused the document without saying why.",
                    action: "Look at the document of that index in SPV.")
            ] : sentences.map(Self.finding)
        let refusal = Outcome.refused(findings, words: words)
        guard let original = sentences.lazy.compactMap(Prose.originalIndex).first,
            original != decision.index
        else { return .end(refusal) }
        return takeOver(original, submission, attempt, own: decision.index, else: refusal)
    }

    /// Looks whether the document that came first is this one; then its fate is ours.
    func takeOver(
        _ original: String, _ submission: Submission, _ attempt: Attempt, own: String?,
        else refusal: Outcome
    ) -> Step<Outcome> {
        if let known = memory.digest(of: original), known != submission.key {
            return .end(.refused([Self.otherDocument(original)], words: nil))
        }
        let facts = ["index_incarcare": original, "index_repetat": own ?? original]
        let later = Outcome.pending(
            reference: original, Acceptance(platformId: original, facts: facts), askAgainAfter: nil)
        return .ask(stateCall(original)) { answer in
            switch Reply(answer) {
            case .nothing, .unknown: return .end(later)
            case .blocked(let fault): return .end(.held(fault))
            case .answered(let response):
                let id: String
                switch State(response) {
                case .accepted(let download): id = download
                // Nothing is decided by an answer that says nothing.
                case .processing, .unclear: return .end(later)
                case .failed(let sentences)
                where sentences.allSatisfy({ [.passing, .daily, .unknown].contains(Prose.family(of: $0)) }):
                    return .end(later)
                case .failed, .refused, .notTaken: return .end(refusal)
                }
                var marked = submission
                marked.facts.merge(facts) { _, new in new }
                return fetch(.init(original, id, isAccepted: true), marked, attempt).noting(
                    "index_repetat", facts["index_repetat"])
            }
        }
    }

    static func otherDocument(_ index: String) -> Finding {
        Finding(
            .platform, "ANAF-DUPLICATE", terms: ["BT-1"], found: index,
            message: "ANAF accepted a document of this number before, and it is another one.",
            action: Prose.action(for: .duplicate))
    }

    /// A rendering; some answers have been seen in base64.
    static func rendering(_ bytes: [UInt8]) -> [UInt8]? {
        if bytes.starts(with: Array("%PDF".utf8)) { return bytes }
        guard bytes.starts(with: Array("JVBER".utf8)) else { return nil }
        return Base64.decode(String(decoding: bytes, as: UTF8.self))
    }
}

// MARK: - Credentials

extension ANAF {
    /// Asks for the messages of a day: an empty list shows that token and rights are good.
    package func check(attempt: Attempt) -> Step<Fault?> {
        .ask(rightsCall()) { answer in
            switch Reply(answer) {
            case .nothing(let fault, _), .unknown(let fault), .blocked(let fault): return .end(fault)
            case .answered(let response):
                // So many messages in a day that they want pages: also an answer.
                if let sentence = Self.errors(in: response)?.first, Prose.family(of: sentence) == .crowded {
                    return .end(nil)
                }
                switch Page(response) {
                case .messages, .end, .early: return .end(nil)
                case .failed(.again(let fault, _)), .failed(.held(let fault)), .failed(.denied(let fault)),
                    .failed(.gone(let fault)):
                    return .end(fault)
                }
            }
        }
    }
}

extension Step<Outcome> {
    /// The same conversation, whose end carries one more fact.
    fileprivate func noting(_ name: String, _ value: String?) -> Step<Outcome> {
        switch self {
        case .ask(let call, let then): return .ask(call) { then($0).noting(name, value) }
        case .end(.accepted(var acceptance)):
            acceptance.facts[name] = value
            return .end(.accepted(acceptance))
        case .end(.pending(let reference, var acceptance, let wait)):
            acceptance.facts[name] = value
            return .end(.pending(reference: reference, acceptance, askAgainAfter: wait))
        case .end: return self
        }
    }
}
