package import Calendars
package import Faults
internal import Journal

/// The shelf of a company, and how its ledgers are written.
package struct LedgerDesk {
    package let shelf: any PurchaseShelf
    package let composer: LedgerComposer

    package init(_ shelf: any PurchaseShelf, _ composer: LedgerComposer) {
        self.shelf = shelf
        self.composer = composer
    }
}

extension Engine {
    /// How often the ledger of a month is written while work is going on.
    static let ledgerPause = Duration.seconds(10)

    /// How many purchases are laid out at once.
    static let shelfBatch = 128

    /// Lays out purchases and ledgers that are not laid out as the journal has them, and marks them when they are.
    func layOutPurchases(at now: Instant) throws(Fault) {
        guard !ledgerDesks.isEmpty, (layOutAgainAt ?? now) <= now else { return }
        layOutAgainAt = nil
        do throws(Fault) {
            try layOutDocuments(at: now)
            try layOutLedgers(at: now)
        } catch {
            guard error.code != .journalFailed else { throw error }
            // A full or missing disk: told, and tried again.
            layOutAgainAt = now.adding(.seconds(30))
            mayHaveUnlaidPurchases = true
            let event = EventRecord(
                now, document: "", to: "unpublished", code: error.code.rawValue, detail: error.reason)
            _ = try journal.commit([.event(event)])
        }
    }

    private func layOutDocuments(at now: Instant) throws(Fault) {
        guard mayHaveUnlaidPurchases else { return }
        var isMore = false
        for (company, desk) in ledgerDesks.sorted(by: { $0.key < $1.key }) {
            let records = try journal.ledgerRecords(
                LedgerFilter(company: company, direction: .purchase, isLaidOut: false), limit: Self.shelfBatch
            )
            guard !records.isEmpty else { continue }
            isMore = isMore || records.count == Self.shelfBatch
            _ = try desk.shelf.layOut(try files(of: records))
            _ = try journal.commit(records.map { .laidOut($0.key) })
        }
        mayHaveUnlaidPurchases = isMore
        // Only when every purchase lies where it belongs.
        if !isMore { try takeAwayMoved() }
    }

    private func takeAwayMoved() throws(Fault) {
        for (name, _) in try journal.notes(beginning: Move.inbox) {
            if let move = Move(name: name), let desk = ledgerDesks[move.key.company],
                let record = try journal.ledgerRecord(move.key), record.month != move.from
            {
                var old = record
                old.month = move.from
                // Evidence stays where it was archived.
                let files = try files(of: [old]).filter { $0.place == .month(move.from) }
                _ = try desk.shelf.takeAway(files)
            }
            _ = try journal.commit([.note(name: name, value: nil)])
        }
    }

    private func files(of records: [LedgerRecord]) throws(Fault) -> [ShelfFile] {
        var files: [ShelfFile] = []
        for record in records {
            for file in try journal.filed(record.key) {
                let place: ShelfFile.Place =
                    file.role == .answer ? .evidence(record.month) : .month(record.month)
                files.append(ShelfFile(place, name: file.name, bytes: file.bytes))
            }
        }
        return files
    }

    /// A ledger is written at once when all work is done, and now and then while it is going on.
    private func layOutLedgers(at now: Instant) throws(Fault) {
        guard mayHaveStaleLedgers else { return }
        if let last = ledgersAt, now.since(last) < Self.ledgerPause, try !isAtRest() { return }
        for month in try journal.ledgerMonths(company: nil) where !month.isPublished {
            guard let desk = ledgerDesks[month.company] else { continue }
            ledgersAt = now
            _ = try desk.shelf.layOut([try ledger(of: month, desk)])
            _ = try journal.commit([
                .ledgerPublished(company: month.company, month: month.month, edition: month.edition)
            ])
        }
        mayHaveStaleLedgers = false
    }

    private func isAtRest() throws(Fault) -> Bool {
        guard busyTalks.isEmpty, ended.isEmpty else { return false }
        for duty in duties.values.joined() where try duty.isBusy(at: lastTurn, in: self) { return false }
        let open = DocumentFilter(states: [.received, .working, .waiting])
        return try journal.documents(open, limit: 1).isEmpty
    }

    private func ledger(of month: LedgerMonth, _ desk: LedgerDesk) throws(Fault) -> ShelfFile {
        let rows = try journal.ledgerRecords(
            LedgerFilter(company: month.company, month: month.month), limit: .max)
        return ShelfFile(
            .ledgers, name: LedgerComposer.name(of: month.month), bytes: desk.composer.compose(rows))
    }

    /// Whether everything that was fetched lies in its folder, and every ledger is as the journal has it.
    var purchasesAreLaidOut: Bool {
        guard !ledgerDesks.isEmpty, layOutAgainAt == nil else { return true }
        return !mayHaveUnlaidPurchases && !mayHaveStaleLedgers
    }

    /// Writes the files of months again where they are missing or differ; gives how many had to be written.
    package func repairLedgers(
        company: String?, month: String?, at now: Instant
    ) throws(Fault) -> (months: Int, written: Int) {
        var written = 0
        var months = 0
        for known in try journal.ledgerMonths(company: company) where month == nil || known.month == month {
            guard let desk = ledgerDesks[known.company] else { continue }
            months += 1
            let records = try journal.ledgerRecords(
                LedgerFilter(company: known.company, direction: .purchase, month: known.month), limit: .max)
            for start in stride(from: 0, to: records.count, by: Self.shelfBatch) {
                let batch = records[start..<min(start + Self.shelfBatch, records.count)]
                written += try desk.shelf.layOut(try files(of: Array(batch)))
                _ = try journal.commit(batch.filter { $0.file != nil }.map { .laidOut($0.key) })
            }
            written += try desk.shelf.layOut([try ledger(of: known, desk)])
            _ = try journal.commit([
                .ledgerPublished(company: known.company, month: known.month, edition: known.edition)
            ])
        }
        return (months, written)
    }
}
