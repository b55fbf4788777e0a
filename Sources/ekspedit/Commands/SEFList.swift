internal import Calendars
internal import Dispatching
internal import Invoicing
internal import Platforms

/// Lists the ids of documents that SEF holds.
enum SEFList: Command {
    static let from = Asking.day("from", "the first day")
    static let to = Asking.day("to", "the last day; the same when not given")
    static let status = Option<String>(
        "status", "WORD", "only those of this status, such as Draft or Mistake")

    static let declaration = Declaration(
        "sef", "list", summary: "lists the ids of the documents that SEF holds of some days",
        discussion: [Asking.discussion],
        options: [from.spec, to.spec, status.spec, Asking.side.spec] + Asking.options,
        examples: [
            Example(
                "ekspedit sef list --from 2026-11-01 --to 2026-11-30 --status Draft",
                "the drafts that nobody was sent")
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        guard let first = call[from] else {
            throw Failure(.usage, "--from is missing", hint: "ekspedit sef list --from DAY")
        }
        let last = call[to] ?? first
        guard first <= last else { throw Failure(.usage, "--from \(first) is later than --to \(last)") }
        return try await Asking.ask(
            .list,
            [
                "from": first.description, "to": last.description, "status": call[status],
                "side": call[Asking.side]?.rawValue,
            ], call, in: surroundings)
    }
}
