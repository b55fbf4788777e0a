/// An invoice or credit note in the terms of EN 16931.
///
/// A term that the standard demands may still be missing in a file that people have: then a text is empty and
/// anything else nil. To check that is the rules' business, not the model's. Repeated groups keep their order.
package struct Invoice: Sendable, Hashable {
    /// Which of UBL's two documents it is; the meaning of positive amounts depends on it.
    package enum Kind: String, Sendable, Hashable { case invoice, creditNote }

    package var kind: Kind

    /// BT-1: the unique number that the seller gave it.
    package var number: String

    /// BT-2: the day on which it was issued.
    package var issueDate: CalendarDate?

    /// BT-3: what kind of document it is.
    package var typeCode: DocumentTypeCode

    /// BT-5: the currency of all amounts but BT-111.
    package var currency: CurrencyCode

    /// BT-6: the currency in which VAT is accounted, where it differs.
    package var taxCurrency: CurrencyCode?

    /// BT-7: the day on which the VAT becomes due; excludes BT-8.
    package var taxPointDate: CalendarDate?

    /// BT-8: the event that makes the VAT due; excludes BT-7.
    package var taxPointCode: VATPointCode?

    /// BT-9: the day by which it is to be paid.
    package var dueDate: CalendarDate?

    /// BT-10: what the buyer asked to be quoted.
    package var buyerReference: String?

    /// BT-11: the project.
    package var projectReference: String?

    /// BT-12: the contract.
    package var contractReference: String?

    /// BT-13: the buyer's order.
    package var orderReference: String?

    /// BT-14: the seller's order.
    package var salesOrderReference: String?

    /// BT-15: the advice that goods were received.
    package var receivingAdviceReference: String?

    /// BT-16: the advice that goods were sent.
    package var despatchAdviceReference: String?

    /// BT-17: the call for tenders or the lot.
    package var tenderReference: String?

    /// BT-18: the object that is invoiced, such as a meter.
    package var invoicedObject: Identifier?

    /// BT-19: where the buyer books it.
    package var accountingReference: String?

    /// BT-20: the terms of payment.
    package var paymentTerms: String?

    /// BG-1: notes.
    package var notes: [Note] = []

    /// BT-23: the business process.
    package var businessProcess: String?

    /// BT-24: the rules that the document keeps.
    package var specification: String = ""

    /// BG-3: the invoices before it that it corrects or settles.
    package var precedingInvoices: [PrecedingInvoice] = []

    /// BG-4: the seller.
    package var seller = Party()

    /// BG-7: the buyer.
    package var buyer = Party()

    /// BG-10: who is paid, where it is not the seller.
    package var payee: Payee?

    /// BG-11: the seller's tax representative.
    package var taxRepresentative: TaxRepresentative?

    /// BG-13: where and when it was delivered.
    package var delivery: Delivery?

    /// BG-14: the period that is invoiced (BT-73, BT-74).
    package var period: Period?

    /// BG-16: how it is to be paid.
    ///
    /// The standard has at most one; files with several are kept as they are.
    package var payments: [PaymentInstructions] = []

    /// BG-20: allowances on the whole document.
    package var allowances: [AllowanceCharge] = []

    /// BG-21: charges on the whole document.
    package var charges: [AllowanceCharge] = []

    /// BG-22: the totals.
    package var totals = Totals()

    /// BG-23: the VAT by category and rate.
    package var vatBreakdown: [VATBreakdown] = []

    /// BG-24: supporting documents.
    package var supportingDocuments: [SupportingDocument] = []

    /// BG-25: the lines.
    package var lines: [Line] = []

    /// National terms of the whole document.
    package var extensions = Extensions()

    package init(
        _ kind: Kind = .invoice, number: String, issueDate: CalendarDate? = nil,
        typeCode: DocumentTypeCode? = nil, currency: CurrencyCode = ""
    ) {
        self.kind = kind
        self.number = number
        self.issueDate = issueDate
        self.typeCode = typeCode ?? (kind == .invoice ? .invoice : .creditNote)
        self.currency = currency
    }
}
