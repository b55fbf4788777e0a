internal import Faults
internal import Dispatching
internal import Documents
internal import Journal

/// Lists documents.
enum Queue: Command {
    static let state = Option<[String]>(
        "state", "STATE[,…]", form: .choice(states), expects: "one of \(states.joined(separator: ", "))",
        "only documents in these states or with these outcomes; all that is open when not given"
    ) { text in
        let words = text.split(separator: ",").map(String.init)
        return !words.isEmpty && words.allSatisfy(states.contains) ? words : nil
    }
    static let format = Option<Format>(
        "format", "text for people (the default), jsonl for programs, csv for spreadsheets")

    enum Format: String, CaseIterable, Sendable { case text, jsonl, csv }

    static let company = Option<String>("company", "NAME", "only documents of this company")
    static let limit = Option<Int>(
        "limit", "COUNT", expects: "a whole number", "at most so many; 100 when not given"
    ) {
        Int($0).flatMap { $0 > 0 ? $0 : nil }
    }

    static let number = Option<String>(
        "number", "NUMBER", "only documents with this invoice number, also those that have ended")

    private static let states =
        ["open"] + DocumentState.allCases.map(\.rawValue) + DocumentOutcome.allCases.map(\.rawValue)

    static let declaration = Declaration(
        "queue", summary: "lists documents: those in hand, or those of a state",
        options: [state.spec, company.spec, number.spec, limit.spec, Standard.config.spec, format.spec],
        examples: [
            Example("ekspedit queue", "everything that has not ended"),
            Example(
                "ekspedit queue --state refused --company prodaja", "what platforms refused for one company"),
            Example("ekspedit queue --number 17-P1-1", "what became of an invoice"),
            Example("ekspedit queue --state dead,refused --format csv", "errors as a table"),
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        let (journal, _) = try JournalReading.open(call, in: surroundings)
        let wanted = call[state] ?? (call[number] == nil ? ["open"] : [])
        let limit = call[limit] ?? 100
        let rows = try faulting { () throws(Fault) in
            var found: [String: DocumentRecord] = [:]
            for filter in filters(wanted, call) {
                for record in try journal.documents(filter, limit: limit) { found[record.id] = record }
            }
            var rows: [OutcomeTable.Row] = []
            // Ids sort by arrival.
            for record in found.values.sorted(by: { $0.id > $1.id }).prefix(limit) {
                rows.append(try OutcomeTable.Row(record, in: journal))
            }
            return rows
        }
        let table = OutcomeTable(out: surroundings.out)
        switch call[format] ?? .text {
        case .jsonl: for row in rows { surroundings.out.line(row.record.text()) }
        case .csv: surroundings.out.put(ErrorTable.text(of: rows))
        case .text where rows.isEmpty:
            let things = call[number].map { "No document with the number \($0.printable)" } ?? "Nothing"
            let states = wanted.isEmpty ? "here" : wanted.joined(separator: " or ")
            surroundings.out.line("\(things) is \(states).")
        case .text:
            // Short on a terminal, where somebody types them; whole where they are kept.
            let isTerminal = surroundings.out.isTerminal
            let ids = try faulting { () throws(Fault) in
                var ids: [String] = []
                for row in rows {
                    let id = row.document.id
                    ids.append(isTerminal ? try DocumentSearch.beginning(of: id, in: journal) : id)
                }
                return ids
            }
            table.write(rows, ids: ids)
        }
        return .fine
    }

    /// A state is one of the work, an outcome one of its end: two questions for the journal.
    private static func filters(_ wanted: [String], _ call: Invocation) -> [DocumentFilter] {
        let all = DocumentFilter(company: call[company], number: call[number], isNewestFirst: true)
        if wanted.isEmpty { return [all] }
        var filters: [DocumentFilter] = []
        let outcomes = Set(wanted.compactMap(DocumentOutcome.init(rawValue:)))
        if !outcomes.isEmpty {
            var filter = all
            filter.outcomes = outcomes
            filters.append(filter)
        }
        var states = Set(wanted.compactMap(DocumentState.init(rawValue:)))
        if wanted.contains("open") { states.formUnion([.received, .working, .waiting]) }
        if !states.isEmpty {
            var filter = all
            filter.states = states
            filters.append(filter)
        }
        return filters
    }
}
