internal import Invoicing
internal import Journal

extension InvoiceSummary {
    init(_ invoice: Invoice) {
        self.init(
            number: invoice.number, type: invoice.typeCode.rawValue,
            issueDate: invoice.issueDate?.description,
            seller: invoice.seller.known, buyer: invoice.buyer.known, sellerName: invoice.seller.shownName,
            buyerName: invoice.buyer.shownName, currency: invoice.currency.rawValue,
            payable: invoice.totals.payable?.description)
    }
}

extension Invoice.Party {
    /// The number by which the party is best known.
    fileprivate var known: String? {
        vatIdentifier ?? legalRegistration?.value ?? taxRegistration?.value ?? electronicAddress?.value
    }

    fileprivate var shownName: String? { name.isEmpty ? tradingName : name }
}
