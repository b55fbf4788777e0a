internal import Documents
internal import Faults

/// The CII binding of EN 16931: what may stand once only, and other rules of form.
enum CIISyntax {
    static let rules = header + lines + trade + totals + agreement + CIISyntax.dataTypes

    private static let lineSettlement = Context(
        "ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement")
    private static let lineAgreement = Context(
        "ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeAgreement")
    private static let lineDocument = Context(
        "ram:IncludedSupplyChainTradeLineItem/ram:AssociatedDocumentLineDocument")
    private static let product = Context("ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedTradeProduct")
    private static let characteristic = Context(
        "ram:SpecifiedTradeProduct/ram:ApplicableProductCharacteristic")
    private static let allowanceCharge = Context("ram:SpecifiedTradeAllowanceCharge")

    private static let header = [
        count("CII-SR-003", .warning, CIIContext.exchangeContext, "business process", 0...1) {
            $1.count($0, RAM.businessProcessSpecifiedDocumentContextParameter)
        },
        count("CII-SR-009", .fatal, CIIContext.exchangeContext, "specification", 1...1) {
            $1.count($0, RAM.guidelineSpecifiedDocumentContextParameter)
        },
        count("CII-SR-010", .fatal, CIIContext.exchangeContext, "specification identifier", 1...1) {
            $1.count($0, RAM.guidelineSpecifiedDocumentContextParameter, RAM.id)
        },
        count("CII-SR-014", .fatal, CIIContext.exchangedDocument, "document type code", 1...1) {
            $1.count($0, RAM.typeCode)
        },
        count(
            "CII-SR-030", .warning, Context("rsm:ExchangedDocument/ram:IncludedNote"), "content of a note",
            0...1
        ) { $1.count($0, RAM.content) },
    ]

    private static let lines = [
        count("CII-SR-039", .warning, lineDocument, "note of a line", 0...1) {
            $1.count($0, RAM.includedNote)
        },
        count("CII-SR-040", .warning, lineDocument, "content of a line's note", 0...1) {
            $1.count($0, RAM.includedNote, RAM.content)
        },
        Rule("CII-SR-046", on: product, "An item's standard identifier names its scheme.") { product, sheet in
            !sheet.has(product, RAM.globalID)
                || sheet.has(product, RAM.globalID) { sheet.hasAttribute($0, XMLAttribute.schemeID) }
        },
        Rule("CII-SR-090", on: product, "The country of origin of an item has exactly one code.") {
            product, sheet in
            !sheet.has(product, RAM.originTradeCountry)
                || sheet.count(product, RAM.originTradeCountry, RAM.id) == 1
        },
        count("CII-SR-069", .fatal, characteristic, "name of an item attribute", 1...1) {
            $1.count($0, RAM.description)
        },
        count("CII-SR-072", .fatal, characteristic, "value of an item attribute", 1...1) {
            $1.count($0, RAM.value)
        },
        count("CII-SR-439", .fatal, lineAgreement, "net price", 1...1) {
            $1.count($0, RAM.netPriceProductTradePrice, RAM.chargeAmount)
        },
        Rule(
            "CII-SR-119", .warning, on: lineAgreement,
            "A discount on the price has an amount and the indicator false, or there is none."
        ) { agreement, sheet in
            let entry = (RAM.grossPriceProductTradePrice, RAM.appliedTradeAllowanceCharge)
            let isAllowance = sheet.has(agreement, entry.0, entry.1) { sheet.isCharge($0) == false }
            let hasAmount = sheet.has(agreement, entry.0, entry.1, RAM.actualAmount)
            return isAllowance == hasAmount
        },
        count("CII-SR-441", .fatal, lineAgreement, "net price", 0...1) {
            $1.count($0, RAM.netPriceProductTradePrice, RAM.chargeAmount)
        },
        Rule(
            "CII-SR-463", on: allowanceCharge, terms: "BG-20 BG-21",
            "An allowance or charge says which it is."
        ) {
            $1.has($0, RAM.chargeIndicator)
        },
        count("CII-SR-471", .fatal, allowanceCharge, "VAT rate of an allowance or charge", 0...1) {
            $1.count($0, RAM.rateApplicablePercent)
        },
        count("CII-SR-472", .fatal, allowanceCharge, "VAT category of an allowance or charge", 0...1) {
            $1.count($0, RAM.categoryTradeTax)
        },
        count("CII-SR-473", .fatal, allowanceCharge, "amount of an allowance or charge", 0...1) {
            $1.count($0, RAM.actualAmount)
        },
        count(
            "CII-SR-440", .fatal, Context("ram:GrossPriceProductTradePrice/ram:AppliedTradeAllowanceCharge"),
            "amount of a price discount", 0...1
        ) { $1.count($0, RAM.actualAmount) },
        count("CII-SR-454", .warning, lineSettlement, "VAT category of a line", 1...1) {
            $1.count($0, RAM.applicableTradeTax)
        },
        count("CII-SR-474", .warning, lineSettlement, "invoiced object of a line", 0...1) {
            $1.documents($0, "130", trimming: true)
        },
    ]

