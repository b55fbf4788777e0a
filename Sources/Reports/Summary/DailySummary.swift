package import Invoicing

/// What became of one company's documents on one day.
///
/// A day goes from midnight to midnight by the clocks of the company's country. What was still open when it ended
/// stays so in the summary, whatever became of it later: written again, it has the same bytes.
package struct DailySummary: Sendable, Hashable {
    /// The folder's name, and the full one.
    package let company: String
    package let title: String
    package let country: String
    package let day: CalendarDate

    /// In the order in which they ended; what is open, in the order of arrival.
    package let rows: [Row]

    package init(company: String, title: String, country: String, day: CalendarDate, rows: [Row]) {
        self.company = company
        self.title = title
        self.country = country
        self.day = day
        self.rows = rows
    }

    /// One document.
    package struct Row: Sendable, Hashable {
        package enum Ending: String, Sendable, CaseIterable {
            case accepted

            /// The same bytes as an earlier document's.
            case repeated

            /// Refused, unreadable, or given up: somebody has to mend it.
            case failed

            /// On its way when the day ended.
            case open
        }

        package let ending: Ending
        package let file: String

        /// Nil when the file could not be read.
        package let invoice: InvoiceHead?

        /// The platform's number, where it gave one.
        package let number: String?

        /// What is wrong, or what it waits for.
        package let reason: String?

        /// Its result folder.
        package let folder: String?

        package init(
            ending: Ending, file: String, invoice: InvoiceHead?, number: String? = nil,
            reason: String? = nil, folder: String? = nil
        ) {
            self.ending = ending
            self.file = file
            self.invoice = invoice
            self.number = number
            self.reason = reason
            self.folder = folder
        }
    }

    /// Without an extension: `summary-2026-11-21`.
    package var stem: String { "summary-\(day)" }

    func rows(_ ending: Row.Ending) -> [Row] { rows.filter { $0.ending == ending } }

    /// Sums of the accepted documents by kind and currency, in the order of the currencies' names.
    var totals: [Total] {
        var sums: [Total.Key: Amount] = [:]
        for row in rows(.accepted) {
            guard let invoice = row.invoice, let payable = invoice.payable else { continue }
            let key = Total.Key(isCreditNote: invoice.isCreditNote, currency: invoice.currency ?? "")
            sums[key] = sums[key].map { $0 + payable } ?? payable
        }
        return sums.map { Total(key: $0.key, sum: $0.value) }.sorted {
            ($0.key.isCreditNote ? 1 : 0, $0.key.currency) < ($1.key.isCreditNote ? 1 : 0, $1.key.currency)
        }
    }

    struct Total {
        struct Key: Hashable {
            let isCreditNote: Bool
            let currency: String
        }

        let key: Key
        let sum: Amount
    }
}

extension InvoiceHead {
    /// Types of UNTDID 1001 that take back what an invoice asked for.
    var isCreditNote: Bool {
        ["381", "396", "261", "262", "296", "308", "420", "458", "532"].contains(type ?? "")
    }
}
