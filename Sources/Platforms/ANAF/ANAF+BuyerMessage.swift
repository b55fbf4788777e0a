internal import Calendars
internal import Documents
internal import Faults
internal import Wire

/// A message of the buyer about a document that he received: free words, which change nothing of the document.
extension ANAF: ActionTaker {
    package func perform(_ action: PlatformAction, attempt: Attempt) -> Step<ActionOutcome> {
        guard case .message(let reference, let comment) = action else {
            return .end(.refused([Self.onlyMessages], words: nil))
        }
        if let finding = Self.breach(reference, comment) { return .end(.refused([finding], words: nil)) }
        let choice = Choice(standard: .message, fiscalCode: settings.fiscalCode)
        return .ask(uploadCall(Self.message(reference, comment), choice)) { answer in
            switch Reply(answer) {
            case .nothing(let fault, let wait): return .end(.deferred(fault, after: wait))
            case .unknown(let fault): return .end(.uncertain(fault))
            case .blocked(let fault): return .end(.held(fault))
            case .answered(let response):
                if let header = Header(response.body), header.attributes["executionstatus"] == "0",
                    let index = header.number("index_incarcare")
                {
                    return .end(.done(status: "MESAJ CUMPARATOR TRANSMIS \(index)"))
                }
                return .end(refused(response, attempt))
            }
        }
    }

    private func refused(_ response: HTTPResponse, _ attempt: Attempt) -> ActionOutcome {
        guard let sentences = Self.errors(in: response) else {
            let reason = "ANAF took the message and answered something unintelligible"
            return .uncertain(Fault(.platformUnintelligible, reason, words: response.words))
        }
        let words = response.words
        switch sentences.lazy.map(Prose.family).first(where: { $0 != .unknown }) {
        case .daily:
            return .deferred(
                Fault(.platformPaused, "the messages of the day are used up", words: words),
                after: Self.untilTomorrow(attempt.now))
        case .passing:
            return .deferred(
                Fault(.platformPaused, "ANAF can't take the message now", words: words), after: .seconds(300))
        case .rights:
            let reason = "ANAF does not let the holder of the token act for \(settings.fiscalCode)"
            return .held(Fault(.platformUnauthorised, reason, words: words))
        case .configuration, .query:
            return .held(Fault(.configurationWrong, "ANAF calls the request wrong", words: words))
        default: return .refused(sentences.map(Self.finding), words: words)
        }
    }

    /// Whether a message of which nobody knows is among those that the platform lists, by its bytes.
    package func lookUp(_ action: PlatformAction, attempt: Attempt) -> Step<ActionOutcome> {
        guard case .message(let reference, let comment) = action else {
            return .end(.refused([Self.onlyMessages], words: nil))
        }
        let bytes = Self.message(reference, comment)
        let start = (attempt.firstAt ?? attempt.now).adding(.seconds(-120))
        return listed(.messages, from: start, at: attempt.now) { result in
            switch result {
            case .failure(.held(let fault)): .end(.held(fault))
            case .failure(.again(let fault, _)), .failure(.denied(let fault)), .failure(.gone(let fault)):
                .end(.uncertain(fault))
            case .success(let messages):
                seek(bytes, among: messages.filter { $0.kind.hasSuffix("TRANSMIS") }[...], attempt)
            }
        }
    }

    private func seek(
        _ bytes: [UInt8], among messages: ArraySlice<Message>, _ attempt: Attempt
    ) -> Step<ActionOutcome> {
        guard let message = messages.first else { return .end(.absent) }
        guard let download = message.download else {
            return seek(bytes, among: messages.dropFirst(), attempt)
        }
        return .ask(downloadCall(download)) { answer in
            switch parcel(answer, attempt) {
            case .failure(.again(let fault, _)): .end(.uncertain(fault))
            case .failure(.held(let fault)): .end(.held(fault))
            case .success(let parcel) where parcel.content == bytes:
                .end(.done(status: "MESAJ CUMPARATOR TRANSMIS \(message.index)"))
            case .success, .failure: seek(bytes, among: messages.dropFirst(), attempt)
            }
        }
    }

    // MARK: - The message itself

    private static func message(_ reference: String, _ comment: String) -> [UInt8] {
        var xml = XMLWriter()
        xml.element(
            "header", "", isRequired: true, .init("xmlns", "mfp:anaf:dgti:spv:reqMesaj:v1"),
            .init("index_incarcare", reference), .init("message", comment))
        return xml.bytes
    }

    private static func breach(_ reference: String, _ comment: String) -> Finding? {
        if !Header.isNumber(reference) {
            return Finding(
                .file, "EKS-ANAF-REFERENCE", found: reference, expected: "an upload index",
                message: "The reference is not an index of ANAF.",
                action: "Take the index of the received document from the ledger (platform_id).")
        }
        guard comment.allSatisfy(\.isWhitespace) else { return nil }
        return Finding(
            .file, "EKS-ANAF-MESSAGE", message: "The message is empty.",
            action: "Say what the seller shall read.")
    }

    private static let onlyMessages = Finding(
        .platform, "EKS-ANAF-ACTION", expected: "message",
        message: "A document at ANAF can be neither accepted nor rejected, withdrawn nor reversed.",
        action: "A buyer can send the seller a message; a seller issues a credit note or a reversing invoice."
    )
}
