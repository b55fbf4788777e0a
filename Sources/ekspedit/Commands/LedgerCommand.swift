internal import Dispatching

/// Writes ledgers again.
enum LedgerCommand: Command {
    static let month = Option<String>(
        "month", "MONTH", expects: "a month, such as 2026-11", "only this month; all when not given"
    ) { text in
        let parts = text.split(separator: "-")
        let isMonth =
            parts.count == 2 && parts[0].count == 4 && parts[1].count == 2
            && parts.allSatisfy { $0.allSatisfy(\.isNumber) }
        return isMonth ? text : nil
    }

    static let declaration = Declaration(
        "ledger", summary: "writes ledgers and purchase files again where they are missing or differ",
        discussion: [
            "Ledgers are written by themselves whenever something changes. This one looks at every file of the month "
                + "and puts back what somebody has removed or edited."
        ],
        options: [month.spec, DutyOrdering.company.spec] + DutyOrdering.options,
        examples: [
            Example("ekspedit ledger --month 2026-11", "says how many files had to be written"),
            Example("ekspedit ledger", "the same for every month"),
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        try await DutyOrdering.give(
            .layOut(company: call[DutyOrdering.company], month: call[month]), call, in: surroundings)
    }
}
