internal import Faults
internal import Dispatching
internal import Documents
internal import Journal

/// Lists documents.
enum Queue: Command {
    static let state = Option<String>(
        "state", "STATE", form: .choice(states), expects: "one of \(states.joined(separator: ", "))",
        "only documents in this state or with this outcome; all that is open when not given"
    ) { states.contains($0) ? $0 : nil }
    static let company = Option<String>("company", "NAME", "only documents of this company")
    static let limit = Option<Int>(
        "limit", "COUNT", expects: "a whole number", "at most so many; 100 when not given"
    ) {
        Int($0).flatMap { $0 > 0 ? $0 : nil }
    }

    private static let states =
        ["open"] + DocumentState.allCases.map(\.rawValue) + DocumentOutcome.allCases.map(\.rawValue)

    static let declaration = Declaration(
        "queue", summary: "lists documents: those in hand, or those of a state",
        options: [state.spec, company.spec, limit.spec, Standard.config.spec, Standard.format.spec],
        examples: [
            Example("ekspedit queue", "everything that has not ended"),
            Example(
                "ekspedit queue --state refused --company prodaja", "what platforms refused for one company"),
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        let (journal, _) = try JournalReading.open(call, in: surroundings)
        var filter = DocumentFilter(company: call[company], isNewestFirst: true)
        let wanted = call[state] ?? "open"
        if let outcome = DocumentOutcome(rawValue: wanted) {
            filter.outcomes = [outcome]
        } else if let state = DocumentState(rawValue: wanted) {
            filter.states = [state]
        } else {
            filter.states = [.received, .working, .waiting]
        }
        let query = filter
        let rows = try faulting { () throws(Fault) in
            var rows: [OutcomeTable.Row] = []
            for record in try journal.documents(query, limit: call[limit] ?? 100) {
                rows.append(try OutcomeTable.Row(record, in: journal))
            }
            return rows
        }
        let table = OutcomeTable(out: surroundings.out)
        if call[Standard.format] == .jsonl {
            for row in rows { surroundings.out.line(row.record.text()) }
        } else if rows.isEmpty {
            surroundings.out.line("Nothing is \(wanted).")
        } else {
            table.write(rows, withIDs: true)
        }
        return .fine
    }
}
