internal import Dispatching

/// Fetches SEF's lists of codes.
enum SEFCodes: Command {
    static let declaration = Declaration(
        "sef", "codes", summary: "fetches SEF's lists of exemption reasons and units",
        discussion: ["Only the list on the platform is authoritative; it is kept in the journal."],
        options: [DutyOrdering.company.spec] + DutyOrdering.options,
        examples: [Example("ekspedit sef codes", "says how many codes each list has now")])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        try await DutyOrdering.give(
            .refreshCodes(company: call[DutyOrdering.company]), call, in: surroundings)
    }
}
