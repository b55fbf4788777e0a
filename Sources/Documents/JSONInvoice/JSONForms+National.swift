internal import Invoicing

extension JSONForms {
    /// The terms of single countries, in objects of their own beside those of EN 16931.
    static let sections: [NationalSection] = [
        NationalSection(
            "cis", "Croatian receipts",
            [
                .text("issueTime", "cis.issueTime", .text, "time of issue, such as 14:05:00"),
                .text("operatorOib", "cis.operatorOib", .text, "OIB of the operator"),
                .text(
                    "payment", "cis.paymentMethod",
                    .word(["cash": "G", "card": "K", "transfer": "T", "other": "O"]), "how it was paid"),
                .text(
                    "sequence", "cis.sequence", .word(["premises": "P", "device": "N"]),
                    "what the numbers run through"),
                .text("vatPayer", "cis.vatPayer", .flag, "whether the seller is in the VAT system"),
                .text(
                    "buyerKind", "cis.buyerKind",
                    .word(["consumer": "consumer", "business": "business"]), "who bought"),
                .text(
                    "bookNumber", "cis.bookNumber", .text, "number in the bound book of receipts (paragon)"),
                .text("late", "cis.late", .flag, "whether it was handed out before, without a JIR"),
                .text("zki", "cis.zki", .text, "the ZKI, where it was computed already"),
                .text("jir", "cis.jir", .text, "the JIR, where it was fiscalized already"),
                .amount("margin", "cis.margin", "amount under the margin scheme"),
                .groups("consumptionTax", "cis.consumptionTax", tax, "consumption tax by rate"),
                .groups("otherTaxes", "cis.otherTaxes", tax, "other taxes"),
                .groups("fees", "cis.fees", fee, "fees, such as deposits on bottles"),
            ]),
        NationalSection(
            "hr", "Croatian e-invoices",
            [
                .text("copy", "hr.BT-1", .flag, "HR-BT-1: whether it corrects one of the same number"),
                .text("issueTime", "hr.BT-2", .text, "HR-BT-2: time of issue, such as 14:05:00"),
                .text("operator", "hr.BT-4", .text, "HR-BT-4: the mark of the operator"),
                .text("operatorOib", "hr.BT-5", .text, "HR-BT-5: OIB of the operator"),
                .text("cashAccounting", "hr.BT-15", .text, "HR-BT-15: note that VAT is due when paid"),
            ]),
        NationalSection(
            "sef", "Serbian e-invoices",
            [
                .text(
                    "sendToCir", "sef.sendToCir", .word(["yes": "Yes", "no": "No"]),
                    "whether a public body's invoice goes to the central register"),
                .text(
                    "redate", "sef.redate", .flag,
                    "whether it may be dated anew when its day is over before it could be sent"),
            ]),
        NationalSection(
            "ro", "Romanian e-invoices",
            [
                .text("b2c", "ro.b2c", .flag, "whether the buyer is a consumer"),
                .text("extern", "ro.extern", .flag, "whether the buyer is abroad, without a Romanian number"),
                .text("autofactura", "ro.autofactura", .flag, "whether the buyer issues it for the seller"),
                .text("executare", "ro.executare", .flag, "whether a body of enforcement issues it"),
            ]),
    ]

    private static let tax = JSONForm<NationalTerms>(
        "otherTax",
        [
            NationalTerm.text("name", "name", .text, "").field, NationalTerm.amount("rate", "rate", "").field,
            NationalTerm.amount("base", "base", "").field, NationalTerm.amount("amount", "amount", "").field,
        ])

    private static let fee = JSONForm<NationalTerms>(
        "fee",
        [
            NationalTerm.text("name", "name", .text, "").field,
            NationalTerm.amount("amount", "amount", "").field,
        ])

    /// The definitions that only the sections use.
    static var sectionSchemas: [JSONValue.Member] {
        [.init(tax.name, tax.schema), .init(fee.name, fee.schema)]
            + sections.map { .init($0.form.name, $0.form.schema) }
    }

