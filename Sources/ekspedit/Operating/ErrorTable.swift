internal import Calendars
internal import Dispatching
internal import Faults
internal import Journal
internal import Reports

/// Documents with what is wrong with them, as a table for a spreadsheet.
enum ErrorTable {
    static func text(of rows: [DocumentEntry]) -> String {
        var table = CSVWriter(.plain)
        for head in ["Invoice ID", "Status", "Error", "Attempts", "Created At"] { table.words(head) }
        table.endLine()
        for row in rows {
            table.words(harmless(row.document.head?.number ?? row.document.shownName))
            table.words(row.word)
            table.words(harmless(row.isGood ? "" : error(of: row)))
            table.number(String(row.legs.map(\.attempts).max() ?? 0))
            table.number(row.document.receivedAt.description)
            table.endLine()
        }
        return String(decoding: table.bytes, as: UTF8.self)
    }

    /// Every problem, in one cell.
    private static func error(of row: DocumentEntry) -> String {
        let findings = (row.document.findings + row.legs.flatMap(\.findings)).filter { $0.severity == .fatal }
        if findings.isEmpty { return row.trouble ?? "" }
        return findings.map { "\($0.id): \($0.message)" }.joined(separator: "; ")
    }

    /// A spreadsheet takes words that begin like a formula for one.
    private static func harmless(_ text: String) -> String {
        guard let first = text.utf8.first, "=+-@\t\r\n".utf8.contains(first) else { return text }
        return "'" + text
    }
}
