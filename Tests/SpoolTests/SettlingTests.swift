import Rehearsal
import Spool
import Testing

struct SettlingTests {
    private func fingerprint(_ size: Int64, at time: Int64 = 0) -> Fingerprint {
        Fingerprint(device: 1, inode: 7, size: size, modified: time, changed: time)
    }

    private let file = SpoolPath("a.json")

    /// Feeds looks at one file, one per second, and says when it was ready.
    private func secondsUntilReady(
        _ times: SettleTimes, _ evidence: Settling.Evidence, sizes: [Int64], name: SpoolName = "a.json"
    ) -> Int? {
        var settling = Settling(times, capacity: 10)
        let path = SpoolPath(name)
        var last: Int64?
        for (second, size) in sizes.enumerated() {
            let now: Duration = .seconds(second)
            if last != size {
                settling.observe(path, fingerprint(size), last == nil ? evidence : .found, at: now)
            }
            last = size
            for due in settling.due(at: now, limit: 10)
            where settling.confirm(due, fingerprint(size), at: now) {
                return second
            }
        }
        return nil
    }

    @Test(arguments: [
        (SettleTimes(), Settling.Evidence.movedIn, 1), (SettleTimes(), .closed, 5),
        (SettleTimes(), .found, 5),
        (SettleTimes(), .marked, 0), (SettleTimes(isNetwork: true), .found, 15),
        (SettleTimes(isNetwork: true), .movedIn, 1), (SettleTimes(completion: .rename), .found, 1),
        (SettleTimes(settle: .seconds(600)), .found, 600), (SettleTimes(settle: .zero), .found, 0),
    ])
    func `waits as long as the evidence is weak`(
        times: SettleTimes, evidence: Settling.Evidence, seconds: Int
    ) {
        #expect(
            secondsUntilReady(times, evidence, sizes: [Int64](repeating: 9, count: 700)) == seconds)
    }

    @Test func `starts again with every change`() {
        // Appended to every four seconds for half a minute, then left alone.
        let sizes = (0..<60).map { Int64(min($0 / 4, 7) + 1) }
        #expect(secondsUntilReady(SettleTimes(), .found, sizes: sizes) == 28 + 5)
    }

    @Test func `gives an empty file a minute to be filled`() {
        let filled = [Int64](repeating: 0, count: 20) + [Int64](repeating: 5, count: 20)
        #expect(secondsUntilReady(SettleTimes(), .found, sizes: filled) == 25)
        #expect(secondsUntilReady(SettleTimes(), .marked, sizes: [Int64](repeating: 0, count: 90)) == 60)
    }

    @Test(arguments: ["a.tar", "A.CSV", "a.jsonl"] as [SpoolName])
    func `waits twice as long where half a file looks like a whole one`(name: SpoolName) {
        #expect(
            secondsUntilReady(SettleTimes(), .found, sizes: [Int64](repeating: 9, count: 20), name: name)
                == 10)
    }

    @Test func `believes no clock of the file`() {
        var settling = Settling(SettleTimes(), capacity: 10)
        for (number, time) in [Int64.min, -1, 0, 4_000_000_000_000_000_000].enumerated() {
            let path = SpoolPath(SpoolName("\(number)") ?? "x")
            settling.observe(path, fingerprint(9, at: time), at: .zero)
        }
        #expect(settling.due(at: .seconds(4), limit: 10) == [])
        #expect(settling.due(at: .seconds(5), limit: 10).count == 4)
    }

    @Test func `is not fooled by a change that the second look finds`() {
        var settling = Settling(SettleTimes(), capacity: 10)
        settling.observe(file, fingerprint(9), at: .zero)
        #expect(settling.due(at: .seconds(5), limit: 10) == [file])
        let isReadyAtFirst = settling.confirm(file, fingerprint(10), at: .seconds(5))
        #expect(!isReadyAtFirst)
        #expect(settling.due(at: .seconds(9), limit: 10) == [])
        #expect(settling.due(at: .seconds(10), limit: 10) == [file])
        let isReadyThen = settling.confirm(file, fingerprint(10), at: .seconds(10))
        #expect(isReadyThen)
    }

    @Test func `hands out first what was seen first, and holds no more than it may`() {
        var settling = Settling(SettleTimes(), capacity: 1_000)
        for number in 0..<1_500 {
            settling.observe(
                SpoolPath(SpoolName("\(number)") ?? "x"), fingerprint(9), at: .milliseconds(number))
        }
        #expect(settling.count == 1_000)
        var seen: [String] = []
        while true {
            let due = settling.due(at: .seconds(100), limit: 64)
            if due.isEmpty { break }
            for path in due { settling.forget(path) }
            seen += due.map(\.display)
        }
        #expect(seen == (0..<1_000).map(String.init))
        #expect(settling.nextDue == nil)
    }

    @Test func `puts off what can't be taken yet`() {
        var settling = Settling(SettleTimes(), capacity: 10)
        settling.observe(file, fingerprint(9), at: .zero)
        #expect(settling.nextDue == .seconds(5))
        #expect(settling.due(at: .seconds(5), limit: 10) == [file])
        settling.postpone(file, to: .seconds(20))
        #expect(settling.due(at: .seconds(19), limit: 10) == [])
        #expect(settling.nextDue == .seconds(20))
        #expect(settling.due(at: .seconds(20), limit: 10) == [file])
    }

    @Test func `never says ready before a whole silence, whatever the order of events`() {
        for seed in 1...300 {
            var random = MemoryRandom(state: UInt64(seed))
            var settling = Settling(SettleTimes(), capacity: 10)
            var size: Int64 = 1
            var now: Duration = .zero
            settling.observe(file, fingerprint(size), at: now)
            var seen = (size: size, since: now)
            func see() {
                if seen.size != size { seen = (size, now) }
            }
            for _ in 0..<200 {
                now += .milliseconds(Int.random(in: 0...3_000, using: &random))
                switch Int.random(in: 0..<6, using: &random) {
                case 0: size += 1
                case 1:
                    settling.observe(file, fingerprint(size), .closed, at: now)
                    seen = (size, now)
                case 2:
                    settling.observe(file, fingerprint(size), .found, at: now)
                    see()
                case 3: settling.postpone(file, to: now + .seconds(1))
                default:
                    for path in settling.due(at: now, limit: 5) {
                        let isReady = settling.confirm(path, fingerprint(size), at: now)
                        see()
                        #expect(!isReady || now - seen.since >= .seconds(5), "seed \(seed)")
                    }
                }
            }
        }
    }

    @Test func `scans once a minute with events, and less often while idle without`() {
        var listening = ScanSchedule(hasEvents: true, at: .zero)
        listening.scanned(foundAny: true, at: .zero)
        #expect(listening.next == .seconds(60))
        listening.hurry(at: .seconds(3))
        #expect(listening.next == .seconds(3))

        var polling = ScanSchedule(hasEvents: false, at: .zero)
        var pauses: [Duration] = []
        var now: Duration = .zero
        for found in [true, false, false, false, false, true] {
            polling.scanned(foundAny: found, at: now)
            pauses.append(polling.next - now)
            now = polling.next
        }
        #expect(pauses == [10, 20, 40, 60, 60, 10].map { .seconds($0) })
    }

    @Test func `waits longer for an inbox that can't be read, and raises an alarm after a minute`() {
        var schedule = ScanSchedule(hasEvents: true, at: .zero)
        var now: Duration = .zero
        var pauses: [Duration] = []
        for _ in 0..<8 {
            schedule.failed(at: now)
            pauses.append(schedule.next - now)
            now = schedule.next
        }
        #expect(pauses == [1, 2, 4, 8, 16, 32, 60, 60].map { .seconds($0) })
        #expect(schedule.isAlarming(at: .seconds(60)))
        #expect(!schedule.isAlarming(at: .seconds(59)))
        schedule.scanned(foundAny: false, at: now)
        #expect(!schedule.isAlarming(at: now + .seconds(600)))
    }
}