    private static let trade = [
        oneIdentifier("CII-SR-450", CIIContext.agreement, "buyer", RAM.buyerTradeParty),
        oneIdentifier("CII-SR-449", CIIContext.delivery, "deliver-to party", RAM.shipToTradeParty),
        oneIdentifier("CII-SR-451", CIIContext.settlement, "payee", RAM.payeeTradeParty),
        count("CII-SR-455", .fatal, CIIContext.agreement, "seller contact", 0...1) {
            $1.count($0, RAM.sellerTradeParty, RAM.definedTradeContact)
        },
        count("CII-SR-456", .fatal, CIIContext.agreement, "buyer contact", 0...1) {
            $1.count($0, RAM.buyerTradeParty, RAM.definedTradeContact)
        },
        count("CII-SR-457", .warning, CIIContext.agreement, "tender or lot reference", 0...1) {
            $1.documents($0, "50")
        },
        count("CII-SR-458", .warning, CIIContext.agreement, "invoiced object", 0...1) {
            $1.documents($0, "130")
        },
        count("CII-SR-459", .fatal, CIIContext.agreement, "electronic address of the seller", 0...1) {
            $1.count($0, RAM.sellerTradeParty, RAM.uriUniversalCommunication)
        },
        count("CII-SR-460", .fatal, CIIContext.agreement, "electronic address of the buyer", 0...1) {
            $1.count($0, RAM.buyerTradeParty, RAM.uriUniversalCommunication)
        },
        oneContactName("CII-SR-465", "BT-41", "seller", RAM.sellerTradeParty),
        oneContactName("CII-SR-466", "BT-56", "buyer", RAM.buyerTradeParty),
        ofEachSupport("CII-SR-475", "BT-123", "name", RAM.name),
        ofEachSupport("CII-SR-476", "BT-125", "attachment", RAM.attachmentBinaryObject),
        count("CII-SR-452", .warning, CIIContext.settlement, "group of payment terms", 0...1) {
            $1.count($0, RAM.specifiedTradePaymentTerms)
        },
        count("CII-SR-453", .warning, CIIContext.settlement, "description of payment terms", 0...1) {
            $1.count($0, RAM.specifiedTradePaymentTerms, RAM.description)
        },
        count("CII-SR-461", .fatal, CIIContext.settlement, "VAT point date", 0...1) {
            $1.count($0, RAM.applicableTradeTax, RAM.taxPointDate)
        },
        Rule("CII-SR-462", on: CIIContext.settlement, "All VAT point date codes are the same.") {
            settlement, sheet in
            var first: Sheet.Text?
            return !sheet.has(settlement, RAM.applicableTradeTax, RAM.dueDateTypeCode) { code in
                defer { first = first ?? sheet.text(code) }
                return first.map { !sheet.equals($0, sheet.text(code)) } ?? false
            }
        },
        Rule(
            "CII-SR-470", on: CIIContext.settlement, terms: "BT-84",
            "A credit transfer (payment means code 30 or 58) names an account."
        ) { settlement, sheet in
            !sheet.has(settlement, RAM.specifiedTradeSettlementPaymentMeans) { means in
                sheet.has(means, RAM.typeCode) { sheet.says($0, "30") || sheet.says($0, "58") }
                    && !sheet.has(means, RAM.payeePartyCreditorFinancialAccount) {
                        sheet.has($0, RAM.ibanid) || sheet.has($0, RAM.proprietaryID)
                    }
            }
        },
    ]

