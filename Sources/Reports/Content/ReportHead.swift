package import Calendars
package import Invoicing

/// What a receipt and a rejection have in common: which file, whose, which invoice, and where it went.
package struct ReportHead: Sendable, Hashable {
    /// The company's folder name, and its country, which decides the second language of the page.
    package var company: String
    package var country: String

    /// The dropped file's name in display form; inside an archive `<archive>!<entry>`.
    package var file: String

    /// The same name as it was, each byte that is not an unreserved ASCII character as `%NN`.
    package var fileBytes: String

    /// Lower-case hexadecimal.
    package var sha256: String

    /// Nil when the document could not be read so far.
    package var invoice: InvoiceHead?
    package var legs: [LegReport]

    /// The file name of the receipt that says the same, when the very same bytes had been dropped before.
    package var duplicateOf: String?
    package var receivedAt: Instant

    /// Nil in a receipt that another one will replace.
    package var finishedAt: Instant?

    package init(
        company: String, country: String, file: String, fileBytes: String, sha256: String,
        invoice: InvoiceHead?, legs: [LegReport] = [], duplicateOf: String? = nil, receivedAt: Instant,
        finishedAt: Instant?
    ) {
        self.company = company
        self.country = country
        self.file = file
        self.fileBytes = fileBytes
        self.sha256 = sha256
        self.invoice = invoice
        self.legs = legs
        self.duplicateOf = duplicateOf
        self.receivedAt = receivedAt
        self.finishedAt = finishedAt
    }
}

/// The few terms by which a person knows an invoice.
package struct InvoiceHead: Sendable, Hashable {
    /// BT-1.
    package var number: String?

    /// BT-3, such as 380.
    package var type: String?

    /// BT-2, as written.
    package var issueDate: String?

    /// BT-31 and BT-48, or whatever else identifies the parties.
    package var seller: String?
    package var buyer: String?

    /// BT-27 and BT-44; shown to people only.
    package var sellerName: String?
    package var buyerName: String?

    /// BT-5.
    package var currency: String?

    /// BT-115.
    package var payable: Amount?

    package init(
        number: String?, type: String? = nil, issueDate: String? = nil, seller: String? = nil,
        buyer: String? = nil, sellerName: String? = nil, buyerName: String? = nil, currency: String? = nil,
        payable: Amount? = nil
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

/// What one platform made of the invoice.
package struct LegReport: Sendable, Hashable {
    package enum State: String, Sendable, CaseIterable {
        case accepted, pending, refused, dead, held, notSent = "not-sent"
    }

    /// The short name: `sef`, `cis`, `anaf`.
    package var platform: String
    package var state: State

    /// `sandbox`, `test` or `production`.
    package var environment: String
    package var platformId: String?

    /// Our key of the submission, by which the platform can be asked about it.
    package var requestId: String?

    /// What the platform gave and what was computed before it.
    ///
    /// Such as `zki`, `jir`, `qr` and `salesInvoiceId`.
    package var facts: [String: String]

    /// The fact that tells why the invoice had to go to this platform.
    package static let reasonFact = "reason"

    /// The fact that tells the date which the issuer had written, where the document was dated anew.
    package static let redatedFact = "redatedFrom"
    package var submittedAt: Instant?
    package var acceptedAt: Instant?
    package var attempts: Int

    /// Sent after the time the law allows, and marked so.
    package var lateDelivery: Bool

    package init(
        platform: String, state: State, environment: String, platformId: String? = nil,
        requestId: String? = nil, facts: [String: String] = [:], submittedAt: Instant? = nil,
        acceptedAt: Instant? = nil, attempts: Int = 0, lateDelivery: Bool = false
    ) {
        self.platform = platform
        self.state = state
        self.environment = environment
        self.platformId = platformId
        self.requestId = requestId
        self.facts = facts
        self.submittedAt = submittedAt
        self.acceptedAt = acceptedAt
        self.attempts = attempts
        self.lateDelivery = lateDelivery
    }
}
