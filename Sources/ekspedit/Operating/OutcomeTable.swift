internal import Dispatching
internal import Journal

/// What became of documents, as a table for people.
struct OutcomeTable {
    let out: Stream

    typealias Row = DocumentEntry

    func write(_ rows: [Row], withIDs: Bool = false) {
        let head = ["COMPANY", "FILE", "INVOICE", "OUTCOME", "PLATFORM'S NUMBER, OR WHY"]
        let cells = rows.map { row in
            (withIDs ? [row.document.id] : []) + [
                row.document.company, row.document.shownName.printable,
                row.document.head?.number.printable ?? "", row.word, row.number.printable,
            ]
        }
        let table = TextTable((withIDs ? ["ID"] : []) + head, cells, colours: [withIDs ? 4 : 3])
        table.write(on: out) { line, _ in
            rows[line].isGood ? .green : rows[line].document.outcome == nil ? .yellow : .red
        }
    }

    /// One line: how many ended how.
    static func summary(_ rows: [Row]) -> String {
        let counts = Dictionary(grouping: rows, by: \.word).mapValues(\.count)
        let parts = counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
        return "\(Count.of(rows.count, "document", "documents"))"
            + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", "))
    }
}