    /// A field for each section, and one for all terms that no section holds.
    static let national: [JSONField<Invoice>] =
        sections.map(\.field) + [
            JSONField(
                key: "extensions", terms: "national terms by their names",
                schema: JSONCodec<Extensions>.extensions.schema,
                read: { element, terms, invoice in
                    guard let read = JSONCodec<Extensions>.extensions.read(element, &terms) else { return }
                    for name in read.names { invoice.extensions[name] = read[name] }
                },
                write: { invoice in
                    var rest = invoice.extensions
                    for section in sections { for name in section.names(in: rest) { rest[name] = nil } }
                    return JSONCodec<Extensions>.extensions.write(rest)
                })
        ]
}

/// An object with the terms of one country or purpose.
struct NationalSection: Sendable {
    private let key: String
    private let words: String
    private let terms: [NationalTerm]
    let form: JSONForm<NationalTerms>

    init(_ key: String, _ words: String, _ terms: [NationalTerm]) {
        self.key = key
        self.words = words
        self.terms = terms
        form = JSONForm(key, terms.map(\.field))
    }

    /// The terms that it can write exactly.
    func names(in extensions: Extensions) -> [String] {
        let values = NationalTerms(values: extensions.values)
        return terms.filter { $0.field.write(values) != nil }.map(\.name)
    }

    var field: JSONField<Invoice> {
        let codec = form.codec { NationalTerms() }
        return JSONField(
            key: key, terms: words, schema: codec.schema,
            read: { element, terms, invoice in
                guard let read = codec.read(element, &terms) else { return }
                for (name, value) in read.values { invoice.extensions[name] = value }
            },
            write: { invoice in
                guard !names(in: invoice.extensions).isEmpty else { return nil }
                return codec.write(NationalTerms(values: invoice.extensions.values))
            })
    }
}

/// National terms by name.
struct NationalTerms: Sendable {
    var values: [String: Extensions.Value] = [:]
}

/// One national term: its name in the model and its key in a section.
struct NationalTerm: Sendable {
    let name: String
    let field: JSONField<NationalTerms>

    static func text(_ key: String, _ name: String, _ codec: JSONCodec<String>, _ words: String)
        -> NationalTerm
    {
        NationalTerm(
            name: name,
            field: JSONField(
                key: key, terms: words, schema: codec.schema,
                read: { element, terms, root in
                    if let text = codec.read(element, &terms) { root.values[name] = .text(text) }
                },
                write: { root in
                    if case .text(let text) = root.values[name] { codec.write(text) } else { nil }
                }))
    }

    static func amount(_ key: String, _ name: String, _ words: String) -> NationalTerm {
        let codec = JSONCodec<Amount>.amount
        return NationalTerm(
            name: name,
            field: JSONField(
                key: key, terms: words, schema: codec.schema,
                read: { element, terms, root in
                    if let amount = codec.read(element, &terms) { root.values[name] = .amount(amount) }
                },
                write: { root in
                    if case .amount(let amount) = root.values[name] { codec.write(amount) } else { nil }
                }))
    }

    /// A list of groups, left to the general form unless each group is exactly what the form describes.
    static func groups(
        _ key: String, _ name: String, _ form: JSONForm<NationalTerms>, _ words: String
    ) -> NationalTerm {
        let list = JSONField<NationalTerms>.list(key, \.groups, form.codec { .init() }, words)
        return NationalTerm(
            name: name,
            field: JSONField(
                key: key, terms: words, schema: list.schema,
                read: { element, terms, root in
                    var read = NationalTerms()
                    list.read(element, &terms, &read)
                    root.values[name] = .list(read.groups.map { .group($0.values) })
                },
                write: { root in
                    guard case .list(let values) = root.values[name], !values.isEmpty else { return nil }
                    var written: [JSONValue] = []
                    for value in values {
                        guard case .group(let terms) = value, !terms.isEmpty,
                            case .object(let members) = form.write(NationalTerms(values: terms)),
                            members.count == terms.count
                        else { return nil }
                        written.append(.object(members))
                    }
                    return .array(written)
                }))
    }
}

extension NationalTerms {
    /// The list that is being read.
    fileprivate var groups: [NationalTerms] {
        get {
            (values[""]?.list ?? []).map { value in
                if case .group(let values) = value { NationalTerms(values: values) } else { NationalTerms() }
            }
        }
        set { values[""] = .list(newValue.map { .group($0.values) }) }
    }
}
