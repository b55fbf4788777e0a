internal import Invoicing

extension DailySummary {
    /// The summary as a table, one document a line; without a dialect, as spreadsheets of the region open it.
    package func csv(_ dialect: CSVDialect = .excel) -> [UInt8] {
        let language = Language(country: country)
        var csv = CSVWriter(dialect)
        let heads = [
            SummaryPhrase.day.text(in: language), SummaryPhrase.ending.text(in: language),
            Phrase.number.text(in: language), Phrase.issueDate.text(in: language),
            Phrase.buyer.text(in: language), Phrase.amountDue.text(in: language), "ISO 4217",
            Phrase.platformId.text(in: language), SummaryPhrase.why.text(in: language),
            Phrase.file.text(in: language), SummaryPhrase.folder.text(in: language),
        ]
        for head in heads { csv.words(head) }
        csv.endLine()
        for ending in [Row.Ending.failed, .open, .accepted, .repeated] {
            for row in rows(ending) { write(row, language, to: &csv) }
        }
        return csv.bytes
    }

    private func write(_ row: Row, _ language: Language, to csv: inout CSVWriter) {
        let ending: SummaryPhrase =
            switch row.ending {
            case .accepted: .accepted
            case .repeated: .repeated
            case .failed: .toMend
            case .open: .open
            }
        csv.words(day.description)
        csv.words(ending.text(in: language))
        csv.words(row.invoice?.number ?? "")
        csv.words(row.invoice?.issueDate ?? "")
        csv.words(row.invoice?.buyerName ?? row.invoice?.buyer ?? "")
        csv.number(row.invoice?.payable?.description ?? "")
        csv.words(row.invoice?.currency ?? "")
        csv.words(row.number ?? "")
        csv.words(row.reason ?? "")
        csv.words(row.file)
        csv.words(row.folder ?? "")
        csv.endLine()
    }
}
