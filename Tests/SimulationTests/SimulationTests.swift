import Faults
import Simulation
import Testing

/// The real engine and adapters against the simulators, under a virtual clock, with mishaps of every kind.
struct SimulationTests {
    /// Twenty tests of a hundred seeds each, so that they share the cores.
    @Test(arguments: 0..<20) func `every promise holds`(hundred: Int) throws {
        for seed in UInt64(hundred * 100)..<UInt64(hundred * 100 + 100) {
            guard let found = try Reduction.of(seed) else { continue }
            Issue.record(
                """
                seed \(seed): \(found.complaints.joined(separator: "; "))
                \(found.trace.joined(separator: "\n"))
                """)
        }
    }

    @Test func `finds the shortest way to a broken promise`() throws {
        // Whatever is dropped is held twice, so one file is enough, and nothing else has to happen.
        let found = try #require(
            try Reduction.of(8) { seed throws(Fault) in try SimulatedPlatform.choice(for: seed).sayingTwice()
            })
        #expect(found.eventsBefore > 5)
        #expect(found.eventsLeft == 1)
        #expect(found.complaints.count == 1)
        #expect(found.complaints.first?.hasPrefix("the platform holds 2 documents for invoice") == true)
        #expect(found.trace.filter { $0.contains(" drop ") }.count == 1)
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
