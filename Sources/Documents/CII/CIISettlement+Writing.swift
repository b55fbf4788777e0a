internal import Invoicing

extension CIIWriter {
    /// Currencies, payment, VAT and totals.
    func writeSettlement(to xml: inout XMLWriter) {
        xml.group("ram:ApplicableHeaderTradeSettlement", isRequired: true) {
            $0.element("ram:CreditorReferenceID", first(\.directDebit?.creditor))
            $0.element("ram:PaymentReference", first(\.remittanceInformation))
            $0.element("ram:TaxCurrencyCode", invoice.taxCurrency?.rawValue)
            $0.element("ram:InvoiceCurrencyCode", invoice.currency.rawValue)
            if let payee = invoice.payee { write(payee, to: &$0) }
            for payment in invoice.payments { write(payment, to: &$0) }
            writeTaxes(to: &$0)
            write(invoice.period, to: &$0)
            for entry in invoice.allowances { write(entry, isCharge: false, to: &$0) }
            for entry in invoice.charges { write(entry, isCharge: true, to: &$0) }
            $0.group("ram:SpecifiedTradePaymentTerms") {
                $0.element("ram:Description", invoice.paymentTerms)
                $0.day("ram:DueDateDateTime", invoice.dueDate)
                $0.element("ram:DirectDebitMandateID", first(\.directDebit?.mandate))
            }
            writeTotals(to: &$0)
            // The schema has room for one; EN 16931 knows any number, and none is dropped.
            for preceding in invoice.precedingInvoices {
                $0.group("ram:InvoiceReferencedDocument") {
                    $0.element("ram:IssuerAssignedID", preceding.number)
                    $0.day("ram:FormattedIssueDateTime", preceding.issueDate, "qdt:DateTimeString")
                }
            }
            $0.group("ram:ReceivableSpecifiedTradeAccountingAccount") {
                $0.element("ram:ID", invoice.accountingReference)
            }
        }
    }

    /// What CII says once for all payments.
    private func first(_ term: (Invoice.PaymentInstructions) -> String?) -> String? {
        invoice.payments.lazy.compactMap(term).first
    }

    /// BG-16: the whole group once for each account.
    private func write(_ payment: Invoice.PaymentInstructions, to xml: inout XMLWriter) {
        let transfers = payment.creditTransfers.map(Optional.some)
        for transfer in transfers.isEmpty ? [nil] : transfers {
            xml.group("ram:SpecifiedTradeSettlementPaymentMeans") {
                $0.element("ram:TypeCode", payment.meansCode.rawValue)
                $0.element("ram:Information", payment.meansText)
                $0.group("ram:ApplicableTradeSettlementFinancialCard") {
                    $0.element("ram:ID", payment.card?.number)
                    $0.element("ram:CardholderName", payment.card?.holder)
                }
                $0.group("ram:PayerPartyDebtorFinancialAccount") {
                    $0.element("ram:IBANID", payment.directDebit?.debitedAccount)
                }
                $0.group("ram:PayeePartyCreditorFinancialAccount") {
                    let isIBAN = transfer?.account.hasIBANForm ?? false
                    if isIBAN { $0.element("ram:IBANID", transfer?.account) }
                    $0.element("ram:AccountName", transfer?.name)
                    if !isIBAN { $0.element("ram:ProprietaryID", transfer?.account) }
                }
                $0.group("ram:PayeeSpecifiedCreditorFinancialInstitution") {
                    $0.element("ram:BICID", transfer?.serviceProvider)
                }
            }
        }
    }

    /// BG-14 and BG-26.
    func write(_ period: Invoice.Period?, to xml: inout XMLWriter) {
        xml.group("ram:BillingSpecifiedPeriod") {
            $0.day("ram:StartDateTime", period?.start)
            $0.day("ram:EndDateTime", period?.end)
        }
    }

    // MARK: - VAT

    /// BG-23, with BT-8 in each, and BT-7 in the first: the official rules take the date once only.
    private func writeTaxes(to xml: inout XMLWriter) {
        for (place, entry) in invoice.vatBreakdown.enumerated() {
            write(entry, date: place == 0 ? invoice.taxPointDate : nil, to: &xml)
        }
        if invoice.vatBreakdown.isEmpty, invoice.taxPointDate != nil || invoice.taxPointCode != nil {
            write(Invoice.VATBreakdown(category: nil, rate: nil), date: invoice.taxPointDate, to: &xml)
        }
    }

