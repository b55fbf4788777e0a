import Dispatching
import Synchronization
import Testing

struct DepartureGateTests {
    /// A clock that a test sets.
    private final class Uptime: Sendable {
        private let moment = Mutex(Duration.seconds(1_000))
        var now: Duration { moment.withLock(\.self) }
        func pass(_ time: Duration) { moment.withLock { $0 += time } }
    }

    /// A commit took long for the first request and no time for the next: they still leave far enough apart.
    @Test func `counts from the moment at which a request really leaves`() {
        let uptime = Uptime()
        let pace = Pace(perSecond: 3)
        let gate = DepartureGate(pace) { uptime.now }
        #expect(gate.claim() == nil)
        uptime.pass(.milliseconds(10))
        #expect(gate.claim() == pace.emission - .milliseconds(10))
        uptime.pass(pace.emission - .milliseconds(10))
        #expect(gate.claim() == nil)
    }

    @Test(arguments: [1, 7, 40, 366, 367, 500])
    func `never lets more than the rate through in any second`(step: Int) {
        let uptime = Uptime()
        let gate = DepartureGate(Pace(perSecond: 3)) { uptime.now }
        var departures: [Duration] = []
        for _ in 0..<(20_000 / step) {
            if gate.claim() == nil { departures.append(uptime.now) }
            uptime.pass(.milliseconds(step))
        }
        #expect(departures.count >= 20_000 / max(step, 367) / 2)
        for (index, first) in departures.enumerated() {
            #expect(departures[index...].prefix { $0 - first < .seconds(1) }.count <= 3)
        }
    }

    @Test func `lets a burst through, and everything without a rate`() {
        let uptime = Uptime()
        let burst = DepartureGate(Pace(perSecond: 3, burst: 3)) { uptime.now }
        #expect((0..<4).map { _ in burst.claim() == nil } == [true, true, true, false])
        let open = DepartureGate(Pace(perSecond: nil)) { uptime.now }
        #expect((0..<50).allSatisfy { _ in open.claim() == nil })
    }

    @Test func `a request that is cancelled while it waits does not leave`() async {
        let uptime = Uptime()
        let gate = DepartureGate(Pace(perSecond: 0.001)) { uptime.now }
        #expect(gate.claim() == nil)
        let waiting = Task { try await gate.pass() }
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
    }
}
