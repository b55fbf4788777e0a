package import Invoicing

/// Writes invoices as GOBL.
///
/// Prices are net, rates are explicit, totals are our own and rounded as the currency is, so that a platform that adds
/// them up again comes to the same. What GOBL has no place for is found by reading the result again.
package enum GOBLWriter {
    /// The bare invoice.
    package static func write(_ invoice: Invoice) -> [UInt8] { document(invoice).bytes() }

    /// The invoice in an envelope; the platform builds digest and signatures.
    package static func envelope(_ invoice: Invoice, uuid: String) -> [UInt8] {
        let envelope: JSONValue = [
            "$schema": "https://gobl.org/draft-0/envelope", "head": ["uuid": .string(uuid)],
            "doc": document(invoice),
        ]
        return envelope.bytes()
    }

    /// The fields in the order of GOBL's own schema.
    static func document(_ invoice: Invoice) -> JSONValue {
        let type = GOBLTypes.type(invoice.typeCode)
        return .gobl([
            ("$schema", "https://gobl.org/draft-0/bill/invoice"),
            ("$addons", ["eu-en16931-v2017"]),
            ("$tags", type.tag.map { [.string($0)] }),
            ("type", .string(type.type)),
            ("code", .text(invoice.number)),
            ("issue_date", .date(invoice.issueDate)),
            ("value_date", .date(invoice.taxPointDate)),
            ("currency", .text(invoice.currency.rawValue)),
            ("exchange_rates", exchangeRate(invoice)),
            (
                "preceding",
                .many(invoice.precedingInvoices) {
                    .gobl([("issue_date", .date($0.issueDate)), ("code", .text($0.number))])
                }
            ),
            ("tax", tax(invoice)),
            ("supplier", supplier(invoice)),
            ("customer", party(invoice.buyer)),
            (
                "lines",
                .many(Array(invoice.lines.enumerated())) {
                    line($0.element, number: $0.offset + 1, in: invoice)
                }
            ),
            (
                "discounts",
                .many(invoice.allowances) {
                    allowance($0, GOBLCodes.discounts, "untdid-allowance", isTaxed: true, in: invoice)
                }
            ),
            (
                "charges",
                .many(invoice.charges) {
                    allowance($0, GOBLCodes.charges, "untdid-charge", isTaxed: true, in: invoice)
                }
            ),
            ("ordering", ordering(invoice)),
            ("payment", payment(invoice)),
            ("delivery", delivery(invoice)),
            ("totals", totals(invoice)),
            ("notes", .many(invoice.notes, note)),
            (
                "attachments",
                .many(invoice.supportingDocuments) { document in
                    .gobl([
                        ("code", .text(document.reference)), ("description", .text(document.description)),
                        ("url", .text(document.location)),
                    ])
                }
            ),
        ]) ?? [:]
    }

    private static func exchangeRate(_ invoice: Invoice) -> JSONValue? {
        guard let other = invoice.taxCurrency, let vat = invoice.totals.vatTotal,
            let converted = invoice.totals.vatTotalInTaxCurrency,
            let rate = converted.divided(by: vat, decimals: 6)
        else { return nil }
        return [
            [
                "from": .string(invoice.currency.rawValue), "to": .string(other.rawValue),
                "amount": .amount(rate),
            ]
        ]
    }

    private static func tax(_ invoice: Invoice) -> JSONValue? {
        .gobl([
            ("rounding", "currency"),
            ("point", .text(invoice.taxPointCode.flatMap { GOBLCodes.taxPoints.word($0.rawValue) })),
            ("ext", ["untdid-document-type": .string(invoice.typeCode.rawValue)]),
            (
                "notes",
                .many(invoice.vatBreakdown.filter { $0.exemptionReason != nil }) { entry in
                    .gobl([
                        ("cat", "VAT"),
                        ("key", .text(entry.category.flatMap { GOBLCodes.vatCategories.word($0.rawValue) })),
                        ("text", .text(entry.exemptionReason)),
                        ("ext", entry.category.map { ["untdid-tax-category": .string($0.rawValue)] }),
                    ])
                }
            ),
        ])
    }

    private static func note(_ note: Invoice.Note) -> JSONValue? {
        .gobl([
            ("key", .text(note.subject.map { GOBLCodes.notes.word($0.rawValue) ?? "other" } ?? "general")),
            ("text", .text(note.text)),
            ("ext", note.subject.map { ["untdid-text-subject": .string($0.rawValue)] }),
        ])
    }

    private static func ordering(_ invoice: Invoice) -> JSONValue? {
        func reference(_ code: String?) -> JSONValue? { code.map { [["code": .string($0)]] } }
        return .gobl([
            ("code", .text(invoice.buyerReference)),
            (
                "identities",
                invoice.invoicedObject.map { object in
                    .array([
                        .gobl([
                            ("code", .text(object.value)),
                            ("ext", object.scheme.map { ["untdid-reference": .string($0)] }),
                        ]) ?? [:]
                    ])
                }
            ),
            ("cost", .text(invoice.accountingReference)),
            ("period", period(invoice.period)),
            ("seller", invoice.taxRepresentative == nil ? nil : party(invoice.seller)),
            ("projects", reference(invoice.projectReference)),
            ("contracts", reference(invoice.contractReference)),
            ("purchases", reference(invoice.orderReference)),
            ("sales", reference(invoice.salesOrderReference)),
            ("receiving", reference(invoice.receivingAdviceReference)),
            ("despatch", reference(invoice.despatchAdviceReference)),
            ("tender", reference(invoice.tenderReference)),
        ])
    }

    static func period(_ period: Invoice.Period?) -> JSONValue? {
        period.flatMap { .gobl([("start", .date($0.start)), ("end", .date($0.end))]) }
    }

    private static func totals(_ invoice: Invoice) -> JSONValue? {
        let totals = invoice.totals
        let rates = invoice.vatBreakdown.map { entry in
            JSONValue.gobl([
                ("key", .text(entry.category.flatMap { GOBLCodes.vatCategories.word($0.rawValue) })),
                ("ext", entry.category.map { ["untdid-tax-category": .string($0.rawValue)] }),
                ("base", .amount(entry.taxableAmount)), ("percent", percent(entry.rate, entry.category)),
                ("amount", .amount(entry.taxAmount)),
            ]) ?? [:]
        }
        let taxes: JSONValue = [
            "categories": [
                [
                    "code": "VAT", "rates": .array(rates),
                    "amount": .amount(totals.vatTotal ?? Amount(cents: 0)),
                ]
            ],
            "sum": .amount(totals.vatTotal ?? Amount(cents: 0)),
        ]
        let gross = totals.taxInclusive
        let payable = gross.map { $0 + (totals.rounding ?? .zero) }
        return .gobl([
            ("sum", .amount(totals.lineTotal)), ("discount", .amount(totals.allowanceTotal)),
            ("charge", .amount(totals.chargeTotal)), ("total", .amount(totals.taxExclusive)),
            ("taxes", rates.isEmpty ? nil : taxes), ("tax", .amount(totals.vatTotal)),
            ("total_with_tax", .amount(gross)),
            ("rounding", .amount(totals.rounding)), ("payable", .amount(payable)),
            ("advance", .amount(totals.prepaid)),
            ("due", totals.prepaid == nil ? nil : .amount(totals.payable)),
        ])
    }
}

// MARK: - Values that may be missing

extension JSONValue {
    /// An object of what is there; nil when nothing is.
    static func gobl(_ members: [(String, JSONValue?)]) -> JSONValue? {
        let present = members.compactMap { key, value in value.map { Member(key, $0) } }
        return present.isEmpty ? nil : .object(present)
    }

    static func text(_ text: String?) -> JSONValue? { text.flatMap { $0.isEmpty ? nil : .string($0) } }

    static func date(_ date: CalendarDate?) -> JSONValue? { date.map { .string($0.description) } }

    static func amount(_ amount: Amount?) -> JSONValue? { amount.map { .string($0.description) } }

    static func many<Element>(_ elements: [Element], _ value: (Element) -> JSONValue?) -> JSONValue? {
        let values = elements.compactMap(value)
        return values.isEmpty ? nil : .array(values)
    }
}
