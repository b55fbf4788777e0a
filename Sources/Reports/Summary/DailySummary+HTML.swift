internal import Calendars
internal import Invoicing

extension DailySummary {
    /// The summary for a person, printable; what has to be mended comes first.
    package var html: [UInt8] {
        let language = Language(country: country)
        return HTMLWriter.page(
            language, title: "\(SummaryPhrase.summary.text(in: language)): \(title), \(day)",
            mood: rows(.failed).isEmpty ? "wide good" : "wide bad",
            style: "\n" + StyleSheet.text + "\n" + SummaryStyle.text + "\n"
        ) { html in
            SummaryPage(summary: self, language: language).write(into: &html)
        }
    }
}

/// The body of a daily summary.
private struct SummaryPage {
    let summary: DailySummary
    let language: Language

    func write(into html: inout HTMLWriter) {
        header(into: &html)
        totals(into: &html)
        table(.failed, under: .toMend, note: nil, into: &html)
        table(.open, under: .open, note: .openNote, into: &html)
        table(.accepted, under: .accepted, note: nil, into: &html)
        table(.repeated, under: .repeated, note: .repeatedNote, into: &html)
        html.newLine()
        html.element("footer") { html in
            html.element("p", "\(Phrase.madeBy.text(in: language)) · \(summary.company) · \(summary.day)")
        }
    }

    private func header(into html: inout HTMLWriter) {
        html.newLine()
        html.element("header") { html in
            html.element("p", ["class": "kind"], text(.summary))
            html.element("h1", language.written(summary.day))
            html.element("p", summary.title)
            let counts: [(SummaryPhrase, DailySummary.Row.Ending)] = [
                (.accepted, .accepted), (.toMend, .failed), (.open, .open), (.repeated, .repeated),
            ]
            html.element("ul", ["class": "counts"]) { html in
                for (phrase, ending) in counts {
                    let count = summary.rows(ending).count
                    guard count > 0 || ending == .accepted || ending == .failed else { continue }
                    html.element("li", ["class": ending.rawValue]) { html in
                        html.element("strong", "\(count)")
                        html.write(" " + text(phrase))
                    }
                }
            }
        }
    }

    private func totals(into html: inout HTMLWriter) {
        let totals = summary.totals
        guard !totals.isEmpty else { return }
        html.newLine()
        html.element("section") { html in
            html.element("h2", "\(text(.accepted)): \(text(.total))")
            html.element("dl") { html in
                for total in totals {
                    html.element("dt", text(total.key.isCreditNote ? .creditNotes : .invoices))
                    html.element("dd", "\(language.written(total.sum)) \(total.key.currency)")
                }
            }
        }
    }

    private func table(
        _ ending: DailySummary.Row.Ending, under heading: SummaryPhrase, note: SummaryPhrase?,
        into html: inout HTMLWriter
    ) {
        let rows = summary.rows(ending)
        guard !rows.isEmpty || ending == .failed else { return }
        html.newLine()
        html.element("section", ["class": "list"]) { html in
            html.element("h2", rows.isEmpty ? text(heading) : "\(text(heading)) (\(rows.count))")
            guard !rows.isEmpty else {
                html.element("p", text(.nothingToMend))
                return
            }
            if let note { html.element("p", ["class": "note"], text(note)) }
            let isLast = ending == .accepted || ending == .repeated
            html.element("table") { html in
                html.element("thead") { html in
                    html.element("tr") { html in
                        html.element("th", Phrase.number.text(in: language))
                        html.element("th", Phrase.buyer.text(in: language))
                        html.element("th", ["class": "number"], Phrase.amountDue.text(in: language))
                        html.element("th", isLast ? Phrase.platformId.text(in: language) : text(.why))
                    }
                }
                html.element("tbody") { html in
                    for row in rows { line(row, into: &html) }
                }
            }
        }
    }

    private func line(_ row: DailySummary.Row, into html: inout HTMLWriter) {
        html.newLine()
        html.element("tr") { html in
            html.element("td") { html in
                html.element("b", row.invoice?.number ?? "–")
                html.element("small", row.folder ?? row.file)
            }
            html.element("td", row.invoice?.buyerName ?? row.invoice?.buyer ?? "–")
            let amount = row.invoice?.payable.map { payable in
                "\(language.written(payable)) \(row.invoice?.currency ?? "")"
            }
            html.element("td", ["class": "number"], amount ?? "–")
            html.element("td", ["class": "last"], row.reason ?? row.number ?? "–")
        }
    }

    private func text(_ phrase: SummaryPhrase) -> String { phrase.text(in: language) }
}

/// What a summary needs besides the style of every report.
private enum SummaryStyle {
    static let text = """
        main.wide { max-width: 62rem; }
        .counts { list-style: none; display: flex; flex-wrap: wrap; gap: .5rem 1.6rem; margin: .9rem 0 0; padding: 0; }
        .counts strong { font-size: 1.35rem; font-variant-numeric: tabular-nums; }
        .counts .failed strong { color: var(--bad); } .counts .accepted strong { color: var(--good); }
        .counts .open strong { color: var(--warn); }
        table { border-collapse: collapse; width: 100%; font-size: .92rem; table-layout: fixed; }
        th:nth-child(1) { width: 20%; } th:nth-child(2) { width: 27%; } th:nth-child(3) { width: 17%; }
        th { text-align: left; color: var(--soft); font-weight: 400; font-size: .85rem; padding: 0 .8rem .4rem 0; }
        td { border-top: 1px solid var(--line); padding: .45rem .8rem .45rem 0; vertical-align: top; }
        td small { display: block; color: var(--soft); overflow-wrap: anywhere; }
        .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
        td.last { overflow-wrap: anywhere; } th.number, td.number { padding-right: 1.6rem; } th:last-child, td:last-child { padding-right: 0; }
        .note { margin: 0 0 .8rem; color: var(--soft); }
        tr { break-inside: avoid; } thead { display: table-header-group; }
        """
}
