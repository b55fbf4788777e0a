internal import Documents
internal import Invoicing

extension PeppolCII {
    private static let withoutBase = Context("ram:SpecifiedTradeAllowanceCharge") { place, sheet in
        sheet.has(place, RAM.calculationPercent) && !sheet.has(place, RAM.basisAmount)
    }
    private static let withoutPercent = Context("ram:SpecifiedTradeAllowanceCharge") { place, sheet in
        !sheet.has(place, RAM.calculationPercent) && sheet.has(place, RAM.basisAmount)
    }
    private static let allowance = Context("ram:SpecifiedTradeAllowanceCharge")

    static let allowances = [
        Rule(
            "PEPPOL-EN16931-R041", on: withoutBase, terms: "BT-93 BT-100 BT-137 BT-142",
            "An allowance or charge with a percentage says what it is a percentage of."
        ) { _, _ in false },
        Rule(
            "PEPPOL-EN16931-R042", on: withoutPercent, terms: "BT-94 BT-101 BT-138 BT-143",
            "An allowance or charge with a base amount gives the percentage."
        ) { _, _ in false },
        allowanceAmount, indicator(on: allowance),
        indicator(on: Context("ram:AppliedTradeAllowanceCharge")),
    ]

    static let allowanceAmount = Rule(
        "PEPPOL-EN16931-R040", on: allowance, terms: "BT-92 BT-99 BT-136 BT-141",
        "An allowance or charge is its percentage of its base amount, within 0.02."
    ) { place, sheet in
        guard let percent = sheet.number(place, RAM.calculationPercent),
            let base = sheet.number(place, RAM.basisAmount)
        else { return nil }
        let amount = sheet.number(place, RAM.actualAmount) ?? .zero
        let expected = percent.percent(of: base)
        return amount.isWithin(PeppolUBL.slack, of: expected)
            ? nil
            : Breach(
                at: sheet.child(place, RAM.actualAmount), found: "\(amount)",
                expected: "\(expected.rounded(to: 2))")
    }

    private static func indicator(on context: Context) -> Rule {
        Rule("PEPPOL-EN16931-R043", on: context, "A charge indicator is written as true or false.") {
            place, sheet in
            sheet.has(place, RAM.chargeIndicator, UDT.indicator) {
                sheet.says($0, "true") || sheet.says($0, "false")
            }
        }
    }

    static let lines = [
        day(
            "PEPPOL-EN16931-R110", RAM.startDateTime, "The period of a line begins within the document's.",
            "BT-73 BT-134"
        ) { $0 >= $1 },
        day(
            "PEPPOL-EN16931-R111", RAM.endDateTime, "The period of a line ends within the document's.",
            "BT-74 BT-135"
        ) { $0 <= $1 },
        lineAmount, oneLineReference, lineReferenceType, baseQuantity, baseUnit,
    ]

    private static func day(
        _ id: String, _ name: XMLName, _ text: String, _ terms: String,
        _ isRight: @escaping @Sendable (String, String) -> Bool
    ) -> Rule {
        let last = name == RAM.startDateTime ? "ram:StartDateTime" : "ram:EndDateTime"
        let context = Context(
            transaction + "/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement"
                + "/ram:BillingSpecifiedPeriod/\(last)")
        return Rule(id, on: context, terms: terms, text) { place, sheet in
            // The eight digits are compared as text.
            guard
                let limit = sheet.peppolCII.settlement.flatMap({
                    sheet.first($0, RAM.billingSpecifiedPeriod, name)
                }),
                let until = sheet.child(limit, UDT.dateTimeString),
                let own = sheet.child(place, UDT.dateTimeString)
            else { return nil }
            let found = sheet.string(own)
            let bound = sheet.string(until)
            return isRight(found, bound) ? nil : Breach(at: own, found: found, expected: bound)
        }
    }

    private static let line = Context("ram:IncludedSupplyChainTradeLineItem")

