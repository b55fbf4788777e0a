internal import Dispatching
internal import Faults
internal import Journal

/// What was open before a run, so that its outcome can be told together with what the run takes.
struct Worklist {
    private let open: [String]
    private let newest: String?

    init(_ journal: any Journal) throws(Fault) {
        let states = DocumentFilter(states: [.received, .working, .waiting])
        open = try journal.documents(states, limit: .max).map(\.id)
        newest = try journal.documents(DocumentFilter(isNewestFirst: true), limit: 1).first?.id
    }

    /// The documents that were open then, and those that came since, in the order of arrival.
    func rows(_ journal: any Journal) throws(Fault) -> [OutcomeTable.Row] {
        var records: [DocumentRecord] = []
        for id in open { if let record = try journal.document(id) { records.append(record) } }
        records += try journal.documents(DocumentFilter(after: newest), limit: .max)
        var rows: [OutcomeTable.Row] = []
        for record in records { rows.append(try OutcomeTable.Row(record, in: journal)) }
        return rows
    }
}
