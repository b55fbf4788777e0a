internal import Calendars
internal import Documents
internal import Faults
internal import Invoicing
internal import Journal
internal import Platforms
internal import Reports

extension Engine {
    /// The rows that a document which has ended gives to the ledger of its company.
    ///
    /// Only platforms from which purchases come keep a ledger: there both directions stand in one place.
    func ledgerRows(of document: DocumentRecord, _ legs: [LegRecord]) throws(Fault) -> [Change] {
        var changes: [Change] = []
        for leg in legs where leg.state == .accepted && leg.facts[LegRecord.actionFact] == nil {
            guard let setup = setups[leg.lane], setup.platform is any PurchaseSource, let id = leg.platformId
            else { continue }
            let key = LedgerRecord.Key(
                company: leg.company, platform: leg.platform, .sale, id: id)
            guard try journal.ledgerRecord(key) == nil else { continue }
            let sent = CivilTime(leg.submittedAt ?? document.receivedAt, in: setup.platform.traits.zone).date
            let payload = try journal.payload(of: leg.id)?.bytes ?? []
            var row = LedgerRow(
                .sale, platform: leg.platform, platformId: id,
                type: DocumentTypeCode(document.head?.type ?? ""), number: document.head?.number ?? "",
                currency: CurrencyCode(document.head?.currency ?? ""), status: "")
            row.sentDate = sent
            if case .invoice(let taken) = Intake().take(payload) { row.fill(from: taken.reading.invoice) }
            var record = LedgerRecord(
                key, month: sent.monthText, number: row.number, partner: row.partnerName,
                status: leg.facts["status"] ?? "")
            record.statusAt = leg.acceptedAt
            record.row = row.text
            record.file = document.folder.map { "../outbox/\($0)" }
            record.sha256 = surroundings.digest(payload)
            record.fetchedAt = leg.acceptedAt
            record.isLaidOut = true
            changes.append(.ledger(record))
            mayHaveStaleLedgers = true
        }
        return changes
    }
}
