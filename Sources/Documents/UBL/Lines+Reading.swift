internal import Invoicing

extension UBLReader {
    /// BG-25.
    mutating func readLine(_ node: XMLNode) -> Invoice.Line {
        var line = Invoice.Line(id: "")
        for child in node.children {
            switch child.name {
            case CBC.id: terms.text(child, into: &line.id)
            case CBC.note: terms.text(child, into: &line.note)
            case CBC.invoicedQuantity, CBC.creditedQuantity:
                terms.quantity(child, "BT-129", into: &line.quantity, unit: &line.unit)
            case CBC.lineExtensionAmount: terms.money(child, "BT-131", into: &line.netAmount)
            case CBC.accountingCost: terms.text(child, into: &line.accountingReference)
            case CAC.invoicePeriod: readPeriod(child, into: &line.period)
            case CAC.orderLineReference:
                terms.only(CBC.lineID, of: child, into: &line.orderLine)
            case CAC.documentReference: readObject(child, into: &line.object)
            case CAC.allowanceCharge: readAllowanceCharge(child, into: &line)
            case CAC.item: readItem(child, into: &line)
            case CAC.price: readPrice(child, into: &line.price)
            default: terms.keep(child)
            }
        }
        return line
    }

    /// BG-26.
    private mutating func readPeriod(_ node: XMLNode, into field: inout Invoice.Period?) {
        guard field == nil else { return terms.keep(node) }
        var period = Invoice.Period()
        for child in node.children {
            switch child.name {
            case CBC.startDate: terms.date(child, "BT-134", into: &period.start)
            case CBC.endDate: terms.date(child, "BT-135", into: &period.end)
            default: terms.keep(child)
            }
        }
        if period != Invoice.Period() { field = period }
    }

    /// BT-128.
    private mutating func readObject(_ node: XMLNode, into field: inout Identifier?) {
        guard node.child(CBC.documentTypeCode)?.trimmed == "130" else { return terms.keep(node) }
        for child in node.children {
            switch child.name {
            case CBC.id: terms.identifier(child, into: &field)
            case CBC.documentTypeCode: terms.leftovers(of: child)
            default: terms.keep(child)
            }
        }
    }

    /// BG-27 and BG-28.
    private mutating func readAllowanceCharge(_ node: XMLNode, into line: inout Invoice.Line) {
        guard let isCharge = isCharge(node) else { return }
        var entry = Invoice.AllowanceCharge(amount: nil)
        for child in node.children {
            switch child.name {
            case CBC.chargeIndicator: terms.leftovers(of: child)
            case CBC.amount: terms.money(child, isCharge ? "BT-141" : "BT-136", into: &entry.amount)
            case CBC.baseAmount: terms.money(child, isCharge ? "BT-142" : "BT-137", into: &entry.baseAmount)
            case CBC.multiplierFactorNumeric:
                terms.number(child, isCharge ? "BT-143" : "BT-138", into: &entry.percentage)
            case CBC.allowanceChargeReason: terms.text(child, into: &entry.reason)
            case CBC.allowanceChargeReasonCode: terms.code(child, into: &entry.reasonCode)
            default: terms.keep(child)
            }
        }
        if isCharge { line.charges.append(entry) } else { line.allowances.append(entry) }
    }

    /// BG-29.
    private mutating func readPrice(_ node: XMLNode, into price: inout Invoice.Price) {
        for child in node.children {
            switch child.name {
            case CBC.priceAmount: terms.money(child, "BT-146", into: &price.net)
            case CBC.baseQuantity:
                terms.quantity(child, "BT-149", into: &price.baseQuantity, unit: &price.baseUnit)
            case CAC.allowanceCharge:
                guard let isCharge = isCharge(child) else { continue }
                guard !isCharge else {
                    terms.keep(child)
                    continue
                }
                for field in child.children {
                    switch field.name {
                    case CBC.chargeIndicator: terms.leftovers(of: field)
                    case CBC.amount: terms.money(field, "BT-147", into: &price.discount)
                    case CBC.baseAmount: terms.money(field, "BT-148", into: &price.gross)
                    default: terms.keep(field)
                    }
                }
            default: terms.keep(child)
            }
        }
    }

    /// BG-31, and BG-30 inside it.
    private mutating func readItem(_ node: XMLNode, into line: inout Invoice.Line) {
        for child in node.children {
            switch child.name {
            case CBC.name: terms.text(child, into: &line.item.name)
            case CBC.description: terms.text(child, into: &line.item.description)
            case CAC.sellersItemIdentification:
                terms.only(CBC.id, of: child, into: &line.item.sellerIdentifier)
            case CAC.buyersItemIdentification: terms.only(CBC.id, of: child, into: &line.item.buyerIdentifier)
            case CAC.standardItemIdentification:
                terms.only(CBC.id, of: child, into: &line.item.standardIdentifier)
            case CAC.originCountry:
                terms.only(CBC.identificationCode, of: child, into: &line.item.originCountry)
            case CAC.commodityClassification: readClassification(child, into: &line.item)
            case CAC.classifiedTaxCategory:
                readCategory(child, "BT-152", &line.vatCategory, &line.vatRate) {
                    switch $0 {
                    case CBC.name: "hr.BT-12"
                    case CBC.taxExemptionReason: "hr.BT-13"
                    case CBC.taxExemptionReasonCode: "hr.BT-14"
                    default: nil
                    }
                } extensions: {
                    line.extensions[$0] = $1
                }
            case CAC.additionalItemProperty: readProperty(child, into: &line.item)
            default: terms.keep(child)
            }
        }
    }

    /// BT-158.
    private mutating func readClassification(_ node: XMLNode, into item: inout Invoice.Item) {
        for child in node.children {
            if child.name == CBC.itemClassificationCode, let classification = terms.classification(child) {
                item.classifications.append(classification)
            } else {
                terms.keep(child)
            }
        }
    }

    /// BG-32.
    private mutating func readProperty(_ node: XMLNode, into item: inout Invoice.Item) {
        var property = Invoice.Attribute(name: "", value: "")
        for child in node.children {
            switch child.name {
            case CBC.name: terms.text(child, into: &property.name)
            case CBC.value: terms.text(child, into: &property.value)
            default: terms.keep(child)
            }
        }
        if property != Invoice.Attribute(name: "", value: "") { item.attributes.append(property) }
    }
}
