import Documents
import Faults
import Foundation
import Testing

/// Replays what the fuzzers begin with, and what they found.
struct SeedTests {
    private static func seeds(_ folder: String) throws -> [URL] {
        let here = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return try FileManager.default.contentsOfDirectory(
            at: here.appending(path: "Seeds/\(folder)"), includingPropertiesForKeys: nil)
    }

    @Test(arguments: try Self.seeds("UBL"))
    func `reads, writes and reads a UBL seed without losing a term`(seed: URL) throws {
        let bytes = Array(try Data(contentsOf: seed))
        do throws(XMLError) {
            let tree = try XMLTree(parsing: bytes)
            let reading = UBLReader.read(tree)
            for term in reading.unmapped { #expect(term.path.hasPrefix("/")) }
            // What an envelope says about its document is not written with the document.
            let losses = Conversion(reading.invoice, to: .ubl).losses.filter { !$0.term.hasPrefix("sef.") }
            #expect(losses == [])
        } catch { #expect(!error.finding.message.isEmpty) }
    }

    @Test(arguments: try Self.seeds("CII"))
    func `reads, writes and reads a CII seed without losing a term`(seed: URL) throws {
        let bytes = Array(try Data(contentsOf: seed))
        do throws(XMLError) {
            let reading = CIIReader.read(try XMLTree(parsing: bytes))
            for term in reading.unmapped { #expect(term.path.hasPrefix("/")) }
            #expect(Conversion(reading.invoice, to: .cii).losses == [])
        } catch { #expect(!error.finding.message.isEmpty) }
    }
}
