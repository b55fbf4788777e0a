internal import Documents

/// Values that have to be from a code list in CII: BR-CL.
enum CIICodes {
    static let rules = [
        code("BR-CL-01", "rsm:ExchangedDocument/ram:TypeCode", .documentTypesInCII, "The document type"),
        attribute(
            "BR-CL-03", "ram:TaxTotalAmount", XMLAttribute.currencyID, .currencies,
            "The currency of an amount"),
        code("BR-CL-04", "ram:InvoiceCurrencyCode", .currencies, "The currency"),
        code("BR-CL-05", "ram:TaxCurrencyCode", .currencies, "The VAT accounting currency"),
        code("BR-CL-06", "ram:DueDateTypeCode", .taxPointsInCII, "The VAT point date code"),
        code("BR-CL-07", "ram:ReferenceTypeCode", .referenceQualifiers, "The scheme of an object identifier"),
        code("BR-CL-08", "ram:SubjectCode", .noteSubjectsInCII, "The subject of a note"),
        attribute(
            "BR-CL-21", "ram:SpecifiedTradeProduct/ram:GlobalID", XMLAttribute.schemeID, .identifierSchemes,
            "The scheme of an item's standard identifier"),
        attribute(
            "BR-CL-26", "ram:ShipToTradeParty/ram:GlobalID", XMLAttribute.schemeID, .identifierSchemes,
            "The scheme of a delivery location"),
        attribute(
            "BR-CL-10", "ram:GlobalID", XMLAttribute.schemeID, .identifierSchemes,
            "The scheme of a party identifier"),
        attribute(
            "BR-CL-11", "ram:ID", XMLAttribute.schemeID, .identifierSchemes,
            "The scheme of a legal registration identifier",
            where: { $1.ancestor(of: $0, RAM.specifiedTaxRegistration) == nil }),
        attribute(
            "BR-CL-13", "ram:ClassCode", XMLAttribute.listID, .itemClasses,
            "The list of an item classification"),
        code("BR-CL-14", "ram:CountryID", .countriesInCII, "The country of an address"),
        code(
            "BR-CL-15", "ram:OriginTradeCountry/ram:ID", .countriesInCII, "The country of origin of an item"),
        code(
            "BR-CL-16", "ram:SpecifiedTradeSettlementPaymentMeans/ram:TypeCode", .paymentMeans,
            "The payment means code"),
        code(
            "BR-CL-17", "ram:CategoryTradeTax/ram:CategoryCode", .vatCategories,
            "The VAT category of an allowance or charge"),
        code("BR-CL-18", "ram:ApplicableTradeTax/ram:CategoryCode", .vatCategories, "The VAT category"),
        code(
            "BR-CL-19", "ram:SpecifiedTradeAllowanceCharge/ram:ReasonCode", .allowanceReasons,
            "The reason code of an allowance", where: isOf(charge: false)),
        code(
            "BR-CL-20", "ram:SpecifiedTradeAllowanceCharge/ram:ReasonCode", .chargeReasons,
            "The reason code of a charge", where: isOf(charge: true)),
        code("BR-CL-22", "ram:ExemptionReasonCode", .exemptionReasons, "The VAT exemption reason code"),
        attribute(
            "BR-CL-23", "ram:BasisQuantity | ram:BilledQuantity", XMLAttribute.unitCode, .units,
            "The unit of a quantity"),
        attribute(
            "BR-CL-25", "ram:URIUniversalCommunication/ram:URIID", XMLAttribute.schemeID, .addressSchemes,
            "The scheme of an electronic address"),
        Rule(
            "BR-CL-24",
            on: Context("ram:AttachmentBinaryObject") { $1.hasAttribute($0, XMLAttribute.mimeCode) },
            terms: "BT-125", "The media type of an attachment (BT-125) is one that every receiver can open."
        ) { object, sheet in
            sheet.attribute(object, XMLAttribute.mimeCode).map {
                sheet.withBytes($0) { CodeList.mediaTypes.contains(exactly: $0) }
            } ?? true
        },
    ]

    private static func isOf(charge isCharge: Bool) -> Rule.Condition {
        { reason, sheet in sheet.parent(of: reason).flatMap { sheet.isCharge($0) } == isCharge }
    }

    private static func code(
        _ id: String, _ path: String, _ list: @autoclosure @escaping @Sendable () -> CodeList, _ what: String,
        where condition: Rule.Condition? = nil
    ) -> Rule {
        Rule(id, on: Context(path, where: condition), "\(what) is from the list that EN 16931 names.") {
            node, sheet -> Breach? in
            if sheet.isCode(node, in: list()) { return nil }
            return Breach(found: sheet.string(node), expected: "a code of \(list().title)")
        }
    }

    private static func attribute(
        _ id: String, _ path: String, _ name: XMLName,
        _ list: @autoclosure @escaping @Sendable () -> CodeList, _ what: String,
        where condition: @escaping Rule.Condition = { _, _ in true }
    ) -> Rule {
        let hasIt: Rule.Condition = { $1.hasAttribute($0, name) && condition($0, $1) }
        return Rule(
            id, on: Context(path, where: hasIt), "\(what) is from the list that EN 16931 names."
        ) { node, sheet -> Breach? in
            guard let value = sheet.attribute(node, name) else {
                return Breach(found: "no \(name.usual)", expected: "a code of \(list().title)")
            }
            if sheet.isCode(value, in: list()) { return nil }
            return Breach(found: sheet.string(value), expected: "a code of \(list().title)")
        }
    }
}
