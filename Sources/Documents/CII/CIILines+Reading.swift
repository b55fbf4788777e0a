internal import Invoicing

extension CIIReader {
    /// BG-25.
    mutating func readLine(_ node: XMLNode) -> Invoice.Line {
        var line = Invoice.Line(id: "")
        for child in node.children {
            switch child.name {
            case RAM.associatedDocumentLineDocument:
                for field in child.children {
                    switch field.name {
                    case RAM.lineID: terms.text(field, into: &line.id)
                    case RAM.includedNote: terms.only(RAM.content, of: field, into: &line.note)
                    default: terms.keep(field)
                    }
                }
            case RAM.specifiedTradeProduct: readProduct(child, into: &line.item)
            case RAM.specifiedLineTradeAgreement: readAgreement(child, into: &line)
            case RAM.specifiedLineTradeDelivery:
                for field in child.children {
                    if field.name == RAM.billedQuantity {
                        terms.quantity(field, "BT-129", into: &line.quantity, unit: &line.unit)
                    } else {
                        terms.keep(field)
                    }
                }
            case RAM.specifiedLineTradeSettlement: readSettlement(child, into: &line)
            default: terms.keep(child)
            }
        }
        return line
    }

    /// BG-31.
    private mutating func readProduct(_ node: XMLNode, into item: inout Invoice.Item) {
        for child in node.children {
            switch child.name {
            case RAM.globalID: terms.identifier(child, into: &item.standardIdentifier)
            case RAM.sellerAssignedID: terms.text(child, into: &item.sellerIdentifier)
            case RAM.buyerAssignedID: terms.text(child, into: &item.buyerIdentifier)
            case RAM.name: terms.text(child, into: &item.name)
            case RAM.description: terms.text(child, into: &item.description)
            case RAM.applicableProductCharacteristic:
                var property = Invoice.Attribute(name: "", value: "")
                for field in child.children {
                    switch field.name {
                    case RAM.description: terms.text(field, into: &property.name)
                    case RAM.value: terms.text(field, into: &property.value)
                    default: terms.keep(field)
                    }
                }
                if property != Invoice.Attribute(name: "", value: "") { item.attributes.append(property) }
            case RAM.designatedProductClassification:
                for field in child.children {
                    guard field.name == RAM.classCode, let classification = terms.classification(field) else {
                        terms.keep(field)
                        continue
                    }
                    item.classifications.append(classification)
                }
            case RAM.originTradeCountry: terms.only(RAM.id, of: child, into: &item.originCountry)
            default: terms.keep(child)
            }
        }
    }

    /// BG-29, and the line of the order.
    private mutating func readAgreement(_ node: XMLNode, into line: inout Invoice.Line) {
        for child in node.children {
            switch child.name {
            case RAM.buyerOrderReferencedDocument: terms.only(RAM.lineID, of: child, into: &line.orderLine)
            case RAM.netPriceProductTradePrice:
                for field in child.children {
                    switch field.name {
                    case RAM.chargeAmount: terms.money(field, "BT-146", into: &line.price.net)
                    case RAM.basisQuantity:
                        terms.quantity(
                            field, "BT-149", into: &line.price.baseQuantity, unit: &line.price.baseUnit)
                    default: terms.keep(field)
                    }
                }
            case RAM.grossPriceProductTradePrice: readGrossPrice(child, into: &line.price, beside: node)
            default: terms.keep(child)
            }
        }
    }

    /// BT-147 and BT-148; the base quantity is the net price's, which may stand here as well.
    private mutating func readGrossPrice(
        _ node: XMLNode, into price: inout Invoice.Price, beside agreement: XMLNode
    ) {
        let net = agreement.descendant(RAM.netPriceProductTradePrice, RAM.basisQuantity)
        for child in node.children {
            switch child.name {
            case RAM.chargeAmount: terms.money(child, "BT-148", into: &price.gross)
            case RAM.basisQuantity where net == nil:
                terms.quantity(child, "BT-149", into: &price.baseQuantity, unit: &price.baseUnit)
            case RAM.basisQuantity
            where child.amount == net?.amount
                && child.attribute(XMLAttribute.unitCode) == net?.attribute(XMLAttribute.unitCode):
                terms.leftovers(of: child, allowing: XMLAttribute.unitCode)
            case RAM.appliedTradeAllowanceCharge:
                guard let isCharge = isCharge(child) else { continue }
                for field in child.children {
                    switch field.name {
                    case RAM.chargeIndicator where !isCharge: terms.leftoversOfIndicator(field)
                    case RAM.actualAmount where !isCharge: terms.money(field, "BT-147", into: &price.discount)
                    default: terms.keep(field)
                    }
                }
            default: terms.keep(child)
            }
        }
    }

    private mutating func readSettlement(_ node: XMLNode, into line: inout Invoice.Line) {
        for child in node.children {
            switch child.name {
            case RAM.applicableTradeTax: readCategory(child, "BT-152", &line.vatCategory, &line.vatRate)
            case RAM.billingSpecifiedPeriod: terms.period(child, "BT-134", "BT-135", into: &line.period)
            case RAM.specifiedTradeAllowanceCharge: readAllowanceCharge(child, into: &line)
            case RAM.specifiedTradeSettlementLineMonetarySummation:
                for field in child.children {
                    if field.name == RAM.lineTotalAmount {
                        terms.money(field, "BT-131", into: &line.netAmount)
                    } else {
                        terms.keep(field)
                    }
                }
            case RAM.additionalReferencedDocument
            where line.object == nil && child.child(RAM.typeCode)?.trimmed == "130":
                line.object = readObject(child)
            case RAM.receivableSpecifiedTradeAccountingAccount:
                terms.only(RAM.id, of: child, into: &line.accountingReference)
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
            case RAM.chargeIndicator: terms.leftoversOfIndicator(child)
            case RAM.actualAmount: terms.money(child, isCharge ? "BT-141" : "BT-136", into: &entry.amount)
            case RAM.basisAmount: terms.money(child, isCharge ? "BT-142" : "BT-137", into: &entry.baseAmount)
            case RAM.calculationPercent:
                terms.number(child, isCharge ? "BT-143" : "BT-138", into: &entry.percentage)
            case RAM.reason: terms.text(child, into: &entry.reason)
            case RAM.reasonCode: terms.code(child, into: &entry.reasonCode)
            default: terms.keep(child)
            }
        }
        if isCharge { line.charges.append(entry) } else { line.allowances.append(entry) }
    }
}

extension XMLTerms {
    /// BT-158 with its two attributes; nil when it is blank.
    mutating func classification(_ node: XMLNode) -> Invoice.Classification? {
        guard !node.isBlank else { return nil }
        for child in node.children { keep(child) }
        for (name, value) in node.attributes
        where name != XMLAttribute.listID && name != XMLAttribute.listVersionID {
            keep(node, name, value)
        }
        return Invoice.Classification(
            node.trimmed, scheme: attribute(node, XMLAttribute.listID),
            version: attribute(node, XMLAttribute.listVersionID))
    }

    /// An indicator is read before what stands around it.
    mutating func leftoversOfIndicator(_ node: XMLNode) {
        for child in node.children where child.name != UDT.indicator { keep(child) }
    }
}
