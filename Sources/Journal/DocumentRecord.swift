package import Calendars

/// One dropped document, from the moment it was taken.
package struct DocumentRecord: Sendable, Hashable {
    /// Sorts by arrival.
    package let id: String
    package let company: String

    /// The inbox it came from: its number in the configuration.
    package let channel: Int

    /// Where it lay below the inbox, as bytes; for an entry of an archive, the archive's path.
    package let path: [UInt8]

    /// The archive it was in, and its name there.
    package var parent: String?
    package var entry: [UInt8]?

    package let sha256: String
    package let size: Int
    package let receivedAt: Instant

    package var state: DocumentState
    package var outcome: DocumentOutcome?
    package var syntax: String?
    package var head: InvoiceSummary?

    /// The document whose bytes, or whose invoice number, were here first.
    package var duplicateOf: String?

    /// Findings and notes, as the engine wrote them.
    package var report: String?

    package var finishedAt: Instant?

    /// Whether the result goes to `outbox` or `error`, and the folder's name there.
    package var place: ResultPlace?
    package var folder: String?

    /// Counts up whenever the result has to be written again, for instance after a buyer's decision.
    package var edition = 0
    package var publishedEdition = 0

    /// Whether the dropped bytes must not be handed back.
    package var isQuarantined = false

    package init(
        id: String, company: String, channel: Int, path: [UInt8], sha256: String, size: Int,
        receivedAt: Instant,
        parent: String? = nil, entry: [UInt8]? = nil
    ) {
        self.id = id
        self.company = company
        self.channel = channel
        self.path = path
        self.sha256 = sha256
        self.size = size
        self.receivedAt = receivedAt
        self.parent = parent
        self.entry = entry
        state = .received
    }
}

package enum DocumentState: String, Sendable, CaseIterable {
    /// Durable, not yet read.
    case received

    /// Read, with legs under way.
    case working

    /// A repetition of a document that has not ended yet.
    case waiting

    /// Ended; the result is published, or about to be.
    case finished
}

package enum DocumentOutcome: String, Sendable, CaseIterable {
    case accepted, invalid, unreadable, refused, dead
    case duplicateConflict = "duplicate-conflict"

    /// An archive whose documents have all ended.
    case expanded
}

package enum ResultPlace: String, Sendable { case outbox, error }

/// What every report and every listing shows of an invoice.
package struct InvoiceSummary: Sendable, Hashable, Codable {
    package var number: String
    package var type: String
    package var issueDate: String?
    package var seller: String?
    package var buyer: String?
    package var sellerName: String?
    package var buyerName: String?
    package var currency: String?
    package var payable: String?

    package init(
        number: String, type: String, issueDate: String? = nil, seller: String? = nil, buyer: String? = nil,
        sellerName: String? = nil, buyerName: String? = nil, currency: String? = nil, payable: String? = nil
    ) {
        self.number = number
        self.type = type
        self.issueDate = issueDate
        self.seller = seller
        self.buyer = buyer
        self.sellerName = sellerName
        self.buyerName = buyerName
        self.currency = currency
        self.payable = payable
    }
}

extension DocumentRecord {
    /// The result folder of its channel: names are unique within each.
    package var folderSpace: String {
        "\(company)/\(channel)/\(place?.rawValue ?? ResultPlace.error.rawValue)"
    }
}
