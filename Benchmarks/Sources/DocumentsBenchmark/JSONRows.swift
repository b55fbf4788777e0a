import CBlackHole
import Documents
import Invoicing
import Specimens
import Timing

/// What reading and writing our own JSON cost beside parsing the same bytes.
enum JSONRows {
    static func show() {
        print("lines      kB     parse µs    MB/s |   read  write  (times parsing)    read MB/s")
        for (lines, runs) in [(10, 2_000), (1_000, 60), (100_000, 2)] { row(lines: lines, runs: runs) }
    }

    private static func row(lines: Int, runs: Int) {
        let invoice = Sample.invoice(lines: lines)
        let bytes = JSONInvoiceWriter.write(invoice)
        // A hundred thousand lines are more values than a dropped file may have.
        var limits = JSONDocument.Limits()
        limits.values = 10_000_000
        let parse = best(of: runs) {
            black_hole((try? JSONDocument(parsing: bytes, limits: limits)) == nil ? 0 : 1)
        }
        let read = best(of: runs) {
            guard let document = try? JSONDocument(parsing: bytes, limits: limits) else { return }
            black_hole(JSONInvoiceReader.read(document).invoice.lines.count)
        }
        let write = best(of: runs) { black_hole(JSONInvoiceWriter.write(invoice).count) }
        let speeds = [parse, read].map { text(Double(bytes.count) / $0, 0) }
        print(
            "\(lines)\t\(bytes.count / 1_000)\t\(text(parse, 0))\t\(speeds[0]) |  ",
            "\(text(read / parse))   \(text(write / parse))\t\t\(speeds[1])")
    }
}
