internal import Calendars
internal import Faults

extension LedgerRecord.Key {
    var values: [SQLValue] {
        [.text(company), .text(platform), .text(direction.rawValue), .text(id)]
    }
}

extension Connection {
    /// Writes a row, and counts up the edition of each month that it stands or stood in.
    mutating func write(_ record: LedgerRecord) throws(SQLError) {
        let key = record.key
        let before = try rows(
            "SELECT month FROM ledger WHERE company = ? AND platform = ? AND direction = ? AND id = ?",
            key.values
        ) { $0.text(0) }
        try run(
            "REPLACE INTO ledger VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
            .text(key.company), .text(key.platform), .text(key.direction.rawValue), .text(key.id),
            .text(record.month), .text(record.number), .text(record.partner), .text(record.status),
            .moment(record.statusAt), .text(record.entry), .text(record.row), .text(record.file),
            .text(record.sha256), .moment(record.fetchedAt), .flag(record.isLaidOut),
            .text(record.fault?.code.rawValue),
            .text(record.fault?.reason), .text(record.fault?.words), .number(record.tries),
            .moment(record.runAt))
        for month in Set(before + [record.month]) {
            try run(
                """
                INSERT INTO ledger_month VALUES (?, ?, 1, 0)
                ON CONFLICT (company, month) DO UPDATE SET edition = edition + 1
                """, .text(key.company), .text(month))
        }
    }

    mutating func markLaidOut(_ key: LedgerRecord.Key) throws(SQLError) {
        try run(
            """
            UPDATE ledger SET laid_out = 1 WHERE company = ? AND platform = ? AND direction = ? AND id = ?
            """, .text(key.company), .text(key.platform), .text(key.direction.rawValue), .text(key.id))
    }

    /// Replaces what was filed of a document.
    mutating func write(_ files: [FiledBytes], of key: LedgerRecord.Key) throws(SQLError) {
        try run(
            "DELETE FROM filed WHERE company = ? AND platform = ? AND direction = ? AND id = ?",
            .text(key.company), .text(key.platform), .text(key.direction.rawValue), .text(key.id))
        for (number, file) in files.enumerated() {
            try run(
                "INSERT INTO filed VALUES (?,?,?,?,?,?,?,?)", .text(key.company), .text(key.platform),
                .text(key.direction.rawValue), .text(key.id), .number(number), .text(file.role.rawValue),
                .text(file.name), .blob(file.bytes))
        }
    }
}

extension Row {
    var ledgerRecord: LedgerRecord {
        let key = LedgerRecord.Key(
            company: text(0), platform: text(1), LedgerRecord.Direction(rawValue: text(2)) ?? .purchase,
            id: text(3))
        var record = LedgerRecord(
            key, month: text(4), number: text(5), partner: text(6), status: text(7))
        record.statusAt = optionalMoment(8)
        record.entry = optionalText(9)
        record.row = optionalText(10)
        record.file = optionalText(11)
        record.sha256 = optionalText(12)
        record.fetchedAt = optionalMoment(13)
        record.isLaidOut = integer(14) != 0
        record.fault = fault(15)
        record.tries = Int(integer(18))
        record.runAt = optionalMoment(19)
        return record
    }
}
