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

extension OutcomeTable.Row {
    /// A repetition shows what came of the first.
    init(_ record: DocumentRecord, in journal: any Journal) throws(Fault) {
        let isRepetition = record.duplicateOf != nil && record.outcome != .duplicateConflict
        let holder = isRepetition ? record.duplicateOf ?? record.id : record.id
        self.init(document: record, legs: try journal.legs(of: holder))
    }
}
