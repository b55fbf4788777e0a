internal import Dispatching

/// Switches notifications on for tomorrow.
enum SEFSubscribe: Command {
    static let declaration = Declaration(
        "sef", "subscribe", summary: "switches SEF's notifications on for the next day",
        discussion: [
            "A running ekspedit does it by itself each day. The address that SEF notifies is set in its portal."
        ],
        options: [DutyOrdering.company.spec] + DutyOrdering.options,
        examples: [Example("ekspedit sef subscribe", "for every company with SEF")])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        try await DutyOrdering.give(
            .subscribe(company: call[DutyOrdering.company]), call, in: surroundings)
    }
}