    private static let totals: [Rule] = [
        ("477", RAM.lineTotalAmount), ("478", RAM.chargeTotalAmount), ("479", RAM.allowanceTotalAmount),
        ("480", RAM.taxBasisTotalAmount), ("481", RAM.roundingAmount), ("482", RAM.grandTotalAmount),
        ("483", RAM.informationAmount), ("484", RAM.totalPrepaidAmount), ("485", RAM.totalDiscountAmount),
        ("486", RAM.totalAllowanceChargeAmount), ("487", RAM.duePayableAmount),
        ("488", RAM.retailValueExcludingTaxInformationAmount), ("489", RAM.totalDepositFeeInformationAmount),
        ("490", RAM.productValueExcludingTobaccoTaxInformationAmount),
        ("491", RAM.totalRetailValueInformationAmount), ("492", RAM.grossLineTotalAmount),
        ("493", RAM.netLineTotalAmount), ("494", RAM.netIncludingTaxesLineTotalAmount),
    ].map { (number: String, element: XMLName) in
        count(
            "CII-SR-\(number)", .fatal, CIIContext.totals, "\(element.usual) among the totals", 0...1
        ) { $1.count($0, element) }
    }

    private static let agreement = [
        Rule(
            "CII-SR-467", on: CIIContext.document, terms: "BT-81",
            "All payment instructions have the same payment means code (BT-81)."
        ) { $1.allInstructionsAgree(on: RAM.typeCode) },
        Rule(
            "CII-SR-468", on: CIIContext.document, terms: "BT-82",
            "All payment instructions have the same payment means text (BT-82)."
        ) { $1.allInstructionsAgree(on: RAM.information) },
        count("CII-SR-469", .fatal, CIIContext.document, "remittance information", 0...1) {
            $1.ciiTotals.paymentReferences
        },
    ]
}

// MARK: - Kinds of rules

extension CIISyntax {
    static func count(
        _ id: String, _ severity: Finding.Severity, _ context: Context, _ name: String,
        _ range: ClosedRange<Int>,
        count: @escaping @Sendable (Node, Sheet) -> Int
    ) -> Rule {
        let howMany = range.lowerBound == 1 ? "exactly one" : "at most one"
        return Rule(id, severity, on: context, "There is \(howMany) \(name).") { node, sheet in
            let count = count(node, sheet)
            return range.contains(count) ? nil : Breach(found: "\(count)", expected: howMany)
        }
    }

    private static func oneIdentifier(_ id: String, _ context: Context, _ who: String, _ party: XMLName)
        -> Rule
    {
        Rule(id, .warning, on: context, "The \(who) has a local or a global identifier, not both.") {
            node, sheet in
            !(sheet.has(node, party, RAM.id) && sheet.has(node, party, RAM.globalID))
        }
    }

    private static func oneContactName(_ id: String, _ term: String, _ who: String, _ party: XMLName) -> Rule
    {
        Rule(
            id, .warning, on: CIIContext.agreement, terms: term,
            "The contact of the \(who) is a person or a department, not both."
        ) { node, sheet in
            !(sheet.has(node, party, RAM.definedTradeContact, RAM.personName)
                && sheet.has(node, party, RAM.definedTradeContact, RAM.departmentName))
        }
    }

    private static func ofEachSupport(_ id: String, _ term: String, _ what: String, _ element: XMLName)
        -> Rule
    {
        Rule(
            id, .warning, on: CIIContext.agreement, terms: term,
            "There is at most one \(what) of a supporting document (type 916)."
        ) { node, sheet in
            var count = 0
            sheet.forEach(node, RAM.additionalReferencedDocument) { document in
                guard sheet.has(document, RAM.typeCode, where: { sheet.says($0, "916") }) else { return }
                count += sheet.count(document, element)
            }
            return count <= 1
        }
    }
}

extension Sheet {
    /// How many referenced documents are of that type.
    fileprivate func documents(_ node: Node, _ type: StaticString, trimming: Bool = false) -> Int {
        var count = 0
        forEach(node, RAM.additionalReferencedDocument) { document in
            let fits = self.has(document, RAM.typeCode) {
                trimming ? self.says($0, type) : self.reads($0, type)
            }
            if fits { count += 1 }
        }
        return count
    }

    /// Whether all payment instructions of the document say the same there.
    fileprivate func allInstructionsAgree(on name: XMLName) -> Bool {
        var value: Text?
        var agree = true
        for means in ciiTotals.paymentMeans {
            forEach(means, name) { node in
                if let value, !self.equals(self.text(node), value) { agree = false }
                value = self.text(node)
            }
        }
        return agree
    }
}
