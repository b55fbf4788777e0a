internal import Faults
internal import Invoicing

/// Reads `ekspedit.invoice/1`, our own short form, and its dialect in snake case.
///
/// What can be computed may be left out and is computed; what is given is checked, not trusted.
package enum JSONInvoiceReader {
    /// Reads one invoice of a document: the root, or an element of a list.
    package static func read(_ element: JSONElement, of document: JSONDocument) -> Reading {
        var terms = JSONTerms(document)
        terms.takesSnakeCase = isSnakeCase(element)
        guard var invoice = JSONForms.invoice.read(element, &terms, Invoice(number: "")) else {
            return Reading(invoice: Invoice(number: ""), findings: terms.findings)
        }
        invoice.kind = terms.kind ?? Invoice.kind(for: invoice.typeCode)
        var completion = JSONCompletion(invoice: invoice, element: element, terms: terms)
        completion.run()
        return Reading(invoice: completion.invoice, findings: completion.terms.findings)
    }

    package static func read(_ document: JSONDocument) -> Reading { read(document.root, of: document) }

    /// Whether the keys are those of the dialect.
    static func isSnakeCase(_ element: JSONElement) -> Bool {
        ["invoice_number", "issue_date", "invoice_date", "grand_total"].contains { element[$0] != nil }
    }
}
