import Foundation
import Probes
import TestSupport
import Testing

/// Replays what the fuzzers begin with and what they have found.
struct FuzzingSeedTests {
    static func seeds(_ reader: String, file: String = #filePath) throws -> [[UInt8]] {
        let folder = URL(filePath: file).deletingLastPathComponent().appending(
            path: "../Fixtures/Fuzzing/\(reader)")
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .map { Array(try Data(contentsOf: $0)) }
    }

    static let probes: [(String, @Sendable ([UInt8]) -> Void)] = [
        ("JSON", Probes.json), ("Invoice", Probes.invoice), ("GOBL", Probes.gobl),
        ("UBL", Probes.ubl), ("CII", Probes.cii), ("XML", Probes.intake),
        ("Archive", Probes.archive),
    ]

    @Test func `survives every seed, whole and cut short`() throws {
        for (reader, probe) in Self.probes {
            let seeds = try Self.seeds(reader)
            #expect(!seeds.isEmpty)
            for seed in seeds {
                probe(seed)
                for length in stride(from: 0, to: seed.count, by: max(1, seed.count / 12)) {
                    probe(Array(seed[..<length]))
                }
            }
        }
    }

    @Test(arguments: 0..<7)
    func `survives seeds with a few bytes changed`(place: Int) throws {
        let (reader, probe) = Self.probes[place]
        var random = SeededGenerator(seed: 7)
        for seed in try Self.seeds(reader) where !seed.isEmpty {
            for _ in 0..<12 {
                var changed = seed
                for _ in 0..<Int.random(in: 1...4, using: &random) {
                    changed[Int.random(in: 0..<seed.count, using: &random)] = .random(
                        in: 0...255, using: &random)
                }
                probe(changed)
            }
        }
    }
}
