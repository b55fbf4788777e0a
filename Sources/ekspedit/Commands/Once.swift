internal import Calendars
internal import Dispatching
internal import Documents
internal import Faults
internal import Journal

/// Takes what lies in the inboxes and works until all of it has ended.
enum Once: Command {
    static let wait = Option<Int>(
        "wait", "SECONDS", expects: "a whole number of seconds",
        "how long to work at most; without it, until everything has ended or has to wait for somebody"
    ) { Int($0).flatMap { (0...86_400).contains($0) ? $0 : nil } }

    static let declaration = Declaration(
        "once", summary: "takes what is in the inboxes now and works until all of it has ended",
        discussion: [
            "Prints a table of what became of each document. What has not ended stays in the journal and goes on "
                + "with the next once or run."
        ],
        options: [wait.spec, Standard.config.spec, Standard.format.spec],
        examples: [
            Example("ekspedit once", "works through the inboxes and prints what became of each file"),
            Example(
                "ekspedit once --wait 300 --format jsonl >> outcomes.jsonl",
                "for a timer: five minutes at most, a record for each document"),
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        let configuration = try ConfigurationFile.load(call, in: surroundings).configuration
        var manner = House.Manner()
        // Nobody comes back for a file that is still being written; the settle time covers slow writers.
        manner.patience = .seconds(2)
        let house = try OpenHouse.house(configuration, manner: manner) { notice in
            surroundings.err.line("ekspedit: \(notice.place): \(notice.text.printable)")
        }
        for notice in house.notices { surroundings.err.line("ekspedit: " + notice) }
        let before = try faulting { () throws(Fault) in try Worklist(house.journal) }
        let end = call[wait].map { SystemSurroundings.now().adding(.seconds($0)) }
        let hasEnded = try await work(house.office, until: end)
        _ = try faulting { () throws(Fault) in try house.summaries.write(at: SystemSurroundings.now()) }
        let rows = try faulting { () throws(Fault) in try before.rows(house.journal) }
        let table = OutcomeTable(out: surroundings.out)
        if call[Standard.format] == .jsonl {
            for row in rows { surroundings.out.line(row.record.text()) }
        } else {
            table.write(rows)
            surroundings.out.line(OutcomeTable.summary(rows))
        }
        let troubles = try faulting { () throws(Fault) in
            try house.journal.notes(beginning: Notice.prefix)
        }
        guard troubles.isEmpty else { return .diskFailure }
        guard hasEnded else { return .platformUnavailable }
        return rows.allSatisfy(\.isGood) ? .fine : .documentsFailed
    }

    /// Works until its end, a moment, or a signal to stop.
    private static func work(_ office: Office, until end: Instant?) async throws(Failure) -> Bool {
        let watch = Task {
            for await wish in Signals.wishes() where wish == .stop { await office.stop() }
        }
        defer { watch.cancel() }
        do throws(Fault) {
            return try await office.work(until: .done(orAt: end))
        } catch {
            throw Failure(error)
        }
    }
}
