internal import Documents

/// Values that have to be from a code list: BR-CL.
enum UBLCodes {
    static let rules =
        [
            Rule(
                "BR-CL-01", on: Context("cbc:InvoiceTypeCode | cbc:CreditNoteTypeCode"), terms: "BT-3",
                "The document type (BT-3) is a code of UNTDID 1001 for invoices, or for credit notes."
            ) { code, sheet in
                let isInvoice = sheet.name(of: code) == CBC.invoiceTypeCode
                return sheet.isCode(code, in: isInvoice ? .invoiceTypes : .creditNoteTypes)
            },
            attribute(
                "BR-CL-03", amounts, XMLAttribute.currencyID, .currencies, "The currency of an amount",
                isRequired: true),
            code("BR-CL-04", "cbc:DocumentCurrencyCode", .currencies, "BT-5", "The currency (BT-5)"),
            code(
                "BR-CL-05", "cbc:TaxCurrencyCode", .currencies, "BT-6", "The VAT accounting currency (BT-6)"),
            code(
                "BR-CL-06", "cac:InvoicePeriod/cbc:DescriptionCode", .taxPoints, "BT-8",
                "The VAT point date code (BT-8)"),
            Rule(
                "BR-CL-07",
                on: Context("(cac:AdditionalDocumentReference,cac:DocumentReference)/cbc:ID") { id, sheet in
                    sheet.hasAttribute(id, XMLAttribute.schemeID)
                        && sheet.parent(of: id).map {
                            sheet.has($0, CBC.documentTypeCode, reading: "130")
                        } ?? false
                }, terms: "BT-18 BT-128", "The scheme of an object identifier is a code of UNTDID 1153."
            ) { id, sheet in
                sheet.isCode(id, XMLAttribute.schemeID, in: .referenceQualifiers)
            },
            Rule(
                "BR-CL-10", on: Context("cac:PartyIdentification/cbc:ID", where: hasScheme),
                terms: "BT-29 BT-46 BT-60",
                "The scheme of a party identifier is a code of ISO 6523; SEPA for seller and payee."
            ) { id, sheet in
                if sheet.isCode(id, XMLAttribute.schemeID, in: .identifierSchemes) { return true }
                guard let scheme = sheet.attribute(id, XMLAttribute.schemeID) else { return false }
                return sheet.equals(sheet.trimming(scheme), "SEPA")
                    && (sheet.ancestor(of: id, CAC.accountingSupplierParty) != nil
                        || sheet.ancestor(of: id, CAC.payeeParty) != nil)
            },
            attribute(
                "BR-CL-11", "cac:PartyLegalEntity/cbc:CompanyID", XMLAttribute.schemeID, .identifierSchemes,
                "The scheme of a legal registration identifier"),
            attribute(
                "BR-CL-13", "cac:CommodityClassification/cbc:ItemClassificationCode", XMLAttribute.listID,
                .itemClasses, "The list of an item classification"),
            code(
                "BR-CL-14", "cac:Country/cbc:IdentificationCode", .countries, "", "The country of an address"),
            code(
                "BR-CL-15", "cac:OriginCountry/cbc:IdentificationCode", .countries, "BT-159",
                "The country of origin of an item (BT-159)"),
            code(
                "BR-CL-16", "cac:PaymentMeans/cbc:PaymentMeansCode", .paymentMeans, "BT-81",
                "The payment means code (BT-81)"),
            code(
                "BR-CL-17", "cac:TaxCategory/cbc:ID", .vatCategories, "BT-95 BT-102 BT-118",
                "The VAT category of a breakdown, allowance or charge"),
            code(
                "BR-CL-18", "cac:ClassifiedTaxCategory/cbc:ID", .vatCategories, "BT-151",
                "The VAT category of a line (BT-151)"),
            code(
                "BR-CL-19", "cac:AllowanceCharge/cbc:AllowanceChargeReasonCode", .allowanceReasons,
                "BT-98 BT-140", "The reason code of an allowance", where: isOf(charge: false)),
            code(
                "BR-CL-20", "cac:AllowanceCharge/cbc:AllowanceChargeReasonCode", .chargeReasons,
                "BT-105 BT-145", "The reason code of a charge", where: isOf(charge: true)),
            attribute(
                "BR-CL-21", "cac:StandardItemIdentification/cbc:ID", XMLAttribute.schemeID,
                .identifierSchemes, "The scheme of an item's standard identifier"),
            code(
                "BR-CL-22", "cbc:TaxExemptionReasonCode", .exemptionReasons, "BT-121",
                "The VAT exemption reason code (BT-121)"),
            attribute(
                "BR-CL-23", "cbc:InvoicedQuantity | cbc:CreditedQuantity | cbc:BaseQuantity",
                XMLAttribute.unitCode, .units, "The unit of a quantity"),
            Rule(
                "BR-CL-24",
                on: Context("cbc:EmbeddedDocumentBinaryObject") {
                    $1.hasAttribute($0, XMLAttribute.mimeCode)
                }, terms: "BT-125",
                "The media type of an attachment (BT-125) is one that every receiver can open."
            ) { object, sheet in
                guard let type = sheet.attribute(object, XMLAttribute.mimeCode) else { return nil }
                if sheet.withBytes(type, { CodeList.mediaTypes.contains(exactly: $0) }) { return nil }
                return Breach(
                    found: sheet.string(type), expected: CodeList.mediaTypes.codes.joined(separator: ", "))
            },
            attribute(
                "BR-CL-25", "cbc:EndpointID", XMLAttribute.schemeID, .addressSchemes,
                "The scheme of an electronic address"),
            attribute(
                "BR-CL-26", "cac:DeliveryLocation/cbc:ID", XMLAttribute.schemeID, .identifierSchemes,
                "The scheme of a delivery location"),
        ]