    private func write(_ entry: Invoice.VATBreakdown, date: CalendarDate?, to xml: inout XMLWriter) {
        xml.group("ram:ApplicableTradeTax") {
            $0.element("ram:CalculatedAmount", entry.taxAmount?.description)
            $0.element("ram:TypeCode", "VAT")
            $0.element("ram:ExemptionReason", entry.exemptionReason)
            $0.element("ram:BasisAmount", entry.taxableAmount?.description)
            $0.element("ram:CategoryCode", entry.category?.rawValue)
            $0.element("ram:ExemptionReasonCode", entry.exemptionCode?.rawValue)
            $0.day("ram:TaxPointDate", date, "udt:DateString")
            $0.element("ram:DueDateTypeCode", invoice.taxPointCode.map(Self.event))
            $0.element("ram:RateApplicablePercent", entry.rate?.description)
        }
    }

    /// UNTDID 2005 to UNTDID 2475.
    private static func event(_ code: VATPointCode) -> String {
        CIIReader.events.first { $0.value == code.rawValue }?.key ?? code.rawValue
    }

    func writeCategory(
        _ name: StaticString, _ category: VATCategory?, _ rate: Amount?, to xml: inout XMLWriter
    ) {
        guard category != nil || rate != nil else { return }
        xml.group(name) {
            $0.element("ram:TypeCode", "VAT")
            $0.element("ram:CategoryCode", category?.rawValue)
            $0.element("ram:RateApplicablePercent", rate?.description)
        }
    }

    // MARK: - Amounts

    /// BG-20, BG-21, BG-27 and BG-28.
    func write(_ entry: Invoice.AllowanceCharge, isCharge: Bool, to xml: inout XMLWriter) {
        xml.group("ram:SpecifiedTradeAllowanceCharge") {
            writeIndicator(isCharge, to: &$0)
            $0.element("ram:CalculationPercent", entry.percentage?.description)
            $0.element("ram:BasisAmount", entry.baseAmount?.description)
            $0.element("ram:ActualAmount", entry.amount?.description)
            $0.element("ram:ReasonCode", entry.reasonCode?.rawValue)
            $0.element("ram:Reason", entry.reason)
            writeCategory("ram:CategoryTradeTax", entry.vatCategory, entry.vatRate, to: &$0)
        }
    }

    func writeIndicator(_ isCharge: Bool, to xml: inout XMLWriter) {
        xml.group("ram:ChargeIndicator") { $0.element("udt:Indicator", isCharge ? "true" : "false") }
    }

    /// BG-22.
    private func writeTotals(to xml: inout XMLWriter) {
        let totals = invoice.totals
        xml.group("ram:SpecifiedTradeSettlementHeaderMonetarySummation") {
            $0.element("ram:LineTotalAmount", totals.lineTotal?.description)
            $0.element("ram:ChargeTotalAmount", totals.chargeTotal?.description)
            $0.element("ram:AllowanceTotalAmount", totals.allowanceTotal?.description)
            $0.element("ram:TaxBasisTotalAmount", totals.taxExclusive?.description)
            $0.element(
                "ram:TaxTotalAmount", totals.vatTotal?.description,
                XMLWriter.Attribute("currencyID", invoice.currency.rawValue))
            $0.element(
                "ram:TaxTotalAmount", totals.vatTotalInTaxCurrency?.description,
                XMLWriter.Attribute("currencyID", invoice.taxCurrency?.rawValue))
            $0.element("ram:RoundingAmount", totals.rounding?.description)
            $0.element("ram:GrandTotalAmount", totals.taxInclusive?.description)
            $0.element("ram:TotalPrepaidAmount", totals.prepaid?.description)
            $0.element("ram:DuePayableAmount", totals.payable?.description)
        }
    }
}

extension String {
    /// Whether it looks like an IBAN: two letters and two digits in front, 15 to 34 letters and digits in all.
    fileprivate var hasIBANForm: Bool {
        let characters = utf8.filter { $0 != UInt8(ascii: " ") }
        func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
        func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
        return (15...34).contains(characters.count) && characters.prefix(2).allSatisfy(isLetter)
            && characters.dropFirst(2).prefix(2).allSatisfy(isDigit)
            && characters.allSatisfy { isLetter($0) || isDigit($0) }
    }
}
