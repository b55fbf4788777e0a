internal import Invoicing

extension UBLReader {
    /// The Croatian and the Serbian extension; what else stands there is noted.
    mutating func readExtensions(_ node: XMLNode) {
        for child in node.children {
            guard child.name == EXT.ublExtension, let content = child.child(EXT.extensionContent) else {
                terms.keep(child)
                continue
            }
            for field in child.children where field != content { terms.keep(field) }
            for root in content.children {
                switch root.name {
                case HRExtension.fisk20Data: readCroatian(root)
                case SerbianExtension.root where invoice.extensions["sef.prepayments"] == nil:
                    readSerbian(root)
                default: terms.keep(root)
                }
            }
        }
    }

    // MARK: - Croatia

    private mutating func readCroatian(_ node: XMLNode) {
        for child in node.children {
            switch child.name {
            case HRExtension.cashAccounting: terms.extra(child, "hr.BT-15", into: &invoice.extensions)
            case HRExtension.taxTotal:
                var subtotals: [Extensions.Value] = []
                for field in child.children {
                    switch field.name {
                    case CBC.taxAmount: extraMoney(field, "hr.BT-25")
                    case HRExtension.taxSubtotal: subtotals.append(readCroatianSubtotal(field))
                    default: terms.keep(field)
                    }
                }
                let before = invoice.extensions["hr.taxSubtotals"]?.list ?? []
                invoice.extensions["hr.taxSubtotals"] = .list(before + subtotals)
            case HRExtension.legalMonetaryTotal:
                for field in child.children {
                    switch field.name {
                    case CBC.taxExclusiveAmount: extraMoney(field, "hr.BT-23")
                    case HRExtension.outOfScopeOfVATAmount: extraMoney(field, "hr.BT-24")
                    default: terms.keep(field)
                    }
                }
            default: terms.keep(child)
            }
        }
    }

    private mutating func extraMoney(_ node: XMLNode, _ name: String) {
        var amount = invoice.extensions.amount(name)
        terms.money(node, "HR-" + name.dropFirst(3), into: &amount)
        invoice.extensions[name] = amount.map(Extensions.Value.amount)
    }

    /// HR-BT-16 to HR-BT-22.
    private mutating func readCroatianSubtotal(_ node: XMLNode) -> Extensions.Value {
        var group = TermGroup()
        for child in node.children {
            switch child.name {
            case CBC.taxableAmount: take(child, "BT-16", into: &group) { $0.amount($1, "HR-BT-16") }
            case CBC.taxAmount: take(child, "BT-17", into: &group) { $0.amount($1, "HR-BT-17") }
            case HRExtension.taxCategory:
                for field in child.children {
                    switch field.name {
                    case CBC.id: take(field, "BT-18", into: &group) { $0.text($1) }
                    case CBC.percent: take(field, "BT-19", into: &group) { $0.number($1, "HR-BT-19") }
                    case CBC.taxExemptionReason: group.append("BT-20", text(field))
                    case CBC.taxExemptionReasonCode: take(field, "BT-21", into: &group) { $0.text($1) }
                    case CBC.name: take(field, "BT-22", into: &group) { $0.text($1) }
                    case HRExtension.taxScheme:
                        for scheme in field.children {
                            if scheme.name == CBC.id {
                                take(scheme, "scheme", into: &group) { $0.text($1) }
                            } else {
                                terms.keep(scheme)
                            }
                        }
                    default: terms.keep(field)
                    }
                }
            default: terms.keep(child)
            }
        }
        return .group(group.values)
    }

    // MARK: - Serbia

    /// The prepayments that a final invoice deducts, and its totals without them.
    private mutating func readSerbian(_ node: XMLNode) {
        var prepayments: [Extensions.Value] = []
        for child in node.children {
            switch child.name {
            case SerbianExtension.invoicedPrepaymentAmount, SerbianExtensionInXSD.invoicedPrepaymentAmount:
                var group = TermGroup()
                for field in child.children {
                    switch field.name {
                    case CBC.id: take(field, "number", into: &group) { $0.text($1) }
                    case CAC.taxTotal: group.append("taxTotals", readTaxTotalGroup(field))
                    default: terms.keep(field)
                    }
                }
                prepayments.append(.group(group.values))
            case SerbianExtension.reducedTotals, SerbianExtensionInXSD.reducedTotals:
                guard invoice.extensions["sef.reducedTotals"] == nil else {
                    terms.keep(child)
                    continue
                }
                invoice.extensions["sef.reducedTotals"] = readReducedTotals(child)
            default: terms.keep(child)
            }
        }
        invoice.extensions["sef.prepayments"] = .list(prepayments)
    }

