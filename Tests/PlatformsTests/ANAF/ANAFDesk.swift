import Calendars
import Documents
import Faults
import Invoicing
import PlatformContract
import Platforms
import Sandbox
import Testing
import Wire

/// The adapter and the simulator at one table, without a network between them.
struct ANAFDesk {
    var simulator: ANAFSimulator
    var anaf: ANAF
    var now = ANAFBench.start
    var requests: [HTTPRequest] = []

    /// Given in place of the simulator's answers, one for each request; nil lets one through.
    var script: [Answer?] = []

    init(
        _ change: (inout ANAFSimulator.Options) -> Void = { _ in },
        settings: (inout ANAF.Settings) -> Void = { _ in }
    ) throws {
        simulator = try ANAFBench.simulator(change)
        var own = try ANAFBench.settings()
        settings(&own)
        anaf = ANAF(own)
    }

    mutating func run<End>(_ step: Step<End>) -> End {
        var step = step
        while true {
            switch step {
            case .end(let end): return end
            case .ask(let call, let then):
                requests.append(call.request)
                if let scripted = script.isEmpty ? nil : script.removeFirst() {
                    step = then(scripted)
                } else {
                    step = then(.success(answer(call.request)))
                }
            }
        }
    }

    mutating func answer(_ request: HTTPRequest) -> HTTPResponse {
        var inner = request
        inner.url = inner.url.replacing("/anaf/", with: "/")
        return simulator.answer(inner, at: now)
    }

    func attempt(_ number: Int = 1, firstAt: Instant? = nil) -> Attempt {
        Attempt(
            number: number, now: now, uuid: "f81d4fae-7dec-11d0-a765-00a0c91e6bf6", firstAt: firstAt)
    }

    func submission(
        _ number: String, _ change: (inout Invoice) -> Void = { _ in }
    ) throws -> Submission {
        try anaf.prepare(ANAFBench.consignment(number, at: now, change))
    }

    mutating func wait(_ seconds: Int) { now = now.adding(.seconds(seconds)) }

    /// Uploads and gives the index.
    mutating func upload(_ submission: Submission) throws -> String {
        let outcome = run(anaf.submit(submission, attempt: attempt()))
        return try #require(outcome.pendingReference, "\(outcome)")
    }

    mutating func acceptance(_ submission: Submission, _ reference: String) throws -> Acceptance {
        let outcome = poll(submission, reference)
        return try #require(outcome.acceptance, "\(outcome)")
    }

    mutating func refusal(_ submission: Submission, _ reference: String) throws -> [Finding] {
        let outcome = poll(submission, reference)
        return try #require(outcome.refusal, "\(outcome)")
    }

    /// Polls with what earlier polls have learned, as the engine does, until there is an end.
    mutating func poll(_ submission: Submission, _ reference: String, times: Int = 10) -> Outcome {
        var submission = submission
        var reference = reference
        for _ in 0..<times {
            let outcome = run(anaf.poll(submission, reference: reference, attempt: attempt()))
            switch outcome {
            case .pending(let next, let acceptance, let wait):
                submission.facts.merge(acceptance.facts) { _, new in new }
                reference = next
                now = now.adding(wait ?? .seconds(5))
            case .askAgain(_, let wait): now = now.adding(wait ?? .seconds(5))
            default: return outcome
            }
        }
        return .pending(
            reference: reference, Acceptance(facts: submission.facts), askAgainAfter: nil)
    }

    static func answer(_ body: String, _ status: Int = 200, type: String = "application/json") -> Answer {
        .success(
            HTTPResponse(status, headers: [HTTPHeader("Content-Type", type)], body: Array(body.utf8)))
    }
}

extension Outcome {
    var pendingReference: String? { if case .pending(let reference, _, _) = self { reference } else { nil } }

    var pendingWait: Duration? { if case .pending(_, _, let wait) = self { wait } else { nil } }

    var deferral: (fault: Fault, after: Duration?)? {
        if case .deferred(let fault, let wait) = self { (fault, wait) } else { nil }
    }

    /// The fault of a question that brought nothing, and when it may be asked again.
    var repetition: (fault: Fault, after: Duration?)? {
        if case .askAgain(let fault, let wait) = self { (fault, wait) } else { nil }
    }

    var isAbsent: Bool { if case .absent = self { true } else { false } }
}
