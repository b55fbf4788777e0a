package import Invoicing
package import Journal
package import Reports

/// Writes the ledger of a month from what the journal holds; the same rows always give the same bytes.
package struct LedgerComposer: Sendable {
    package let rates: [Amount]
    package let dialect: CSVDialect

    package init(country: String, dialect: CSVDialect) {
        rates = Ledger.rates(of: CountryCode(country))
        self.dialect = dialect
    }

    package func compose(_ records: [LedgerRecord]) -> [UInt8] {
        Ledger(rates: rates, rows: records.compactMap { LedgerRow($0) }).csv(dialect)
    }

    static func name(of month: String) -> String { "ledger-\(month).csv" }
}
