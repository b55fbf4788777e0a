import CBlackHole
import Documents
import Faults
import Rules
import Specimens
import Timing

/// What checking costs beside libxml2 building and freeing its tree of the same bytes.
///
/// A check is parsing, structure and rules together. All ratios are of one run. Each pack checks a document that keeps
/// its rules, and EN 16931 alone checks the same document beside it: the difference is what the pack adds.
/// With the argument `first` only the first check of a process is measured, which makes the tables ready; with
/// `memory` only the largest invoice is checked, and the peak of the process's memory is told; with `only PACK LINES`
/// one check runs for some seconds, for a profiler.
@main
enum RulesBenchmark {
    static func main() {
        let words = CommandLine.arguments.dropFirst()
        switch words.first {
        case "first": first()
        case "memory": memory(lines: 10_000)
        case "only":
            let rules = words.dropFirst().first.flatMap { Sample.Rules(rawValue: $0) } ?? .european
            only(rules, lines: words.dropFirst(2).first.flatMap { Int($0) } ?? 5)
        default: table()
        }
    }

    private static func table() {
        print("  lines     kB  libxml2 µs |  tree  structure+EN 16931 (times libxml2)")
        for (lines, runs) in [(5, 4_000), (1_000, 40), (10_000, 4)] { row(lines: lines, runs: runs) }
        print("\npack      lines  findings | EN 16931 µs    with it µs    more")
        for rules in Sample.Rules.allCases.dropFirst() {
            for (lines, runs) in [(5, 4_000), (1_000, 40), (10_000, 4)] {
                addition(of: rules, lines: lines, runs: runs)
            }
        }
    }

    private static func row(lines: Int, runs: Int) {
        let bytes = UBLWriter.write(Sample.invoice(lines: lines))
        let bare = leastWork(of: runs) { makeAndFreeTree(of: bytes) }
        let tree = leastWork(of: runs) { black_hole((try? XMLTree(parsing: bytes))?.count ?? 0) }
        let checker = checker(.european)
        let check = leastWork(of: runs) { black_hole(checker.check(bytes).findings.count) }
        print(
            "\(lines)\t\(bytes.count / 1_000)\t\(text(bare, 0)) |  \(text(tree / bare))    \(text(check / bare))"
        )
    }

    private static func addition(of rules: Sample.Rules, lines: Int, runs: Int) {
        let bytes = UBLWriter.write(Sample.invoice(lines: lines, for: rules))
        let plain = checker(.european)
        let national = checker(rules)
        let ids = national.check(bytes).findings.map(\.id)
        let findings = "\(ids.count) \(ids.prefix(3).joined(separator: " "))"
        var without = Double.infinity
        var with = Double.infinity
        // Turn by turn, so that a busy minute of the machine does not count for one of the two.
        for _ in 0..<4 {
            without = min(without, leastWork(of: runs / 4) { black_hole(plain.check(bytes).findings.count) })
            with = min(with, leastWork(of: runs / 4) { black_hole(national.check(bytes).findings.count) })
        }
        print(
            "\(rules.rawValue)\t\(lines)\t\(findings) |  \(text(without, 0))\t\(text(with, 0))\t\(text((with / without - 1) * 100, 0)) %"
        )
    }

    private static func first() {
        let bytes = UBLWriter.write(Sample.invoice(lines: 5))
        for rules in [Sample.Rules.european, .romania] {
            let checker = checker(rules)
            let time = leastWork(of: 1) { black_hole(checker.check(bytes).findings.count) }
            print("first check against \(rules.rawValue): \(text(time, 0)) µs")
        }
    }

    private static func memory(lines: Int) {
        let bytes = UBLWriter.write(Sample.invoice(lines: lines))
        let before = peakMemory()
        black_hole(checker(.european).check(bytes).findings.count)
        print(
            "document \(bytes.count / 1_000_000) MB, peak before \(before / 1_000_000) MB, after \(peakMemory() / 1_000_000) MB"
        )
    }

    private static func only(_ rules: Sample.Rules, lines: Int) {
        let bytes = UBLWriter.write(Sample.invoice(lines: lines, for: rules))
        let checker = checker(rules)
        for _ in 0..<max(1, 100_000 / lines) { black_hole(checker.check(bytes).findings.count) }
    }

    private static func checker(_ rules: Sample.Rules) -> Checker {
        Checker(.named([PackChoice.Wish(name: rules.rawValue)]))
    }
}
