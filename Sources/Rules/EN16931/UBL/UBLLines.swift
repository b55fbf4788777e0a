internal import Documents
internal import Invoicing

/// Invoice lines: BR-21 to BR-30 and their company.
enum UBLLines {
    static let rules = [
        Rule(
            "BR-21", on: UBLContext.line, terms: "BG-25 BT-126", "A line has an identifier (BT-126).",
            action: "Fill in cbc:ID of the line."
        ) { line, sheet in
            sheet.hasText(line, CBC.id)
        },
        Rule(
            "BR-22", on: UBLContext.line, terms: "BG-25 BT-129", "A line has a quantity (BT-129).",
            action: "Fill in cbc:InvoicedQuantity or cbc:CreditedQuantity."
        ) { line, sheet in
            sheet.has(line, CBC.invoicedQuantity) || sheet.has(line, CBC.creditedQuantity)
        },
        Rule(
            "BR-23", on: UBLContext.line, terms: "BG-25 BT-130",
            "The quantity of a line has a unit code (BT-130).",
            action: "Add the attribute unitCode, such as C62."
        ) { line, sheet in
            sheet.has(line, CBC.invoicedQuantity) { sheet.hasAttribute($0, XMLAttribute.unitCode) }
                || sheet.has(line, CBC.creditedQuantity) { sheet.hasAttribute($0, XMLAttribute.unitCode) }
        },
        Rule(
            "BR-24", on: UBLContext.line, terms: "BG-25 BT-131", "A line has a net amount (BT-131).",
            action: "Fill in cbc:LineExtensionAmount."
        ) { line, sheet in
            sheet.has(line, CBC.lineExtensionAmount)
        },
        Rule(
            "BR-25", on: UBLContext.line, terms: "BG-25 BT-153", "A line has the name of its item (BT-153).",
            action: "Fill in cac:Item/cbc:Name."
        ) { line, sheet in
            sheet.hasText(line, CAC.item, CBC.name)
        },
        Rule(
            "BR-26", on: UBLContext.line, terms: "BG-25 BT-146", "A line has a net price (BT-146).",
            action: "Fill in cac:Price/cbc:PriceAmount."
        ) { line, sheet in
            sheet.has(line, CAC.price, CBC.priceAmount)
        },
        Rule(
            "BR-27", on: UBLContext.line, terms: "BT-146",
            "The net price of an item (BT-146) is not below 0.",
            action: "Make the quantity negative, not the price."
        ) { line, sheet in
            sheet.has(line, CAC.price, CBC.priceAmount) { !(sheet.number($0)?.isNegative ?? true) }
        },
        Rule(
            "BR-28", on: UBLContext.line, terms: "BT-148",
            "The gross price of an item (BT-148) is not below 0.",
            action: "Make the quantity negative, not the price."
        ) { line, sheet in
            let base = (CAC.price, CAC.allowanceCharge, CBC.baseAmount)
            return !sheet.has(line, base.0, base.1, base.2)
                || sheet.has(line, base.0, base.1, base.2) { !(sheet.number($0)?.isNegative ?? true) }
        },
        Rule(
            "BR-30", on: UBLContext.linePeriod, terms: "BT-134 BT-135",
            "The period of a line does not end (BT-135) before it starts (BT-134).",
            compare: UBLDocument.periodRunsForward),
        Rule(
            "BR-CO-04", on: UBLContext.line, terms: "BG-25 BT-151", "A line has a VAT category (BT-151).",
            action: "Fill in cac:Item/cac:ClassifiedTaxCategory with scheme VAT."
        ) { line, sheet in
            sheet.has(line, CAC.item, CAC.classifiedTaxCategory) { sheet.isVAT($0) && sheet.has($0, CBC.id) }
        },
        Rule(
            "BR-CO-20", on: UBLContext.linePeriod, terms: "BG-26 BT-134 BT-135",
            "The period of a line (BG-26) has a start (BT-134), an end (BT-135) or both.",
            action: "Fill in cbc:StartDate or cbc:EndDate."
        ) { period, sheet in
            sheet.has(period, CBC.startDate) || sheet.has(period, CBC.endDate)
        },
        Rule(
            "BR-DEC-23", on: UBLContext.line, terms: "BT-131",
            "The net amount of a line (BT-131) has at most two decimals."
        ) { line, sheet in
            sheet.hasTwoDecimals(line, CBC.lineExtensionAmount)
        },
        Rule(
            "BR-54", on: UBLContext.itemProperty, terms: "BG-32 BT-160 BT-161",
            "An item attribute (BG-32) has a name (BT-160) and a value (BT-161).",
            action: "Fill in cbc:Name and cbc:Value."
        ) { property, sheet in
            sheet.has(property, CBC.name) && sheet.has(property, CBC.value)
        },
        Rule(
            "BR-64", on: UBLContext.standardItem, terms: "BT-157",
            "An item's standard identifier (BT-157) names its scheme.",
            action: "Add the attribute schemeID, such as 0160 for GTIN."
        ) { id, sheet in
            sheet.hasAttribute(id, XMLAttribute.schemeID)
        },
        Rule(
            "BR-65", on: UBLContext.itemClass, terms: "BT-158",
            "An item's classification (BT-158) names its list.",
            action: "Add the attribute listID, such as STI."
        ) { code, sheet in
            sheet.hasAttribute(code, XMLAttribute.listID)
        },
    ]
}
