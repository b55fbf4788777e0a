internal import Faults
internal import Glibc
internal import Simulation

/// `ekspedit-simulate --seeds A..B`: rehearses each seed and tells of every broken promise.
@main
struct Simulate {
    static func main() {
        let arguments = CommandLine.arguments.dropFirst()
        guard arguments.count == 2, arguments.first == "--seeds", let range = seeds(arguments.last ?? "")
        else {
            print(
                "usage: ekspedit-simulate --seeds A..B     rehearses the seeds A to B, each a run of its own")
            exit(64)
        }
        var failed = 0
        for seed in range {
            if let complaints = complaints(of: seed), !complaints.isEmpty {
                failed += 1
                print("seed \(seed):")
                for complaint in complaints { print("    \(complaint)") }
            }
        }
        print("\(range.count - failed) passed, \(failed) failed")
        exit(failed == 0 ? 0 : 1)
    }

    private static func seeds(_ text: String) -> ClosedRange<UInt64>? {
        let ends = text.split(separator: ".", omittingEmptySubsequences: true).compactMap { UInt64($0) }
        guard ends.count == 2, ends[0] <= ends[1] else { return nil }
        return ends[0]...ends[1]
    }

    /// What went wrong, with the trace of the run behind it.
    private static func complaints(of seed: UInt64) -> [String]? {
        do throws(Fault) {
            let rehearsal = try Rehearsal(seed: seed, platform: .choice(for: seed))
            let broken = try rehearsal.run()
            return broken.isEmpty ? [] : broken + rehearsal.trace
        } catch {
            return ["stopped: \(error)"]
        }
    }
}
