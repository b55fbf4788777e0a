internal import Invoicing

extension CIIReader {
    /// Currencies, payment, VAT and totals.
    mutating func readSettlement(_ node: XMLNode) {
        for child in node.children {
            switch child.name {
            case RAM.creditorReferenceID: terms.text(child, into: &creditor)
            case RAM.paymentReference: terms.text(child, into: &remittanceInformation)
            case RAM.taxCurrencyCode, RAM.invoiceCurrencyCode:
                // Known before anything is read; here only a second one is noted.
                if node.child(child.name) == child { terms.leftovers(of: child) } else { terms.keep(child) }
            case RAM.payeeTradeParty: readPayee(child)
            case RAM.specifiedTradeSettlementPaymentMeans: readPaymentMeans(child)
            case RAM.applicableTradeTax: readTax(child)
            case RAM.billingSpecifiedPeriod: terms.period(child, "BT-73", "BT-74", into: &invoice.period)
            case RAM.specifiedTradeAllowanceCharge: readAllowanceCharge(child)
            case RAM.specifiedTradePaymentTerms: readPaymentTerms(child)
            case RAM.specifiedTradeSettlementHeaderMonetarySummation: readTotals(child)
            case RAM.invoiceReferencedDocument: readPrecedingInvoice(child)
            case RAM.receivableSpecifiedTradeAccountingAccount:
                terms.only(RAM.id, of: child, into: &invoice.accountingReference)
            default: terms.keep(child)
            }
        }
    }

    /// BG-3.
    private mutating func readPrecedingInvoice(_ node: XMLNode) {
        var preceding = Invoice.PrecedingInvoice("")
        for child in node.children {
            switch child.name {
            case RAM.issuerAssignedID: terms.text(child, into: &preceding.number)
            case RAM.formattedIssueDateTime: terms.day(child, "BT-26", into: &preceding.issueDate)
            default: terms.keep(child)
            }
        }
        if preceding != Invoice.PrecedingInvoice("") { invoice.precedingInvoices.append(preceding) }
    }

    // MARK: - VAT

    /// BG-23, and BT-7 or BT-8, which CII repeats with each rate.
    private mutating func readTax(_ node: XMLNode) {
        var entry = Invoice.VATBreakdown(category: nil, rate: nil)
        for child in node.children {
            switch child.name {
            case RAM.calculatedAmount: terms.money(child, "BT-117", into: &entry.taxAmount)
            case RAM.basisAmount: terms.money(child, "BT-116", into: &entry.taxableAmount)
            case RAM.categoryCode: terms.code(child, into: &entry.category)
            case RAM.rateApplicablePercent: terms.number(child, "BT-119", into: &entry.rate)
            case RAM.exemptionReason: terms.text(child, into: &entry.exemptionReason)
            case RAM.exemptionReasonCode: terms.code(child, into: &entry.exemptionCode)
            case RAM.typeCode where child.trimmed == "VAT": terms.leftovers(of: child)
            case RAM.taxPointDate: readTaxPointDate(child)
            case RAM.dueDateTypeCode: readTaxPointCode(child)
            default: terms.keep(child)
            }
        }
        if entry != Invoice.VATBreakdown(category: nil, rate: nil) { invoice.vatBreakdown.append(entry) }
    }

    private mutating func readTaxPointDate(_ node: XMLNode) {
        var date: CalendarDate?
        var probe = terms
        probe.day(node, "BT-7", into: &date)
        if invoice.taxPointDate == nil {
            terms = probe
            invoice.taxPointDate = date
        } else if date != invoice.taxPointDate {
            terms.keep(node)
        }
    }

    private mutating func readTaxPointCode(_ node: XMLNode) {
        let code = node.trimmed
        let event = VATPointCode(Self.events[code] ?? code)
        if invoice.taxPointCode == nil, !code.isEmpty {
            terms.leftovers(of: node)
            invoice.taxPointCode = event
        } else if event != invoice.taxPointCode {
            terms.keep(node)
        }
    }

    /// UNTDID 2475 to UNTDID 2005.
    static let events = ["5": "3", "29": "35", "72": "432"]

    // MARK: - Amounts

