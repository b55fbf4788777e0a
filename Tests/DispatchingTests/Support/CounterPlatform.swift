import Calendars
import Faults
import Invoicing
import Platforms
import Wire

/// A platform as simple as one can be: it takes bytes under a key, shows what it has, and decides later if asked to.
struct CounterPlatform: Platform {
    var traits = PlatformTraits(
        name: "counter", environment: "sandbox", perSecond: 1_000, concurrent: 8,
        visibilityDelay: .seconds(2), pollSchedule: [.seconds(1)])

    func prepare(_ consignment: Consignment) throws(Rejection) -> Submission {
        Submission(
            key: consignment.seed, payload: Artefact(fileExtension: "txt", bytes: consignment.original),
            serial: UInt64(consignment.invoice.number).map { Serial(series: "2026/P1", number: $0) })
    }

    func submit(_ submission: Submission, attempt: Attempt) -> Step<Outcome> {
        let request = HTTPRequest(
            .post, "http://counter/\(submission.key)",
            headers: [HTTPHeader("Key", "open sesame", isSecret: true)], body: submission.payload.bytes)
        return .ask(Call("submit", request, isBinding: true)) { read($0, notFound: .absent) }
    }

    func lookUp(_ submission: Submission, attempt: Attempt) -> Step<Outcome> {
        let call = Call("look-up", HTTPRequest(.get, "http://counter/\(submission.key)"))
        return .ask(call) { read($0, notFound: .absent) }
    }

    func poll(_ submission: Submission, reference: String, attempt: Attempt) -> Step<Outcome> {
        let call = Call("status", HTTPRequest(.get, "http://counter/\(reference)"))
        return .ask(call) { answer in
            if case .success(let response) = answer, response.status == 429 {
                return .end(.askAgain(Fault(.platformThrottled, "too fast"), after: .seconds(7)))
            }
            return read(answer, notFound: .uncertain(Fault(.platformUnintelligible, "it is gone")))
        }
    }

    func check(attempt: Attempt) -> Step<Fault?> { .end(nil) }

    private func read(_ answer: Answer, notFound: Outcome) -> Step<Outcome> {
        switch answer {
        case .failure(.notSent(let reason)):
            return .end(.deferred(Fault(.platformUnreachable, reason), after: nil))
        case .failure(.unanswered(let reason)): return .end(.uncertain(Fault(.platformUnanswered, reason)))
        case .success(let response):
            let text = String(decoding: response.body, as: UTF8.self)
            switch response.status {
            case 200: return .end(.accepted(Acceptance(platformId: text)))
            case 202: return .end(.pending(reference: text, Acceptance(), askAgainAfter: nil))
            case 400:
                return .end(.refused([Finding(.platform, "E1", message: text)], words: text))
            case 401: return .end(.held(Fault(.platformUnauthorised, "the key was refused", words: text)))
            case 404: return .end(notFound)
            case 429: return .end(.deferred(Fault(.platformThrottled, "too fast"), after: .seconds(1)))
            default: return .end(.uncertain(Fault(.platformFailed, "status \(response.status)")))
            }
        }
    }
}

/// The other side of ``CounterPlatform``.
struct CounterServer {
    /// Every document that it took, in order; one key twice would be two legal documents.
    private(set) var taken: [(key: String, body: [UInt8])] = []
    var isAuthorised = true

    /// How many status questions it takes until a document is decided.
    var questionsUntilDecided = 0
    private var asked: [String: Int] = [:]

    mutating func answer(_ request: HTTPRequest) -> HTTPResponse {
        let key = String(request.url.split(separator: "/").last ?? "")
        func words(_ status: Int, _ text: String) -> HTTPResponse {
            HTTPResponse(status, body: Array(text.utf8))
        }
        guard isAuthorised else { return words(401, "") }
        if request.method == .post {
            if String(decoding: request.body, as: UTF8.self).contains("refuse me") { return words(400, "NE") }
            taken.append((key, request.body))
        }
        guard taken.contains(where: { $0.key == key }) else { return words(404, "") }
        if request.method == .get { asked[key, default: 0] += 1 }
        return words(asked[key, default: 0] >= questionsUntilDecided ? 200 : 202, key)
    }
}
