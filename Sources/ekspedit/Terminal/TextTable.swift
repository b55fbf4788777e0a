/// Columns as wide as what stands in them; the last one takes what is left of the line.
struct TextTable {
    private let head: [String]
    private let rows: [[String]]
    private let coloured: Set<Int>

    /// Columns that are of no use when cut: what somebody copies.
    private let whole: Set<Int>

    init(_ head: [String], _ rows: [[String]], colours: Set<Int> = [], whole: Set<Int> = []) {
        self.head = head
        self.rows = rows
        coloured = colours
        self.whole = whole
    }

    /// - `colour` is asked for the cells of the coloured columns.
    func write(on out: Stream, colour: (_ row: Int, _ column: Int) -> Colour? = { _, _ in nil }) {
        guard !rows.isEmpty else { return }
        let widths = fitted(to: out.isTerminal ? out.columns : .max)
        out.line(out.shown(line(head, widths).joined(separator: "  "), .bold))
        for (number, row) in rows.enumerated() {
            let cells = line(row, widths).enumerated().map { column, cell in
                guard coloured.contains(column), let colour = colour(number, column) else { return cell }
                return out.shown(cell, colour)
            }
            out.line(cells.joined(separator: "  "))
        }
    }

    /// On a terminal the widest columns give way until a row fits; a file gets all of it.
    private func fitted(to columns: Int) -> [Int] {
        var widths = head.indices.map { column in
            ([head] + rows).map { $0[column].count }.max() ?? 0
        }
        var excess = widths.reduce(0, +) + 2 * (widths.count - 1) - columns
        let yielding = widths.indices.filter { !whole.contains($0) }
        while excess > 0, let widest = yielding.max(by: { widths[$0] < widths[$1] }), widths[widest] > 8 {
            let second =
                widths.enumerated().filter { $0.offset != widest && !whole.contains($0.offset) }.map(
                    \.element
                ).max() ?? 8
            let cut = min(excess, max(1, widths[widest] - max(8, second)))
            widths[widest] -= cut
            excess -= cut
        }
        return widths
    }

    private func line(_ cells: [String], _ widths: [Int]) -> [String] {
        cells.enumerated().map { column, cell in
            let width = widths[column]
            if cell.count > width { return String(cell.prefix(max(0, width - 1))) + "…" }
            // No blanks at the end of a line.
            return column == cells.count - 1 ? cell : cell + String(repeating: " ", count: width - cell.count)
        }
    }
}
