internal import Documents
internal import Invoicing

extension PeppolUBL {
    static let allowances = [baseGiven, percentGiven, allowanceAmount, indicator]
    static let payment = [mandate]
    static let amounts = [amountCurrency]
    static let lines = [
        lineStart, lineEnd, lineAmount, baseQuantity, oneLineReference, lineReferenceType, noPriceCharge,
        netPrice, baseUnit,
    ]

    /// BIS Billing compares computed amounts within two hundredths.
    static let slack = Amount(cents: 2)

    private static let anyAllowance =
        "/(Invoice,CreditNote)/cac:AllowanceCharge"
        + " | /Invoice/cac:InvoiceLine/cac:AllowanceCharge"
        + " | /CreditNote/cac:CreditNoteLine/cac:AllowanceCharge"

    private static let withoutBase = Context(anyAllowance) { place, sheet in
        sheet.has(place, CBC.multiplierFactorNumeric) && !sheet.has(place, CBC.baseAmount)
    }

    private static let withoutPercent = Context(anyAllowance) { place, sheet in
        !sheet.has(place, CBC.multiplierFactorNumeric) && sheet.has(place, CBC.baseAmount)
    }

    private static let allowance = Context(anyAllowance)

    static let baseGiven = Rule(
        "PEPPOL-EN16931-R041", on: withoutBase, terms: "BT-93 BT-100 BT-137 BT-142",
        "An allowance or charge with a percentage says what it is a percentage of."
    ) { _, _ in false }

    static let percentGiven = Rule(
        "PEPPOL-EN16931-R042", on: withoutPercent, terms: "BT-94 BT-101 BT-138 BT-143",
        "An allowance or charge with a base amount gives the percentage."
    ) { _, _ in false }

    static let allowanceAmount = Rule(
        "PEPPOL-EN16931-R040", on: allowance, terms: "BT-92 BT-99 BT-136 BT-141",
        "An allowance or charge is its percentage of its base amount, within 0.02."
    ) { place, sheet in
        guard sheet.has(place, CBC.multiplierFactorNumeric), sheet.has(place, CBC.baseAmount),
            let percent = sheet.number(place, CBC.multiplierFactorNumeric),
            let base = sheet.number(place, CBC.baseAmount)
        else { return nil }
        let amount = sheet.number(place, CBC.amount) ?? .zero
        let expected = percent.percent(of: base)
        return amount.isWithin(slack, of: expected)
            ? nil
            : Breach(
                at: sheet.child(place, CBC.amount), found: "\(amount)", expected: "\(expected.rounded(to: 2))"
            )
    }

    static let indicator = Rule(
        "PEPPOL-EN16931-R043", on: allowance, "A charge indicator is written as true or false."
    ) { place, sheet in
        guard let indicator = sheet.child(place, CBC.chargeIndicator) else { return false }
        return sheet.says(indicator, "true") || sheet.says(indicator, "false")
    }

    static let mandate = Rule(
        "PEPPOL-EN16931-R061",
        on: Context("cac:PaymentMeans") { place, sheet in
            sheet.has(place, CBC.paymentMeansCode) { sheet.says($0, "49") || sheet.says($0, "59") }
        }, terms: "BT-89", "A direct debit names its mandate."
    ) { place, sheet in sheet.has(place, CAC.paymentMandate, CBC.id) }

    static let amountContext = Context(
        """
        cbc:Amount | cbc:BaseAmount | cbc:PriceAmount | cac:TaxSubtotal/cbc:TaxAmount | cbc:TaxableAmount
        | cbc:LineExtensionAmount | cbc:TaxExclusiveAmount | cbc:TaxInclusiveAmount
        | cbc:AllowanceTotalAmount | cbc:ChargeTotalAmount | cbc:PrepaidAmount
        | cbc:PayableRoundingAmount | cbc:PayableAmount | cac:TaxTotal/cbc:TaxAmount
        """
    ) { place, sheet in
        // The VAT total in the accounting currency stands in a tax total without breakdown.
        guard let parent = sheet.parent(of: place), sheet.name(of: parent) == CAC.taxTotal else {
            return true
        }
        return sheet.has(parent, CAC.taxSubtotal)
    }

    static let amountCurrency = Rule(
        "PEPPOL-EN16931-R051", on: amountContext, terms: "BT-5",
        "All amounts are in the document's currency, except the VAT total for accounting."
    ) { place, sheet in
        let given = sheet.attribute(place, XMLAttribute.currencyID)
        if let given, let own = sheet.peppol.currency, sheet.equals(given, own) { return nil }
        return Breach(
            found: given.map { sheet.string($0) }, expected: sheet.peppol.currency.map { sheet.string($0) })
    }

    private static func periodContext(_ day: String, _ name: XMLName) -> Context {
        Context(
            "/Invoice/cac:InvoiceLine/cac:InvoicePeriod/\(day)"
                + " | /CreditNote/cac:CreditNoteLine/cac:InvoicePeriod/\(day)"
        ) { _, sheet in sheet.has(sheet.root, CAC.invoicePeriod, name) }
    }

    static let lineStart = Rule(
        "PEPPOL-EN16931-R110", on: periodContext("cbc:StartDate", CBC.startDate), terms: "BT-73 BT-134",
        "The period of a line begins within the document's."
    ) { place, sheet in
        guard let limit = sheet.first(sheet.root, CAC.invoicePeriod, CBC.startDate),
            let from = sheet.date(limit), let day = sheet.date(place)
        else { return nil }
        return day >= from ? nil : Breach(found: "\(day)", expected: "\(from) or later")
    }

