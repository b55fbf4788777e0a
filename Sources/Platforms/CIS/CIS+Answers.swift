internal import Calendars
internal import Documents
internal import Faults
internal import Seals
internal import Wire

extension CIS {
    func outcome(
        of answer: Answer, to operation: Operation, attempt: Attempt, accept: (Foreign) -> Acceptance?
    ) -> Outcome {
        switch answer {
        case .failure(.notSent(let words)):
            .deferred(Fault(.platformUnreachable, "CIS can't be reached", words: words), after: nil)
        case .failure(.unanswered(let words)):
            .uncertain(Fault(.platformUnanswered, "CIS did not answer", words: words))
        case .success(let response): outcome(of: response, to: operation, attempt: attempt, accept: accept)
        }
    }

    /// The body decides, whatever the status: CIS sends its errors with status 500.
    private func outcome(
        of response: HTTPResponse, to operation: Operation, attempt: Attempt, accept: (Foreign) -> Acceptance?
    ) -> Outcome {
        guard let body = Foreign(parsing: response.body), let root = body.only(operation.answerName) else {
            return withoutAnswer(response)
        }
        let name = QualifiedName(Self.namespace, operation.answerName)
        do throws(CryptoError) {
            let verified = try XMLVerifier(digests: digests).verify(response.body, covering: name)
            try settings.responders.check(verified.certificate, through: verified.others, at: attempt.now)
            guard verified.certificate.subject.commonName == settings.responderName else {
                throw CryptoError(
                    .chainBroken, "verify",
                    detail: "signed by \(verified.certificate.subject.commonName ?? "nobody")")
            }
            guard let content = Foreign(parsing: verified.content) else {
                throw CryptoError(.xmlUnreadable, "verify", detail: "the verified element can't be read")
            }
            return outcome(of: content, response, attempt: attempt, accept: accept)
        } catch {
            // A message that CIS could not read or trust is refused before there is anything to sign.
            if root.children.allSatisfy({ $0.localName != "Signature" }),
                let code = body.text("SifraGreske"), Prose.unsignedCodes.contains(code)
            {
                return refusal([(code, body.text("PorukaGreske") ?? "")], response)
            }
            return .uncertain(
                Fault(
                    .platformUnintelligible,
                    "the signature on the answer of CIS is not to be trusted: \(error)"))
        }
    }

    /// The family of digests follows the request's; SHA-1 only while we use it ourselves.
    private var digests: Set<Digest> {
        settings.signatureDigest == .sha1 ? [.sha1, .sha256] : [.sha256]
    }

    private func outcome(
        of content: Foreign, _ response: HTTPResponse, attempt: Attempt, accept: (Foreign) -> Acceptance?
    ) -> Outcome {
        let errors = content.errors
        let id = content.text("IdPoruke") ?? ""
        // An unreadable message may have had no id that could be repeated.
        guard id == attempt.uuid || id.isEmpty && errors.contains(where: { $0.code == "s001" }) else {
            return .uncertain(Fault(.platformUnintelligible, "CIS answered another message than ours"))
        }
        let isFine = errors.allSatisfy { $0.code == "v100" }
        if isFine, var acceptance = accept(content) {
            acceptance.artefacts.append(Artefact(fileExtension: "xml", bytes: response.body))
            return .accepted(acceptance)
        }
        guard !isFine else {
            return .uncertain(
                Fault(.platformUnintelligible, "the answer of CIS has neither result nor error"))
        }
        return refusal(errors, response)
    }

    private func refusal(_ errors: [(code: String, words: String)], _ response: HTTPResponse) -> Outcome {
        let words = errors.map { "\($0.code): \($0.words)" }.joined(separator: "\n")
        for error in errors {
            switch Prose.remedy(of: error.code) {
            case .operator(let code):
                return .held(Fault(code, Prose.words[error.code] ?? "CIS refuses this sender", words: words))
            case .again:
                return .uncertain(Fault(.platformFailed, "CIS had an error of its own", words: words))
            case .issuer: continue
            }
        }
        return .refused(errors.flatMap { Prose.findings(code: $0.code, words: $0.words) }, words: words)
    }

    private func withoutAnswer(_ response: HTTPResponse) -> Outcome {
        let words = Foreign(parsing: response.body)?.text("faultstring")
        switch response.status {
        case 500...599:
            return .uncertain(
                Fault(.platformFailed, "CIS failed with status \(response.status)", words: words))
        default:
            return .uncertain(
                Fault(
                    .platformUnintelligible, "CIS answered with status \(response.status) and no message",
                    words: words))
        }
    }
}
