internal import Documents

/// Where the rules of EN 16931 look in UBL.
enum UBLContext {
    static let document = Context("/(Invoice,CreditNote)")

    static let seller = Context("cac:AccountingSupplierParty")
    static let sellerParty = Context("cac:AccountingSupplierParty/cac:Party")
    static let sellerEndpoint = Context("cac:AccountingSupplierParty/cac:Party/cbc:EndpointID")
    static let sellerAddress = Context("cac:AccountingSupplierParty/cac:Party/cac:PostalAddress")
    static let buyerEndpoint = Context("cac:AccountingCustomerParty/cac:Party/cbc:EndpointID")
    static let buyerAddress = Context("cac:AccountingCustomerParty/cac:Party/cac:PostalAddress")
    static let payee = Context("cac:PayeeParty")
    static let representative = Context("cac:TaxRepresentativeParty")
    static let representativeAddress = Context("cac:TaxRepresentativeParty/cac:PostalAddress")
    static let partyTaxScheme = Context("cac:PartyTaxScheme")
    static let vatRegistration = Context("cac:PartyTaxScheme") { scheme, sheet in
        sheet.isVAT(scheme)
    }

    static let additionalDocument = Context("cac:AdditionalDocumentReference")
    static let billingReference = Context("cac:BillingReference")
    static let note = Context("/(Invoice,CreditNote)/cbc:Note")
    static let delivery = Context("cac:Delivery")
    static let deliveryAddress = Context("cac:Delivery/cac:DeliveryLocation/cac:Address")
    static let address = Context("cac:PostalAddress | cac:Address")

    static let paymentMeans = Context("cac:PaymentMeans")
    static let cardNumber = Context("cac:PaymentMeans/cac:CardAccount/cbc:PrimaryAccountNumberID")
    static let creditTransferAccount = Context("cac:PaymentMeans/cac:PayeeFinancialAccount") {
        account, sheet in
        guard let means = sheet.parent(of: account) else { return false }
        return sheet.has(means, CBC.paymentMeansCode) { sheet.reads($0, "30") || sheet.reads($0, "58") }
    }

    static let documentAllowance = Context("/(Invoice,CreditNote)/cac:AllowanceCharge", where: isAllowance)
    static let documentCharge = Context("/(Invoice,CreditNote)/cac:AllowanceCharge", where: isCharge)
    static let lineAllowance = Context(
        "(cac:InvoiceLine,cac:CreditNoteLine)/cac:AllowanceCharge", where: isAllowance)
    static let lineCharge = Context(
        "(cac:InvoiceLine,cac:CreditNoteLine)/cac:AllowanceCharge", where: isCharge)
    static let anyAllowance = Context("cac:AllowanceCharge", where: isAllowance)
    static let anyCharge = Context("cac:AllowanceCharge", where: isCharge)

    static let totals = Context("cac:LegalMonetaryTotal")
    static let taxTotal = Context("/(Invoice,CreditNote)/cac:TaxTotal")
    static let breakdown = Context("cac:TaxTotal/cac:TaxSubtotal")
    static let taxSubtotal = Context("cac:TaxSubtotal")

    static let line = Context("cac:InvoiceLine | cac:CreditNoteLine")
    static let linePeriod = Context("(cac:InvoiceLine,cac:CreditNoteLine)/cac:InvoicePeriod")
    static let period = Context("cac:InvoicePeriod")
    /// Amounts of money; prices may have more decimals, and so may what is given on them.
    static let amount = Context(
        Path(anyOf: .wellKnown { $0.hasSuffix("Amount") && !$0.hasSuffix("PriceAmount") })
    ) { amount, sheet in
        guard let entry = sheet.ancestor(of: amount, CAC.allowanceCharge) else { return true }
        return sheet.parent(of: entry).map { sheet.name(of: $0) != CAC.price } ?? true
    }
    static let binary = Context(Path(anyOf: .wellKnown { $0.hasSuffix("BinaryObject") }))
    static let itemProperty = Context("cac:AdditionalItemProperty")
    static let itemClass = Context(
        """
        (cac:InvoiceLine,cac:CreditNoteLine)/cac:Item/cac:CommodityClassification/cbc:ItemClassificationCode
        """)
    static let standardItem = Context(
        "(cac:InvoiceLine,cac:CreditNoteLine)/cac:Item/cac:StandardItemIdentification/cbc:ID")

    private static let isAllowance: Rule.Condition = { entry, sheet in
        sheet.indicator(entry, CBC.chargeIndicator) == false
    }
    private static let isCharge: Rule.Condition = { entry, sheet in
        sheet.indicator(entry, CBC.chargeIndicator) == true
    }
}

extension Sheet {
    /// Whether a tax category or registration belongs to VAT.
    package func isVAT(_ node: Node) -> Bool {
        has(node, CAC.taxScheme, CBC.id) { self.saysAnyCase($0, "VAT") }
    }
}
