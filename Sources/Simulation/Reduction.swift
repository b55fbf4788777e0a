package import Faults

/// A seed that breaks a promise, with as few events as still break one.
package struct Reduction: Sendable {
    package let seed: UInt64

    /// How many events the whole run had, and how many of them it takes.
    package let eventsBefore: Int
    package let eventsLeft: Int
    package let complaints: [String]
    package let trace: [String]

    /// Makes a fresh world for a seed.
    package typealias World = (_ seed: UInt64) throws(Fault) -> SimulatedPlatform

    /// Rehearses a seed; nil when every promise holds.
    ///
    /// What has happened is left out in halves, then in quarters, and so on down to single events, as long as a promise
    /// is still broken without it.
    package static func of(
        _ seed: UInt64, in world: World = SimulatedPlatform.choice(for:)
    ) throws(Fault) -> Reduction? {
        guard let whole = try Attempt(seed, [], world) else { return nil }
        var best = whole
        var spared: Set<Int> = []
        var width = max(1, whole.events / 2)
        while true {
            for start in stride(from: 1, through: whole.events, by: width) {
                let chunk = Set(start..<(start + width)).subtracting(spared)
                guard !chunk.isEmpty, let shorter = try Attempt(seed, spared.union(chunk), world) else {
                    continue
                }
                spared.formUnion(chunk)
                best = shorter
            }
            guard width > 1 else { break }
            width /= 2
        }
        let left = best.events - spared.count { $0 <= best.events }
        return Reduction(
            seed: seed, eventsBefore: whole.events, eventsLeft: left, complaints: best.complaints,
            trace: best.trace)
    }

    /// One run that breaks a promise.
    private struct Attempt {
        let events: Int
        let complaints: [String]
        let trace: [String]

        init?(_ seed: UInt64, _ spared: Set<Int>, _ world: World) throws(Fault) {
            let rehearsal = try Rehearsal(seed: seed, platform: try world(seed), sparing: spared)
            do throws(Fault) {
                complaints = try rehearsal.run()
            } catch {
                complaints = ["stopped: \(error)"]
            }
            guard !complaints.isEmpty else { return nil }
            events = rehearsal.events
            trace = rehearsal.trace
        }
    }
}

extension SimulatedPlatform {
    /// A platform that says it holds everything twice: for the tests of what finds that out.
    package func sayingTwice() -> SimulatedPlatform {
        let holdings = holdings
        return SimulatedPlatform(
            lane: lane, answer: answer, holdings: { holdings($0) * 2 }, invoice: invoice, perSecond: perSecond
        )
    }
}
