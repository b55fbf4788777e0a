import Faults
import Simulation
import Testing

/// The real engine and adapters against the simulators, under a virtual clock, with mishaps of every kind.
struct SimulationTests {
    /// Twenty tests of a hundred seeds each, so that they share the cores.
    @Test(arguments: 0..<20) func `every promise holds`(hundred: Int) throws {
        for seed in UInt64(hundred * 100)..<UInt64(hundred * 100 + 100) {
            let rehearsal = try Rehearsal(seed: seed, platform: .choice(for: seed))
            let broken = try rehearsal.run()
            if !broken.isEmpty {
                Issue.record(
                    "seed \(seed): \(broken.joined(separator: "; "))\n\(rehearsal.trace.joined(separator: "\n"))"
                )
            }
        }
    }

    @Test func `one seed gives one run`() throws {
        let first = try Rehearsal(seed: 1, platform: .choice(for: 1))
        let second = try Rehearsal(seed: 1, platform: .choice(for: 1))
        _ = try first.run()
        _ = try second.run()
        #expect(first.trace == second.trace)
        #expect(first.trace.count > 5)
    }
}
