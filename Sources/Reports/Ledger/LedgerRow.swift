package import Invoicing

/// One document in the ledger of a month.
package struct LedgerRow: Sendable, Hashable {
    package enum Direction: String, Sendable { case purchase, sale }

    /// Base and tax of one rate.
    package struct Share: Sendable, Hashable {
        package var base: Amount
        package var vat: Amount

        package init(base: Amount, vat: Amount) {
            self.base = base
            self.vat = vat
        }
    }

    package var direction: Direction
    package var platform: String
    package var platformId: String
    package var type: DocumentTypeCode
    package var number: String
    package var partnerTaxNumber: String
    package var partnerRegistration: String
    package var partnerName: String
    package var issueDate: CalendarDate?
    package var deliveryDate: CalendarDate?
    package var dueDate: CalendarDate?
    package var sentDate: CalendarDate?
    package var currency: CurrencyCode

    /// By rate; 20 and 20.00 are one.
    package private(set) var shares: [Amount: Share] = [:]

    /// What is taxed at zero, exempt, or not taxed here.
    package private(set) var exempt: Amount?
    package var net: Amount?
    package var vat: Amount?
    package var gross: Amount?
    package var rounding: Amount?
    package var payable: Amount?
    package var status: String

    /// The file beside the ledger, and its hash.
    package var file: String
    package var sha256: String

    package init(
        _ direction: Direction, platform: String, platformId: String, type: DocumentTypeCode, number: String,
        currency: CurrencyCode, status: String, file: String = "", sha256: String = ""
    ) {
        self.direction = direction
        self.platform = platform
        self.platformId = platformId
        self.type = type
        self.number = number
        partnerTaxNumber = ""
        partnerRegistration = ""
        partnerName = ""
        self.currency = currency
        self.status = status
        self.file = file
        self.sha256 = sha256
    }

    /// Adds one group of the document's VAT breakdown.
    package mutating func add(rate: Amount?, base: Amount, vat: Amount) {
        guard let rate, rate > Amount(0) else {
            exempt = (exempt ?? Amount(cents: 0)) + base
            return
        }
        let share = shares[rate] ?? Share(base: Amount(cents: 0), vat: Amount(cents: 0))
        shares[rate] = Share(base: share.base + base, vat: share.vat + vat)
    }
}

extension LedgerRow {
    /// Takes dates, amounts and the VAT by rate from the document itself.
    package mutating func fill(from invoice: Invoice) {
        // Some lists tell who sent a document, and nothing of the document itself.
        if number.isEmpty {
            number = invoice.number
            type = invoice.typeCode
            currency = invoice.currency
        }
        let partner = direction == .purchase ? invoice.seller : invoice.buyer
        if partnerName.isEmpty { partnerName = partner.name }
        if partnerTaxNumber.isEmpty { partnerTaxNumber = partner.vatIdentifier ?? "" }
        if partnerRegistration.isEmpty { partnerRegistration = partner.legalRegistration?.value ?? "" }
        issueDate = invoice.issueDate
        deliveryDate = invoice.delivery?.date ?? deliveryDate
        dueDate = invoice.dueDate ?? dueDate
        net = invoice.totals.taxExclusive ?? net
        vat = invoice.totals.vatTotal ?? vat
        gross = invoice.totals.taxInclusive ?? gross
        rounding = invoice.totals.rounding ?? rounding
        payable = invoice.totals.payable ?? payable
        for group in invoice.vatBreakdown {
            add(
                rate: group.rate, base: group.taxableAmount ?? Amount(cents: 0),
                vat: group.taxAmount ?? Amount(cents: 0))
        }
    }
}
