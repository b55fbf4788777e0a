import CBlackHole
import Documents
import Invoicing
import Specimens
import Timing

/// What reading and writing cost beside libxml2 building and freeing its tree of the same bytes.
///
/// All ratios are of one run, so that they mean the same on every machine. With the argument `memory` only the
/// largest invoice is read, and the peak of the process's memory is told.
@main
enum DocumentsBenchmark {
    static func main() {
        if CommandLine.arguments.contains("memory") {
            memory(lines: 100_000)
        } else {
            print(
                "lines      kB  libxml2 µs |   tree  UBL read  UBL write  CII read  CII write  UBL to CII with losses   (times libxml2)"
            )
            for (lines, runs) in [(10, 2_000), (1_000, 60), (100_000, 2)] { row(lines: lines, runs: runs) }
            JSONRows.show()
        }
    }

    private static func row(lines: Int, runs: Int) {
        let invoice = Sample.invoice(lines: lines)
        let ubl = UBLWriter.write(invoice)
        let cii = CIIWriter.write(invoice)
        let bare = best(of: runs) { makeAndFreeTree(of: ubl) }
        let bareCII = best(of: runs) { makeAndFreeTree(of: cii) }
        let tree = best(of: runs) { black_hole((try? XMLTree(parsing: ubl))?.count ?? 0) }
        let reading = best(of: runs) {
            guard let tree = try? XMLTree(parsing: ubl) else { return }
            black_hole(UBLReader.read(tree).invoice.lines.count)
        }
        let writing = best(of: runs) { black_hole(UBLWriter.write(invoice).count) }
        let readingCII = best(of: runs) {
            guard let tree = try? XMLTree(parsing: cii) else { return }
            black_hole(CIIReader.read(tree).invoice.lines.count)
        }
        let writingCII = best(of: runs) { black_hole(CIIWriter.write(invoice).count) }
        let converting = best(of: max(1, runs / 4)) {
            guard let tree = try? XMLTree(parsing: ubl) else { return }
            black_hole(Conversion(UBLReader.read(tree), to: .cii).losses.count)
        }
        let ratios = [
            tree / bare, reading / bare, writing / bare, readingCII / bareCII, writingCII / bareCII,
            converting / bare,
        ]
        print(
            "\(lines)\t\(ubl.count / 1_000)\t\(text(bare, 0)) |  ",
            ratios.map { text($0) }.joined(separator: "    "))
    }

    private static func memory(lines: Int) {
        var bytes: [UInt8] = []
        do { bytes = UBLWriter.write(Sample.invoice(lines: lines)) }
        let before = peakMemory()
        guard let tree = try? XMLTree(parsing: bytes) else { return print("not read") }
        let afterTree = peakMemory()
        let reading = UBLReader.read(tree)
        let after = peakMemory()
        black_hole(reading.invoice.lines.count)
        print("document \(bytes.count / 1_000_000) MB, peak before \(before / 1_000_000) MB,")
        print("with the tree \(afterTree / 1_000_000) MB, with the invoice \(after / 1_000_000) MB")
    }
}
