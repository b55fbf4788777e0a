internal import Invoicing

extension JSONForms {
    static let invoice = JSONForm<Invoice>(
        "invoice", head + references + parties + amounts + national + dialect)

    private static let head: [JSONField<Invoice>] = [
        version,
        .value("number", \.number, .text, "BT-1", required: true),
        .value("issueDate", \.issueDate, .date, "BT-2", required: true),
        .value("type", \.typeCode, .code(typeWords), "BT-3"),
        kind,
        .value("currency", \.currency, .code, "BT-5", required: true),
        .value("taxCurrency", \.taxCurrency, .code, "BT-6"),
        .value("taxPointDate", \.taxPointDate, .date, "BT-7"),
        .value("taxPointCode", \.taxPointCode, .code(pointWords), "BT-8"),
        .value("dueDate", \.dueDate, .date, "BT-9"),
        .value("paymentTerms", \.paymentTerms, .text, "BT-20"),
        .value("process", \.businessProcess, .text, "BT-23"),
        .value("specification", \.specification, .text, "BT-24"),
    ]

    /// Written only where the type does not say it already.
    private static let kind: JSONField<Invoice> = {
        let codec = JSONCodec<String>.word(["invoice": "invoice", "creditNote": "creditNote"])
        return JSONField(
            key: "kind", terms: "which of UBL's two documents it is, where the type does not say it",
            schema: codec.schema,
            read: { element, terms, _ in terms.kind = codec.read(element, &terms).flatMap(Invoice.Kind.init)
            },
            write: { $0.kind == Invoice.kind(for: $0.typeCode) ? nil : codec.write($0.kind.rawValue) })
    }()

    /// Not needed to be taken, but another version would not be.
    private static let version: JSONField<Invoice> = JSONField(
        key: "schema", terms: "the name of this format", schema: ["enum": [.string(versionName), "", nil]],
        read: { element, terms, _ in
            if !element.isBlank, element.string != versionName {
                terms.refuse(
                    element, "EKS-JSON-SCHEMA", expected: versionName,
                    "This is another format, or another version.")
            }
        },
        write: { _ in .string(versionName) })

    static let versionName = "ekspedit.invoice/1"

    private static let references: [JSONField<Invoice>] = [
        .value("buyerReference", \.buyerReference, .text, "BT-10"),
        .value("project", \.projectReference, .text, "BT-11"),
        .value("contract", \.contractReference, .text, "BT-12"),
        .value("order", \.orderReference, .text, "BT-13"),
        .value("salesOrder", \.salesOrderReference, .text, "BT-14"),
        .value("receivingAdvice", \.receivingAdviceReference, .text, "BT-15"),
        .value("despatchAdvice", \.despatchAdviceReference, .text, "BT-16"),
        .value("tender", \.tenderReference, .text, "BT-17"),
        .value("object", \.invoicedObject, .identifier, "BT-18"),
        .value("accountingReference", \.accountingReference, .text, "BT-19"),
        .list("notes", \.notes, note.codec(short: \.text) { .init("") }, "BG-1"),
        .list("preceding", \.precedingInvoices, preceding.codec(short: \.number) { .init("") }, "BG-3"),
        .list("documents", \.supportingDocuments, document.codec { .init("") }, "BG-24"),
        .value("period", \.period, period.codec { .init() }, "BG-14"),
    ]

    private static let parties: [JSONField<Invoice>] = [
        .value("seller", \.seller, party.codec { .init() }, "BG-4", required: true),
        .value("buyer", \.buyer, party.codec { .init() }, "BG-7"),
        .value("payee", \.payee, payee.codec { .init(name: "") }, "BG-10"),
        .value(
            "taxRepresentative", \.taxRepresentative, taxRepresentative.codec { .init(name: "") }, "BG-11"),
        .value("delivery", \.delivery, delivery.codec { .init() }, "BG-13"),
        .list("payment", \.payments, payment.codec { .init("") }, "BG-16"),
    ]

    private static let amounts: [JSONField<Invoice>] = [
        .list("lines", \.lines, line.codec { .init(id: "") }, "BG-25", required: true),
        .list("allowances", \.allowances, allowance.codec { .init(amount: nil) }, "BG-20"),
        .list("charges", \.charges, allowance.codec { .init(amount: nil) }, "BG-21"),
        .list("vatBreakdown", \.vatBreakdown, vat.codec { .init(category: nil, rate: nil) }, "BG-23"),
        .value("totals", \.totals, totals.codec { .init() }, "BG-22"),
    ]

    /// What the dialect with `invoice_number` calls otherwise or elsewhere.
    private static let dialect: [JSONField<Invoice>] = [
        .foreign("invoice_number", \.number, .text),
        .foreign("invoice_date", \.issueDate, .date),
        .foreign("invoice_type", \.typeCode, .code(typeWords)),
        .foreign("invoice_type_code", \.typeCode, .code(typeWords)),
        .foreign("customer", \.buyer, party.codec { .init() }),
        .foreign("supplier", \.seller, party.codec { .init() }),
        .foreign("note", \.firstNote, .text),
        .foreign("iban", \.transferAccount, .text),
        .foreign("subtotal", \.totals.taxExclusive, .amount),
        .foreign("total", \.totals.taxExclusive, .amount),
        .foreign("net_total", \.totals.taxExclusive, .amount),
        .foreign("vat_total", \.totals.vatTotal, .amount),
        .foreign("grand_total", \.totals.taxInclusive, .amount),
        .foreign("paid", \.totals.prepaid, .amount),
        .foreign("amount_due", \.totals.payable, .amount),
    ]

    private static let typeWords: KeyValuePairs<String, DocumentTypeCode> = [
        "invoice": .invoice, "creditNote": .creditNote, "debitNote": .debitNote,
        "corrected": .correctedInvoice,
        "prepayment": .prepaymentInvoice, "selfBilled": .selfBilledInvoice, "credit_note": .creditNote,
    ]

    private static let pointWords: KeyValuePairs<String, VATPointCode> = [
        "issue": .issueDate, "delivery": .deliveryDate, "payment": .paymentDate,
    ]
}

extension Invoice {
    static func kind(for type: DocumentTypeCode) -> Kind { type.isCreditNote ? .creditNote : .invoice }

    fileprivate var firstNote: String? {
        get { notes.first?.text }
        set { if let newValue { notes.insert(Note(newValue), at: 0) } }
    }

    fileprivate var transferAccount: String? {
        get { payments.first?.creditTransfers.first?.account }
        set {
            guard let newValue else { return }
            if payments.isEmpty { payments.append(.init(.creditTransfer)) }
            payments[0].creditTransfers.append(.init(account: newValue))
        }
    }
}
