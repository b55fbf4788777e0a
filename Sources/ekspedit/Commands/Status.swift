internal import Calendars
internal import Dispatching
internal import Documents
internal import Faults
internal import Journal
internal import Settings

/// Shows how the work stands.
enum Status: Command {
    static let watch = Flag("watch", short: "w", "shows it anew every two seconds, until it is stopped")

    static let declaration = Declaration(
        "status", summary: "shows how the work stands: counts, lanes, what needs somebody",
        discussion: ["Reads the journal only; it may be asked while ekspedit run works."],
        options: [watch.spec, Standard.config.spec, Standard.format.spec],
        examples: [
            Example("ekspedit status", "what waits, what was refused, which lane is held"),
            Example("ekspedit status --watch", "the same every two seconds"),
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        guard call[watch] else {
            try show(call, in: surroundings)
            return .fine
        }
        // Whichever comes first: a failure, or the wish to stop.
        let failure = await withTaskGroup(of: Failure?.self) { group in
            group.addTask { await repeatedly(call, in: surroundings) }
            group.addTask {
                for await wish in Signals.wishes() where wish == .stop { break }
                return nil
            }
            defer { group.cancelAll() }
            return await group.next() ?? nil
        }
        if let failure { throw failure }
        return .fine
    }

    /// Until it is cancelled, or can't go on.
    private static func repeatedly(_ call: Invocation, in surroundings: Surroundings) async -> Failure? {
        let out = surroundings.out
        while !Task.isCancelled {
            // The old picture goes, and the cursor to the upper left corner.
            if out.isTerminal { out.put("\u{1B}[H\u{1B}[2J") }
            do throws(Failure) { try show(call, in: surroundings) } catch { return error }
            if !out.isTerminal, call[Standard.format] != .jsonl { out.line() }
            // Nobody reads any more.
            if out.failure != nil { return nil }
            try? await Task.sleep(for: .seconds(2))
        }
        return nil
    }

    private static func show(_ call: Invocation, in surroundings: Surroundings) throws(Failure) {
        let (journal, configuration) = try JournalReading.open(call, in: surroundings)
        let now = SystemSurroundings.now()
        let view = try faulting { () throws(Fault) in
            try StatusView(
                standing: Standing(journal, at: now), orders: Order.waiting(in: journal),
                isBusy: Checkup.isBusy(configuration.spool))
        }
        if call[Standard.format] == .jsonl {
            for record in view.standing.records { surroundings.out.line(record.text()) }
        } else {
            view.write(on: surroundings.out)
        }
    }
}
