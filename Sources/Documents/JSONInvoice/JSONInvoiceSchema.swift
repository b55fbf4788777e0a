internal import Invoicing

/// The JSON Schema (2020-12) of our own format, made from the same tables as the reader.
package enum JSONInvoiceSchema {
    package static var schema: JSONValue {
        guard case .object(let root) = JSONForms.invoice.schema else { return .null }
        let head: [JSONValue.Member] = [
            .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
            .init("title", .string(JSONForms.versionName)),
            .init(
                "description",
                "An invoice for Ekspedit. What can be computed may be left out; what is given is checked."),
        ]
        return .object(head + root.map(object) + [.init("$defs", .object(definitions))])
    }

    /// The outermost value is an object in any case.
    private static func object(_ member: JSONValue.Member) -> JSONValue.Member {
        member.key == "type" ? .init("type", "object") : member
    }

    private static var definitions: [JSONValue.Member] {
        [
            named(JSONForms.identifier), named(JSONForms.period), named(JSONForms.note),
            named(JSONForms.preceding),
            named(JSONForms.attachment), named(JSONForms.document), named(JSONForms.allowance),
            named(JSONForms.totals), named(JSONForms.vat), named(JSONForms.classification),
            named(JSONForms.attribute), named(JSONForms.address), named(JSONForms.contact),
            named(JSONForms.party),
            named(JSONForms.payee), named(JSONForms.taxRepresentative), named(JSONForms.delivery),
            named(JSONForms.account), named(JSONForms.card), named(JSONForms.directDebit),
            named(JSONForms.payment),
            named(JSONForms.line), .init("term", JSONCodec<Extensions>.term),
        ] + JSONForms.sectionSchemas
    }

    private static func named<Root>(_ form: JSONForm<Root>) -> JSONValue.Member {
        .init(form.name, form.schema)
    }
}
