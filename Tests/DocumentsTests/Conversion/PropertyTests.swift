import Documents
import Faults
import Invoicing
import Testing

/// Invoices made by chance come back as they were; a failure names the seed to repeat it with.
struct PropertyTests {
    private static let seeds = (0..<8).map { _ in UInt64.random(in: .min ... .max) }

    @Test(arguments: seeds) func `reads what it wrote as UBL`(seed: UInt64) throws {
        var source = RandomInvoice(seed: seed)
        for _ in 0..<40 {
            let invoice = source.next()
            let reading = UBLReader.read(try XMLTree(parsing: UBLWriter.write(invoice)))
            #expect(Difference(invoice, reading.invoice) == nil, "seed \(seed)")
            #expect(reading.unmapped.map(\.path) == [], "seed \(seed)")
            #expect(reading.findings.map(\.at) == [], "seed \(seed)")
        }
    }

    @Test(arguments: seeds) func `reads what it wrote as CII`(seed: UInt64) throws {
        var source = RandomInvoice(seed: seed)
        for _ in 0..<40 {
            let invoice = source.next()
            let reading = CIIReader.read(try XMLTree(parsing: CIIWriter.write(invoice)))
            #expect(Difference(invoice, reading.invoice) == nil, "seed \(seed)")
            #expect(reading.unmapped.map(\.path) == [], "seed \(seed)")
        }
    }

    @Test(arguments: seeds) func `loses no term of EN 16931 in any direction`(seed: UInt64) throws {
        var source = RandomInvoice(seed: seed)
        for _ in 0..<10 {
            let invoice = source.next()
            for target in [Conversion.Target.ubl, .cii] {
                #expect(Conversion(invoice, to: target).losses == [], "seed \(seed)")
            }
        }
    }

    /// Cuts, doubles and flips bytes of a good document: whatever comes out is read or refused, never a trap.
    @Test(arguments: seeds) func `stands any damage to a document`(seed: UInt64) throws {
        var dice = RandomInvoice.Dice(state: seed)
        var source = RandomInvoice(seed: seed)
        let good = [UBLWriter.write(source.next()), CIIWriter.write(source.next())]
        for round in 0..<200 {
            var bytes = good[round % 2]
            for _ in 0..<Int.random(in: 1...4, using: &dice) {
                let place = Int.random(in: 0..<bytes.count, using: &dice)
                switch Int.random(in: 0..<4, using: &dice) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &dice)
                case 1: bytes.removeSubrange(place..<min(bytes.count, place + 40))
                case 2: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 200)], at: place)
                default: bytes.removeSubrange(place...)
                }
                if bytes.isEmpty { bytes = [0x3C] }
            }
            do throws(XMLError) {
                let tree = try XMLTree(parsing: bytes)
                let reading = CIIReader.canRead(tree) ? CIIReader.read(tree) : UBLReader.read(tree)
                // Paths are put together when they are asked for.
                for term in reading.unmapped { #expect(term.path.hasPrefix("/")) }
            } catch {
                #expect(!error.finding.message.isEmpty)
            }
        }
    }
}
