internal import Calendars
internal import Dispatching
internal import Invoicing

/// Fetches what suppliers have sent.
enum PurchasesSync: Command {
    static let from = Option<CalendarDate>(
        "from", "DAY", expects: "a day, such as 2026-11-01",
        "the first day to list; since the last time when not given", read: { CalendarDate($0) })
    static let to = Option<CalendarDate>(
        "to", "DAY", expects: "a day, such as 2026-11-30", "the last day to list; today when not given",
        read: { CalendarDate($0) })

    static let declaration = Declaration(
        "purchases", "sync", summary: "fetches purchase invoices and writes the ledgers",
        discussion: [
            "What is here already is not fetched again; doing it twice changes nothing. A running ekspedit does it "
                + "by itself every now and then."
        ],
        options: [from.spec, to.spec, DutyOrdering.company.spec] + DutyOrdering.options,
        examples: [
            Example("ekspedit purchases sync", "what came since the last time"),
            Example(
                "ekspedit purchases sync --from 2026-01-01 --to 2026-03-31",
                "a quarter that was not fetched yet"),
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        var days: ClosedRange<CalendarDate>?
        if let first = call[from] {
            // A little too far is no harm: tomorrow's list is empty.
            let last = call[to] ?? CivilTime(SystemSurroundings.now(), in: .bucharest).date
            guard first <= last else {
                throw Failure(.usage, "--from \(first) is later than --to \(last)")
            }
            days = first...last
        } else if call[to] != nil {
            throw Failure(.usage, "--to needs --from", hint: "ekspedit purchases sync --from DAY --to DAY")
        }
        return try await DutyOrdering.give(
            .fetchPurchases(company: call[DutyOrdering.company], days: days), call, in: surroundings)
    }
}