    static let lineAmount = Rule(
        "PEPPOL-EN16931-R120", on: line, terms: "BT-131 BT-129 BT-146 BT-149 BT-136 BT-141",
        "A line's net amount is quantity × price / base quantity + charges − allowances, within 0.02."
    ) { place, sheet in
        func number(_ a: XMLName, _ b: XMLName, _ c: XMLName? = nil) -> Amount? {
            let node = c.map { sheet.first(place, a, b, $0) } ?? sheet.first(place, a, b)
            return node.flatMap { sheet.number($0) }
        }
        let total =
            number(
                RAM.specifiedLineTradeSettlement, RAM.specifiedTradeSettlementLineMonetarySummation,
                RAM.lineTotalAmount) ?? .zero
        let quantity = number(RAM.specifiedLineTradeDelivery, RAM.billedQuantity) ?? Amount(1)
        let price =
            number(RAM.specifiedLineTradeAgreement, RAM.netPriceProductTradePrice, RAM.chargeAmount) ?? .zero
        let base =
            number(RAM.specifiedLineTradeAgreement, RAM.netPriceProductTradePrice, RAM.basisQuantity)
            ?? Amount(1)
        let product = quantity * price
        let goods = product.divided(by: base.isZero ? Amount(1) : base, decimals: 12) ?? product
        let expected =
            goods + sheet.sumOfTradeAllowances(place, saying: "true").roundedUp
            - sheet.sumOfTradeAllowances(place, saying: "false").roundedUp
        return total.isWithin(PeppolUBL.slack, of: expected)
            ? nil : Breach(found: "\(total)", expected: "\(expected.rounded(to: 2))")
    }

    static let oneLineReference = Rule(
        "PEPPOL-EN16931-R100", on: line, terms: "BT-128", "A line is about one object at most."
    ) { place, sheet in
        sheet.count(place, RAM.specifiedLineTradeSettlement, RAM.additionalReferencedDocument) <= 1
    }

    static let lineReferenceType = Rule(
        "PEPPOL-EN16931-R101", on: line, terms: "BT-128", "A line's document reference has the type 130."
    ) { place, sheet in
        !sheet.has(place, RAM.specifiedLineTradeSettlement, RAM.additionalReferencedDocument)
            || sheet.has(
                place, RAM.specifiedLineTradeSettlement, RAM.additionalReferencedDocument, RAM.typeCode
            ) { sheet.reads($0, "130") }
    }

    static let baseQuantity = Rule(
        "PEPPOL-EN16931-R121", on: Context("ram:NetPriceProductTradePrice | ram:GrossPriceProductTradePrice"),
        terms: "BT-149", "A price's base quantity is above zero."
    ) { place, sheet in
        guard let base = sheet.child(place, RAM.basisQuantity), let value = sheet.number(base) else {
            return nil
        }
        return value > .zero ? nil : Breach(at: base, found: "\(value)", expected: "more than 0")
    }

    static let baseUnit = Rule(
        "PEPPOL-EN16931-R130",
        on: Context(
            """
            ram:NetPriceProductTradePrice/ram:BasisQuantity | ram:GrossPriceProductTradePrice/ram:BasisQuantity
            """
        ) { place, sheet in sheet.hasAttribute(place, XMLAttribute.unitCode) }, terms: "BT-130 BT-150",
        "The base quantity of a price has the unit of the line."
    ) { place, sheet in
        guard let line = sheet.ancestor(of: place, RAM.includedSupplyChainTradeLineItem),
            let quantity = sheet.first(line, RAM.specifiedLineTradeDelivery, RAM.billedQuantity),
            let given = sheet.attribute(place, XMLAttribute.unitCode)
        else { return nil }
        let unit = sheet.attribute(quantity, XMLAttribute.unitCode)
        if let unit, sheet.equals(unit, given) { return nil }
        return Breach(found: sheet.string(given), expected: unit.map { sheet.string($0) })
    }
}

extension Sheet {
    fileprivate func sumOfTradeAllowances(_ line: Node, saying indicator: StaticString) -> Amount {
        var sum = Amount.zero
        forEach(line, RAM.specifiedLineTradeSettlement, RAM.specifiedTradeAllowanceCharge) { allowance in
            guard has(allowance, RAM.chargeIndicator, UDT.indicator, where: { says($0, indicator) }) else {
                return
            }
            forEach(allowance, RAM.actualAmount) { sum += number($0) ?? .zero }
        }
        return sum
    }
}
