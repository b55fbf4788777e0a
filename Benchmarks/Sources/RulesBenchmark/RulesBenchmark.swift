import CBlackHole
import CLibXML2
import Documents
import Rules
import Specimens
import Timing

/// What checking costs beside libxml2 building and freeing its tree of the same bytes.
///
/// A check is parsing, structure and rules together. All ratios are of one run. With the argument `first` only the
/// first check of a process is measured, which makes the tables ready.
@main
enum RulesBenchmark {
    static func main() {
        if CommandLine.arguments.contains("first") {
            let bytes = UBLWriter.write(Sample.invoice(lines: 5))
            print(
                "first check \(text(leastWork(of: 1) { black_hole(Checker().check(bytes).findings.count) })) µs"
            )
            return
        }
        print("lines      kB  libxml2 µs |  tree  en16931  peppol    ro    hr    rs   (times libxml2)")
        for (lines, runs) in [(5, 4_000), (1_000, 40), (10_000, 4)] { row(lines: lines, runs: runs) }
    }

    private static func row(lines: Int, runs: Int) {
        let bytes = UBLWriter.write(Sample.invoice(lines: lines))
        let bare = leastWork(of: runs) { libxml2(bytes) }
        let tree = leastWork(of: runs) { black_hole((try? XMLTree(parsing: bytes))?.count ?? 0) }
        let checks = ["en16931", "peppol", "ro", "hr", "rs"].map { name in
            let checker = Checker(.named([PackChoice.Wish(name: name)]))
            return leastWork(of: runs) { black_hole(checker.check(bytes).findings.count) }
        }
        let ratios = ([tree] + checks).map { text($0 / bare) }
        print("\(lines)\t\(bytes.count / 1_000)\t\(text(bare, 0)) |  ", ratios.joined(separator: "    "))
    }

    private static func libxml2(_ bytes: [UInt8]) {
        let document = unsafe bytes.withUnsafeBytes {
            unsafe xmlReadMemory(
                $0.assumingMemoryBound(to: CChar.self).baseAddress, Int32($0.count), nil, nil,
                Int32(XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue))
        }
        unsafe black_hole(document == nil ? 0 : 1)
        unsafe xmlFreeDoc(document)
    }
}
