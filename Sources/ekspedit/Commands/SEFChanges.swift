internal import Calendars
internal import Dispatching
internal import Invoicing
internal import Platforms

/// Lists what became of documents on a past day.
enum SEFChanges: Command {
    static let day = Asking.day("day", "the day, which has to be over")

    static let declaration = Declaration(
        "sef", "changes", summary: "lists what became of documents on a past day",
        discussion: [
            Asking.discussion
                + " A running ekspedit asks by itself each day; SEF keeps the changes of about a month."
        ],
        options: [day.spec, Asking.side.spec] + Asking.options,
        examples: [
            Example("ekspedit sef changes --day 2026-11-20 --side purchases", "every change of that day")
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        guard let wanted = call[day] else {
            throw Failure(.usage, "--day is missing", hint: "ekspedit sef changes --day DAY")
        }
        return try await Asking.ask(
            .changes, ["day": wanted.description, "side": call[Asking.side]?.rawValue], call,
            in: surroundings)
    }
}
