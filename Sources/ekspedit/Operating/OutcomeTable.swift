internal import Dispatching
internal import Journal

/// What became of documents, as a table for people.
struct OutcomeTable {
    let out: Stream

    typealias Row = DocumentEntry

    /// - `ids` are those of the rows, as short as they may be typed; without any, there is no such column.
    func write(_ rows: [Row], ids: [String] = []) {
        let withIDs = !ids.isEmpty
        let head = ["COMPANY", "FILE", "INVOICE", "OUTCOME", "PLATFORM'S NUMBER, OR WHY"]
        let cells = rows.enumerated().map { number, row in
            (withIDs ? [ids[number]] : []) + [
                row.document.company, row.document.shownName.printable,
                row.document.head?.number.printable ?? "", row.word, row.number.printable,
            ]
        }
        let table = TextTable(
            (withIDs ? ["ID"] : []) + head, cells, colours: [withIDs ? 4 : 3],
            whole: withIDs ? [0] : [])
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