    /// BR-CL-08 stands among the business rules of the artefact; notes carry their subject as `#AAI#`.
    static let noteSubject = Rule(
        "BR-CL-08", on: UBLContext.note, terms: "BT-21",
        "The subject of a note, written as #AAI#, is a code of UNTDID 4451."
    ) { note, sheet in
        guard let subject = sheet.noteSubject(note), !sheet.isCode(subject, in: .noteSubjects) else {
            return nil
        }
        return Breach(found: sheet.string(subject), expected: "a code of \(CodeList.noteSubjects.title)")
    }

    private static let amounts = """
        cbc:Amount | cbc:BaseAmount | cbc:PriceAmount | cbc:TaxAmount | cbc:TaxableAmount
        | cbc:LineExtensionAmount | cbc:TaxExclusiveAmount | cbc:TaxInclusiveAmount
        | cbc:AllowanceTotalAmount | cbc:ChargeTotalAmount | cbc:PrepaidAmount
        | cbc:PayableRoundingAmount | cbc:PayableAmount
        """
}

// MARK: - Kinds of rules

extension UBLCodes {
    private static let hasScheme: Rule.Condition = { $1.hasAttribute($0, XMLAttribute.schemeID) }

    private static func isOf(charge isCharge: Bool) -> Rule.Condition {
        { reason, sheet in
            sheet.parent(of: reason).flatMap { sheet.indicator($0, CBC.chargeIndicator) } == isCharge
        }
    }

    /// An element whose value is from a list.
    private static func code(
        _ id: String, _ path: String, _ list: @autoclosure @escaping @Sendable () -> CodeList,
        _ terms: String,
        _ what: String, where condition: Rule.Condition? = nil
    ) -> Rule {
        Rule(
            id, on: Context(path, where: condition), terms: terms,
            "\(what) is from the list that EN 16931 names."
        ) { node, sheet in
            if sheet.isCode(node, in: list()) { return nil }
            return Breach(found: sheet.string(node), expected: "a code of \(list().title)")
        }
    }

    /// An attribute whose value is from a list; without the attribute there is nothing to check.
    private static func attribute(
        _ id: String, _ path: String, _ name: XMLName,
        _ list: @autoclosure @escaping @Sendable () -> CodeList, _ what: String, isRequired: Bool = false
    ) -> Rule {
        let hasIt: Rule.Condition = { $1.hasAttribute($0, name) }
        return Rule(
            id, on: Context(path, where: isRequired ? nil : hasIt),
            "\(what) is from the list that EN 16931 names."
        ) { node, sheet -> Breach? in
            guard let value = sheet.attribute(node, name) else {
                return Breach(found: "no \(name.usual)", expected: "a code of \(list().title)")
            }
            if sheet.isCode(value, in: list()) { return nil }
            return Breach(found: sheet.string(value), expected: "a code of \(list().title)")
        }
    }
}

extension Sheet {
    /// Whether the attribute is there and from the list.
    func isCode(_ node: Node, _ name: XMLName, in list: CodeList) -> Bool {
        attribute(node, name).map { isCode($0, in: list) } ?? false
    }

    /// BT-21: what stands between the first two number signs of a note.
    fileprivate func noteSubject(_ note: Node) -> Text? {
        let text = text(note)
        guard let first = position(of: UInt8(ascii: "#"), in: text, from: 0),
            let second = position(of: UInt8(ascii: "#"), in: text, from: first + 1)
        else { return nil }
        guard second - first == 4 else { return nil }
        return Text(start: text.start + first + 1, end: text.start + second, isAttribute: false)
    }

    private func position(of byte: UInt8, in text: Text, from start: Int) -> Int? {
        var index = start
        while index < text.count {
            if self.byte(text, index) == byte { return index }
            index += 1
        }
        return nil
    }
}
