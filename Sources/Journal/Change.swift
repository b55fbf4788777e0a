/// One thing that a commit makes durable.
package enum Change: Sendable {
    /// A document that was taken, with its bytes. Rules: `fresh`, or `repeats` when the company has dropped the
    /// same bytes before; the record then says so, too.
    case accept(DocumentRecord, body: [UInt8])

    /// Puts the bytes of a document where they are never handed on.
    case quarantine(document: String)

    /// Replaces what is known of a document.
    case document(DocumentRecord)

    /// Adds or replaces a leg.
    case leg(LegRecord)
    case payload(leg: String, Payload)
    case artefact(leg: String, Payload)

    /// Claims an invoice number for a document: rules `granted` with its revision, or `taken`.
    case claim(business: String, document: String)

    /// Gives an invoice number back after a document ended without becoming a legal fact.
    case release(business: String, document: String)

    /// Decides the name of a result folder: rules `named`. Asking again gives the same name.
    case name(place: String, stem: String, document: String)

    /// Leaves a folder name to whatever stands there and is not ours; the next ``name(place:stem:document:)`` gives another.
    case yield(place: String, name: String)

    case exchange(ExchangeRecord)
    case lane(LaneRecord)
    case event(EventRecord)
    case note(name: String, value: String?)

    /// Adds or replaces a row of a ledger; its month is written again.
    case ledger(LedgerRecord)

    /// Replaces what was filed of a document.
    case filed(LedgerRecord.Key, [FiledBytes])

    /// The files of a document lie in its folder.
    case laidOut(LedgerRecord.Key)

    /// The folder shows the ledger of a month as it was in this edition.
    case ledgerPublished(company: String, month: String, edition: Int)
}

/// What the journal decided on a change.
package enum Ruling: Sendable, Hashable {
    case fresh
    case repeats(document: String)
    case granted(revision: Int)
    case taken(by: String)
    case named(String)
}
