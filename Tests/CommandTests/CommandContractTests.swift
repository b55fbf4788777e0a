import Foundation
import TestSupport
import Testing

@testable import ekspedit

/// What every command owes: a record for programs where it prints records, and an exit code of the closed list.
///
/// A new command fails here until ``Trial/all`` says how it is tried.
@Suite(.serialized) struct CommandContractTests {
    /// One spool for all: commands that look don't mind each other.
    private static let spool = Task { try await SpoolDesk.withTwoEnds() }

    @Test(arguments: Registry.commands.map { $0.declaration.words })
    func `every command is tried`(words: String) throws {
        let command = try #require(Registry.commands.first { $0.declaration.words == words })
        let trial = try #require(
            Trial.all[words], "Tests/CommandTests/Trials.swift has to say how “\(words)” is tried")
        let printsRecords = command.declaration.options.contains { $0.name == Standard.format.spec.name }
        guard !Trial.formatsAnotherThing.contains(words) else { return }
        let isTried = trial.records != nil || PlatformRecords.names[words] != nil
        #expect(isTried == printsRecords, "--format and the trial of its records go together")
    }

    @Test func `nothing is tried that is no command`() {
        let known = Set(Registry.commands.map { $0.declaration.words })
        #expect(Set(Trial.all.keys).subtracting(known).isEmpty)
    }

    @Test(arguments: Trial.all.keys.sorted())
    func `records have their names in order`(words: String) async throws {
        guard let trial = Trial.all[words], let records = trial.records else { return }
        let spool = try await Self.spool.value
        try await trial.prepare(spool)
        let result = await spool.run(try await filled(records.call + ["--format", "jsonl"], spool))
        #expect(result.code == records.code, "\(result.out)\(result.err)")
        let line = try #require(result.out.split(separator: "\n").first, "\(result.err)")
        #expect(memberNames(of: line) == records.names)
        #expect(!result.out.contains("\u{1B}"))
    }

    @Test(arguments: Trial.all.keys.sorted())
    func `what is wrong ends with its exit code`(words: String) async throws {
        guard let trial = Trial.all[words] else { return }
        let spool = try await Self.spool.value
        try await trial.prepare(spool)
        let result = await spool.run(try await filled(trial.wrong, spool))
        #expect(result.code == trial.code, "\(result.out)\(result.err)")
        #expect(!result.err.isEmpty || !result.out.isEmpty, "it says why")
    }

    /// With the ids of the spool's documents in the places for them.
    private func filled(_ words: [String], _ spool: SpoolDesk) async throws -> [String] {
        var filled: [String] = []
        for word in words {
            guard word.contains("{accepted}") else {
                filled.append(word)
                continue
            }
            filled.append(word.replacing("{accepted}", with: try await spool.id("accepted")))
        }
        return filled
    }
}
