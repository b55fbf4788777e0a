internal import Documents

/// Where the rules of EN 16931 look in CII.
enum CIIContext {
    private static let trade = "/rsm:CrossIndustryInvoice/rsm:SupplyChainTradeTransaction"
    private static let settlementPath = "\(trade)/ram:ApplicableHeaderTradeSettlement"
    private static let linePath = "\(trade)/ram:IncludedSupplyChainTradeLineItem"
    private static let lineSettlementPath = "\(linePath)/ram:SpecifiedLineTradeSettlement"

    static let document = Context("/rsm:CrossIndustryInvoice")
    static let agreement = Context("\(trade)/ram:ApplicableHeaderTradeAgreement")
    static let delivery = Context("\(trade)/ram:ApplicableHeaderTradeDelivery")
    static let settlement = Context(settlementPath)
    static let exchangeContext = Context("/rsm:CrossIndustryInvoice/rsm:ExchangedDocumentContext")
    static let exchangedDocument = Context("/rsm:CrossIndustryInvoice/rsm:ExchangedDocument")

    static let itemClass = Context("ram:DesignatedProductClassification") { node, sheet in
        sheet.has(node, RAM.classCode)
    }
    static let additionalDocument = Context("ram:AdditionalReferencedDocument")
    static let card = Context(
        "ram:SpecifiedTradeSettlementPaymentMeans/ram:ApplicableTradeSettlementFinancialCard")
    static let creditTransferAccount = Context(
        "ram:SpecifiedTradeSettlementPaymentMeans/ram:PayeePartyCreditorFinancialAccount"
    ) { account, sheet in
        guard let means = sheet.parent(of: account) else { return false }
        return sheet.has(means, RAM.typeCode) { sheet.reads($0, "30") || sheet.reads($0, "58") }
    }
    static let paymentMeans = Context("ram:SpecifiedTradeSettlementPaymentMeans")

    /// The artefact hangs the rules about allowances on their indicators.
    static let documentAllowance = Context(
        "\(settlementPath)/ram:SpecifiedTradeAllowanceCharge/ram:ChargeIndicator", where: says(charge: false))
    static let documentCharge = Context(
        "\(settlementPath)/ram:SpecifiedTradeAllowanceCharge/ram:ChargeIndicator", where: says(charge: true))
    static let lineAllowance = Context(
        "ram:SpecifiedLineTradeSettlement/ram:SpecifiedTradeAllowanceCharge/ram:ChargeIndicator",
        where: says(charge: false))
    static let lineCharge = Context(
        "ram:SpecifiedLineTradeSettlement/ram:SpecifiedTradeAllowanceCharge/ram:ChargeIndicator",
        where: says(charge: true))

    static let totals = Context("ram:SpecifiedTradeSettlementHeaderMonetarySummation")
    static let taxTotal = Context(
        "ram:SpecifiedTradeSettlementHeaderMonetarySummation/ram:TaxTotalAmount"
    ) { amount, sheet in
        guard let totals = sheet.parent(of: amount), let settlement = sheet.parent(of: totals) else {
            return false
        }
        return sheet.isInCurrency(amount, of: settlement, RAM.invoiceCurrencyCode)
    }
    static let breakdown = Context("\(settlementPath)/ram:ApplicableTradeTax")
    static let period = Context("ram:ApplicableHeaderTradeSettlement/ram:BillingSpecifiedPeriod")
    static let linePeriod = Context("ram:SpecifiedLineTradeSettlement/ram:BillingSpecifiedPeriod")
    static let line = Context("ram:IncludedSupplyChainTradeLineItem")
    static let itemProperty = Context("ram:ApplicableProductCharacteristic")
    static let payee = Context("ram:PayeeTradeParty")
    static let precedingInvoice = Context("ram:ApplicableHeaderTradeSettlement/ram:InvoiceReferencedDocument")
    static let seller = Context("ram:SellerTradeParty")
    static let representative = Context("ram:SellerTaxRepresentativeTradeParty")
    static let vatNumber = Context("ram:SpecifiedTaxRegistration/ram:ID") { id, sheet in
        sheet.attribute(id, XMLAttribute.schemeID).map { sheet.equals($0, "VA") } ?? false
    }

    private static func says(charge isCharge: Bool) -> Rule.Condition {
        // The artefact compares the text: an indicator that says 0 or 1 is passed over.
        { indicator, sheet in
            sheet.has(indicator, UDT.indicator) { sheet.reads($0, isCharge ? "true" : "false") }
        }
    }
}

extension Sheet {
    /// What a charge indicator of CII says.
    func flag(_ indicator: Node) -> Bool? { self.indicator(indicator, UDT.indicator) }

    /// Whether an allowance or charge is a charge.
    func isCharge(_ entry: Node) -> Bool? { child(entry, RAM.chargeIndicator).flatMap { flag($0) } }

    /// Whether any such child says anything at all, be it blank space.
    func says(_ node: Node, _ a: XMLName) -> Bool { has(node, a) { !self.text($0).isEmpty } }

    func says(_ node: Node, _ a: XMLName, _ b: XMLName) -> Bool { has(node, a, b) { !self.text($0).isEmpty } }

    func says(_ node: Node, _ a: XMLName, _ b: XMLName, _ c: XMLName) -> Bool {
        has(node, a, b, c) { !self.text($0).isEmpty }
    }

    func says(_ node: Node, _ a: XMLName, _ b: XMLName, _ c: XMLName, _ d: XMLName) -> Bool {
        has(node, a, b, c, d) { !self.text($0).isEmpty }
    }

    /// The three parts of the one transaction.
    var transaction: Node? { child(root, RSM.supplyChainTradeTransaction) }
    var headerAgreement: Node? { transaction.flatMap { child($0, RAM.applicableHeaderTradeAgreement) } }
    var headerDelivery: Node? { transaction.flatMap { child($0, RAM.applicableHeaderTradeDelivery) } }
    var headerSettlement: Node? { transaction.flatMap { child($0, RAM.applicableHeaderTradeSettlement) } }
}
