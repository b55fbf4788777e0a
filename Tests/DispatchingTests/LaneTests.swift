import Calendars
import Dispatching
import Faults
import Journal
import Testing

struct LaneTests {
    let start = Instant(milliseconds: 1_000_000)

    func lane(perSecond: Double? = 3, burst: Int = 1, concurrent: Int = 100, failures: Int = 3) -> Lane {
        Lane(
            name: "primjer/sef", pace: Pace(perSecond: perSecond, burst: burst, concurrent: concurrent),
            breaker: BreakerPolicy(failures: failures, cooldown: .seconds(30)), record: nil)
    }

    /// Asks as often as it can for a while and returns the moments at which it was let through.
    func grants(_ lane: inout Lane, during milliseconds: Int64) -> [Int64] {
        (0..<milliseconds).filter { moment in
            let now = Instant(milliseconds: start.milliseconds + moment)
            guard lane.admit(at: now) else { return false }
            lane.settle(.well, at: now)
            return true
        }
    }

    @Test(arguments: [1.0, 3.0, 10.0]) func `never exceeds its rate in any second`(perSecond: Double) {
        var lane = lane(perSecond: perSecond)
        let moments = grants(&lane, during: 20_000)
        for (index, moment) in moments.enumerated() {
            let within = moments[index...].prefix { $0 < moment + 1_000 }
            #expect(within.count <= Int(perSecond))
        }
        #expect(moments.count >= Int(perSecond * 20 / 1.12))
    }

    @Test func `lets everything through without a rate`() {
        var lane = lane(perSecond: nil)
        let admitted = (0..<101).map { _ in lane.admit(at: start) }
        #expect(admitted == Array(repeating: true, count: 100) + [false], "a hundred under way, not more")
    }

    @Test func `goes on at its rate after a restart`() {
        var before = lane()
        let first = before.admit(at: start)
        var after = Lane(
            name: "primjer/sef", pace: before.pace, breaker: before.breaker, record: before.record)
        let early = after.admit(at: start.adding(.milliseconds(300)))
        let late = after.admit(at: start.adding(before.pace.emission))
        #expect([first, early, late] == [true, false, true])
    }

    @Test func `waits as long as a throttling platform asks`() {
        var lane = lane()
        let first = lane.admit(at: start)
        lane.settle(.throttled(.seconds(10)), at: start)
        let early = lane.admit(at: start.adding(.milliseconds(9_999)))
        let late = lane.admit(at: start.adding(.seconds(11)))
        #expect([first, early, late] == [true, false, true])
    }

    @Test func `opens its breaker after failures in a row and sends one probe`() {
        var lane = lane(perSecond: nil)
        for _ in 0..<3 {
            _ = lane.admit(at: start)
            lane.settle(.failed, at: start)
        }
        #expect(lane.record.isOpen)
        let early = lane.admit(at: start.adding(.seconds(29)))
        let later = start.adding(.seconds(30))
        let probe = lane.admit(at: later)
        let second = lane.admit(at: later)
        #expect([early, probe, second] == [false, true, false])
        lane.settle(.failed, at: later)
        #expect(lane.opening(after: later) == later.adding(.seconds(30)))
    }

    @Test func `ramps up after an outage instead of releasing everything at once`() {
        var lane = lane(perSecond: nil, failures: 1)
        _ = lane.admit(at: start)
        lane.settle(.failed, at: start)
        let later = start.adding(.seconds(30))
        _ = lane.admit(at: later)
        lane.settle(.well, at: later)
        #expect(!lane.record.isOpen)
        let burst = (0..<10).filter { _ in lane.admit(at: later) }
        #expect(burst.count == 1)
    }

    @Test func `a success between failures closes the count`() {
        var lane = lane(perSecond: nil)
        for _ in 0..<10 {
            _ = lane.admit(at: start)
            lane.settle(.failed, at: start)
            _ = lane.admit(at: start)
            lane.settle(.well, at: start)
        }
        #expect(!lane.record.isOpen)
    }

    @Test func `sends nothing while it is held`() {
        var lane = lane()
        lane.hold(Fault(.platformUnauthorised, "the key was refused"))
        #expect(lane.opening(after: start) == nil)
        lane.release()
        #expect(lane.opening(after: start) == start)
    }
}

struct RetryPolicyTests {
    @Test func `follows its schedule and repeats the last wait`() {
        let policy = RetryPolicy(schedule: [.seconds(5), .seconds(60)], jitter: 0)
        let waits = [1, 2, 3, 9].map { policy.wait(afterTry: $0, chance: 0.5) }
        #expect(waits == [.seconds(5), .seconds(60), .seconds(60), .seconds(60)])
    }

    @Test func `jitter only lengthens, by its share`() {
        let policy = RetryPolicy(schedule: [.seconds(100)], jitter: 0.1)
        #expect(policy.wait(afterTry: 1, chance: 0) == .seconds(100))
        #expect(policy.wait(afterTry: 1, chance: 1) == .seconds(110))
    }

    @Test func `the patient preset gives up after its fifth wait`() {
        #expect(!RetryPolicy.patient.isExhausted(afterTry: 5))
        #expect(RetryPolicy.patient.isExhausted(afterTry: 6))
        #expect(!RetryPolicy.standard.isExhausted(afterTry: 1_000))
    }
}
