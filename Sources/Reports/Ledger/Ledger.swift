package import Invoicing

/// The ledger of a month: one row for each document, in an order that depends on nothing but the documents.
///
/// The same rows give the same bytes, in whatever order they were collected.
package struct Ledger: Sendable {
    /// The rates that have columns of their own; what other rates tax goes to the column of the rest.
    package var rates: [Amount]
    package private(set) var rows: [LedgerRow]

    /// Of several rows for one document the last counts.
    package init(rates: [Amount], rows: [LedgerRow]) {
        self.rates = rates.sorted(by: >)
        var byKey: [String: LedgerRow] = [:]
        for row in rows { byKey["\(row.direction.rawValue)/\(row.platform)/\(row.platformId)"] = row }
        self.rows = byKey.values.sorted { $0.order.lexicographicallyPrecedes($1.order) }
    }

    /// The legal rates of a country, newest law.
    package static func rates(of country: CountryCode) -> [Amount] {
        switch country {
        case "RS": [Amount(20), Amount(10)]
        case "HR": [Amount(25), Amount(13), Amount(5)]
        case "RO": [Amount(21), Amount(11)]
        case "BA": [Amount(17)]
        default: []
        }
    }

    package func csv(_ dialect: CSVDialect = .plain) -> [UInt8] {
        var csv = CSVWriter(dialect)
        for name in header { csv.words(name) }
        csv.endLine()
        for row in rows { write(row, to: &csv) }
        return csv.bytes
    }

    private var header: [String] {
        [
            "direction", "platform", "platform_id", "type", "number", "partner_tax_number",
            "partner_registration", "partner_name", "issue_date", "delivery_date", "due_date", "sent_date",
            "currency",
        ] + rates.flatMap { ["base_\($0.shortText)", "vat_\($0.shortText)"] } + [
            "base_other", "vat_other", "exempt", "net", "vat", "gross", "rounding", "payable", "status",
            "file",
            "sha256",
        ]
    }

    private func write(_ row: LedgerRow, to csv: inout CSVWriter) {
        csv.words(row.direction.rawValue)
        csv.words(row.platform)
        csv.words(row.platformId)
        csv.words(row.type.rawValue)
        csv.words(row.number)
        csv.words(row.partnerTaxNumber)
        csv.words(row.partnerRegistration)
        csv.words(row.partnerName)
        for date in [row.issueDate, row.deliveryDate, row.dueDate, row.sentDate] {
            csv.number(date?.description ?? "")
        }
        csv.words(row.currency.rawValue)
        for rate in rates {
            let share = row.shares[rate]
            csv.amount(share?.base)
            csv.amount(share?.vat)
        }
        let others = row.shares.filter { rate, _ in !rates.contains(rate) }.values
        csv.amount(others.isEmpty ? nil : others.reduce(Amount(cents: 0)) { $0 + $1.base })
        csv.amount(others.isEmpty ? nil : others.reduce(Amount(cents: 0)) { $0 + $1.vat })
        for amount in [row.exempt, row.net, row.vat, row.gross, row.rounding, row.payable] {
            csv.amount(amount)
        }
        csv.words(row.status)
        csv.words(row.file)
        csv.words(row.sha256)
        csv.endLine()
    }
}

extension CSVWriter {
    fileprivate mutating func amount(_ amount: Amount?) { number(amount?.description ?? "") }
}

extension LedgerRow {
    /// By day, supplier, number, and the id that no other document has.
    fileprivate var order: [String] {
        [
            sentDate?.description ?? "", partnerTaxNumber, number, direction.rawValue, platform,
            String(repeating: "0", count: max(0, 20 - platformId.utf8.count)) + platformId,
        ]
    }
}

extension Amount {
    /// A rate without superfluous zeros: 20, 7.5.
    fileprivate var shortText: String {
        var text = description
        guard text.utf8.contains(UInt8(ascii: ".")) else { return text }
        while text.hasSuffix("0") { text.removeLast() }
        if text.hasSuffix(".") { text.removeLast() }
        return text
    }
}
