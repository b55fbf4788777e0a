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
            guard let account = account(of: seed) else { continue }
            failed += 1
            print(account.joined(separator: "\n"))
        }
        print("\(range.count - failed) passed, \(failed) failed")
        exit(failed == 0 ? 0 : 1)
    }

    private static func seeds(_ text: String) -> ClosedRange<UInt64>? {
        let ends = text.split(separator: ".", omittingEmptySubsequences: true).compactMap { UInt64($0) }
        guard ends.count == 2, ends[0] <= ends[1] else { return nil }
        return ends[0]...ends[1]
    }

    /// What went wrong, and the shortest way there; nil when all is well.
    private static func account(of seed: UInt64) -> [String]? {
        do throws(Fault) {
            guard let found = try Reduction.of(seed) else { return nil }
            let head = "seed \(seed): \(found.eventsLeft) of \(found.eventsBefore) events are enough"
            return [head] + found.complaints.map { "    " + $0 } + found.trace.map { "        " + $0 }
        } catch {
            return ["seed \(seed) can't be rehearsed: \(error)"]
        }
    }
}
