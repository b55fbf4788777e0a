internal import Documents
internal import Invoicing

extension HRCIUS {
    private static let line = Context("cac:InvoiceLine | cac:CreditNoteLine")

    static let lines = [
        once(
            "HR-BR-17", "HR-BT-9 BT-13", "An order", [CAC.orderReference, CBC.id],
            [CAC.orderLineReference, CAC.orderReference, CBC.id]),
        once(
            "HR-BR-18", "HR-BT-10 BT-16", "A despatch advice", [CAC.despatchDocumentReference, CBC.id],
            [CAC.despatchLineReference, CAC.documentReference, CBC.id]),
        once(
            "HR-BR-19", "HR-BT-11 BT-15", "A receipt advice", [CAC.receiptDocumentReference, CBC.id],
            [CAC.receiptLineReference, CAC.documentReference, CBC.id]),
        baseQuantity,
        day("HR-BR-51", "BT-134", "The begin of a line's period", CAC.invoicePeriod, CBC.startDate, on: line),
        day("HR-BR-52", "BT-135", "The end of a line's period", CAC.invoicePeriod, CBC.endDate, on: line),
        baseUnit,
    ]

    /// What is named for the whole document is not named for a line as well.
    private static func once(
        _ id: String, _ terms: String, _ what: String, _ ofDocument: [XMLName], _ ofLine: [XMLName]
    ) -> Rule {
        Rule(id, on: line, terms: terms, "\(what) is named for the document or for a line, not for both.") {
            place, sheet in
            guard let own = sheet.first(place, ofLine[0], ofLine[1], ofLine[2]) else { return nil }
            return sheet.has(sheet.root, ofDocument[0], ofDocument[1]) ? Breach(at: own) : nil
        }
    }

    static let baseQuantity = Rule(
        "HR-BR-20", on: line, terms: "BT-149", "A price's base quantity is above zero."
    ) { place, sheet in
        guard let base = sheet.first(place, CAC.price, CBC.baseQuantity), let value = sheet.number(base)
        else {
            return nil
        }
        return value > .zero ? nil : Breach(at: base, found: "\(value)", expected: "more than 0")
    }

    static let baseUnit = Rule(
        "HR-BR-21",
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

// MARK: - Items

extension HRCIUS {
    private static let item = Context("cac:Item")

    static let items = [
        Rule(
            "HR-BR-16", on: item, terms: "HR-BT-12", "A line of VAT category E or O has a Croatian label.",
            action: "Add cbc:Name to its tax category, such as HR:E."
        ) { place, sheet in
            isTaxed(place, sheet, CAC.classifiedTaxCategory)
                || sheet.has(place, CAC.classifiedTaxCategory, CBC.name)
        },
        classified,
        Rule(
            "HR-BR-36", on: item, terms: "HR-BT-13 HR-BT-14",
            "A line of VAT category E or O says why no VAT is charged."
        ) { place, sheet in
            isTaxed(place, sheet, CAC.classifiedTaxCategory)
                || hasReason(place, sheet, CAC.classifiedTaxCategory)
        },
        length("HR-BR-46", 1_024, "BT-153", "An item's name", CBC.name, on: item),
        length("HR-BR-47", 4_096, "BT-154", "An item's description", CBC.description, on: item),
    ]

    private static let unclassifiedTypes: [StaticString] = [
        "81", "83", "261", "262", "296", "308", "381", "386", "396", "420", "458", "532",
    ]

    static let classified = Rule(
        "HR-BR-25", on: item, terms: "BT-158",
        "An item has a KPD class, except on advances and credit notes.",
        action:
            "Add cac:CommodityClassification/cbc:ItemClassificationCode with listID CG and the KPD 2025 code."
    ) { place, sheet in
        let isExcepted = [CBC.invoiceTypeCode, CBC.creditNoteTypeCode].contains { name in
            sheet.has(sheet.root, name) { code in unclassifiedTypes.contains { sheet.says(code, $0) } }
        }
        return isExcepted
            || sheet.has(place, CAC.commodityClassification, CBC.itemClassificationCode) { code in
                sheet.attribute(code, XMLAttribute.listID).map { sheet.equals($0, "CG") } ?? false
            }
    }

    static let codes = [
        Rule(
            "HR-BR-CL-1",
            on: Context(
                "cac:TaxCategory/cbc:Name | cac:ClassifiedTaxCategory/cbc:Name | hrextac:HRTaxCategory/cbc:Name"
            ),
            terms: "HR-BT-6 HR-BT-12 HR-BT-22", "A Croatian VAT label is one of table HR-TB-2."
        ) { place, sheet in
            sheet.isCode(place, in: .vatLabelsOfCroatia)
                ? nil
                : Breach(
                    found: sheet.string(place),
                    expected: CodeList.vatLabelsOfCroatia.codes.joined(separator: ", "))
        },
        Rule(
            "HR-BR-CL-2", on: Context("cac:CommodityClassification/cbc:ItemClassificationCode"),
            terms: "BT-158",
            "An item's class is a leaf of KPD 2025, written NN.NN.NN."
        ) { place, sheet in
            sheet.isCode(place, in: .kpd)
                ? nil : Breach(found: sheet.string(place), expected: "a code of KPD 2025 such as 62.20.20")
        },
    ]
}

// MARK: - Size of numbers

extension HRCIUS {
    static let numbers = [
        size(
            "/(Invoice,CreditNote)/cac:TaxTotal/cac:TaxSubtotal | hrextac:HRTaxSubtotal",
            [[CAC.taxCategory, CBC.percent], [HRExtension.taxCategory, CBC.percent]]),
        size("/(Invoice,CreditNote)/cac:AllowanceCharge", [[CAC.taxCategory, CBC.percent]]),
        size(
            "cac:InvoiceLine | cac:CreditNoteLine",
            [
                [CBC.invoicedQuantity], [CBC.creditedQuantity], [CAC.price, CBC.priceAmount],
                [CAC.price, CBC.baseQuantity], [CAC.price, CAC.allowanceCharge, CBC.amount],
                [CAC.price, CAC.allowanceCharge, CBC.baseAmount],
                [CAC.item, CAC.classifiedTaxCategory, CBC.percent],
            ]),
    ]

    private static func size(_ places: String, _ paths: [[XMLName]]) -> Rule {
        Rule(
            "HR-BR-56", on: Context(places),
            terms: "BT-129 BT-146 BT-147 BT-148 BT-149 BT-119 BT-96 BT-103 BT-152",
            "Prices, rates and quantities have at most 30 characters and 10 decimals."
        ) { place, sheet in
            for path in paths {
                let node: Node? =
                    switch path.count {
                    case 1: sheet.child(place, path[0])
                    case 2: sheet.first(place, path[0], path[1])
                    default: sheet.first(place, path[0], path[1], path[2])
                    }
                guard let node, sheet.normalisedLength(node) > 30 || sheet.decimals(node) > 10 else {
                    continue
                }
                return Breach(
                    at: node, found: sheet.string(node), expected: "at most 30 characters and 10 decimals")
            }
            return nil
        }
    }
}
