internal import Calendars
internal import Documents
internal import Faults
internal import Wire

extension ANAF {
    package func submit(_ submission: Submission, attempt: Attempt) -> Step<Outcome> {
        guard let choice = Choice(submission.facts) else {
            let reason = "it is not written down how the document is handed in"
            return .end(.held(Fault(.configurationWrong, reason)))
        }
        return .ask(uploadCall(submission.payload.bytes, choice)) { answer in
            switch Reply(answer) {
            case .nothing(let fault, let wait): .end(.deferred(fault, after: wait))
            case .unknown(let fault): .end(.uncertain(fault))
            case .blocked(let fault): .end(.held(fault))
            case .answered(let response): uploaded(response, submission, attempt)
            }
        }
    }

    private func uploaded(
        _ response: HTTPResponse, _ submission: Submission, _ attempt: Attempt
    ) -> Step<Outcome> {
        if let header = Header(response.body), header.attributes["executionstatus"] == "0",
            let index = header.number("index_incarcare")
        {
            memory.remember(index, as: submission.key)
            return .end(
                .pending(
                    reference: index,
                    Acceptance(platformId: index, facts: ["index_incarcare": index]), askAgainAfter: nil))
        }
        guard let sentences = Self.errors(in: response) else {
            let reason = "ANAF took the document and answered something unintelligible"
            return .end(.uncertain(Fault(.platformUnintelligible, reason, words: response.words)))
        }
        return turnedAway(sentences, submission, attempt, words: response.words)
    }

    /// A refusal at the door: well-formed, so certainly nothing was queued.
    private func turnedAway(
        _ sentences: [String], _ submission: Submission, _ attempt: Attempt, words: String?
    ) -> Step<Outcome> {
        let families = sentences.map(Prose.family)
        if let original = sentences.lazy.compactMap(Prose.originalIndex).first {
            return follow(original, submission, attempt, sentences, words)
        }
        func has(_ family: Prose.Family) -> Bool { families.contains(family) }
        if has(.rights) {
            let reason = "ANAF does not let the holder of the token act for \(settings.fiscalCode)"
            return .end(.held(Fault(.platformUnauthorised, reason, words: words)))
        }
        if has(.configuration) || has(.query) {
            let reason = "ANAF calls the request wrong: vatId or the adapter"
            return .end(.held(Fault(.configurationWrong, reason, words: words)))
        }
        if has(.daily) {
            let fault = Fault(.platformPaused, "the limit of the day is used up", words: words)
            return .end(.deferred(fault, after: Self.untilTomorrow(attempt.now)))
        }
        if has(.passing) {
            let fault = Fault(.platformPaused, "ANAF can't take the document now", words: words)
            return .end(.deferred(fault, after: .seconds(300)))
        }
        return .end(.refused(sentences.map(Self.finding), words: words))
    }

    /// The door knows the document already.
    private func follow(
        _ index: String, _ submission: Submission, _ attempt: Attempt, _ sentences: [String], _ words: String?
    ) -> Step<Outcome> {
        takeOver(
            index, submission, attempt, own: nil, else: .refused(sentences.map(Self.finding), words: words))
    }

    /// Until the limits of the day are new, and a little longer, since nobody has published the moment.
    static func untilTomorrow(_ now: Instant) -> Duration {
        Quota.Span.day(.bucharest).end(after: now).since(now) + .seconds(300)
    }
}

// MARK: - After a lost answer

extension ANAF {
    /// Seeks the document among those that the platform lists as sent since the first attempt, by its bytes.
    ///
    /// What is still being processed is in no list, and of a rejected one the platform keeps only the errors: neither
    /// can be found. Uploading again is then harmless: it ends as a rejection, or as a duplicate that names the first.
    package func lookUp(_ submission: Submission, attempt: Attempt) -> Step<Outcome> {
        let start = (attempt.firstAt ?? attempt.now).adding(.seconds(-120))
        return listed(.sent, from: start, at: attempt.now) { listing in
            switch listing {
            case .failure(let trouble): .end(trouble.whileSeeking)
            case .success(let messages): compare(messages[...], submission, attempt)
            }
        }
    }

    /// Compares one message after the other with what was sent; those that are known to be others cost nothing.
    private func compare(
        _ messages: ArraySlice<Message>, _ submission: Submission, _ attempt: Attempt
    ) -> Step<Outcome> {
        var rest = messages
        while let message = rest.first {
            rest = rest.dropFirst()
            if let known = memory.digest(of: message.index) {
                guard known == submission.key else { continue }
                return .end(found(message.index))
            }
            let others = rest
            guard let download = message.download else {
                return resolve(message.index, others, submission, attempt)
            }
            return read(message.index, download, others, submission, attempt)
        }
        return .end(.absent)
    }

    private func found(_ index: String) -> Outcome {
        .pending(
            reference: index, Acceptance(platformId: index, facts: ["index_incarcare": index]),
            askAgainAfter: .seconds(1))
    }

    private func read(
        _ index: String, _ download: String, _ others: ArraySlice<Message>, _ submission: Submission,
        _ attempt: Attempt
    ) -> Step<Outcome> {
        .ask(downloadCall(download)) { answer in
            switch parcel(answer, attempt) {
            case .failure(let trouble) where trouble.isAboutThisOne: compare(others, submission, attempt)
            case .failure(let trouble): .end(trouble.whileSeeking)
            case .success(let parcel):
                if remember(parcel, as: index) == submission.key {
                    .end(found(index))
                } else {
                    compare(others, submission, attempt)
                }
            }
        }
    }

    /// An entry without a download id; its state has one.
    private func resolve(
        _ index: String, _ others: ArraySlice<Message>, _ submission: Submission, _ attempt: Attempt
    ) -> Step<Outcome> {
        .ask(stateCall(index)) { answer in
            switch Reply(answer) {
            case .nothing(let fault, _), .unknown(let fault): return .end(.uncertain(fault))
            case .blocked(let fault): return .end(.held(fault))
            case .answered(let response):
                guard case .accepted(let download) = State(response) else {
                    return compare(others, submission, attempt)
                }
                return read(index, download, others, submission, attempt)
            }
        }
    }

    /// The digest of a downloaded document, kept so that it is downloaded once.
    func remember(_ parcel: Parcel, as index: String) -> String? {
        let digest = try? Self.digest(parcel.content)
        if let digest { memory.remember(index, as: digest) }
        return digest
    }
}