    /// BG-20 and BG-21.
    private mutating func readAllowanceCharge(_ node: XMLNode) {
        guard let isCharge = isCharge(node) else { return }
        var entry = Invoice.AllowanceCharge(amount: nil)
        for child in node.children {
            switch child.name {
            case RAM.chargeIndicator: terms.leftoversOfIndicator(child)
            case RAM.actualAmount: terms.money(child, isCharge ? "BT-99" : "BT-92", into: &entry.amount)
            case RAM.basisAmount: terms.money(child, isCharge ? "BT-100" : "BT-93", into: &entry.baseAmount)
            case RAM.calculationPercent:
                terms.number(child, isCharge ? "BT-101" : "BT-94", into: &entry.percentage)
            case RAM.reason: terms.text(child, into: &entry.reason)
            case RAM.reasonCode: terms.code(child, into: &entry.reasonCode)
            case RAM.categoryTradeTax:
                readCategory(child, isCharge ? "BT-103" : "BT-96", &entry.vatCategory, &entry.vatRate)
            default: terms.keep(child)
            }
        }
        if isCharge { invoice.charges.append(entry) } else { invoice.allowances.append(entry) }
    }

    /// Whether it is a charge; nil, with a finding, when it doesn't say.
    mutating func isCharge(_ node: XMLNode) -> Bool? {
        if let isCharge = node.child(RAM.chargeIndicator).flatMap({ terms.indicator($0) }) { return isCharge }
        terms.unreadable(
            node, "BG-20", "an allowance or a charge", "Write the charge indicator as true or false.")
        return nil
    }

    mutating func readCategory(
        _ node: XMLNode, _ rateTerm: String, _ category: inout VATCategory?, _ rate: inout Amount?
    ) {
        guard category == nil, rate == nil else { return terms.keep(node) }
        for child in node.children {
            switch child.name {
            case RAM.categoryCode: terms.code(child, into: &category)
            case RAM.rateApplicablePercent: terms.number(child, rateTerm, into: &rate)
            case RAM.typeCode where child.trimmed == "VAT": terms.leftovers(of: child)
            default: terms.keep(child)
            }
        }
    }

    /// BG-22.
    private mutating func readTotals(_ node: XMLNode) {
        for child in node.children {
            switch child.name {
            case RAM.lineTotalAmount: terms.money(child, "BT-106", into: &invoice.totals.lineTotal)
            case RAM.chargeTotalAmount: terms.money(child, "BT-108", into: &invoice.totals.chargeTotal)
            case RAM.allowanceTotalAmount: terms.money(child, "BT-107", into: &invoice.totals.allowanceTotal)
            case RAM.taxBasisTotalAmount: terms.money(child, "BT-109", into: &invoice.totals.taxExclusive)
            case RAM.taxTotalAmount: readTaxTotal(child)
            case RAM.roundingAmount: terms.money(child, "BT-114", into: &invoice.totals.rounding)
            case RAM.grandTotalAmount: terms.money(child, "BT-112", into: &invoice.totals.taxInclusive)
            case RAM.totalPrepaidAmount: terms.money(child, "BT-113", into: &invoice.totals.prepaid)
            case RAM.duePayableAmount: terms.money(child, "BT-115", into: &invoice.totals.payable)
            default: terms.keep(child)
            }
        }
    }

    /// BT-110 or BT-111, told apart by the currency.
    private mutating func readTaxTotal(_ node: XMLNode) {
        let currency = node.attribute(XMLAttribute.currencyID) ?? ""
        if let taxCurrency = invoice.taxCurrency, taxCurrency != invoice.currency,
            taxCurrency.rawValue == currency
        {
            terms.money(
                node, "BT-111", currency: taxCurrency, into: &invoice.totals.vatTotalInTaxCurrency)
        } else {
            terms.money(node, "BT-110", into: &invoice.totals.vatTotal)
        }
    }
}

extension XMLTerms {
    /// BG-14 and BG-26.
    mutating func period(
        _ node: XMLNode, _ startTerm: String, _ endTerm: String, into field: inout Invoice.Period?
    ) {
        guard field == nil else { return keep(node) }
        var period = Invoice.Period()
        for child in node.children {
            switch child.name {
            case RAM.startDateTime: day(child, startTerm, into: &period.start)
            case RAM.endDateTime: day(child, endTerm, into: &period.end)
            default: keep(child)
            }
        }
        if period != Invoice.Period() { field = period }
    }
}