    private mutating func readReducedTotals(_ node: XMLNode) -> Extensions.Value {
        var group = TermGroup()
        for child in node.children {
            switch child.name {
            case CAC.taxTotal: group.append("taxTotals", readTaxTotalGroup(child))
            case CAC.legalMonetaryTotal:
                for field in child.children {
                    switch field.name {
                    case CBC.taxExclusiveAmount:
                        take(field, "taxExclusive", into: &group) { $0.amount($1, "BT-109") }
                    case CBC.taxInclusiveAmount:
                        take(field, "taxInclusive", into: &group) { $0.amount($1, "BT-112") }
                    case CBC.payableAmount: take(field, "payable", into: &group) { $0.amount($1, "BT-115") }
                    default: terms.keep(field)
                    }
                }
            default: terms.keep(child)
            }
        }
        return .group(group.values)
    }

    private mutating func readTaxTotalGroup(_ node: XMLNode) -> Extensions.Value {
        var group = TermGroup()
        for child in node.children {
            switch child.name {
            case CBC.taxAmount:
                group.add("currency", child.attribute(XMLAttribute.currencyID).map { .text($0) })
                take(child, "taxAmount", into: &group) { $0.amountInAnyCurrency($1, "BT-110") }
            case CAC.taxSubtotal: group.append("subtotals", readTaxGroup(child))
            default: terms.keep(child)
            }
        }
        return .group(group.values)
    }

    /// A VAT breakdown outside EN 16931, in whatever currency.
    mutating func readTaxGroup(_ node: XMLNode) -> Extensions.Value {
        var group = TermGroup()
        for child in node.children {
            switch child.name {
            case CBC.taxableAmount:
                take(child, "taxableAmount", into: &group) { $0.amountInAnyCurrency($1, "BT-116") }
            case CBC.taxAmount:
                take(child, "taxAmount", into: &group) { $0.amountInAnyCurrency($1, "BT-117") }
            case CAC.taxCategory:
                for field in child.children {
                    switch field.name {
                    case CBC.id: take(field, "category", into: &group) { $0.text($1) }
                    case CBC.percent: take(field, "rate", into: &group) { $0.number($1, "BT-119") }
                    case CBC.taxExemptionReason: take(field, "exemptionReason", into: &group) { $0.text($1) }
                    case CBC.taxExemptionReasonCode:
                        take(field, "exemptionCode", into: &group) { $0.text($1) }
                    case CAC.taxScheme: readVATScheme(field)
                    default: terms.keep(field)
                    }
                }
            default: terms.keep(child)
            }
        }
        return .group(group.values)
    }

    // MARK: - The Serbian envelope

    mutating func readEnvelope(_ root: XMLNode) {
        for child in root.children {
            switch child.name {
            case SEFEnvelope.documentHeader:
                for field in child.children {
                    switch field.name {
                    case SEFEnvelope.salesInvoiceId:
                        terms.extra(field, "sef.salesInvoiceId", into: &invoice.extensions)
                    case SEFEnvelope.purchaseInvoiceId:
                        terms.extra(field, "sef.purchaseInvoiceId", into: &invoice.extensions)
                    case SEFEnvelope.documentId:
                        terms.extra(field, "sef.documentId", into: &invoice.extensions)
                    case SEFEnvelope.creationDate:
                        terms.extra(field, "sef.creationDate", into: &invoice.extensions)
                    case SEFEnvelope.sendingDate:
                        terms.extra(field, "sef.sendingDate", into: &invoice.extensions)
                    case SEFEnvelope.documentPdf:
                        invoice.extensions.set(
                            "sef.documentPdf", terms.text(field, allowing: XMLAttribute.mimeCode))
                    default: terms.keep(field)
                    }
                }
            case SEFEnvelope.documentBody:
                let document = Self.document(in: terms.tree)
                for field in child.children where field != document { terms.keep(field) }
            default: terms.keep(child)
            }
        }
    }

    // MARK: - Values

    /// Fills a term of a group once; a second one is noted.
    private mutating func take(
        _ node: XMLNode, _ name: String, into group: inout TermGroup,
        _ read: (inout UBLReader, XMLNode) -> Extensions.Value?
    ) {
        guard group.values[name] == nil else { return terms.keep(node) }
        group.add(name, read(&self, node))
    }

    private mutating func text(_ node: XMLNode) -> Extensions.Value? {
        terms.text(node).map(Extensions.Value.text)
    }

    private mutating func number(_ node: XMLNode, _ term: String) -> Extensions.Value? {
        terms.number(node, term).map(Extensions.Value.amount)
    }

    private mutating func amount(_ node: XMLNode, _ term: String) -> Extensions.Value? {
        var amount: Amount?
        terms.money(node, term, into: &amount)
        return amount.map(Extensions.Value.amount)
    }

    private mutating func amountInAnyCurrency(_ node: XMLNode, _ term: String) -> Extensions.Value? {
        terms.number(node, term, allowing: XMLAttribute.currencyID).map(Extensions.Value.amount)
    }
}

/// The terms of a group as they are found.
struct TermGroup {
    private(set) var values: [String: Extensions.Value] = [:]

    mutating func add(_ name: String, _ value: Extensions.Value?) {
        if let value { values[name] = value }
    }

    mutating func append(_ name: String, _ value: Extensions.Value?) {
        guard let value else { return }
        values[name] = .list((values[name]?.list ?? []) + [value])
    }
}