    static let lineEnd = Rule(
        "PEPPOL-EN16931-R111", on: periodContext("cbc:EndDate", CBC.endDate), terms: "BT-74 BT-135",
        "The period of a line ends within the document's."
    ) { place, sheet in
        guard let limit = sheet.first(sheet.root, CAC.invoicePeriod, CBC.endDate),
            let until = sheet.date(limit), let day = sheet.date(place)
        else { return nil }
        return day <= until ? nil : Breach(found: "\(day)", expected: "\(until) or earlier")
    }

    private static let line = Context("cac:InvoiceLine | cac:CreditNoteLine")

    static let lineAmount = Rule(
        "PEPPOL-EN16931-R120", on: line, terms: "BT-131 BT-129 BT-146 BT-149 BT-136 BT-141",
        "A line's net amount is quantity × price / base quantity + charges − allowances, within 0.02."
    ) { place, sheet in
        let quantityName =
            sheet.name(of: sheet.root) == UBLInvoice.root ? CBC.invoicedQuantity : CBC.creditedQuantity
        let net = sheet.number(place, CBC.lineExtensionAmount) ?? .zero
        let quantity = sheet.number(place, quantityName) ?? Amount(1)
        let price = sheet.child(place, CAC.price)
        let unitPrice = price.flatMap { sheet.number($0, CBC.priceAmount) } ?? .zero
        let base = price.flatMap { sheet.number($0, CBC.baseQuantity) } ?? Amount(1)
        let product = quantity * unitPrice
        let goods = product.divided(by: base.isZero ? Amount(1) : base, decimals: 12) ?? product
        let expected =
            goods + sheet.sumOfAllowances(place, saying: "true").roundedUp
            - sheet.sumOfAllowances(place, saying: "false").roundedUp
        return net.isWithin(slack, of: expected)
            ? nil
            : Breach(
                at: sheet.child(place, CBC.lineExtensionAmount), found: "\(net)",
                expected: "\(expected.rounded(to: 2))")
    }

    static let baseQuantity = Rule(
        "PEPPOL-EN16931-R121", on: line, terms: "BT-149", "A price's base quantity is above zero."
    ) { place, sheet in
        guard let base = sheet.first(place, CAC.price, CBC.baseQuantity), let value = sheet.number(base)
        else { return nil }
        return value > .zero ? nil : Breach(at: base, found: "\(value)", expected: "more than 0")
    }

    static let oneLineReference = Rule(
        "PEPPOL-EN16931-R100", on: line, terms: "BT-128", "A line is about one object at most."
    ) { place, sheet in sheet.count(place, CAC.documentReference) <= 1 }

    static let lineReferenceType = Rule(
        "PEPPOL-EN16931-R101", on: line, terms: "BT-128", "A line's document reference has the type 130."
    ) { place, sheet in
        !sheet.has(place, CAC.documentReference)
            || sheet.has(place, CAC.documentReference, CBC.documentTypeCode) { sheet.reads($0, "130") }
    }

    private static let priceAllowance = Context("cac:Price/cac:AllowanceCharge")

    static let noPriceCharge = Rule(
        "PEPPOL-EN16931-R044", on: priceAllowance, terms: "BT-147", "A price has no charge, only a discount."
    ) { place, sheet in
        guard let indicator = sheet.child(place, CBC.chargeIndicator) else { return false }
        return sheet.says(indicator, "false")
    }

    static let netPrice = Rule(
        "PEPPOL-EN16931-R046", on: priceAllowance, terms: "BT-146 BT-147 BT-148",
        "The net price is the gross price less the discount."
    ) { place, sheet in
        guard let gross = sheet.number(place, CBC.baseAmount), let price = sheet.parent(of: place) else {
            return nil
        }
        guard let net = sheet.number(price, CBC.priceAmount), let discount = sheet.number(place, CBC.amount)
        else { return Breach() }
        let expected = gross - discount
        return net == expected
            ? nil
            : Breach(at: sheet.child(price, CBC.priceAmount), found: "\(net)", expected: "\(expected)")
    }

    static let baseUnit = Rule(
        "PEPPOL-EN16931-R130",
        on: Context("cac:Price/cbc:BaseQuantity") { place, sheet in
            sheet.hasAttribute(place, XMLAttribute.unitCode)
        }, terms: "BT-130 BT-150", "The base quantity of a price has the unit of the line."
    ) { place, sheet in
        guard let line = sheet.parent(of: place).flatMap({ sheet.parent(of: $0) }),
            let quantity = sheet.child(line, CBC.invoicedQuantity) ?? sheet.child(line, CBC.creditedQuantity),
            let given = sheet.attribute(place, XMLAttribute.unitCode)
        else { return nil }
        let unit = sheet.attribute(quantity, XMLAttribute.unitCode)
        if let unit, sheet.equals(unit, given) { return nil }
        return Breach(found: sheet.string(given), expected: unit.map { sheet.string($0) })
    }
}

extension Amount {
    /// Whether the difference is at most that much, either way.
    func isWithin(_ slack: Amount, of other: Amount) -> Bool { (self - other).magnitude <= slack }
}

extension Sheet {
    /// The sum of a line's charges (`true`) or allowances (`false`).
    fileprivate func sumOfAllowances(_ line: Node, saying indicator: StaticString) -> Amount {
        var sum = Amount.zero
        forEach(line, CAC.allowanceCharge) { allowance in
            guard has(allowance, CBC.chargeIndicator, where: { says($0, indicator) }) else { return }
            forEach(allowance, CBC.amount) { sum += number($0) ?? .zero }
        }
        return sum
    }
}
