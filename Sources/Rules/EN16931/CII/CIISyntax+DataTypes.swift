internal import Documents
internal import Faults
internal import Invoicing

extension CIISyntax {
    private static func ending(_ suffix: String, but others: [XMLName] = []) -> Context {
        Context(Path(anyOf: .wellKnown { $0.hasSuffix(suffix) }.filter { !others.contains($0) }))
    }

    /// Identifiers that have no scheme.
    private static let plainID = Context(
        """
        ram:GuidelineSpecifiedDocumentContextParameter/ram:ID | rsm:ExchangedDocument/ram:ID
        | ram:AssociatedDocumentLineDocument/ram:LineID
        """)
    private static let anyID = ending("ID")
    private static let documentType = Context("rsm:ExchangedDocument/ram:TypeCode")
    private static let anyType = Context("ram:TypeCode")
    private static let anyAmount = ending("Amount", but: [RAM.taxTotalAmount])
    private static let anyQuantity = ending("Quantity")
    private static let anyTax = ending("TradeTax")
    private static let anyReference = ending("ReferencedDocument")
    private static let taxCategory = Context("ram:ApplicableTradeTax/ram:CategoryCode")

    /// Contexts that overlap, the stronger first.
    static let precedence = [plainID, anyID]

    static let dataTypes =
        unused(
            plainID, .fatal,
            [
                ("001", "schemeName"), ("002", "schemeAgencyName"), ("003", "schemeDataURI"),
                ("004", "schemeURI"),
                ("005", "schemeID"), ("006", "schemeAgencyID"), ("007", "schemeVersionID"),
            ])
        + unused(
            anyID, .fatal,
            [
                ("101", "schemeName"), ("102", "schemeAgencyName"), ("103", "schemeDataURI"),
                ("104", "schemeURI"),
            ])
        + unused(anyType, .fatal, [("008", "name"), ("009", "listURI")])
        + unused(
            documentType, .fatal, [("010", "listID"), ("011", "listAgencyID"), ("012", "listVersionID")])
        + unused(
            taxCategory, .warning,
            [
                ("045", "listID"), ("046", "listAgencyID"), ("047", "listVersionID"), ("048", "listURI"),
            ])
        + unused(anyAmount, .fatal, [("031", "currencyID"), ("032", "currencyCodeListVersionID")])
        + unused(
            anyQuantity, .fatal,
            [
                ("034", "unitCodeListID"), ("035", "unitCodeListAgencyID"), ("036", "unitCodeListAgencyName"),
            ])
        + [
            Rule("CII-DT-033", on: anyQuantity, "Where quantities have a unit, there is a billed quantity.") {
                quantity, sheet in
                !sheet.hasAttribute(quantity, XMLAttribute.unitCode) || sheet.ciiTotals.hasBilledQuantity
            },
            only("015", anyReference, RAM.uriid, in: [RAM.additionalReferencedDocument]),
            only("018", anyReference, RAM.typeCode, in: [RAM.additionalReferencedDocument]),
            only("021", anyReference, RAM.name, in: [RAM.additionalReferencedDocument]),
            only("022", anyReference, RAM.attachmentBinaryObject, in: [RAM.additionalReferencedDocument]),
            only("024", anyReference, RAM.referenceTypeCode, in: [RAM.additionalReferencedDocument]),
            only("027", anyReference, RAM.formattedIssueDateTime, in: [RAM.invoiceReferencedDocument]),
            Rule("CII-DT-037", on: anyTax, "The only kind of tax in an invoice is VAT.") { tax, sheet in
                !sheet.has(tax, RAM.typeCode) || sheet.has(tax, RAM.typeCode, reading: "VAT")
            },
            onlyTax("041", RAM.basisAmount, isHeader: true), onlyTax("052", RAM.exemptionReasonCode),
            onlyTax("098", RAM.exemptionReason), onlyTax("054", RAM.taxPointDate, isHeader: true),
            onlyTax("058", RAM.dueDateTypeCode, isHeader: true),
            Rule(
                "CII-DT-097", on: Context("udt:DateTimeString | qdt:DateTimeString"),
                "A date is written as YYYYMMDD (format 102)."
            ) { date, sheet in
                guard sheet.attribute(date, XMLAttribute.format).map({ sheet.equals($0, "102") }) ?? false
                else {
                    return true
                }
                return sheet.withBytes(sheet.text(date)) { $0.count == 8 && CalendarDate(compact: $0) != nil }
            },
        ]
        + [("013", "languageID"), ("014", "languageLocaleID")].map { number, name in
            Rule(
                "CII-DT-\(number)", on: CIIContext.document, "The attribute \(name) is not used by EN 16931."
            ) {
                _, sheet in
                guard let attribute = XMLName(qualified: name) else { return true }
                return !sheet.hasAnywhere(attribute)
            }
        }

    private static func unused(
        _ context: Context, _ severity: Finding.Severity, _ attributes: [(String, String)]
    ) -> [Rule] {
        attributes.compactMap { number, name in
            XMLName(qualified: name).map { attribute in
                Rule(
                    "CII-DT-\(number)", severity, on: context,
                    "The attribute \(name) is not used by EN 16931 here."
                ) {
                    !$1.hasAttribute($0, attribute)
                }
            }
        }
    }

    /// An element that only some of the places have.
    private static func only(_ number: String, _ context: Context, _ element: XMLName, in places: [XMLName])
        -> Rule
    {
        Rule(
            "CII-DT-\(number)", on: context,
            "The element \(element.usual) is only used in \(places.map(\.usual).joined(separator: " and "))."
        ) { node, sheet in
            !sheet.has(node, element) || places.contains(sheet.name(of: node))
        }
    }

    /// An element that only lines and the breakdown have, or only the breakdown.
    private static func onlyTax(_ number: String, _ element: XMLName, isHeader: Bool = false) -> Rule {
        Rule(
            "CII-DT-\(number)", .warning, on: anyTax,
            "The element \(element.usual) is only used in ram:ApplicableTradeTax\(isHeader ? " of the document" : "")."
        ) { tax, sheet in
            guard sheet.has(tax, element) else { return true }
            guard sheet.name(of: tax) == RAM.applicableTradeTax else { return false }
            return !isHeader
                || sheet.parent(of: tax).map { sheet.name(of: $0) == RAM.applicableHeaderTradeSettlement }
                    ?? false
        }
    }
}

extension Sheet {
    /// Whether any element has that attribute.
    fileprivate func hasAnywhere(_ attribute: XMLName) -> Bool {
        for index in 0..<Int32(tree.count) {
            for number in tree.attributeRange(index) where tree.attributeName(number) == attribute {
                return true
            }
        }
        return false
    }
}
