import Documents
import Faults
import Invoicing
import TestSupport
import Testing

@testable import Rules

/// What the official rules accept is still accepted by ours after it was read and written again.
struct RewritingTests {
    /// The national ways of writing that the rule sets ask for.
    private static func profile(for ruleSet: String) -> UBLProfile {
        switch ruleSet {
        case "hr-cius": .croatian
        case "srbdt": .serbian
        default: .en16931
        }
    }

    /// What can't be written as it was, and why.
    private static let exceptions: Set<String> = [
        // The official rule is content with an empty VAT number (BT-63); the model has no empty terms.
        "generated/sys-ubl-rs-inv-2-0352.xml",
        // A VAT number under the scheme VAT instead of VA, which we read as one and the official rules overlook.
        "restricted/peppol-unit/unit-CII-SE__CII-IN_SE-R-013__01.xml",
    ]

    @Test(
        .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)),
        arguments: ConformanceTests.packs.keys.sorted())
    func `accepts what was accepted before it was written again`(ruleSet: String) throws {
        let accepted = try Manifest.lines(of: ruleSet).filter {
            $0.status == "ok" && $0.isSchemaValid && $0.quirk == nil && $0.fatal?.isEmpty == true
                && !Self.exceptions.contains($0.file)
        }
        let pack = try #require(ConformanceTests.packs[ruleSet])
        let checker = Checker(.alone(PackChoice.Wish(name: pack)), isMirror: true)
        let refused = try Manifest.each(accepted) { line, bytes -> String? in
            guard let tree = try? XMLTree(parsing: bytes) else { return "\(line.file): not read" }
            let written =
                line.syntax == .cii
                ? CIIWriter.write(CIIReader.read(tree).invoice)
                : UBLWriter.write(UBLReader.read(tree).invoice, profile: Self.profile(for: ruleSet))
            // A document that only our own structure check refuses was refused before as well.
            guard checker.check(tree).outcome == .valid else { return nil }
            let verdict = checker.check(written)
            guard verdict.outcome != .valid else { return nil }
            return "\(line.file): \(verdict.findings.filter { $0.severity == .fatal }.map(\.id))"
        }
        print("\(ruleSet): \(accepted.count) accepted documents written again")
        #expect(refused.isEmpty, "\(refused.prefix(20).joined(separator: "\n"))")
    }
}
