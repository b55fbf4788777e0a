import Dispatching
import Synchronization
import TestSupport
import Testing

struct DepartureGateTests {
    /// A clock that a test sets.
    private final class Uptime: Sendable {
        private let moment = Mutex(Duration.seconds(1_000))
        var now: Duration { moment.withLock(\.self) }
        func pass(_ time: Duration) { moment.withLock { $0 += time } }
    }

    private let uptime = Uptime()

    private func gate(_ pace: Pace, sinceLast: Duration? = nil) -> DepartureGate {
        DepartureGate(pace, sinceLast: sinceLast) { [uptime] in uptime.now }
    }

    /// A commit took long for the first request and no time for the next: they still leave far enough apart.
    @Test func `counts from the moment at which a request really leaves`() {
        let pace = Pace(perSecond: 3)
        let gate = gate(pace)
        #expect(gate.claim().departure != nil)
        uptime.pass(.milliseconds(10))
        #expect(gate.claim() == .wait(pace.emission - .milliseconds(10)))
        uptime.pass(pace.emission - .milliseconds(10))
        #expect(gate.claim().departure != nil)
    }

    /// However long each request travels, and each answer: the platform never meets more than it allows.
    @Test(arguments: 1...40)
    func `never lets more than the rate arrive in any second`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let gate = gate(Pace(perSecond: 3))
        let slowest = Int.random(in: 1...480, using: &random)
        var answers: [(at: Duration, DepartureGate.Departure)] = []
        var arrivals: [Duration] = []
        for _ in 0..<20_000 {
            uptime.pass(.milliseconds(Int.random(in: 1...20, using: &random)))
            for answer in answers where answer.at <= uptime.now { gate.hasAnswer(answer.1) }
            answers.removeAll { $0.at <= uptime.now }
            guard let departure = gate.claim().departure else { continue }
            let way = Duration.milliseconds(Int.random(in: 0...slowest, using: &random))
            arrivals.append(uptime.now + way)
            answers.append((uptime.now + way * Int.random(in: 1...4, using: &random), departure))
        }
        arrivals.sort()
        // Two in a second even if the platform takes its time, near three if it does not.
        #expect(arrivals.count > 380)
        for (first, fourth) in zip(arrivals, arrivals.dropFirst(3)) {
            #expect(fourth - first >= .seconds(1))
        }
    }

    @Test func `keeps near the rate when answers come soon`() {
        let gate = gate(Pace(perSecond: 3))
        var count = 0
        for _ in 0..<60_000 {
            uptime.pass(.milliseconds(1))
            guard let departure = gate.claim().departure else { continue }
            count += 1
            uptime.pass(.milliseconds(30))
            gate.hasAnswer(departure)
        }
        #expect(count > 160)
    }

    @Test func `a new process waits for what the former one may have on its way`() {
        let first = gate(Pace(perSecond: 3), sinceLast: .milliseconds(200))
        #expect(first.claim() == .wait(.milliseconds(1_300)))
        uptime.pass(.milliseconds(1_300))
        #expect(first.claim().departure != nil)
        #expect(gate(Pace(perSecond: 3), sinceLast: .seconds(2)).claim().departure != nil)
    }

    @Test func `lets a burst through, and everything without a rate`() {
        let burst = gate(Pace(perSecond: 3, burst: 3))
        #expect((0..<4).map { _ in burst.claim().departure != nil } == [true, true, true, false])
        let open = gate(Pace(perSecond: nil))
        #expect((0..<50).allSatisfy { _ in open.claim().departure != nil })
    }

    @Test func `a slow pace is kept, too`() {
        let pace = Pace(perSecond: 0.5)
        let gate = gate(pace)
        #expect(gate.claim().departure != nil)
        uptime.pass(pace.emission)
        #expect(gate.claim() == .wait(.milliseconds(300)))
    }

    @Test func `a request that is cancelled while it waits does not leave`() async {
        let gate = gate(Pace(perSecond: 0.001))
        #expect(gate.claim().departure != nil)
        let waiting = Task { try await gate.pass() }
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
    }
}

extension DepartureGate.Ruling {
    fileprivate var departure: DepartureGate.Departure? {
        if case .leave(let departure) = self { departure } else { nil }
    }
}
